"""Fit the small network by which the smart brush decides: writes the numbers in `core/regions/smart_classifier.py`.

    fit_smart_brush.py FOLDER [FOLDER ...] --photos 360

Folders are Oxford-layout, and no test photos. Strokes of random sizes are made where the mask is wrong: on the model's
proposals, on proposals that are corrected in part, and on from where a stroke has painted already. The network learns
from the evidence which cells below a stroke are truly of the painted class. Every stroke counts alike; cells that are
mostly border in truth are left out. Every second photo is held out at first to tell how well that goes, then all serve.
"""

import argparse
import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import silhouette
from core.images import list_images, read_image
from core.labels import Label, Mask
from core.masks import read_mask
from core.model.segmenter import open_segmenter
from core.pixels import BoolArray, Box
from core.regions.brush import Point, stroke_region
from core.regions.smart_brush import Proposed, view_around
from core.regions.smart_classifier import LAYER_SIZES, Layer, classify
from core.regions.smart_features import Features, features_of
from resources import DEFAULT_MODEL

STROKES = 10
"""Strokes on each photo."""
SIZES = 24, 320
"""Least and largest diameter."""
CORRECTED, DRAGGED, UNKNOWN, EMPTY = 0.35, 0.3, 0.15, 0.05
"""Share of the strokes on masks corrected in part, dragged on, without a proposal, and on an empty mask."""
USED = 0.3
"""Share of a stroke's cells that is learnt from; neighbours are much alike."""
ROUNDS, BATCH, RATE, DECAY = 20, 4096, 8e-3, 0.01
TARGET = Path(__file__).parents[1] / "core" / "regions" / "smart_classifier.py"
Floats = npt.NDArray[np.float32]


class Photo(NamedTuple):
    """A photo with what the model proposed and what is true."""

    image: npt.NDArray[np.uint8]
    proposed: Proposed
    truth: Mask


class Sample(NamedTuple):
    """What a stroke sees.

    Attributes
    ----------
    seen : Features
    below, right : (h, w) bool
        Cells that count, and those that are truly of the painted class.
    weights : (h, w) float32
        How much a cell counts.
    """

    seen: Features
    below: BoolArray
    right: BoolArray
    weights: Floats


class Table(NamedTuple):
    """Cells of many strokes: evidence, whether they are of the painted class, and how much they count."""

    rows: Floats
    right: BoolArray
    weights: Floats


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=360, help="at most so many of each folder, drawn at random")
    return parser.parse_args()


def read_photos(folder: Path, model: Path, most: int) -> Iterator[Photo]:
    """Yield photos with their proposed and their true mask."""
    segmenter = open_segmenter(model)
    photos = list_images(folder / "images")
    for index in np.random.default_rng(0).permutation(len(photos))[:most]:
        image = read_image(photos[index])
        truth = read_mask(folder / "annotations" / "trimaps" / f"{photos[index].stem}.png", image.shape[:2])
        found = segmenter.propose(image)
        yield Photo(image, Proposed(found.mask, found.confidence), truth)


def samples(photo: Photo, rng: np.random.Generator) -> Iterator[Sample]:
    """Yield some strokes of random sizes, of either class, where the mask lacks a part of it."""
    pet, sure = silhouette(photo.truth), photo.truth != Label.BORDER
    for _ in range(STROKES):
        label = Label.PET if rng.random() < 0.5 else Label.BACKGROUND
        mask, known = _mask(photo, pet, rng)
        inside = silhouette(mask)
        true, have = (pet, inside) if label == Label.PET else (~pet, ~inside)
        size = int(np.exp(rng.uniform(*np.log(SIZES))))
        start = _place(true, true & ~have & sure, size, rng)
        if start is not None:
            end = _drag(mask, true, start, size, label, rng) if rng.random() < DRAGGED else start
            view = view_around(photo.image, mask, start, end, size, label, Box.whole(mask.shape), known)
            counted, right = (_shrunk(plane[view.window.slices], view.in_mask.shape) for plane in (sure, true & sure))
            below = (view.distance < 1) & (counted > 0.3)
            weights = counted / np.float32(max(1, below.sum()))
            yield Sample(features_of(view), below, right > 0.5 * counted, weights)


def _mask(photo: Photo, pet: BoolArray, rng: np.random.Generator) -> tuple[Mask, Proposed | None]:
    """Return a mask to correct, and the proposal if that is known."""
    if rng.random() < EMPTY:
        return np.full_like(photo.truth, Label.BACKGROUND), None
    mask = photo.proposed.mask.copy()
    if rng.random() < CORRECTED:
        _correct_in_part(mask, pet, rng)
    return mask, photo.proposed if rng.random() >= UNKNOWN else None


def _correct_in_part(mask: Mask, pet: BoolArray, rng: np.random.Generator) -> None:
    """Make a mask right in a few large discs."""
    for _ in range(rng.integers(1, 4)):
        place = tuple(int(rng.integers(side)) for side in mask.shape)
        box, disc = stroke_region(place, place, int(rng.uniform(0.2, 0.8) * max(mask.shape)), Box.whole(mask.shape))
        right = np.where(pet[box.slices], np.uint8(Label.PET), np.uint8(Label.BACKGROUND))
        mask[box.slices][disc] = right[disc]


def _place(true: BoolArray, missing: BoolArray, size: int, rng: np.random.Generator) -> Point | None:
    """Return a place a little inside the class whose dab reaches what the mask lacks; None if there is none."""
    side = max(3, size // 2) | 1
    chance = cv2.blur(missing.astype(np.float64), (side, side)) * true
    chance *= cv2.distanceTransform(true.view(np.uint8), cv2.DIST_L2, 5) > min(0.08 * size, 8)
    chance[chance < 1e-9] = 0
    if not chance.any():
        return None
    y, x = divmod(int(rng.choice(chance.size, p=chance.ravel() / chance.sum())), true.shape[1])
    return y, x


def _drag(mask: Mask, true: BoolArray, start: Point, size: int, label: Label, rng: np.random.Generator) -> Point:
    """Return a place to drag to, after the press has been painted; the start if there is none that way."""
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(0.1, 1) * size
    end = int(start[0] + length * np.sin(angle)), int(start[1] + length * np.cos(angle))
    if not (0 <= end[0] < mask.shape[0] and 0 <= end[1] < mask.shape[1] and true[end]):
        return start
    box, disc = stroke_region(start, start, size, Box.whole(mask.shape))
    mask[box.slices][disc & true[box.slices]] = label
    return end


def _shrunk(plane: BoolArray, shape: tuple[int, ...]) -> Floats:
    return np.asarray(cv2.resize(plane.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_AREA))


def table(found: Sequence[Sample], rng: np.random.Generator) -> Table:
    """Some cells of all strokes."""
    parts = []
    for seen, below, right, weights in found:
        chosen = below & (rng.random(below.shape) < USED)
        rows = seen.cells[:, chosen].T
        parts.append((np.hstack([rows, np.tile(seen.stroke, (len(rows), 1))]), right[chosen], weights[chosen]))
    rows, right, weights = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Table(rows, right, weights / weights.mean())


def fit(cells: Table, rng: np.random.Generator) -> tuple[Layer, ...]:
    """Return a network that tells the class, trained by Adam on the cross-entropy."""
    mean, spread = cells.rows.mean(axis=0), cells.rows.std(axis=0) + np.float32(1e-6)
    values = []
    for before, after in pairwise(LAYER_SIZES):
        values += [rng.normal(0, np.sqrt(2 / before), (after, before)).astype(np.float32), np.zeros(after, np.float32)]
    means, squares = ([np.zeros_like(value) for value in values] for _ in range(2))
    rows = (cells.rows - mean) / spread
    order = [rng.permutation(len(rows)) for _ in range(ROUNDS)]
    batches = [part[first : first + BATCH] for part in order for first in range(0, len(rows), BATCH)]
    for number, batch in enumerate(batches):
        done = number / len(batches)
        rate = RATE * min(done / 0.3, 0.5 * (1 + np.cos(np.pi * (done - 0.3) / 0.7)))
        slopes = _slopes(values, rows[batch], cells.right[batch], cells.weights[batch])
        for value, slope, first, second in zip(values, slopes, means, squares, strict=True):
            first += (slope - first) * np.float32(0.1)
            second += (slope**2 - second) * np.float32(0.001)
            corrected = np.sqrt(second / (1 - 0.999 ** (number + 1))) + 1e-8
            value -= rate * (first / (1 - 0.9 ** (number + 1)) / corrected + DECAY * value)
    layers = [Layer(*pair) for pair in zip(values[::2], values[1::2], strict=True)]
    scaled = layers[0].weights / spread
    return Layer(scaled, layers[0].bias - scaled @ mean), *layers[1:]


def _slopes(values: list[Floats], rows: Floats, right: BoolArray, weights: Floats) -> list[Floats]:
    """How the weighted cross-entropy changes with each value, by going back through the layers."""
    planes = [rows]
    for weight, bias in zip(values[::2], values[1::2], strict=True):
        planes.append(planes[-1] @ weight.T + bias)
        if weight is not values[-2]:
            np.maximum(planes[-1], 0, out=planes[-1])
    error = ((1 / (1 + np.exp(-planes[-1][:, 0])) - right) * weights / len(rows))[:, None]
    slopes: list[Floats] = []
    for weight, plane in zip(values[-2::-2], planes[-2::-1], strict=True):
        slopes = [error.T @ plane, error.sum(axis=0), *slopes]
        error = (error @ weight) * (plane > 0)
    return slopes


def wrong(found: Sequence[Sample], layers: tuple[Layer, ...]) -> float:
    """Share of the cells below the strokes that come out wrong."""
    missed = [((classify(one.seen, layers) > 0) != one.right)[one.below] @ one.weights[one.below] for one in found]
    return float(sum(missed) / sum(one.weights[one.below].sum() for one in found))


def with_numbers(source: str, layers: tuple[Layer, ...]) -> str:
    """Return the classifier's source with its numbers replaced."""
    numbers = " ".join(f"{number:.4g}" for pair in layers for part in pair for number in part.ravel())
    lines = "\n".join(textwrap.wrap(numbers, 118))
    found, count = re.subn(r'^_NUMBERS = """\n.*?"""$', f'_NUMBERS = """\n{lines}\n"""', source, flags=re.M | re.S)
    if count != 1:
        raise SystemExit(f"no numbers to replace in {TARGET}")
    return found


def main() -> None:
    args = parse_arguments()
    cv2.setNumThreads(1)
    photos = (photo for folder in args.folders for photo in read_photos(folder, args.model, args.photos))
    found = [list(samples(photo, np.random.default_rng(number))) for number, photo in enumerate(photos)]
    learnt, held_out = ([one for each in found[first::2] for one in each] for first in (0, 1))
    layers = fit(table(learnt, np.random.default_rng(0)), np.random.default_rng(0))
    print(f"{len(learnt)} strokes; {wrong(learnt, layers):.4f} of the cells below them come out wrong")
    print(f"{len(held_out)} strokes on photos held out: {wrong(held_out, layers):.4f}")
    layers = fit(table([*learnt, *held_out], np.random.default_rng(0)), np.random.default_rng(0))
    TARGET.write_text(with_numbers(TARGET.read_text(encoding="utf-8"), layers), encoding="utf-8")


if __name__ == "__main__":
    main()
