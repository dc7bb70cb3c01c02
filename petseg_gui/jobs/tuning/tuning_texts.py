"""What is said of a fine-tune, in plain words."""

from collections.abc import Mapping

from core.evaluation.proof import Verdict
from core.evaluation.tuning_photos import MIN_REVIEWED
from petseg_gui.jobs.tuning.fine_tuned_version import FineTunedVersion
from petseg_gui.models.messages import Level
from petseg_gui.translation import tr

_VERDICTS: Mapping[Verdict, str] = {
    Verdict.BETTER: "The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed "
    "again.",
    Verdict.NO_GAIN: "The fine-tuned model is not better ({figures}). The model in use stays; the new one is kept as a "
    "version.",
    Verdict.UNCERTAIN: "The fine-tuned model may be better, but these photos do not show it for certain ({figures}). "
    "The model in use stays; the new one is kept as a version.",
    Verdict.CONTRADICTS: "The fine-tuned model contradicts the model it started from on photos that nobody corrected. "
    "It is not used unless you decide so ({figures}).",
}
_OVERTAKEN = (
    "The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was chosen "
    "meanwhile and stays; the new one is kept as a version."
)


def verdict_text(tuned: FineTunedVersion) -> str:
    """Return what came of a fine-tune and what follows, in a sentence or two."""
    text = _VERDICTS[tuned.verdict]
    if tuned.verdict == Verdict.BETTER and not tuned.version.in_use:
        text = _OVERTAKEN
    return tr(text, figures=_figures_text(tuned))


def verdict_level(tuned: FineTunedVersion) -> Level:
    """Return how urgent that is."""
    return "warning" if tuned.verdict == Verdict.CONTRADICTS else "info"


def mean_scores(tuned: FineTunedVersion) -> tuple[float, float]:
    """Return the mean scores of the photos that judged both models, before and after, 0..1."""
    judged = tuned.outcome.judged
    count = max(len(judged), 1)
    return sum(photo.before for photo in judged) / count, sum(photo.after for photo in judged) / count


def _figures_text(tuned: FineTunedVersion) -> str:
    before, after = mean_scores(tuned)
    count = len(tuned.outcome.judged)
    text = "{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on"
    if count == 1:
        text = "{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on"
    return tr(text, new=after, old=before, count=count)


def missing_text(missing: int) -> str:
    """Return how many photos have to be reviewed before there can be a fine-tune."""
    if missing == 1:
        return tr("1 more reviewed photo needed")
    return tr("{count} more reviewed photos needed", count=missing)


def too_few_text(reviewed: int) -> str:
    """Return why there can be no fine-tune yet, and what to do."""
    if reviewed == 1:
        text = (
            "Fine-tuning needs at least {needed} reviewed photos, and there is {reviewed}. "
            "Correct some more and mark them as reviewed."
        )
    else:
        text = (
            "Fine-tuning needs at least {needed} reviewed photos, and there are {reviewed}. "
            "Correct some more and mark them as reviewed."
        )
    return tr(text, needed=MIN_REVIEWED, reviewed=reviewed)


def failure_detail(error: Exception) -> str:
    """Return the last lines that the trainer wrote before it failed; empty if there are none."""
    output = getattr(error, "values", {}).get("output", "")
    return str(output)
