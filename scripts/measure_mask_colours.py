"""Measure how well colours for pet stand out from the fur that they lie on.

    measure_mask_colours.py FOLDER [FOLDER ...] [--opacity 0.5]

The folders are Oxford-layout. Distances are CIE 1976 Delta E; 2.3 is just noticeable, below 20 one has to search. For
each colour: the distance that the mask's fill and its line have from the fur in the worst twentieth of the pixels, on
all fur, on orange fur and in the worst photo, and the distance of the colour from those of background and border.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from core.images import list_images
from core.labels import COLOURS, Label
from scripts.photos.labelled import read_labelled

Colours = npt.NDArray[np.float32]
"""(N, 3), RGB of 0 to 1 or L*a*b*."""

CANDIDATES: Mapping[str, tuple[int, int, int]] = {
    "orange": (255, 140, 0),
    "red": (230, 30, 40),
    "pink": (255, 80, 160),
    "magenta": (255, 0, 200),
    "violet": (160, 60, 255),
    "sky": (0, 160, 255),
    "cyan": (0, 225, 255),
    "turquoise": (0, 230, 190),
    "green": (0, 200, 80),
    "lime": (150, 255, 0),
}
PIXELS_PER_PHOTO = 4000
WORST = 5
"""Percentile that a figure stands for."""
ORANGE_HUES = (45.0, 85.0)
"""Degrees in the a*b* plane."""
MIN_CHROMA = 22.0
MIN_ORANGE = 200
"""Pixels from which a photo counts as one of orange fur."""


def main() -> None:
    options = parse_arguments()
    fur = [pixels for folder in options.folders for pixels in fur_of(folder)]
    orange = [pixels[is_orange(pixels)] for pixels in fur]
    orange = [pixels for pixels in orange if len(pixels) >= MIN_ORANGE]
    print(f"{len(fur)} photos, {len(orange)} with orange fur, opacity {options.opacity}")
    print(f"{'colour':10} {'RGB':>15}  fill: all orange worst  line: all orange worst  from other classes")
    for name, colour in CANDIDATES.items():
        fill = figures(fur, orange, colour, options.opacity)
        line = figures(fur, orange, colour, 1.0)
        apart = min(distance(colour, COLOURS[label]) for label in (Label.BACKGROUND, Label.BORDER))
        print(f"{name:10} {colour!s:>15}  {fill}  {line}  {apart:18.0f}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--opacity", type=float, default=0.5)
    return parser.parse_args()


def fur_of(folder: Path) -> list[Colours]:
    """Return some pixels of the pet in each photo that has a mask."""
    chosen = []
    for photo in list_images(folder / "images"):
        if not (folder / "annotations" / "trimaps" / f"{photo.stem}.png").exists():
            continue
        image, mask = read_labelled(folder, photo)
        pixels = image[mask == Label.PET]
        if len(pixels):
            rows = np.random.default_rng(0).integers(0, len(pixels), PIXELS_PER_PHOTO)
            chosen.append(pixels[rows].astype(np.float32) / 255)
    return chosen


def lab(pixels: Colours) -> Colours:
    return np.asarray(cv2.cvtColor(pixels[None], cv2.COLOR_RGB2LAB)[0], np.float32)


def is_orange(pixels: Colours) -> npt.NDArray[np.bool_]:
    _, a, b = lab(pixels).T
    hue = np.degrees(np.arctan2(b, a))
    return np.asarray((np.hypot(a, b) > MIN_CHROMA) & (hue > ORANGE_HUES[0]) & (hue < ORANGE_HUES[1]))


def figures(fur: list[Colours], orange: list[Colours], colour: tuple[int, int, int], opacity: float) -> str:
    """Return the distances on all fur, on orange fur, and in the worst photo."""
    painted = np.array(colour, np.float32) / np.float32(255)
    worst = [stand_out(pixels, painted, opacity) for pixels in fur]
    worst_orange = [stand_out(pixels, painted, opacity) for pixels in orange]
    return f"{np.mean(worst):9.0f} {np.mean(worst_orange):6.0f} {min(worst):5.0f}"


def stand_out(pixels: Colours, colour: Colours, opacity: float) -> float:
    blended = np.asarray(pixels * (1 - opacity) + colour * opacity, np.float32)
    return float(np.percentile(np.linalg.norm(lab(blended) - lab(pixels), axis=1), WORST))


def distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    return float(np.linalg.norm(np.subtract(*lab(np.array([one, other], np.float32) / np.float32(255)))))


if __name__ == "__main__":
    main()
