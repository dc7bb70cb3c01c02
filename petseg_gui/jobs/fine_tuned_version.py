"""A fine-tuned model version: trained and stored in the background."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from core.cancel import ShouldStop
from core.project import ModelVersion, Project
from core.worker.messages import FineTuneOutcome, FineTuneProgress, FineTuneRequest
from petseg_gui.jobs.job import JobContext
from petseg_gui.translation import tr


class FineTune(Protocol):
    """Does the training; `core.worker.training.fine_tune` is one."""

    def __call__(
        self,
        request: FineTuneRequest,
        on_progress: Callable[[FineTuneProgress], None],
        should_stop: ShouldStop,
    ) -> FineTuneOutcome:
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
    outcome: FineTuneOutcome
    rival: str


def train(plan: Plan, _saved: object, context: JobContext) -> FineTunedVersion:
    """Train on the reviewed photos and write a checkpoint."""
    project = plan.project
    rival, base = project.versions.in_use(), project.versions.look(project.versions.shipped())
    version_id, path = project.versions.new_path()
    request = FineTuneRequest(
        samples=project.reviewed_samples(), base=base.path, current=rival.path, out=path, device=plan.device
    )
    try:
        outcome = plan.fine_tune(request, context.report, context.should_stop)
    except BaseException:
        _unlink(path)
        raise
    version = _version(version_id, outcome)
    return FineTunedVersion(replace(version, base=base.digest), outcome, rival.id)


def store(project: Project, tuned: FineTunedVersion, _context: JobContext) -> FineTunedVersion:
    """List the new version. It is used only if it beat the version that is in use now."""
    in_use = tuned.outcome.better and project.versions.in_use().id == tuned.rival
    stored = replace(tuned, version=replace(tuned.version, in_use=in_use))
    project.versions.add(stored.version)
    return stored


def discard(tuned: FineTunedVersion) -> None:
    """Delete a checkpoint that was written although the fine-tune was cancelled."""
    _unlink(tuned.outcome.path)


def _version(version_id: str, outcome: FineTuneOutcome) -> ModelVersion:
    now = datetime.now(UTC)
    figures: dict[str, float | str] = {
        "mean IoU": outcome.new_mean_iou,
        "mean IoU of the model before": outcome.old_mean_iou,
        "photos held out": outcome.held_out,
        "photos trained on": outcome.trained_on,
        "device": outcome.device,
    }
    title = _title(outcome.trained_on, now.astimezone())
    return ModelVersion(version_id, title, outcome.path, now, figures, in_use=outcome.better, won=outcome.better)


def _title(photos: int, time: datetime) -> str:
    text = "Fine-tuned on {count} photo, {time:%Y-%m-%d %H:%M}"
    if photos != 1:
        text = "Fine-tuned on {count} photos, {time:%Y-%m-%d %H:%M}"
    return tr(text, count=photos, time=time)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
