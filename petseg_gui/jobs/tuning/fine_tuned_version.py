"""A fine-tuned model version: trained and stored in the background."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from core.cancel import ShouldStop
from core.errors import TrainingError
from core.evaluation.proof import Verdict
from core.evaluation.tuning_photos import MIN_REVIEWED, TuningPhotos, find_tuning_photos, samples_of
from core.project import TRAINED_ON, ModelVersion, Project
from core.project.border_share import share_of_folder
from core.worker.finetune_messages import (
    JudgedPhoto,
    TuningFigures,
    TuningOptions,
    TuningOutcome,
    TuningProgress,
    TuningRequest,
)
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.tuning.tuning_planner import TuningStart
from petseg_gui.jobs.tuning.tuning_time import DEVICE, OTHER_RECIPE, RECIPE, RECIPE_NUMBER, SECONDS
from petseg_gui.translation import error_text, tr

REVIEWED_AT_LAST = "reviewed_at_last_fine_tune"
"""Setting of a project: how many photos were reviewed when it was fine-tuned last."""
MAX_JUDGED_SHOWN = 40
"""Photos that the result page shows, and whose masks are kept."""
_MAX_UNTOUCHED = 200
"""Photos that nobody corrected, of which the trainer looks at some."""


class FineTune(Protocol):
    """Does the training; `fine_tune_in_child` is one."""

    def __call__(
        self,
        request: TuningRequest,
        on_progress: Callable[[TuningProgress], None],
        should_stop: ShouldStop,
        stop_early: ShouldStop,
    ) -> TuningOutcome:
        """Train, compare and write the new checkpoint; blocking."""


def fine_tune_in_child(
    request: TuningRequest,
    on_progress: Callable[[TuningProgress], None],
    should_stop: ShouldStop,
    stop_early: ShouldStop,
) -> TuningOutcome:
    """Train in the child process, whose messages are not needed before."""
    from core.worker.training import fine_tune

    return fine_tune(request, on_progress, should_stop, stop_early)


@dataclass(frozen=True)
class Plan:
    """What the background needs to know for a fine-tune."""

    project: Project
    fine_tune: FineTune
    device: str
    start: TuningStart
    stop_early: ShouldStop


@dataclass(frozen=True)
class FineTunedVersion:
    """A new version, how it was judged, and the version that it was compared with.

    Attributes
    ----------
    version : ModelVersion
    outcome : TuningOutcome
    rival : ModelVersion
    reviewed : int
        Photos at that time.
    notes : tuple of str
        Warnings and notes of the outcome, translated. A kept result has them in the language of its fine-tune.
    """

    version: ModelVersion
    outcome: TuningOutcome
    rival: ModelVersion
    reviewed: int = 0
    notes: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What the comparison says."""
        return Verdict(self.outcome.verdict)


def by_change(judged: Sequence[JudgedPhoto]) -> list[JudgedPhoto]:
    """Return photos that judged both models, those first that changed most."""
    return sorted(judged, key=lambda photo: -abs(photo.after - photo.before))


def train(plan: Plan, _saved: object, context: JobContext) -> FineTunedVersion:
    """Train on the reviewed photos and write a checkpoint."""
    project, versions = plan.project, plan.project.versions
    photos = find_tuning_photos(project, context.should_stop)
    if not photos.are_enough:
        raise TrainingError(
            "there are too few reviewed photos to fine-tune on ({count})",
            path=project.root,
            remedy="At least {needed} are needed. Correct some more and mark them as reviewed.",
            count=photos.reviewed,
            needed=MIN_REVIEWED,
        )
    rival, base = versions.in_use(), versions.look(_base(plan))
    version_id, path = versions.new_path()
    share_of_folder(project, should_stop=context.should_stop)  # measured now, since the proposals to come have it
    request = _request(plan, photos, base, rival, path)
    try:
        outcome = plan.fine_tune(request, context.report, context.should_stop, plan.stop_early)
    except BaseException:
        _unlink(path)
        raise
    version = replace(
        _version(version_id, outcome, plan.start.options),
        base=base.digest,
        base_title=base.title,
        photos=tuple(photos.trained_on),
    )
    notes = tuple(error_text(note.error()) for note in (*outcome.warnings, *outcome.notes))
    return FineTunedVersion(version, outcome, rival, photos.reviewed, notes)


def discard(tuned: FineTunedVersion) -> None:
    """Delete a checkpoint that was written although the fine-tune was cancelled."""
    _unlink(tuned.outcome.path)


def _base(plan: Plan) -> ModelVersion:
    versions = plan.project.versions
    return versions.find(plan.start.base) or versions.shipped()


def _request(plan: Plan, photos: TuningPhotos, base: ModelVersion, rival: ModelVersion, out: Path) -> TuningRequest:
    project, known = plan.project, {*base.photos, *rival.photos}
    return TuningRequest(
        samples=samples_of(project, photos.trained_on),
        held_out=samples_of(project, photos.held_out),
        untouched=_paths(project, _spread(photos.untouched)),
        base=base.path,
        current=rival.path,
        out=out,
        watched=_paths(project, plan.start.watched),
        known=_paths(project, [name for name in photos.trained_on if name in known]),
        options=plan.start.options,
        device=plan.device,
    )


def _paths(project: Project, names: Sequence[str]) -> list[Path]:
    return [project.photos[name].path for name in names]


def _spread(names: Sequence[str]) -> Sequence[str]:
    """Return photos from all over the folder, as those next to each other are often alike."""
    return names[:: -(-len(names) // _MAX_UNTOUCHED)] if names else names


def _version(version_id: str, outcome: TuningOutcome, options: TuningOptions) -> ModelVersion:
    now, won = datetime.now(UTC), outcome.verdict == Verdict.BETTER
    title = _title(outcome.trained_on, now.astimezone())
    return ModelVersion(version_id, title, outcome.path, now, _figures(outcome, options), in_use=won, won=won)


def _figures(outcome: TuningOutcome, options: TuningOptions) -> dict[str, float | str]:
    return {
        **_figures_of(outcome.after, ""),
        **_figures_of(outcome.before, " of the model before"),
        "gain": outcome.gain,
        "bound of the gain": outcome.bound,
        "verdict": outcome.verdict,
        "photos held out": len(outcome.judged),
        TRAINED_ON: outcome.trained_on,
        "folds": outcome.folds,
        "epochs": outcome.epochs,
        SECONDS: outcome.seconds,
        DEVICE: outcome.device,
        RECIPE: RECIPE_NUMBER if options.are_usual and not outcome.stopped_early else OTHER_RECIPE,
    }


def _figures_of(figures: TuningFigures, suffix: str) -> dict[str, float | str]:
    named = {"core IoU": figures.core_iou, "mean IoU": figures.mean_iou, "boundary F1": figures.boundary_f1}
    return {f"{name}{suffix}": value for name, value in named.items()}


def _title(photos: int, time: datetime) -> str:
    text = "Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}"
    if photos != 1:
        text = "Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}"
    return tr(text, count=photos, time=time)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
