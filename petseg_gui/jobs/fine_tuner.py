"""Fine-tunes the model on the reviewed photos, while painting goes on."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from core.project import ModelVersion, PhotoState, Project
from core.worker.messages import FineTuneOutcome, FineTuneProgress, FineTuneRequest
from petseg_gui.jobs.autosaver import Autosaver
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.proposer import Proposer
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text
from resources import DEFAULT_MODEL

LEAST_REVIEWED = 2


class FineTune(Protocol):
    """What does the training; `core.worker.training.fine_tune` is one."""

    def __call__(
        self,
        request: FineTuneRequest,
        on_progress: Callable[[FineTuneProgress], None],
        should_stop: Callable[[], bool],
    ) -> FineTuneOutcome:
        """Train, compare and write the new checkpoint; blocking."""


@dataclass(frozen=True)
class _Plan:
    """What the background needs to know."""

    project: Project
    fine_tune: FineTune
    base: Path
    device: str
    epochs: int | None


@dataclass(frozen=True)
class _Trained:
    """A new version, what was found about it, and the version that it was compared with."""

    version: ModelVersion
    outcome: FineTuneOutcome
    rival: str


class FineTuner(QObject):
    """Runs one fine-tune at a time. A better model comes into use by itself, a worse one can be chosen.

    Signals
    -------
    started
    progressed : `FineTuneProgress`
    finished : `Message`
        What came of it, also if it failed or was cancelled.
    versions_changed
        The project has another model version.
    """

    started = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    versions_changed = Signal()

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        saver: Autosaver,
        proposer: Proposer,
        fine_tune: FineTune,
        device: str = "auto",
        epochs: int | None = None,
        shipped: Path = DEFAULT_MODEL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._saver = saver
        self._proposer = proposer
        self._fine_tune = fine_tune
        self._device = device
        self._epochs = epochs
        self._shipped = shipped
        self._job: Job | None = None
        self._storing = False
        session.project_changed.connect(self._follow_project)

    @property
    def running(self) -> bool:
        """Whether a fine-tune is under way."""
        return self._job is not None

    def set_device(self, device: str) -> None:
        """Train elsewhere from the next time on: "auto", "cpu" or "gpu"."""
        self._device = device

    def start(self) -> bool:
        """Begin, if there is something to learn from; otherwise the user is told what to do."""
        project = self._session.project
        if project is None or self.running:
            return False
        reviewed = self._session.counts()[PhotoState.REVIEWED]
        if reviewed < LEAST_REVIEWED:
            self._session.report(
                "info",
                f"Fine-tuning needs at least {LEAST_REVIEWED} reviewed photos, and there "
                f"{'is' if reviewed == 1 else 'are'} {reviewed}. Correct some more and mark them as reviewed.",
            )
            return False
        # Behind the saves, so that a mask that was marked a moment ago is on disk and counts.
        wait = self._job = Job("Wait for saves", lambda _context: None)
        wait.succeeded.connect(partial(self._train, project))
        wait.cancelled.connect(partial(self._on_cancelled, project))
        self.started.emit()
        self.progressed.emit(FineTuneProgress("starting"))
        self._saver.when_taken(partial(self._runner.submit, wait, "saving"))
        return True

    def cancel(self) -> None:
        """Give up; the model in use stays."""
        if self._job is not None and not self._storing:
            self._job.cancel()

    def _train(self, project: Project, _nothing: object = None) -> None:
        plan = _Plan(project, self._fine_tune, self._shipped, self._device, self._epochs)
        job = self._job = Job("Fine-tune", partial(_train, plan), discard=_remove)
        job.partial.connect(self.progressed)
        job.succeeded.connect(partial(self._on_trained, project))
        job.failed.connect(self._on_failed)
        job.cancelled.connect(partial(self._on_cancelled, project))
        self._runner.submit(job, "training")

    def _on_trained(self, project: Project, trained: _Trained) -> None:
        # From here on it can no longer be cancelled: the checkpoint is there and is going to be listed.
        self._storing = True
        store = Job("Store the model", partial(_store, project, trained))
        store.succeeded.connect(partial(self._on_stored, project, trained))
        store.failed.connect(self._on_failed)
        store.cancelled.connect(partial(self._on_cancelled, project))
        self._job = store
        self._runner.submit(store, "saving")

    def _on_stored(self, project: Project, trained: _Trained, taken: bool) -> None:
        if self._session.is_at(project):
            self.versions_changed.emit()
            if taken:
                self._proposer.use_version(trained.version)
        notes = "\n".join(trained.outcome.notes)
        self._end(Message("info", _found(trained.outcome, taken), notes, lasting=True))

    def _on_failed(self, error: Exception) -> None:
        text = error_text(error, "Fine-tuning failed unexpectedly")
        self._end(Message("error", text))

    def _on_cancelled(self, project: Project) -> None:
        why = "" if self._session.is_at(project) else ", since another folder was opened"
        self._end(Message("info", f"Fine-tuning was cancelled{why}. The model in use stays."))

    def _end(self, message: Message) -> None:
        self._job = None
        self._storing = False
        self.finished.emit(message)

    def _follow_project(self) -> None:
        self.cancel()


def _train(plan: _Plan, context: JobContext) -> _Trained:
    project = plan.project
    rival = project.versions.in_use()
    version_id, path = project.versions.new_path()
    request = FineTuneRequest(
        samples=project.reviewed_samples(),
        base=plan.base,
        current=rival.path,
        out=path,
        device=plan.device,
        epochs=plan.epochs,
    )
    try:
        outcome = plan.fine_tune(request, context.hand_over, context.should_stop)
    except BaseException:
        _unlink(path)
        raise
    return _Trained(_version(version_id, outcome), outcome, rival.id)


def _version(version_id: str, outcome: FineTuneOutcome) -> ModelVersion:
    now = datetime.now(UTC)
    figures: dict[str, float | str] = {
        "mean IoU": outcome.new_mean_iou,
        "mean IoU of the model before": outcome.old_mean_iou,
        "photos held out": outcome.held_out,
        "photos trained on": outcome.trained_on,
        "device": outcome.device,
    }
    title = f"Fine-tuned on {_photos(outcome.trained_on)}, {now.astimezone():%Y-%m-%d %H:%M}"
    return ModelVersion(version_id, title, outcome.path, now, figures, in_use=outcome.better, won=outcome.better)


def _store(project: Project, trained: _Trained, _context: JobContext) -> bool:
    """List the new version; whether it comes into use: only if it beat the model that is in use now."""
    taken = trained.outcome.better and project.versions.in_use().id == trained.rival
    project.versions.add(replace(trained.version, in_use=taken))
    return taken


def _remove(trained: _Trained) -> None:
    """A checkpoint that was written although nobody wants it any more."""
    _unlink(trained.outcome.path)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _found(outcome: FineTuneOutcome, taken: bool) -> str:
    figures = (
        f"mean IoU {outcome.new_mean_iou:.3f} against {outcome.old_mean_iou:.3f} "
        f"on {_photos(outcome.held_out)} that it was not trained on"
    )
    if taken:
        return f"The fine-tuned model is better ({figures}). It is in use now, and untouched proposals are made anew."
    if outcome.better:
        return (
            f"The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was "
            "chosen meanwhile and stays; the new one can be chosen under Model > Versions."
        )
    return (
        f"The fine-tuned model is not better ({figures}). The model in use stays; "
        "the new one can be chosen under Model > Versions."
    )


def _photos(count: int) -> str:
    return f"{count} photo" if count == 1 else f"{count} photos"
