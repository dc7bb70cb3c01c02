"""Measure how far the pointer travels to correct the model's proposals with each tool; docs/correcting.md tells how.

    correct_proposals.py --data FOLDER --tool "smart brush" --tool lasso

The folder is Oxford-layout. Lengths are in diagonals of the photo.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.border.band import with_border
from core.border.silhouette import border_width_of
from core.editing.layers import MaskLayers
from core.editing.rules import PaintRules
from core.images import list_images, read_image
from core.labels import Label, Mask
from core.masks import read_mask
from core.model.segmenter import open_segmenter
from core.pixels import BoolArray, Box
from core.regions.brush import Point, stroke_region
from core.regions.smart_brush import Proposed, smart_region
from resources import DEFAULT_MODEL
from scripts.brush_user import Outcome, Region, Sheet, Tool, correct_shortest, shortest
from scripts.region_user import Movements, closer_looks, correct_by_regions, fills, loops

GOAL = 0.97
BRUSHES = "brush", "smart brush", "brush + border", "smart brush + border"
TOOLS = *BRUSHES, "lasso", "fill", "propose in box"
_STEPS = 255
"""In which a project keeps how sure the model was."""


class Photo(NamedTuple):
    """A photo with what the model proposed, what is true, and what the model sees if it looks closer at a part."""

    name: str
    image: npt.NDArray[np.uint8]
    proposed: Proposed
    truth: Mask
    look_closer: Callable[[Box], Mask]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with images and annotations/trimaps")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=1000, help="at most so many, spread over the folder")
    parser.add_argument("--tool", choices=TOOLS, action="append", dest="tools")
    parser.add_argument("--measure", choices=("core", "foreground"), default="core")
    parser.add_argument("--goal", type=float, default=GOAL)
    parser.add_argument("--tremor", type=float, default=0.0, help="by how much the hand misses, in diagonals")
    return parser.parse_args()


def read_photos(folder: Path, model: Path, most: int) -> Iterator[Photo]:
    """Yield photos with their proposed and their true mask."""
    segmenter = open_segmenter(model)
    paths = list_images(folder / "images")
    for path in paths[:: max(1, -(-len(paths) // most))]:
        image = read_image(path)
        truth = read_mask(folder / "annotations" / "trimaps" / f"{path.stem}.png", image.shape[:2])
        found = segmenter.propose(image)
        confidence = np.rint(found.confidence * _STEPS) / np.float32(_STEPS)

        def look_closer(box: Box, image: npt.NDArray[np.uint8] = image) -> Mask:
            return segmenter.propose(image, box).mask

        yield Photo(path.stem, image, Proposed(found.mask, confidence), truth, look_closer)


def paint_plain(layers: MaskLayers, start: Point, end: Point, diameter: int, _label: Label) -> tuple[Box, BoolArray]:
    """Return what the round brush paints."""
    return stroke_region(start, end, diameter, Box.whole(layers.shape))


def smart_painter(image: npt.NDArray[np.uint8], proposed: Proposed) -> Region:
    """Return what the smart brush paints on a photo."""

    def paint(layers: MaskLayers, start: Point, end: Point, diameter: int, label: Label) -> tuple[Box, BoolArray]:
        return smart_region(image, layers.mask, start, end, diameter, label, Box.whole(layers.shape), proposed)

    return paint


def counted_pixels(truth: Mask, measure: str) -> BoolArray:
    """Pixels that a measure counts: every one ("foreground"), or those that are no border in truth ("core")."""
    return np.ones(truth.shape, np.bool_) if measure == "foreground" else truth != Label.BORDER


def brushes_for(photo: Photo) -> dict[str, Tool]:
    """Brushes by name; with "+ border" the border follows by itself, as wide as it is on the photo in truth."""
    plain, smart = Tool(paint_plain), Tool(smart_painter(photo.image, photo.proposed), spares=True)
    rules = PaintRules(border_width=round(border_width_of(photo.truth) or 0))
    brushes = plain, smart, replace(plain, rules=rules), replace(smart, rules=rules)
    return dict(zip(BRUSHES, brushes, strict=True))


def movements_for(photo: Photo) -> dict[str, Movements]:
    """What the tools by name that make a whole region at once can do."""
    looks = closer_looks(photo.look_closer)
    return dict(zip(TOOLS[len(BRUSHES) :], (loops, fills(photo.image), looks), strict=True))


def sheet_for(photo: Photo, measure: str) -> Sheet:
    """The proposal to be corrected, beside the truth."""
    mask = photo.proposed.mask
    layers = MaskLayers(mask, mask.copy(), np.zeros(mask.shape, np.bool_))
    return Sheet(layers, photo.truth, counted_pixels(photo.truth, measure))


def correct_photo(photo: Photo, tool: str, measure: str, goal: float, tremor: float = 0.0) -> Outcome:
    """Correct one proposal with one tool."""

    def sheet() -> Sheet:
        return sheet_for(photo, measure)

    if tool in BRUSHES:
        return correct_shortest(sheet, brushes_for(photo)[tool], goal, tremor)
    movements = movements_for(photo)[tool]
    return shortest(goal, lambda lift: correct_by_regions(sheet(), movements, goal, lift))


def limit(photo: Photo) -> float:
    """Foreground IoU of the true outline with a border of one width, the photo's own."""
    width = round(border_width_of(photo.truth) or 0)
    drawn, true = with_border(photo.truth, width) != Label.BACKGROUND, photo.truth != Label.BACKGROUND
    return float(np.count_nonzero(drawn & true) / max(1, np.count_nonzero(drawn | true)))


def describe(name: str, outcomes: Sequence[Outcome], brush: Sequence[Outcome], goal: float) -> str:
    """One line of the table; the comparison is over the photos that this tool and the brush both bring to the goal."""
    pairs = [(mine, other) for mine, other in zip(outcomes, brush, strict=True) if mine.before < goal]
    both = [(mine, other) for mine, other in pairs if min(mine.after, other.after) >= goal]
    mine, other = [a.travel for a, _ in both], [b.travel for _, b in both]
    cells = (
        name,
        f"{sum(outcome.after >= goal for outcome, _ in pairs)} of {len(pairs)}",
        f"{sum(outcome.strokes for outcome, _ in both)} / {sum(outcome.strokes for _, outcome in both)}",
        f"{sum(outcome.drawn / outcome.diagonal for outcome, _ in both):.2f}",
        f"{np.median(mine):.2f} / {sum(mine):.2f}" if both else "",
        f"{np.median(other):.2f} / {sum(other):.2f}" if both else "",
        f"{_ratio(np.median(mine), np.median(other))} / {_ratio(sum(mine), sum(other))}" if both else "",
    )
    return "| " + " | ".join(cells) + " |"


def _ratio(mine: float, other: float) -> str:
    return f"{mine / other:.2f}" if other else "-"


HEAD = """\
| tool | reach the goal | strokes, its / the brush's | drawn | travel, median / total | the brush's | ratio |
|---|---|---|---|---|---|---|"""


def table(found: Mapping[str, Sequence[Outcome]], goal: float) -> str:
    """All tools' lines; the brush comes first."""
    brush = next(iter(found.values()))
    return "\n".join([HEAD, *(describe(name, outcomes, brush, goal) for name, outcomes in found.items())])


def main() -> None:
    args = parse_arguments()
    cv2.setNumThreads(1)
    photos = list(read_photos(args.data, args.model, args.photos))
    chosen = [tool for tool in TOOLS if tool == TOOLS[0] or tool in (args.tools or TOOLS)]
    found: dict[str, list[Outcome]] = {tool: [] for tool in chosen}
    for photo in photos:
        for tool, outcomes in found.items():
            outcomes.append(correct_photo(photo, tool, args.measure, args.goal, args.tremor))
        ways = "  ".join(f"{tool} {all_[-1].after:.3f} in {all_[-1].travel:.2f}" for tool, all_ in found.items())
        print(f"{photo.name:34} {found[TOOLS[0]][-1].before:.3f}  {ways}", flush=True)
    done = sum(outcome.before >= args.goal for outcome in found[TOOLS[0]])
    print(f"\n{args.measure} IoU {args.goal}: {done} of {len(photos)} proposals have it")
    if args.measure == "foreground":
        limits = [limit(photo) for photo in photos]
        reach = sum(value >= args.goal for value in limits)
        print(f"the true outline with a border of one width: {np.median(limits):.3f}; {reach} photos reach the goal")
    print("\n" + table(found, args.goal))


if __name__ == "__main__":
    main()
