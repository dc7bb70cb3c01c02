"""The result of a fine-tune in words and figures."""

import math
from collections.abc import Mapping
from datetime import UTC

from core.evaluation.proof import CONFIDENCE, MIN_BOUND, Verdict
from core.labels import Label
from core.worker.finetune_messages import TuningOutcome
from petseg_gui.jobs.tuning.fine_tuned_version import FineTunedVersion
from petseg_gui.jobs.tuning.tuning_texts import mean_scores
from petseg_gui.localized import figure, sentences
from petseg_gui.translation import tr, tr_stored
from petseg_gui.widgets.figure_table import FigureRow
from petseg_gui.widgets.progress.tuning_panel import duration_text

_HEADINGS: Mapping[Verdict, str] = {
    Verdict.BETTER: "The new model is better",
    Verdict.NO_GAIN: "The new model is not better",
    Verdict.UNCERTAIN: "The new model may be better, but that is not certain",
    Verdict.CONTRADICTS: "The new model contradicts the one it started from: you decide",
}
_AGREEMENT = "Mean agreement with your masks, on {photos} that it was not trained on: {gain} percentage points."
_REASONS: Mapping[Verdict, str] = {
    Verdict.BETTER: "Taking chance into account, the change is at least {bound} points in {share} of 100 cases.",
    Verdict.NO_GAIN: "A model is put in use only if that is above 0. More reviewed photos of the kind that goes wrong "
    "may help.",
    Verdict.UNCERTAIN: "Taking chance into account, the true change may be as low as {bound} points, and it must not "
    "be below {least}. More reviewed photos make that clearer.",
    Verdict.CONTRADICTS: "But on photos that nobody corrected it no longer finds much of what the model it started "
    "from is sure of. That is fine if that model is wrong about them, and a bad sign if some of the reviewed masks "
    "are wrong. Check those masks before you use it.",
}
_NOTHING = "–"


def heading_text(tuned: FineTunedVersion) -> str:
    """Return the verdict."""
    return tr(_HEADINGS[tuned.verdict])


def reason_text(tuned: FineTunedVersion) -> str:
    """Return why that is the verdict."""
    outcome = tuned.outcome
    count = len(outcome.judged)
    photos = tr("1 photo") if count == 1 else tr("{count} photos", count=count)
    agreement = tr(_AGREEMENT, photos=photos, gain=points(outcome.gain))
    bound, least, share = points(outcome.bound), points(MIN_BOUND), round(100 * CONFIDENCE)
    return sentences(agreement, tr(_REASONS[tuned.verdict], bound=bound, least=least, share=share))


def points(difference: float) -> str:
    """Return a difference of shares in percentage points, with its sign: "+3.2", "−0.5"."""
    rounded = round(100 * difference, 1)
    sign = "+" if rounded > 0 else "−" if rounded else ""
    return f"{sign}{figure(abs(rounded), '.1f')}"


def figure_rows(outcome: TuningOutcome) -> list[FigureRow]:
    """Return the figures before and after, and how much they changed."""
    before, after = outcome.before, outcome.after
    named = [
        (tr("Core IoU"), before.core_iou, after.core_iou, tr("Pet against background; the border does not count")),
        (tr("Mean IoU"), before.mean_iou, after.mean_iou, tr("Mean over the three classes, border included")),
        (tr("Boundary F1"), before.boundary_f1, after.boundary_f1, tr("How much of the outline is where yours is")),
        *(
            (tr(label.title), before.class_ious[label], after.class_ious[label], tr("IoU of this class"))
            for label in Label
        ),
        (tr("Left to correct"), before.wrong_share, after.wrong_share,
         tr("Share of a photo where pet and background are mistaken for each other")),
    ]  # fmt: skip
    return [FigureRow(title, _compared(old, new), tip) for title, old, new, tip in named]


def _compared(old: float, new: float) -> tuple[str, str, str]:
    change = points(new - old) if math.isfinite(new - old) else _NOTHING
    return _percent(old), _percent(new), change


def _percent(value: float) -> str:
    return figure(value, ".1%") if math.isfinite(value) else _NOTHING


def facts(tuned: FineTunedVersion) -> list[FigureRow]:
    """Return what was trained, how long it took, and what it means for the work that is left."""
    outcome = tuned.outcome
    before, after = mean_scores(tuned)
    return [
        FigureRow(tr("Agreement"), (tr("{before:.1%} before, {after:.1%} after", before=before, after=after),),
                  tr("Mean of the photos that judged both models, each counted alike; the verdict goes by it")),
        FigureRow(tr("Strokes"), (strokes_text(outcome),), strokes_tip()),
        FigureRow(tr("Trained on"), (_trained_on(outcome),)),
        FigureRow(tr("Epochs"), (_epochs(outcome),)),
        FigureRow(tr("Time"), (tr("{duration} on {device}", duration=duration_text(outcome.seconds),
                                  device=outcome.device),)),
        FigureRow(tr("Finished"), (figure(tuned.version.created.astimezone(UTC).astimezone(), "%Y-%m-%d %H:%M"),)),
        FigureRow(tr("Compared with"), (tr_stored(tuned.rival.title),)),
    ]  # fmt: skip


def strokes_text(outcome: TuningOutcome) -> str:
    """Return roughly how much less there is to paint."""
    before, after = outcome.before.wrong_share, outcome.after.wrong_share
    if not before > 0:
        return tr("nothing was left to correct before")
    saved = 1 - after / before
    if saved >= 0:
        return tr("roughly {saved:.0%} less to paint on a photo", saved=saved)
    return tr("roughly {more:.0%} more to paint on a photo", more=-saved)


def strokes_tip() -> str:
    """Return how that was estimated."""
    return tr(
        "From the pixels that are left to correct on these photos, before and after. Strokes follow from where they "
        "are as well, so take it as a rough guide."
    )


def _trained_on(outcome: TuningOutcome) -> str:
    photos = tr("1 photo") if outcome.trained_on == 1 else tr("{count} photos", count=outcome.trained_on)
    if outcome.folds > 1:
        return tr("{photos}, in {folds} trainings", photos=photos, folds=outcome.folds)
    return photos


def _epochs(outcome: TuningOutcome) -> str:
    if outcome.stopped_early:
        return tr("{epochs}, stopped early", epochs=outcome.epochs)
    return str(outcome.epochs)
