"""Fine-tunes the model on the reviewed photos, while painting goes on."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from core.project import PhotoState, Project
from core.worker.finetune_messages import TuningProgress
from petseg_gui.jobs.autosaver import Autosaver
from petseg_gui.jobs.fine_tuned_version import FineTune, FineTunedVersion, Plan, discard, is_better, store, train
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model_holder import ModelHolder
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

MIN_REVIEWED = 3


class FineTuner(QObject):
    """Runs one fine-tune at a time. A better model is used at once, a worse one can be chosen.

    Signals
    -------
    started
    progressed : `TuningProgress`
    finished : `Message`
        The result, also of a fine-tune that failed or was cancelled.
    versions_requested
        The user wants to choose another version after a fine-tune.
    """

    started = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    versions_requested = Signal()

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
        session.project_changed.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether a fine-tune is in progress."""
        return self._job is not None

    def start(self) -> bool:
        """Begin a fine-tune; tell the user what to do first if there are too few reviewed photos."""
        project = self._session.project
        if project is None or self.running:
            return False
        reviewed = self._session.entries.counts()[PhotoState.REVIEWED]
        if reviewed < MIN_REVIEWED:
            self._session.report("info", _too_few(reviewed), about="folder")
            return False
        job = self._job = self._make_job(project)
        self.started.emit()
        self.progressed.emit(TuningProgress("starting"))
        # Behind the saves, so that a mask that was marked as reviewed a moment ago counts.
        self._autosaver.when_queued(partial(self._runner.submit, job, "saving"))
        return True

    def cancel(self) -> None:
        """Cancel the fine-tune; the model in use stays. Ignored once the new checkpoint is written."""
        if self._job is not None:
            self._job.cancel()

    def _make_job(self, project: Project) -> Job:
        plan = Plan(project, self._fine_tune, self._model.device)
        job = Job("Fine-tune", lambda _context: None)
        job.then("training", partial(train, plan), discard=discard)
        job.then("saving", partial(store, project), can_cancel=False)
        job.progress.connect(self.progressed)
        job.succeeded.connect(partial(self._on_stored, project))
        job.failed.connect(self._on_failed)
        job.cancelled.connect(partial(self._on_cancelled, project))
        return job

    def _on_stored(self, project: Project, tuned: FineTunedVersion) -> None:
        if tuned.version.in_use and self._session.is_at(project):
            self._model.use_version(tuned.version)
        notes = "\n".join(tuned.outcome.notes)
        # A model that is in use already shows in the status bar; what is left to decide waits for an answer.
        lasting = bool(notes) or not tuned.version.in_use
        self._end(Message("info", _result(tuned), notes, lasting, self._versions, "folder"))

    def _on_failed(self, error: Exception) -> None:
        text = error_text(error, "Fine-tuning failed unexpectedly")
        self._end(Message("error", text, actions=self._versions, about="folder"))

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


def _too_few(reviewed: int) -> str:
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


def _result(tuned: FineTunedVersion) -> str:
    if tuned.version.in_use:
        text = "The fine-tuned model is better ({figures}). It is in use now, and untouched masks are proposed again."
    elif is_better(tuned.outcome):
        text = (
            "The fine-tuned model is better than the one that was in use when it began ({figures}). Another one was "
            "chosen meanwhile and stays; the new one can be chosen under Model > Versions."
        )
    else:
        text = (
            "The fine-tuned model is not better ({figures}). The model in use stays; "
            "the new one can be chosen under Model > Versions."
        )
    return tr(text, figures=_figures(tuned))


def _figures(tuned: FineTunedVersion) -> str:
    outcome = tuned.outcome
    count = len(outcome.judged)
    if count == 1:
        text = "{new:.1%} agreement with your mask, before {old:.1%}, on {count} photo that it was not trained on"
    else:
        text = "{new:.1%} agreement with your masks, before {old:.1%}, on {count} photos that it was not trained on"
    return tr(text, new=outcome.after.core_iou, old=outcome.before.core_iou, count=count)
