"""Measure how far the pointer travels to correct the model's proposals with each tool; docs/correcting.md tells how.

    correct_proposals.py --data FOLDER --photos 46 --tool "brush" --tool "smart brush"

The folder is Oxford-layout. Lengths are in diagonals of the photo.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.border import border_width_of
from core.editing.box import Box
from core.editing.brush import Point, stroke_region
from core.editing.layers import BoolArray, MaskLayers
from core.editing.rules import PaintRules
from core.editing.smart import smart_region
from core.images import list_images, read_image
from core.inference.segmenter import open_segmenter
from core.labels import Label, Mask
from core.masks import read_mask
from resources import DEFAULT_MODEL
from scripts.corrector import Outcome, Region, Sheet, Tool, correct_shortest

GOAL = 0.97
TOOLS = "brush", "smart brush", "brush + border", "smart brush + border"
Photo = tuple[str, npt.NDArray[np.uint8], Mask, Mask]
"""Name, photo, proposal and truth."""


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
        yield path.stem, image, segmenter.propose(image).mask, truth


def paint_plain(layers: MaskLayers, start: Point, end: Point, diameter: int, _label: Label) -> tuple[Box, BoolArray]:
    """Return what the round brush paints."""
    return stroke_region(start, end, diameter, Box.whole(layers.shape))


def smart_painter(image: npt.NDArray[np.uint8]) -> Region:
    """Return what the smart brush paints on a photo."""

    def paint(layers: MaskLayers, start: Point, end: Point, diameter: int, label: Label) -> tuple[Box, BoolArray]:
        return smart_region(image, layers.mask, start, end, diameter, label, Box.whole(layers.shape))

    return paint


def counted_pixels(truth: Mask, measure: str) -> BoolArray:
    """Pixels that a measure counts: every one ("foreground"), or those that are no border in truth ("core")."""
    return np.ones(truth.shape, np.bool_) if measure == "foreground" else truth != Label.BORDER


def tools_for(image: npt.NDArray[np.uint8], border_width: int) -> dict[str, Tool]:
    """Tools by name; those with "+ border" let the border follow by itself, this wide."""
    plain, smart = Tool(paint_plain), Tool(smart_painter(image), spares=True)
    rules = PaintRules(border_width=border_width)
    return {
        "brush": plain,
        "smart brush": smart,
        "brush + border": replace(plain, rules=rules),
        "smart brush + border": replace(smart, rules=rules),
    }


def correct_photo(photo: Photo, tool: str, measure: str, width: int, goal: float, tremor: float = 0.0) -> Outcome:
    """Correct one proposal with one tool."""
    _, image, proposal, truth = photo

    def sheet() -> Sheet:
        layers = MaskLayers(proposal, proposal.copy(), np.zeros(proposal.shape, np.bool_))
        return Sheet(layers, truth, counted_pixels(truth, measure))

    return correct_shortest(sheet, tools_for(image, width)[tool], goal, tremor)


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
    widths = [width for *_, truth in photos if (width := border_width_of(truth)) is not None]
    width = round(float(np.median(widths))) if widths else 0
    chosen = [tool for tool in TOOLS if tool == TOOLS[0] or tool in (args.tools or TOOLS)]
    found: dict[str, list[Outcome]] = {tool: [] for tool in chosen}
    for photo in photos:
        for tool, outcomes in found.items():
            outcomes.append(correct_photo(photo, tool, args.measure, width, args.goal, args.tremor))
        ways = "  ".join(f"{tool} {all_[-1].after:.3f} in {all_[-1].travel:.2f}" for tool, all_ in found.items())
        print(f"{photo[0]:34} {found[TOOLS[0]][-1].before:.3f}  {ways}", flush=True)
    done = sum(outcome.before >= args.goal for outcome in found[TOOLS[0]])
    print(f"\n{args.measure} IoU {args.goal}: {done} of {len(photos)} proposals have it; border {width} px\n")
    print(table(found, args.goal))


if __name__ == "__main__":
    main()
