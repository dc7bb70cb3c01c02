"""`petseg propose --engine ray`: the same on a cluster, from and to folders that a URL may name."""

import argparse
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.checks import require_folder_for_masks
from core.cli.propose_photos import border_of, find_photos
from core.cli.propose_tally import Tally
from core.cluster import Assignment, Cluster, PlannedPhoto, plan_photos, propose_on_ray, require_ray
from core.errors import CheckpointError, PetsegError, reason_of
from core.files import content_digest
from core.model.checkpoint import read_card
from core.model.segmenter import METHOD
from core.pipeline import Recipe
from core.project.identity import PhotoIdentity, identify
from core.project.layout import Layout
from core.project.locking.lock import hold_project_of
from core.storage import IMAGES_PREFIX, Url, open_storage, photo_names

if TYPE_CHECKING:
    from core.cli.output import Output


def run_on_cluster(args: argparse.Namespace, output: "Output") -> int:
    """Propose every photo of one folder, and print a line for each that fails."""
    require_ray()
    folder, states = _find(_only_folder(args), args.out, output)
    _require_apart(folder, args.out)
    photos = plan_photos(states, states, open_storage(args.out).states())
    if not photos:
        output.problem("There are no photos to propose.")
        return 1
    assignment = _assignment(args, folder)
    tally = Tally(len(photos))
    with tally.reported(args.out, output), _held(args.out):
        _propose_all(photos, assignment, args, output, tally)
    return 1 if tally.problems else 0


def _only_folder(args: argparse.Namespace) -> Path | Url:
    place: Path | Url = args.paths[0]
    if len(args.paths) > 1 or args.box is not None:
        raise PetsegError("--engine ray takes one folder, and no --box", remedy="Run it once for each folder.")
    if isinstance(place, Path) and not os.path.isdir(place):
        raise PetsegError("there is no such folder", path=place, remedy="--engine ray takes one folder of photos.")
    return place if isinstance(place, Url) else place.resolve()


def _require_apart(folder: Path | Url, out: Path | Url) -> None:
    same = folder == out.resolve() if isinstance(out, Path) else str(folder).rstrip("/") == out.rstrip("/")
    if same:
        raise PetsegError("masks would be among the photos", path=out, remedy="Choose another folder with --out.")


def _assignment(args: argparse.Namespace, folder: Path | Url) -> Assignment:
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
    recipe = Recipe(str(digest), METHOD, border=border_of(args))
    return Assignment(folder, out, model, recipe, device, args.resume, args.overwrite)


def _find(source: Path | Url, out: Path | Url, output: "Output") -> tuple[Path | Url, dict[str, PhotoIdentity]]:
    """Return the folder that photos are named in, and its photos."""
    if isinstance(source, Path):
        return _find_here(source, output)
    states = open_storage(source).states()
    names = photo_names(_outside(states, source, out))
    prefix = IMAGES_PREFIX if names and names[0].startswith(IMAGES_PREFIX) else ""
    folder = Url(f"{source.rstrip('/')}/{prefix}".rstrip("/"))
    return folder, {name.removeprefix(prefix): states[name] for name in names}


def _find_here(source: Path, output: "Output") -> tuple[Path, dict[str, PhotoIdentity]]:
    found, problems = find_photos([source], output)
    if problems:
        raise problems[0]
    folder = Layout(source).photos
    states = ((name, identify(path)) for name, path in found)
    return folder, {name: state for name, state in states if state is not None}


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
