"""What a fine-tune answers, without one."""

from pathlib import Path

import numpy as np

from core.errors import TrainingError
from core.evaluation.proof import Verdict
from core.labels import Mask
from core.worker.error_report import ErrorReport
from core.worker.finetune_messages import ContestedPhoto, JudgedPhoto, TuningFigures, TuningOutcome
from resources import SHIPPED_PHOTO

_MASK: Mask = np.zeros((4, 6), np.uint8)


def figures(core_iou: float) -> TuningFigures:
    return TuningFigures(core_iou, core_iou - 0.1, 0.6, (core_iou, 0.9, 0.4), (1 - core_iou) / 4)


def outcome_of(
    path: Path, verdict: Verdict = Verdict.BETTER, *, before: float = 0.71, after: float = 0.82, judged: int = 2, **more
) -> TuningOutcome:
    """Return an outcome with these core IoUs, the same on each judged photo; others by keyword, notes as texts."""
    photos = [JudgedPhoto(Path(f"pet_{n}.jpg"), True, before, after, _MASK, _MASK, _MASK) for n in range(judged)]
    values = {"trained_on": 6, "epochs": 4, "folds": 1, "stopped_early": False, "device": "CPU"}
    reports = {kind: reports_of(more.get(kind, ())) for kind in ("warnings", "notes")}
    values |= {"seconds": 1.0, "gain": after - before, "bound": after - before - 0.01} | more | reports
    return TuningOutcome(str(verdict), before=figures(before), after=figures(after), judged=photos, path=path, **values)


def contested_photos(*photos: Path, base: Mask = _MASK, new: Mask = _MASK) -> list[ContestedPhoto]:
    """The photo that comes with PetSeg and others, each a tenth of agreement better than the one before."""
    return [ContestedPhoto(photo, number / 10, base, new) for number, photo in enumerate([SHIPPED_PHOTO, *photos], 1)]


def reports_of(texts) -> list[ErrorReport]:
    """Notes or warnings of a fine-tune, as they come from the trainer."""
    return [ErrorReport.of(TrainingError(text)) for text in texts]
