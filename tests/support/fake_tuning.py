"""A fine-tune that takes no time: it says what a test wants, about the photos that it was really given."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.cancel import Cancelled
from core.evaluation.hold_out import FOLDS
from core.evaluation.proof import Verdict
from core.labels import Label
from core.worker.finetune_messages import (
    JudgedPhoto,
    TuningFigures,
    TuningOutcome,
    TuningProgress,
    TuningRequest,
)
from support.tuning import outcome_of, reports_of

SHAPE = (48, 64)


def half(upper: bool):
    """A mask whose upper or lower half is pet."""
    mask = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    mask[: SHAPE[0] // 2] = Label.PET
    return mask if upper else mask[::-1].copy()


def judged_outcome(request: TuningRequest, verdict: Verdict, path: Path, **changes) -> TuningOutcome:
    """What a fine-tune says of the photos that judge it; none of them has a border."""
    after = 0.82 if verdict in (Verdict.BETTER, Verdict.CONTRADICTS) else 0.7
    folds = FOLDS if len(request.samples) >= FOLDS else 1
    judging = [*(request.samples if folds > 1 else ()), *request.held_out]
    judged = [JudgedPhoto(photo, True, 0.71, after, half(True), half(False), half(True)) for photo, _ in judging]
    made = outcome_of(path, verdict, before=0.71, after=after, trained_on=len(request.samples), seconds=75.0)
    before, after = without_border(made.before), without_border(made.after)
    reports = {kind: reports_of(texts) for kind, texts in changes.items() if kind in ("warnings", "notes")}
    return replace(made, **{"judged": judged, "folds": folds, "before": before, "after": after} | changes | reports)


def without_border(figures: TuningFigures) -> TuningFigures:
    return replace(figures, class_ious=(*figures.class_ious[:2], float("nan")))


class FakeTuning:
    """Writes a checkpoint; waits for its gate, and ends when it is asked to.

    Attributes
    ----------
    verdict : Verdict
    error : Exception or None
        Raised in place of an outcome.
    gate : threading.Event
        Closed, the training goes on until it is stopped.
    epochs : list of TuningProgress
        Reported before the gate.
    changes : dict
        Fields of the outcome.
    """

    def __init__(self, verdict: Verdict = Verdict.BETTER) -> None:
        self.verdict = verdict
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.started = threading.Event()
        self.epochs = [TuningProgress("training", 1, 1, 1, 3, 0.5, 0.6, 0.7, 30.0, "CPU")]
        self.changes: dict[str, object] = {}
        self.request: TuningRequest | None = None

    def __call__(self, request, on_progress, should_stop, stop_early) -> TuningOutcome:
        self.request = request
        self.started.set()
        for step in self.epochs:
            on_progress(step)
        path = request.out.with_name(f"{request.out.stem}-other.safetensors")
        path.write_bytes(b"weights")
        stopped = False
        while not stopped and not self.gate.wait(0.005):
            if should_stop():
                path.unlink()
                raise Cancelled
            stopped = stop_early()
        if self.error is not None:
            raise self.error
        return judged_outcome(request, self.verdict, path, **{"stopped_early": stopped} | self.changes)
