"""Reviews, skips, resets and tags many photos in the background."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError
from core.project import PhotoEntry, Project
from core.project.bulk_step import BulkKind, BulkReport, RemarkKind, change_many, remark_many
from core.project.remark_store import RemarkEdit
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.editing.step_undo import StepUndo
from petseg_gui.jobs.entry_feed import EntryFeed
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.localized import sentences
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState
from petseg_gui.translation import error_text, tr

_DONE = {
    "review": ("Marked {count:,} photo reviewed.", "Marked {count:,} photos reviewed."),
    "skip": ("Skipped {count:,} photo.", "Skipped {count:,} photos."),
    "reset": ("Reset {count:,} photo to its proposal.", "Reset {count:,} photos to their proposals."),
    "tag": ("Tagged {count:,} photo.", "Tagged {count:,} photos."),
    "untag": ("Removed the tag from {count:,} photo.", "Removed the tag from {count:,} photos."),
    "flag": ("Flagged {count:,} photo.", "Flagged {count:,} photos."),
    "unflag": ("Removed the flag from {count:,} photo.", "Removed the flags from {count:,} photos."),
    "note": ("Changed the note of {count:,} photo.", "Changed the notes of {count:,} photos."),
    "reason": ("Noted the reason for {count:,} skip.", "Noted the reason for {count:,} skips."),
}
_DOING = {
    "review": ("Marking {count:,} photo reviewed", "Marking {count:,} photos reviewed"),
    "skip": ("Skipping {count:,} photo", "Skipping {count:,} photos"),
    "reset": ("Resetting {count:,} photo", "Resetting {count:,} photos"),
}
_DECISIONS = {"review", "skip"}
_NOTING = ("Noting on {count:,} photo", "Noting on {count:,} photos")
_MAX_AT_ONCE = 20
"""Photos whose remarks are stored among the saves, which no long export keeps waiting."""
_WITHOUT_MASK: Mapping[str, tuple[str, str]] = {
    "review": ("{count:,} has no mask yet.", "{count:,} have no mask yet."),
    "reset": ("{count:,} has no proposal.", "{count:,} have no proposal."),
}


class BulkChanger(QObject):
    """Runs bulk steps, one at a time, on what is on disk once everything is saved.

    The list follows photo by photo; the open photo is reloaded at the end of a step.

    Signals
    -------
    busy_changed : what is being done, translated, "" for nothing
    decided
        Photos were reviewed or skipped; the list is still being brought in line with that.
    """

    busy_changed = Signal(str)
    decided = Signal()

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        edit_queue: EditQueue,
        step_undo: StepUndo,
        tools: ToolState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._edit_queue = edit_queue
        self._step_undo = step_undo
        self._tools = tools
        self._feed = EntryFeed(session, self)
        self._jobs: list[Job] = []
        self._doing: dict[Job, str] = {}
        """What the jobs do, translated, those that are cancelled included."""
        self._outcome: Message | None = None
        """Message about the last step, until that step can no longer be undone."""
        step_undo.step_begun.connect(self._withdraw_outcome)
        step_undo.step_noted.connect(self._withdraw_outcome)
        step_undo.changed.connect(self._withdraw_if_past)
        session.project_changed.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether a step is being made or cancelled, waits for earlier saves, or is not fully shown yet."""
        return bool(self._doing) or self._feed.busy

    def change(self, kind: BulkKind, names: Sequence[str], skip_reason: str | None = None) -> None:
        """Change photos in one step, once pending edits are applied and saved."""
        project = self._session.project
        if project is not None:
            self._step_undo.begin_step()
            work = partial(_change, project, kind, names, self._tools.late_border, skip_reason)
            submit = partial(self._submit, _Step(project, kind, len(names), work))
            self._edit_queue.when_done(partial(self._autosaver.when_queued, submit))

    def remark(self, kind: RemarkKind, edit: RemarkEdit, names: Sequence[str]) -> None:
        """Change tags, notes or flags of photos in one step; masks that are not saved yet do not matter."""
        project = self._session.project
        if project is not None and names:
            self._step_undo.begin_step()
            step = _Step(project, kind, len(names), partial(_remark, project, kind, edit, names))
            if len(names) <= _MAX_AT_ONCE:
                self._run(Job(f"Note on {len(names)} photos", partial(step.work, None)), step)
            else:
                self._submit(step)

    def cancel(self) -> bool:
        """Stop after the photo in progress; whether anything was running. Photos changed so far stay changed."""
        running = [job for job in self._jobs if not job.is_over]
        for job in running:
            job.cancel()
        self._jobs.clear()
        return bool(running)

    def _submit(self, step: "_Step") -> None:
        if not self._session.is_at(step.project):
            return
        # Behind the saves under way, so that they are on disk.
        job = Job(f"Wait for the saves before a {step.kind}", lambda _context: None)
        job.then("transfer", step.work, discard=partial(self._on_changed, step))
        self._step_undo.follow_step(job)
        job.finished.connect(self._show_busy)
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        self._doing[job] = _counted(_DOING.get(step.kind, _NOTING), step.total)
        self._show_busy()
        self._run(job, step)

    def _run(self, job: Job, step: "_Step") -> None:
        job.progress.connect(partial(self._show, step))
        job.succeeded.connect(partial(self._on_changed, step))
        job.failed.connect(partial(self._on_failed, step.project))
        self._runner.submit(job, "saving")

    def _show_busy(self) -> None:
        self._doing = {job: text for job, text in self._doing.items() if not job.is_over}
        self.busy_changed.emit(next(iter(self._doing.values()), ""))

    def _show(self, step: "_Step", entry: PhotoEntry) -> None:
        if not self._session.is_at(step.project, entry.name):
            if self._session.is_at(step.project):
                self._feed.add([entry.name])  # hundreds arrive at once where the disk is faster than the window
        elif step.is_remark:
            self._session.record_remarks(entry)
        else:
            self._session.update_entry(entry)

    def _on_changed(self, step: "_Step", report: BulkReport) -> None:
        if not self._session.is_at(step.project):
            return
        if report.was_stopped:  # a cancelled job drops its last progress
            self._feed.show(report.changed)
        if report.changed:
            self._step_undo.note_step()
        if self._session.current in report.changed and not step.is_remark:
            self._session.reload()
        if step.is_remark and step.total == 1 and report.problem is None:
            return  # everybody sees what has become of it
        if report.problem is not None:
            self._session.report("warning", _failures(report, report.problem))
        self._report_done(step, report)
        if step.kind in _DECISIONS and report.changed:
            self.decided.emit()

    def _report_done(self, step: "_Step", report: BulkReport) -> None:
        """Say what was done, apart from what failed: it is true until it is taken back."""
        text = _summary(step.kind, report)
        if report.was_stopped:
            stopped = tr("Stopped after {done:,} of {total:,} photos.", done=report.done, total=step.total)
            text = sentences(text, stopped)
        if report.changed and self._is_latest(step.project, report):
            undo = MessageAction(tr("Undo"), partial(self._step_undo.take_back_step, report.step))
            self._outcome = self._session.report("info", text, actions=(undo,))
        elif text:
            self._session.report("info", text)

    def _is_latest(self, project: Project, report: BulkReport) -> bool:
        """Whether no other step was made while this one was."""
        last = project.undo.last
        return last is not None and last.number == report.step

    def _withdraw_if_past(self) -> None:
        if not self._step_undo.has_step:
            self._withdraw_outcome()

    def _withdraw_outcome(self) -> None:
        """Withdraw the message, as its button would take back something else."""
        if self._outcome is not None:
            self._session.message_withdrawn.emit(self._outcome)
            self._outcome = None

    def _on_failed(self, project: Project, error: Exception) -> None:
        if self._session.is_at(project):
            self._session.report("error", error_text(error, "Changing the selected photos failed unexpectedly"))


@dataclass(frozen=True)
class _Step:
    project: Project
    kind: BulkKind | RemarkKind
    total: int
    work: Callable[[None, JobContext], BulkReport]

    @property
    def is_remark(self) -> bool:
        return self.kind not in _DOING


def _change(
    project: Project,
    kind: BulkKind,
    names: Sequence[str],
    border: float | None,
    skip_reason: str | None,
    _before: None,
    context: JobContext,
) -> BulkReport:
    return change_many(project, kind, names, context.report, context.should_stop, border, skip_reason)


def _remark(
    project: Project, kind: RemarkKind, edit: RemarkEdit, names: Sequence[str], _before: None, context: JobContext
) -> BulkReport:
    return remark_many(project, kind, edit, names, context.report, context.should_stop)


def _summary(kind: BulkKind | RemarkKind, report: BulkReport) -> str:
    has_only_failed = report.problem is not None and not report.changed
    texts = [] if has_only_failed else [_counted(_DONE[kind], len(report.changed))]
    if report.without_mask:
        texts.append(_counted(_WITHOUT_MASK[kind], report.without_mask))
    return sentences(*texts)


def _failures(report: BulkReport, problem: PetsegError) -> str:
    texts = "{count:,} photo could not be changed. {reason}", "{count:,} photos could not be changed. {reason}"
    return tr(texts[report.failed != 1], count=report.failed, reason=error_text(problem))


def _counted(texts: tuple[str, str], count: int) -> str:
    return tr(texts[count != 1], count=count)
