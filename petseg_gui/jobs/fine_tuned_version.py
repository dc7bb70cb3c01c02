"""A fine-tuned model version: trained and stored in the background."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from core.cancel import ShouldStop
from core.evaluation.hold_out import choose_held_out
from core.evaluation.proof import Verdict
from core.project import ModelVersion, PhotoState, Project
from core.project.border_share import share_of_folder
from core.worker.finetune_messages import TuningOutcome, TuningProgress, TuningRequest
from petseg_gui.jobs.job import JobContext
from petseg_gui.translation import tr

_UNTOUCHED = (PhotoState.TODO, PhotoState.PROPOSED)


class FineTune(Protocol):
    """Does the training; `core.worker.training.fine_tune` is one."""

    def __call__(
        self,
        request: TuningRequest,
        on_progress: Callable[[TuningProgress], None],
        should_stop: ShouldStop,
    ) -> TuningOutcome:
        """Train, compare and write the new checkpoint; blocking."""


@dataclass(frozen=True)
class Plan:
    """What the background needs to know for a fine-tune."""

    project: Project
    fine_tune: FineTune
    device: str


@dataclass(frozen=True)
class FineTunedVersion:
    """A new version, the measurements, and the id of the version that it was compared with."""

    version: ModelVersion
    outcome: TuningOutcome
    rival: str


def train(plan: Plan, _saved: object, context: JobContext) -> FineTunedVersion:
    """Train on the reviewed photos and write a checkpoint."""
    project = plan.project
    rival, base = project.versions.in_use(), project.versions.look(project.versions.shipped())
    version_id, path = project.versions.new_path()
    share_of_folder(project, should_stop=context.should_stop)  # measured now, since the proposals to come have it
    names = {entry.path: entry.name for entry in project.photos.entries()}
    reviewed = {names[photo]: (photo, mask) for photo, mask in project.reviewed_samples()}
    held_out = choose_held_out(list(reviewed))
    request = TuningRequest(
        samples=[files for name, files in reviewed.items() if name not in held_out],
        held_out=[files for name, files in reviewed.items() if name in held_out],
        untouched=[entry.path for entry in project.photos.entries() if entry.state in _UNTOUCHED],
        base=base.path,
        current=rival.path,
        out=path,
        device=plan.device,
    )
    try:
        outcome = plan.fine_tune(request, context.report, context.should_stop)
    except BaseException:
        _unlink(path)
        raise
    trained_on = tuple(name for name in reviewed if name not in held_out)
    version = replace(_version(version_id, outcome), base=base.digest, base_title=base.title, photos=trained_on)
    return FineTunedVersion(version, outcome, rival.id)


def store(project: Project, tuned: FineTunedVersion, _context: JobContext) -> FineTunedVersion:
    """List the new version. It is used only if it beat the version that is in use now."""
    in_use = is_better(tuned.outcome) and project.versions.in_use().id == tuned.rival
    stored = replace(tuned, version=replace(tuned.version, in_use=in_use))
    project.versions.add(stored.version)
    return stored


def is_better(outcome: TuningOutcome) -> bool:
    """Return whether a new model may be used without asking."""
    return outcome.verdict == Verdict.BETTER


def discard(tuned: FineTunedVersion) -> None:
    """Delete a checkpoint that was written although the fine-tune was cancelled."""
    _unlink(tuned.outcome.path)


def _version(version_id: str, outcome: TuningOutcome) -> ModelVersion:
    now = datetime.now(UTC)
    figures: dict[str, float | str] = {
        "core IoU": outcome.after.core_iou,
        "core IoU of the model before": outcome.before.core_iou,
        "photos held out": len(outcome.judged),
        "photos trained on": outcome.trained_on,
        "device": outcome.device,
    }
    won = is_better(outcome)
    title = _title(outcome.trained_on, now.astimezone())
    return ModelVersion(version_id, title, outcome.path, now, figures, in_use=won, won=won)


def _title(photos: int, time: datetime) -> str:
    text = "Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}"
    if photos != 1:
        text = "Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}"
    return tr(text, count=photos, time=time)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
