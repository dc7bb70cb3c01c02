"""`petseg propose --engine ray`: the same on a cluster, from and to folders that a URL may name."""

import argparse
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.cancel import Cancelled
from core.cli.checks import require_folder_for_masks
from core.cli.propose_photos import find_photos
from core.cli.propose_tally import Tally
from core.cluster import Assignment, Cluster, PlannedPhoto, plan_photos, propose_on_ray, require_ray
from core.errors import CheckpointError, PetsegError, reason_of
from core.files import content_digest
from core.model.checkpoint import read_card
from core.model.segmenter import METHOD
from core.pipeline import Recipe
from core.project.lock import hold_project_of
from core.storage import Url, open_storage, photo_names

if TYPE_CHECKING:
    from core.cli.output import Output


def run_on_cluster(args: argparse.Namespace, output: "Output") -> int:
    """Propose every photo of one folder, and print a line for each that fails."""
    require_ray()
    source = _only_folder(args)
    assignment = _assignment(args, source)
    photos = _plan(source, args.out, output)
    if not photos:
        output.problem("There are no photos to propose.")
        return 1
    tally = Tally(len(photos))
    try:
        with _held(args.out):
            _propose_all(photos, assignment, args, output, tally)
    except (KeyboardInterrupt, Cancelled):
        output.record(tally.to_dict(args.out))
        raise Cancelled(tally.where_stopped(args.out)) from None
    output.line(tally.to_text(args.out))
    output.record(tally.to_dict(args.out))
    return 1 if tally.problems else 0


def _only_folder(args: argparse.Namespace) -> Path | Url:
    if len(args.paths) > 1 or args.box is not None:
        raise PetsegError("--engine ray takes one folder, and no --box", remedy="Run it once for each folder.")
    source: Path | Url = args.paths[0]
    if str(source).rstrip("/") == str(args.out).rstrip("/"):
        raise PetsegError("masks would be among the photos", path=args.out, remedy="Choose another folder with --out.")
    return source if isinstance(source, Url) else source.resolve()


def _assignment(args: argparse.Namespace, source: Path | Url) -> Assignment:
    """Read the model, which the workers get with the first batch."""
    read_card(args.model)
    try:
        model, digest = args.model.read_bytes(), content_digest(args.model)
    except OSError as error:
        raise CheckpointError(
            "the model cannot be read ({reason})", path=args.model, reason=reason_of(error)
        ) from error
    out = args.out if isinstance(args.out, Url) else args.out.resolve()
    device = "gpu" if args.device == "gpu" else "cpu"
    return Assignment(source, out, model, Recipe(str(digest), METHOD), device, args.resume, args.overwrite)


def _plan(source: Path | Url, out: Path | Url, output: "Output") -> list[PlannedPhoto]:
    if isinstance(source, Path):
        found, problems = find_photos([source], output)
        if problems:
            raise problems[0]
        names = [name for name, _ in found]
    photos = open_storage(source).states()
    if isinstance(source, Url):
        names = photo_names(_outside(photos, source, out))
    return plan_photos((name for name in names if name in photos), photos, open_storage(out).states())


def _outside(names: Iterable[str], source: Url, out: Path | Url) -> Iterator[str]:
    """Leave out the masks, where their folder is below that of the photos."""
    start = f"{source.rstrip('/')}/"
    below = f"{out.rstrip('/')}/".removeprefix(start) if isinstance(out, Url) and out.startswith(start) else None
    return (name for name in names if below is None or not name.startswith(below))


@contextmanager
def _held(out: Path | Url) -> Iterator[None]:
    with ExitStack() as stack:
        if isinstance(out, Path):
            require_folder_for_masks(out)
            stack.enter_context(hold_project_of(out, "petseg propose"))
        yield


def _propose_all(
    photos: list[PlannedPhoto], assignment: Assignment, args: argparse.Namespace, output: "Output", tally: Tally
) -> None:
    name = read_card(args.model).name
    with (
        tally.timing(lambda: (name, f"{assignment.device.upper()}, on Ray")),
        output.progress("Proposing", len(photos)) as advance,
        closing(propose_on_ray(photos, assignment, Cluster(args.address, args.jobs))) as outcomes,
    ):
        for number, outcome in enumerate(outcomes, 1):
            tally.add(outcome)
            if outcome.error is not None:
                output.problem(outcome.error)
            advance(number, len(photos), "Proposing")
