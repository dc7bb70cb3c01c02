"""`petseg train`: a model from photos with masks."""

import argparse
import math
from pathlib import Path

from core.cancel import Cancelled
from core.cli.main import EXIT_INTERRUPTED
from core.cli.output import Output
from core.cli.tools import Tools
from core.cli.train_bar import TrainBar, describe_seconds
from core.cli.train_checks import check_training
from core.errors import WorkerError
from core.labels import Label
from core.worker.train import TrainOutcome, TrainRequest, resume_file


def run(args: argparse.Namespace, output: Output, tools: Tools) -> int:
    """Train, or go on with what was interrupted, and say what came of it."""
    for note in check_training(args):
        output.line(note)
    request = TrainRequest(
        sources=args.data,
        data_dir=args.data_dir,
        recipe=args.recipe,
        encoder_weights=args.encoder_weights,
        out=args.out,
        input_size=args.input_size,
        epochs=args.epochs,
        seed=args.seed,
        device=args.device,
        start=args.start,
    )
    bar = TrainBar(output.messages, output.line)
    try:
        with bar:
            outcome = tools.train(request, on_progress=bar)
    except (KeyboardInterrupt, Cancelled):
        output.problem(_where_stopped(bar, args.out))
        return EXIT_INTERRUPTED
    except WorkerError as error:
        output.problem(str(error))
        output.problem(_where_stopped(bar, args.out))
        return 1
    _report(outcome, output)
    return 0


def _where_stopped(bar: TrainBar, out: Path) -> str:
    if not resume_file(out).exists():
        return "Stopped before the first epoch was finished; there is nothing to go on from."
    where = f" after epoch {bar.epoch} of {bar.epochs}" if bar.epoch else ""
    return f"Stopped{where}. Run the same command to go on."


def _report(outcome: TrainOutcome, output: Output) -> None:
    for note in outcome.notes:
        output.line(note)
    ious = zip((label.title for label in Label), outcome.class_ious, strict=True)
    resumed = f", {outcome.resumed_at} of them before the interruption" if outcome.resumed_at else ""
    rows = [
        ("Mean IoU", f"{outcome.mean_iou:.4f} on {_photos(outcome.held_out)} held out"),
        *((f"  {title}", f"{iou:.4f}" if math.isfinite(iou) else "none there") for title, iou in ious),
        ("Epochs", f"{outcome.epochs}{resumed}; the model is that of epoch {outcome.best_epoch}, the best"),
        ("Trained on", _photos(outcome.trained_on)),
        ("Device", outcome.device),
        ("Time", describe_seconds(outcome.seconds)),
        ("Model", str(outcome.path)),
        ("Report", str(outcome.report)),
    ]
    for title, value in rows:
        output.result(f"{title:14}{value}")


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count} photos"
