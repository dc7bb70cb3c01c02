"""`petseg finetune`: a new model from the reviewed masks of a folder."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import add_device, add_model, positive
from resources import DEFAULT_MODEL

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.worker.messages import FineTuneOutcome, FineTuneProgress

HELP = "train a model on the reviewed masks of a folder"
_STAGES = {
    "starting": "Starting",
    "reading": "Reading photos",
    "training": "Training",
    "comparing": "Comparing with the old model",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FOLDER, where the new model goes, and how long to train."""
    parser.description = "Train on the reviewed masks of a folder and compare with the model named by --model."
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with photos and masks")
    parser.add_argument(
        "--masks", type=Path, metavar="DIR", help="where the masks of a FOLDER are kept that cannot be written to"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="MODEL", help="file for the new model")
    parser.add_argument(
        "--epochs", type=positive, metavar="N", help="passes over the photos (default: by their number)"
    )
    add_model(parser)
    add_device(parser)


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Train, compare, and print the result; the new model is written in either case."""
    from core.cli.checks import require_free
    from core.model.checkpoint import read_card
    from core.worker.messages import FineTuneRequest

    read_card(args.model)
    require_free(args.out, [DEFAULT_MODEL, args.model])
    request = FineTuneRequest(
        samples=_reviewed_samples(args.folder, args.masks, output),
        base=DEFAULT_MODEL,
        current=args.model,
        out=args.out,
        device=args.device,
        epochs=args.epochs,
    )
    with output.progress("Starting") as advance:

        def show(progress: "FineTuneProgress") -> None:
            loss = "" if progress.loss is None else f", loss {progress.loss:.3f}"
            advance(progress.epoch, progress.epochs, _STAGES.get(progress.stage, progress.stage) + loss)

        outcome = tools.fine_tune(request, on_progress=show)
    _report(outcome, output)
    return 0


def _reviewed_samples(folder: Path, place: Path | None, output: "Output") -> list[tuple[Path, Path]]:
    """Return approved (photo, mask) files; all masks of a folder never opened in the window, which is only read."""
    from core.project import Project, find_samples
    from core.project.layout import Layout, resolve_root

    if place is None and not Layout(resolve_root(folder)).database.exists():
        found = find_samples(folder)
        for note in found.notes:
            output.note(note)
        return [(photo, mask) for _, photo, mask in found.samples]
    # Only read, so that a window may go on working in it.
    with closing(Project.open(folder, place=place, read_only=True)) as project:
        for note in project.notes:
            output.note(note)
        return project.reviewed_samples()


def _report(outcome: "FineTuneOutcome", output: "Output") -> None:
    for note in outcome.notes:
        output.note(note)
    output.record(
        {
            "model": outcome.path,
            "better": outcome.better,
            "old_mean_iou": outcome.old_mean_iou,
            "new_mean_iou": outcome.new_mean_iou,
            "held_out": outcome.held_out,
            "trained_on": outcome.trained_on,
            "device": outcome.device,
            "seconds": outcome.seconds,
        }
    )
    photos = "photo" if outcome.held_out == 1 else "photos"
    output.result(
        f"Mean IoU on {outcome.held_out} held-out {photos}: old {outcome.old_mean_iou:.4f}, "
        f"new {outcome.new_mean_iou:.4f} "
        f"(trained on {outcome.trained_on} photos, {outcome.device}, {outcome.seconds:.0f} s)."
    )
    verdict = "The new model is better" if outcome.better else "The new model is no better; keep the old one"
    output.result(f"{verdict}. It was written to {outcome.path}.")
