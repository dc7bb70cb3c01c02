"""Measure how far the pointer travels to correct the model's proposals with each tool; method in docs/correcting.md.

    correct_proposals.py --data FOLDER --tool "smart brush" --tool lasso

The folder is Oxford-layout. Lengths are in diagonals of the photo.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np

from core.border.band import with_border
from core.border.silhouette import border_width_of
from core.labels import Label
from resources import DEFAULT_MODEL
from scripts.photos.proposed import BRUSHES, Photo, brushes_for, correction_of, read_photos
from scripts.simulated_users.brush import correct_shortest
from scripts.simulated_users.coarse import correct_coarsely
from scripts.simulated_users.correction import LIFT_COSTS, Correction, Outcome, shortest
from scripts.simulated_users.region import Movements, closer_looks, correct_by_regions, fills, loops

GOAL = 0.97
TOOLS = *BRUSHES, "lasso", "fill", "propose in box"


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with images and annotations/trimaps")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=1000, help="maximum, spread over the folder")
    parser.add_argument("--tool", choices=TOOLS, action="append", dest="tools")
    parser.add_argument("--measure", choices=("core", "foreground"), default="core")
    parser.add_argument("--goal", type=float, default=GOAL)
    parser.add_argument("--tremor", type=float, default=0.0, help="by how much the pointer misses, in diagonals")
    parser.add_argument("--coarse", action="store_true", help="correct with single dabs (brushes only)")
    parser.add_argument("--lift-cost", type=float, action="append", dest="lift_costs", help="instead of all")
    parser.add_argument(
        "--compare-with", choices=TOOLS, default=TOOLS[0], help="the tool that others are compared with"
    )
    return parser.parse_args()


def movements_for(photo: Photo) -> dict[str, Movements]:
    """Return the other tools by name."""
    looks = closer_looks(photo.look_closer)
    return dict(zip(TOOLS[len(BRUSHES) :], (loops, fills(photo.image), looks), strict=True))


def correct_photo(
    photo: Photo,
    tool: str,
    measure: str,
    goal: float,
    tremor: float = 0.0,
    lift_costs: Sequence[float] = LIFT_COSTS,
    *,
    coarse: bool = False,
) -> Outcome:
    def make() -> Correction:
        return correction_of(photo, measure)

    if coarse:
        return correct_coarsely(make(), brushes_for(photo)[tool], goal, tremor)
    if tool in BRUSHES:
        return correct_shortest(make, brushes_for(photo)[tool], goal, tremor, lift_costs)
    movements = movements_for(photo)[tool]
    return shortest(goal, lambda lift_cost: correct_by_regions(make(), movements, goal, lift_cost), lift_costs)


def one_width_iou(photo: Photo) -> float:
    """Return the foreground IoU of the true outline with a border of one width, the photo's own."""
    width = round(border_width_of(photo.truth) or 0)
    drawn, true = with_border(photo.truth, width) != Label.BACKGROUND, photo.truth != Label.BACKGROUND
    return float(np.count_nonzero(drawn & true) / max(1, np.count_nonzero(drawn | true)))


HEAD = """\
| tool | reach the goal | strokes, its / the brush's | drawn | travel, median / total | the brush's | ratio |
|---|---|---|---|---|---|---|"""


def table(found: Mapping[str, Sequence[Outcome]], goal: float) -> str:
    """Return the table of all tools, of which the brush comes first."""
    brush = next(iter(found.values()))
    return "\n".join([HEAD, *(row(name, outcomes, brush, goal) for name, outcomes in found.items())])


def row(name: str, outcomes: Sequence[Outcome], brush: Sequence[Outcome], goal: float) -> str:
    """Return a row; tool and brush are compared on the photos that both bring to the goal."""
    unfinished = [(mine, other) for mine, other in zip(outcomes, brush, strict=True) if mine.before < goal]
    both = [(mine, other) for mine, other in unfinished if min(mine.after, other.after) >= goal]
    mine, other = [a.travel for a, _ in both], [b.travel for _, b in both]
    cells = (
        name,
        f"{sum(outcome.after >= goal for outcome, _ in unfinished)} of {len(unfinished)}",
        f"{sum(outcome.strokes for outcome, _ in both)} / {sum(outcome.strokes for _, outcome in both)}",
        f"{sum(outcome.drawn / outcome.diagonal for outcome, _ in both):.2f}",
        f"{np.median(mine):.2f} / {sum(mine):.2f}" if both else "",
        f"{np.median(other):.2f} / {sum(other):.2f}" if both else "",
        f"{_ratio(np.median(mine), np.median(other))} / {_ratio(sum(mine), sum(other))}" if both else "",
    )
    return "| " + " | ".join(cells) + " |"


def _short(outcome: Outcome) -> str:
    return f"{outcome.after:.3f} in {outcome.travel:.2f} with {outcome.strokes}"


def _ratio(mine: float, other: float) -> str:
    return f"{mine / other:.2f}" if other else "-"


def main() -> None:
    args = parse_arguments()
    cv2.setNumThreads(1)
    photos = list(read_photos(args.data, args.model, args.photos))
    first, lift_costs = args.compare_with, args.lift_costs or LIFT_COSTS
    chosen = [first, *(tool for tool in TOOLS if tool != first and tool in (args.tools or TOOLS))]
    found: dict[str, list[Outcome]] = {tool: [] for tool in chosen}
    for photo in photos:
        for tool, outcomes in found.items():
            outcomes.append(
                correct_photo(photo, tool, args.measure, args.goal, args.tremor, lift_costs, coarse=args.coarse)
            )
        latest = "  ".join(f"{tool}: {_short(outcomes[-1])}" for tool, outcomes in found.items())
        print(f"{photo.name:34} {found[first][-1].before:.3f}  {latest}", flush=True)
    done = sum(outcome.before >= args.goal for outcome in found[first])
    print(f"\n{args.measure} IoU {args.goal}: reached by {done} of {len(photos)} proposals")
    if args.measure == "foreground":
        limits = [one_width_iou(photo) for photo in photos]
        reached = sum(value >= args.goal for value in limits)
        print(f"true outline with a border of one width: {np.median(limits):.3f}; {reached} photos reach the goal")
    print("\n" + table(found, args.goal))
    for tool, outcomes in found.items():
        if asked := sum(outcome.asked for outcome in outcomes):
            print(f"{tool}: took {sum(outcome.taken for outcome in outcomes)} of {asked} suggestions")


if __name__ == "__main__":
    main()
