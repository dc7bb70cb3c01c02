"""`petseg propose`: a mask for each photo, written where the user says."""

import argparse
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import add_device, add_model, path_or_url, positive
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.propose_tally import Tally
    from core.cli.tools import Tools
    from core.pipeline import PlannedMask
    from core.pixels import Box

HELP = "write a proposed mask for each photo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the photos, and where their masks go."""
    parser.description = "Write a trimap (1 pet, 2 background, 3 border) of each photo's size as DIR/NAME.png."
    parser.add_argument("paths", nargs="+", type=path_or_url, metavar="PATH", help="a photo, or a folder of photos")
    parser.add_argument("--out", required=True, type=path_or_url, metavar="DIR", help="folder for the masks")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace masks in DIR even if they are not earlier proposals"
    )
    parser.add_argument(
        "--resume", action="store_true", help="keep proposals in DIR that are up to date: same photo, model and box"
    )
    parser.add_argument(
        "--jobs", type=positive, metavar="N", help="photos to work on at the same time (default: one per core)"
    )
    parser.add_argument(
        "--box",
        type=_box,
        metavar="TOP,LEFT,BOTTOM,RIGHT",
        help="look at this part of one photo only, in its pixels; BOTTOM and RIGHT are just outside. "
        "All around it the mask is background",
    )
    parser.add_argument(
        "--border-width",
        type=_width,
        metavar="PERCENT",
        help="width of the border, in percent of the photo's longest side: 3 to 4 in Oxford-IIIT Pet "
        "(default: as in the folder's masks, or else as the model draws it)",
    )
    parser.add_argument(
        "--engine", choices=("local", "ray"), default="local",
        help="ray: on the workers of Ray, from and to folders or URLs such as s3://bucket/pets (default: local)",
    )  # fmt: skip
    parser.add_argument(
        "--address", metavar="ADDRESS", help="of a Ray cluster (default: Ray is started on this computer)"
    )
    add_model(parser)
    add_device(parser)


def _width(text: str) -> float:
    """Parse a percentage; return the share."""
    try:
        share = float(text.removesuffix("%")) / 100
    except ValueError:
        share = 0.0
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a percentage above 0 and up to 100, such as 1.5")
    return share


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
    if args.engine == "ray":
        from core.cli.propose_cluster import run_on_cluster

        return run_on_cluster(args, output)
    _require_paths(args)
    return _run_here(args, output, tools)


def _require_paths(args: argparse.Namespace) -> None:
    for place in (*args.paths, args.out):
        if not isinstance(place, Path):
            raise PetsegError("URLs need --engine ray", path=place)
    if args.address is not None:
        raise PetsegError("--address needs --engine ray")


def _run_here(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    from core.cli.checks import require_folder_for_masks
    from core.cli.propose_photos import find_photos, plan_masks
    from core.cli.propose_tally import Tally
    from core.project.locking.lock import hold_project_of

    photos, useless = find_photos(args.paths, output)
    planned, duplicates = plan_masks(photos, args.out)
    tally = Tally(len(photos), problems=[*useless, *duplicates])
    for error in tally.problems:
        output.problem(error)
    if not photos:
        output.problem("There are no photos to propose.")
        return 1
    if args.box is not None and len(photos) > 1:
        raise PetsegError(
            "a box belongs to one photo, and these are {count}", remedy="Name one photo.", count=len(photos)
        )
    require_folder_for_masks(args.out)
    with tally.reported(args.out, output), hold_project_of(args.out, "petseg propose"):
        _propose_all(planned, args, output, tools, tally)
    return 1 if tally.problems else 0


def _propose_all(
    planned: "Sequence[PlannedMask]", args: argparse.Namespace, output: "Output", tools: "Tools", tally: "Tally"
) -> None:
    from core.cli.propose_photos import border_of, free_targets, remove_abandoned_writes
    from core.files import content_digest
    from core.model.segmenter import METHOD
    from core.pipeline import Pipeline, Recipe, available_cores, limited_opencv, threads_per_worker
    from core.project.identity import UNKNOWN

    remove_abandoned_writes(planned)
    workers = min(args.jobs or available_cores(), len(planned))
    threads = threads_per_worker(workers)
    with (
        closing(tools.open_fallback_segmenter(args.model, args.device, output.note, threads=threads)) as segmenter,
        limited_opencv(threads),
    ):
        recipe = Recipe(content_digest(args.model) or UNKNOWN, METHOD, args.box, border_of(args))
        require_free = free_targets(planned, overwrite=args.overwrite)
        pipeline = Pipeline(segmenter, recipe, workers=workers, require_free=require_free, resume=args.resume)
        with (
            tally.timing(lambda: (segmenter.name, segmenter.device)),
            output.progress("Proposing", len(planned)) as advance,
            closing(pipeline.run(planned)) as outcomes,
        ):
            for number, outcome in enumerate(outcomes, 1):
                tally.add(outcome)
                if outcome.error is not None:
                    output.problem(outcome.error)
                advance(number, len(planned), "Proposing")
