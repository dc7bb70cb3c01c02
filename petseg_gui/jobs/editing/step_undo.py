"""Takes back what was decided about photos, wherever in the folder they are."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.paths import readable_name
from core.project import Project
from petseg_gui.jobs.entry_feed import EntryFeed
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.localized import within_sentence
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr


class StepUndo(QObject):
    """Takes back the latest step of the project's log, and goes to its photo.

    Signals
    -------
    changed
        Another step may be the latest.
    step_begun
        A step of the list or an import was asked for; an earlier step is no longer the one to offer.
    step_noted
        That step was made.
    busy_changed : the step about many photos that is being taken back, translated; "" for none
    """

    changed = Signal()
    step_begun = Signal()
    step_noted = Signal()
    busy_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        save_queue: SaveQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._queue = save_queue
        self._decided: tuple[str, str] | None = None
        """Title and photo of a decision, while nothing has been painted since."""
        self._led_to: str | None = None
        """The photo that was opened first after the decision, None while none was."""
        self._feed = EntryFeed(session, self)
        self._has_step = False
        """Whether a step about many photos is the latest thing that was done."""
        self._begun = 0
        """How many steps about many photos have gone to the background."""
        self._jobs: list[Job] = []
        """Those that make such a step of the open folder, or wait to."""
        self._was_before_step = False
        """Whether the decision was made before the last of them was begun."""
        self._scope = DocumentScope(session, lambda document: [(document.edited, self._forget_decision)], parent=self)
        autosaver.decided.connect(self._on_decided)
        session.document_requested.connect(self._on_selected)
        save_queue.saved.connect(lambda _project, _entry: self.changed.emit())
        session.project_changed.connect(self._leave_project)

    @property
    def is_latest(self) -> bool:
        """Whether nothing was painted since a step about many photos, or since a decision.

        On any photo but the one that the decision led to, earlier strokes there are undone first. While a step about
        many photos is being made, nothing before it is the latest, and itself cannot be taken back yet.
        """
        if self._awaits_step:
            return False
        self._scope.catch_up()
        document = self._scope.document
        if self._has_step or self._decided is None:
            return self._has_step
        is_where_it_led = self._led_to in (None, self._session.current)
        return is_where_it_led or document is None or not document.history.steps()

    @property
    def has_decision(self) -> bool:
        """Whether the latest thing that was done is a decision about a photo."""
        return self._decided is not None

    @property
    def has_step(self) -> bool:
        """Whether the latest thing that was done is a step about many photos."""
        return self._has_step

    @property
    def _awaits_step(self) -> bool:
        """Whether the latest thing is a step about many photos that is being made: half of it would be taken back."""
        return self._is_making_step and (self._decided is None or self._was_before_step)

    @property
    def _is_making_step(self) -> bool:
        return any(not job.is_over for job in self._jobs)

    def begin_step(self) -> None:
        """Say that a step about many photos follows, so that no offer to take back an earlier one stays.

        The offer does not come back if that step changes nothing; the command then takes the earlier one back.
        """
        self.step_begun.emit()

    def follow_step(self, job: Job) -> None:
        """Take nothing back until a job has ended that makes a step about many photos apart from the saves."""
        self._begun += 1
        self._was_before_step = True
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        job.finished.connect(self.changed)
        self.changed.emit()

    def note_step(self) -> None:
        """Note that a step about many photos has just been made, and is the next to be taken back."""
        self._decided, self._has_step = None, True
        self.step_noted.emit()
        self.changed.emit()

    @property
    def text(self) -> str:
        """What would be taken back, translated: "review of cat.jpg"; empty for nothing."""
        if self._awaits_step:
            return ""
        if self._decided is not None:
            return _text(*self._decided, 1)
        project = self._session.project
        step = None if project is None else project.undo.last
        return "" if step is None else _text(step.title, step.changes[0].photo, step.photos)

    def take_back(self) -> None:
        """Take the latest step back, once all that is new by now is saved; nothing while a step is being made."""
        if not self._awaits_step:
            self._take_back(None if self._decided is None else self._decided[1])

    def take_back_step(self, number: int) -> None:
        """Take a step of the project's log back, if it is still the latest once all that is new by now is saved."""
        project = self._session.project
        if project is not None and self._is_making_step:
            self._report_later_step(project)
        else:
            self._take_back(None, number)

    def _take_back(self, photo: str | None, number: int | None = None) -> None:
        project = self._session.project
        if project is not None:
            if number is None or self._decided is None:  # a decision since that step stays the latest
                self._forget_decision()
            self._autosaver.when_queued(partial(self._submit, project, photo, number, self._begun))

    def _submit(self, project: Project, photo: str | None, number: int | None, begun: int) -> None:
        # Behind the saves under way: only then is it known whether the decision is on disk.
        job = Job("Wait for the saves", lambda _context: None)
        job.succeeded.connect(lambda _none: self._submit_undo(project, photo, number, begun))
        self._runner.submit(job, "saving")

    def _submit_undo(self, project: Project, photo: str | None, number: int | None, begun: int) -> None:
        if self._begun != begun:
            self._report_later_step(project)
            return
        if photo is not None and self._queue.is_waiting(project, photo):
            text = tr(
                "{name}: this is not saved yet, so it cannot be taken back. Take back the review or skip on the photo.",
                name=readable_name(photo),
            )
            self._session.report("warning", text)
            return
        job = Job("Undo", partial(_take_back, project, photo, number))
        job.progress.connect(partial(self._show, project))
        job.succeeded.connect(partial(self._on_taken_back, project, number))
        job.failed.connect(self._on_failed)
        job.finished.connect(partial(self.busy_changed.emit, ""))
        step = project.undo.last
        if step is not None and step.photos > 1 and number in (None, step.number):
            self.busy_changed.emit(tr("Taking back {step}", step=_text(step.title, "", step.photos)))
        self._runner.submit(job, "saving")

    def _show(self, project: Project, name: str) -> None:
        if self._session.is_at(project):
            self._feed.add([name])

    def _on_taken_back(self, project: Project, number: int | None, taken_back: "_TakenBack") -> None:
        names = taken_back.names
        self.changed.emit()
        if not self._session.is_at(project):
            return
        if not names and number is not None:
            self._report_later_step(project)
        elif not names:
            self._session.report("info", tr("There is nothing to take back: the photo has changed since."))
        if self._session.current in names:
            self._feed.show([self._session.current])
            if taken_back.has_changed_masks:
                self._session.reload()
        elif len(names) == 1:
            self._session.select(names[0])

    def _report_later_step(self, project: Project) -> None:
        if self._session.is_at(project):
            self._session.report("info", tr("Another step was made since; Edit > Undo takes that back first."))

    def _on_failed(self, error: Exception) -> None:
        self.changed.emit()
        self._session.report("error", error_text(error, "Taking the step back failed unexpectedly"))

    def _on_decided(self, title: str, name: str) -> None:
        self._decided, self._led_to, self._has_step = (title, name), None, False
        self._was_before_step = False
        self.changed.emit()

    def _on_selected(self, name: str) -> None:
        if self._decided is not None and self._led_to is None:
            self._led_to = name

    def _leave_project(self) -> None:
        self._jobs.clear()
        self._forget_decision()

    def _forget_decision(self) -> None:
        if self._decided is not None or self._has_step:
            self._decided, self._has_step = None, False
            self.changed.emit()


class _TakenBack(NamedTuple):
    names: list[str]
    has_changed_masks: bool


def _take_back(project: Project, photo: str | None, number: int | None, context: JobContext) -> _TakenBack:
    step = project.undo.last
    return _TakenBack(project.undo.take_back_last(photo, context.report, number), step is None or step.is_about_masks)


def _text(title: str, name: str, photos: int) -> str:
    if photos == 1:
        return tr("{step} of {name}", step=within_sentence(tr(title)), name=readable_name(name))
    return tr("{step} of {count:,} photos", step=within_sentence(tr(title)), count=photos)
