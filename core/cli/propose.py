"""`petseg propose`: a mask for each photo, written where the user says."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import add_device, add_model
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.pixels import Box

HELP = "write a proposed mask for each photo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the photos, and where their masks go."""
    parser.description = "Write a trimap (1 pet, 2 background, 3 border) of each photo's size as DIR/NAME.png."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a photo, or a folder of photos")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the masks")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace masks in DIR even if they are not earlier proposals"
    )
    parser.add_argument(
        "--box",
        type=_box,
        metavar="TOP,LEFT,BOTTOM,RIGHT",
        help="look at this part of one photo only, in its pixels; BOTTOM and RIGHT are just outside. "
        "All around it the mask is background",
    )
    add_model(parser)
    add_device(parser)


def _box(text: str) -> "Box":
    from core.pixels import Box

    try:
        top, left, bottom, right = map(int, text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not TOP,LEFT,BOTTOM,RIGHT in whole pixels, such as 120,40,360,400"
        ) from None
    box = Box(top, left, bottom, right)
    if box.is_empty:
        raise argparse.ArgumentTypeError(
            f"{text!r} contains no pixel: BOTTOM has to be larger than TOP, and RIGHT than LEFT"
        )
    return box


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Propose every photo, and print a line for each that fails."""
    from core.cli.propose_photos import find_photos, plan_masks, propose_all
    from core.project.lock import hold_project_of

    photos, failed = find_photos(args.paths, output)
    planned, duplicates = plan_masks(photos, args.out, output)
    if not photos:
        output.problem("There are no photos to propose.")
        return 1
    if args.box is not None and len(photos) > 1:
        raise PetsegError(
            "a box belongs to one photo, and these are {count}", remedy="Name one photo.", count=len(photos)
        )
    with (
        hold_project_of(args.out, "petseg propose"),
        closing(tools.open_fallback_segmenter(args.model, args.device, output.line)) as segmenter,
    ):
        done = propose_all(planned, segmenter, output, args.box, overwrite=args.overwrite)
        output.record(
            {
                "out": args.out,
                "photos": len(photos),
                "written": done,
                "model": segmenter.name,
                "device": segmenter.device,
            }
        )
        output.line(f"{done} of {len(photos)} masks written to {args.out} ({segmenter.name}, {segmenter.device}).")
    return 1 if failed or duplicates or done < len(photos) else 0
