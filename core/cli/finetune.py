"""`petseg finetune`: a new model from the reviewed masks of a folder."""

import argparse
from contextlib import closing
from pathlib import Path

from core.cli.model_file import require_free
from core.cli.output import Output
from core.cli.tools import Tools
from core.model.checkpoint import read_card
from core.project import Project, samples_on_disk
from core.project.layout import Layout, resolve_root
from core.worker.finetune import FineTuneOutcome, FineTuneProgress, FineTuneRequest
from resources import DEFAULT_MODEL

_STAGES = {
    "starting": "Starting",
    "reading": "Reading photos",
    "training": "Training",
    "comparing": "Comparing with the old model",
}


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Train, compare, and say what was found; the new model is written in either case."""
    read_card(args.model)
    require_free(args.out, [DEFAULT_MODEL, args.model])
    request = FineTuneRequest(
        samples=_reviewed_samples(args.folder, output),
        base=DEFAULT_MODEL,
        current=args.model,
        out=args.out,
        device=args.device,
        epochs=args.epochs,
    )
    with output.progress("Starting") as advance:

        def show(progress: FineTuneProgress) -> None:
            loss = "" if progress.loss is None else f", loss {progress.loss:.3f}"
            advance(progress.epoch, progress.epochs, _STAGES.get(progress.stage, progress.stage) + loss)

        outcome = tools.fine_tune(request, on_progress=show)
    _report(outcome, output)
    return 0


def _reviewed_samples(folder: Path, output: Output) -> list[tuple[Path, Path]]:
    """What a person approved. A folder that was never opened in the window is only read: its masks all count."""
    if not Layout(resolve_root(folder)).database.exists():
        return [(photo, mask) for _, photo, mask in samples_on_disk(folder)]
    with closing(Project.open(folder)) as project:
        for note in project.notes:
            output.line(str(note))
        return project.reviewed_samples()


def _report(outcome: FineTuneOutcome, output: Output) -> None:
    for note in outcome.notes:
        output.line(note)
    photos = "photo" if outcome.held_out == 1 else "photos"
    output.result(
        f"Mean IoU on {outcome.held_out} held-out {photos}: old {outcome.old_mean_iou:.4f}, "
        f"new {outcome.new_mean_iou:.4f} "
        f"(trained on {outcome.trained_on} photos, {outcome.device}, {outcome.seconds:.0f} s)."
    )
    verdict = "The new model is better" if outcome.better else "The new model is no better; keep the old one"
    output.result(f"{verdict}. It was written to {outcome.path}.")
