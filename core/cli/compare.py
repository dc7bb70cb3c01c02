"""`petseg compare`: how far two annotators agree."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import positive

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.evaluation.agreement import Agreement, Comparison

HELP = "tell how far the masks of two folders agree"
_COLUMNS = ("mean_iou", "core_iou", "boundary_f1", "kappa")
_HEADINGS = ("mean IoU", "core IoU", "boundary F1", "kappa")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folders."""
    parser.description = (
        "Compare the masks that two people made of the same photos, and list where they differ most. "
        "Nothing is written."
    )
    parser.add_argument("first", type=Path, metavar="A", help="a folder of photos with masks")
    parser.add_argument("second", type=Path, metavar="B", help="another copy of it")
    parser.add_argument(
        "--worst", type=positive, default=20, metavar="N", help="how many photos to list (default: 20); --json has all"
    )


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print the agreement over all photos, and that of those that differ most."""
    from core.evaluation.agreement import compare_folders

    with output.progress("Comparing") as advance:
        found = compare_folders(args.first, args.second, lambda done, total: advance(done, total, "Comparing"))
    for note in found.notes:
        output.note(note)
    for error in found.problems:
        output.problem(error)
    for name in found.other_photos:
        output.problem(f"{name}: the photo is another one in each folder.")
    output.record(_result(found))
    if found.total is None:
        output.problem("No photo has a mask in both folders.")
        return 1
    _print(found, args.worst, output)
    return 1 if found.problems or found.other_photos else 0


def _print(found: "Comparison", worst: int, output: "Output") -> None:
    output.result(f"{len(found.photos)} photos, {found.equal} of them with equal masks")
    for text, names in (("A", found.only_first), ("B", found.only_second)):
        if names:
            output.result(f"{len(names)} photos with a mask in {text} alone")
    differing = {name: each for name, each in found.photos.items() if each.mean_iou < 1}
    rows = [("all photos", *_figures(found.total))] if found.total is not None else []
    rows += [(name, *_figures(each)) for name, each in list(differing.items())[:worst]]
    output.table("Agreement, least first", ("photo", *_HEADINGS), rows)


def _figures(agreement: "Agreement") -> list[str]:
    return [f"{getattr(agreement, column):.3f}" for column in _COLUMNS]


def _result(found: "Comparison") -> dict[str, object]:
    return {
        "photos": [{"photo": name, **asdict(each)} for name, each in found.photos.items()],
        "total": None if found.total is None else asdict(found.total),
        "equal": found.equal,
        "only_first": found.only_first,
        "only_second": found.only_second,
        "other_photos": found.other_photos,
    }
