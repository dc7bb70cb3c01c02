"""`petseg finetune`: a new model from the reviewed masks of a folder."""

import argparse
import random
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import add_device, learning_rate, positive, seed
from core.worker.tuning_values import AUGMENTATIONS, PARTS
from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.worker.finetune_messages import TuningProgress, TuningRequest

HELP = "train a model on the reviewed masks of a folder"
NOT_BETTER = 3
"""Exit code if the new model is not better than the one to beat."""
_STAGES = {
    "starting": "Starting",
    "reading": "Reading photos",
    "scoring": "Scoring the model to beat",
    "preparing": "Preparing photos",
    "training": "Training",
    "comparing": "Comparing with the old model",
    "checking": "Comparing on photos without masks",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FOLDER, where the new model goes, and how to train."""
    parser.description = (
        "Train on the reviewed masks of a folder, hold a part of them out, and compare with the model named by "
        "--model on those."
    )
    parser.epilog = f"Exits with 0 if the new model is better, with {NOT_BETTER} if not."
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with photos and masks")
    parser.add_argument(
        "--masks", type=Path, metavar="DIR", help="where the masks of a FOLDER are kept that cannot be written to"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="MODEL", help="file for the new model")
    parser.add_argument(
        "--base", type=Path, default=DEFAULT_MODEL, metavar="FILE", help="a model to start from (default: shipped)"
    )
    parser.add_argument("--limit", type=positive, metavar="N", help="take N of the masks, chosen by --seed")
    parser.add_argument("--seed", type=seed, default=0, metavar="S", help="of --limit and of the training (default: 0)")
    parser.add_argument("--train", choices=PARTS, help="what to train (default: decoder+)")
    parser.add_argument("--epochs", type=positive, metavar="N", help="how long to train (default: by their number)")
    parser.add_argument(
        "--rate", type=learning_rate, metavar="R", help="learning rate of the decoder (default: chosen by the recipe)"
    )
    parser.add_argument(
        "--augmentation", choices=AUGMENTATIONS, help="how much photos are altered (default: chosen by the recipe)"
    )
    parser.add_argument("--model", type=Path, metavar="FILE", help="the model to beat (default: that of --base)")
    add_device(parser)


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Train, compare, and print the result; the new model is written in either case."""
    from core.cli.checks import require_free
    from core.cli.finetune_output import report_outcome
    from core.model.checkpoint import read_card

    current = args.model or args.base
    for path in (args.base, current):
        read_card(path)
    require_free(args.out, [DEFAULT_MODEL, args.base, current])
    folder = _read_folder(args.folder, args.masks, output)
    request = _request(args, current, folder)
    with output.progress("Starting") as advance:

        def show(progress: "TuningProgress") -> None:
            done, total = _count(progress)
            advance(done, total, _title(progress))

        outcome = tools.fine_tune(request, on_progress=show)
    report_outcome(outcome, output)
    return 0 if outcome.verdict == "better" else NOT_BETTER


@dataclass(frozen=True)
class _Folder:
    """Photos with approved masks by their names, and photos that nobody corrected."""

    samples: dict[str, tuple[Path, Path]]
    untouched: list[Path]
    held_out: frozenset[str] = frozenset()
    """Those that are held out for as long as the project exists."""
    trained: frozenset[str] = frozenset()
    """Those that models of the project were trained on."""


def _was_opened(folder: Path) -> bool:
    from core.errors import ProjectError
    from core.files import reading_folder
    from core.project.layout import Layout, resolve_root

    layout = Layout(resolve_root(folder))
    with reading_folder(layout.store, ProjectError):  # all masks of a folder never opened count as reviewed
        return layout.database.exists()


def _read_folder(folder: Path, place: Path | None, output: "Output") -> _Folder:
    """Return what a folder has; all masks count in one never opened in the window, which is only read."""
    from core.evaluation.tuning_photos import trained_names
    from core.project import Project
    from core.project.states import WAITING_STATES

    if place is None and not _was_opened(folder):
        return _read_unopened(folder, output)
    # Only read, so that a window may go on working in it.
    with closing(Project.open(folder, place=place, read_only=True)) as project:
        for note in project.notes:
            output.note(note)
        reviewed = project.reviewed_samples()
        entries = project.photos.entries()
        names = {entry.path: entry.name for entry in entries}
        samples = {names[photo]: (photo, mask) for photo, mask in reviewed}
        held_out, trained = frozenset(project.held_out.among(samples)), frozenset(trained_names(project))
    bare = [entry.path for entry in entries if entry.state in WAITING_STATES]
    return _Folder(samples, bare, held_out, trained)


def _read_unopened(folder: Path, output: "Output") -> _Folder:
    from core.project import find_samples
    from core.project.layout import Layout, list_photos, resolve_root

    found = find_samples(folder)
    for note in found.notes:
        output.note(note)
    samples = {name: (photo, mask) for name, photo, mask in found.samples}
    listing = list_photos(Layout(resolve_root(folder)))
    return _Folder(samples, [listing.folder / name for name in listing.names if name not in samples])


def _request(args: argparse.Namespace, current: Path, folder: _Folder) -> "TuningRequest":
    from core.evaluation.hold_out import choose_held_out
    from core.worker.finetune_messages import TuningOptions, TuningRequest

    names = sorted(folder.samples)
    if args.limit is not None:
        names = sorted(random.Random(args.seed).sample(names, min(args.limit, len(names))))  # noqa: S311 - no secret
    held_out = choose_held_out(names, folder.held_out, folder.trained)
    known = folder.trained if {args.base, current} != {DEFAULT_MODEL} else frozenset()
    return TuningRequest(
        samples=[folder.samples[name] for name in names if name not in held_out],
        held_out=[folder.samples[name] for name in names if name in held_out],
        untouched=folder.untouched,
        base=args.base,
        current=current,
        out=args.out,
        known=[folder.samples[name][0] for name in names if name in known],
        options=TuningOptions(args.epochs, args.rate, args.train, args.augmentation, args.seed),
        device=args.device,
    )


def _count(progress: "TuningProgress") -> tuple[int, int]:
    """Return how many photos or epochs of the stage are done, of how many."""
    if progress.stage == "training":
        return progress.epoch, progress.epochs
    return progress.photos_done, progress.photos


def _title(progress: "TuningProgress") -> str:
    title = _STAGES.get(progress.stage, progress.stage)
    if progress.stage != "training":
        return title
    fold = "" if progress.folds == 1 else f" {progress.fold} of {progress.folds}"
    loss = "" if progress.loss is None else f", loss {progress.loss:.3f}"
    return title + fold + loss
