"""What `petseg finetune` prints at the end."""

from typing import Any

from core.cli.output import Output
from core.evaluation.proof import CONFIDENCE, Verdict
from core.labels import Label
from core.worker.finetune_messages import ContestedPhoto, TuningFigures, TuningOutcome
from resources import SHIPPED_PHOTO

_VERDICTS = {
    Verdict.BETTER: "The new model is better.",
    Verdict.NO_GAIN: "The new model is no better; keep the old one.",
    Verdict.UNCERTAIN: "The new model seems better, but on so few photos that may be chance; keep the old one.",
    Verdict.CONTRADICTS: "The new model is better on these photos, but contradicts its base on others. "
    "Check the masks before you use it.",
}


def report_outcome(outcome: TuningOutcome, output: Output) -> None:
    """Print how good the model was and is, and whether that is proved."""
    for note in [*outcome.notes, *outcome.warnings]:
        output.note(str(note.error()))
    if outcome.contested:
        output.note(f"The two models agree least on {', '.join(map(_contested, outcome.contested))}.")
    output.record(_as_record(outcome))
    output.table(f"Before and after, on {_photos(outcome)}", ("", "before", "after"), _rows(outcome))
    sure = f"{CONFIDENCE:.0%} sure of at least {100 * outcome.bound:+.1f}"
    output.result(f"Gain: {100 * outcome.gain:+.1f} points of core IoU for each photo on average, {sure}.")
    trained_on = f"{outcome.trained_on} photo" if outcome.trained_on == 1 else f"{outcome.trained_on} photos"
    output.result(f"Trained on {trained_on}, {outcome.device}, {outcome.seconds:.0f} s.")
    output.result(f"{_VERDICTS[Verdict(outcome.verdict)]} It was written to {outcome.path}.")


def _photos(outcome: TuningOutcome) -> str:
    count = len(outcome.judged)
    photos = "1 photo" if count == 1 else f"{count} photos"
    if outcome.folds == 1:
        return f"{photos} held out"
    return f"{photos}, each judging a model that never saw it"


def _contested(photo: ContestedPhoto) -> str:
    name = "the photo that comes with PetSeg" if photo.photo == SHIPPED_PHOTO else photo.photo.name
    return f"{name} ({photo.agreement:.0%})"


def _rows(outcome: TuningOutcome) -> list[tuple[str, str, str]]:
    old, new = outcome.before, outcome.after
    rows = [
        ("core IoU", old.core_iou, new.core_iou),
        ("mean IoU", old.mean_iou, new.mean_iou),
        *((f"IoU of {label.name.lower()}", old.class_ious[label], new.class_ious[label]) for label in Label),
        ("boundary F1", old.boundary_f1, new.boundary_f1),
        ("wrong", old.wrong_share, new.wrong_share),
    ]
    return [(title, f"{before:.1%}", f"{after:.1%}") for title, before, after in rows]


def _as_record(outcome: TuningOutcome) -> dict[str, Any]:
    return {
        "model": outcome.path,
        "verdict": str(outcome.verdict),
        "better": outcome.verdict == Verdict.BETTER,
        "gain": outcome.gain,
        "gain_bound": outcome.bound,
        "before": _figures(outcome.before),
        "after": _figures(outcome.after),
        "held_out": len(outcome.judged),
        "folds": outcome.folds,
        "trained_on": outcome.trained_on,
        "epochs": outcome.epochs,
        "warnings": [str(warning.error()) for warning in outcome.warnings],
        "contested": [{"photo": each.photo, "agreement": each.agreement} for each in outcome.contested],
        "device": outcome.device,
        "seconds": outcome.seconds,
    }


def _figures(figures: TuningFigures) -> dict[str, Any]:
    return {
        "core_iou": figures.core_iou,
        "mean_iou": figures.mean_iou,
        "iou_pet_background_border": list(figures.class_ious),
        "boundary_f1": figures.boundary_f1,
        "wrong_share": figures.wrong_share,
    }
