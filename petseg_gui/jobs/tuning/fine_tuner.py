"""Fine-tunes the model on the reviewed photos, while painting goes on."""

import threading
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.evaluation.tuning_photos import MIN_REVIEWED
from core.project import PhotoState, Project
from core.worker.finetune_messages import TuningOptions, TuningProgress
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.tuning.fine_tuned_version import FineTune, FineTunedVersion, Plan, discard, train
from petseg_gui.jobs.tuning.kept_result import store
from petseg_gui.jobs.tuning.tuning_planner import TuningStart
from petseg_gui.jobs.tuning.tuning_texts import failure_detail, too_few_text, verdict_level, verdict_text
from petseg_gui.jobs.tuning.tuning_time import pace_of
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.models.tuning_run import TuningRun
from petseg_gui.translation import error_text, tr


class FineTuner(QObject):
    """Runs one fine-tune at a time. A better model is used at once, any other can be chosen.

    Attributes
    ----------
    run : TuningRun
        What the present fine-tune, or else the last one, has reported.
    tuned : FineTunedVersion or None
        The last new version of the open folder.

    Signals
    -------
    started
    progressed : `TuningProgress`
        Is in `run` already.
    cancelling
        The user does not want it, and it has not ended yet.
    finished : `Message`
        The result, also of a fine-tune that failed or was cancelled.
    versions_requested
        The user wants to choose another version after a fine-tune.
    result_requested
        The user wants to see `tuned`.
    model_in_use_changed
        Another model proposes now.
    timed : what `pace_of` says of a fine-tune that nobody stopped
    """

    started = Signal()
    progressed = Signal(object)
    cancelling = Signal()
    finished = Signal(object)
    versions_requested = Signal()
    result_requested = Signal()
    model_in_use_changed = Signal()
    timed = Signal(str, float)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        model: ModelHolder,
        fine_tune: FineTune,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._model = model
        self._fine_tune = fine_tune
        self._job: Job | None = None
        self._stop_early = threading.Event()
        self.run = TuningRun()
        self.tuned: FineTunedVersion | None = None
        session.project_changed.connect(self._leave_project)
        model.model_changed.connect(lambda *_: self.model_in_use_changed.emit())

    @property
    def running(self) -> bool:
        """Whether a fine-tune is in progress."""
        return self._job is not None

    @property
    def listed(self) -> FineTunedVersion | None:
        """The last new version of the open folder, unless it was deleted."""
        project, tuned = self._session.project, self.tuned
        if project is None or tuned is None:
            return None
        return None if project.versions.find(tuned.version.id) is None else tuned

    @property
    def missing(self) -> int:
        """How many more photos have to be reviewed before there can be a fine-tune."""
        return max(0, MIN_REVIEWED - self._session.entries.counts()[PhotoState.REVIEWED])

    @property
    def can_stop_early(self) -> bool:
        """Whether there are weights to keep, and nobody has asked for that yet."""
        return self.running and self.run.can_stop_early

    def start(self, start: TuningStart | None = None) -> bool:
        """Begin a fine-tune; tell the user what to do first if there are too few reviewed photos."""
        project = self._session.project
        if project is None or self.running:
            return False
        if self.missing:
            self._session.report("info", too_few_text(MIN_REVIEWED - self.missing), about="folder")
            return False
        start = start or TuningStart()
        self._stop_early = threading.Event()
        self.run = TuningRun(start.watched)
        job = self._job = self._make_job(project, start)
        self.started.emit()
        self._take_progress(TuningProgress("starting"))
        # Behind the saves, so that a mask that was marked as reviewed a moment ago counts.
        self._autosaver.when_queued(partial(self._runner.submit, job, "saving"))
        return True

    def stop_early(self) -> None:
        """End the training with the best weights so far; they are compared and stored as usual."""
        if self.running:
            self.run.stops_early = True
            self._stop_early.set()
            self.progressed.emit(self.run.step)

    def cancel(self) -> None:
        """Cancel the fine-tune; the model in use stays. Ignored once the new checkpoint is written."""
        if self._job is not None and self._job.can_cancel:
            self.cancelling.emit()
            self._job.cancel()

    def use(self, tuned: FineTunedVersion, *, new: bool) -> None:
        """Propose with the new version, or with the one that it was compared with."""
        self._model.use_version(tuned.version if new else tuned.rival)

    def _leave_project(self) -> None:
        self.tuned = None
        self.cancel()

    def _make_job(self, project: Project, start: TuningStart) -> Job:
        plan = Plan(project, self._fine_tune, self._model.device, start, self._stop_early.is_set)
        job = Job("Fine-tune", lambda _context: None)
        job.then("training", partial(train, plan), discard=self._runner.discard_in("training", discard))
        job.then("saving", partial(store, project), can_cancel=False)
        job.progress.connect(self._take_progress)
        job.succeeded.connect(partial(self._on_stored, project, start.options))
        job.failed.connect(self._on_failed)
        job.cancelled.connect(partial(self._on_cancelled, project))
        return job

    def _take_progress(self, step: TuningProgress) -> None:
        self.run.take(step)
        self.progressed.emit(step)

    def _on_stored(self, project: Project, options: TuningOptions, tuned: FineTunedVersion) -> None:
        actions: tuple[MessageAction, ...] = ()
        if self._session.is_at(project):
            self.tuned = tuned
            actions = (MessageAction(tr("Show result…"), self.result_requested.emit), *self._actions(tuned))
            if tuned.version.in_use:
                self._model.use_version(tuned.version)
        if options.are_usual and not tuned.outcome.stopped_early:
            self.timed.emit(*pace_of(tuned.outcome.seconds, tuned.reviewed, tuned.outcome.device))
        self._end(Message(verdict_level(tuned), verdict_text(tuned), "\n".join(tuned.notes), True, actions, "folder"))

    def _actions(self, tuned: FineTunedVersion) -> tuple[MessageAction, ...]:
        if tuned.version.in_use:
            return (MessageAction(tr("Undo"), partial(self.use, tuned, new=False)),)
        return self._versions

    def _on_failed(self, error: Exception) -> None:
        text = error_text(error, "Fine-tuning failed unexpectedly")
        self._end(Message("error", text, failure_detail(error), actions=self._versions, about="folder"))

    @property
    def _versions(self) -> tuple[MessageAction, ...]:
        return (MessageAction(tr("Versions…"), self.versions_requested.emit),)

    def _on_cancelled(self, project: Project) -> None:
        if self._session.is_at(project):
            text = tr("Fine-tuning was cancelled. The model in use stays.")
        else:
            text = tr("Fine-tuning was cancelled, since another folder was opened. The model in use stays.")
        self._end(Message("info", text))

    def _end(self, message: Message) -> None:
        self._job = None
        self.finished.emit(message)
