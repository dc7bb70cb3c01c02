"""Keeps the lock of the open folder, or waits until its holder is done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from core.errors import FolderInUseError
from core.project import Project
from core.project.locking.holder import BEAT_SECONDS, Holder, this_process
from petseg_gui.jobs.folders.folder_target import Access
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.messages import Level, Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import tr

POLL_MS = 2000


class FolderAccess(QObject):
    """Tells the user why the open folder is read-only, and offers what can be done about it.

    Parameters
    ----------
    session : Session
    runner : JobRunner
    open_again : callable
        Opens the folder once more, with another access.
    ask_for_place : callable
        Has the user asked where to keep its masks.
    """

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        open_again: Callable[[Access], None],
        ask_for_place: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._open_again = open_again
        self._ask_for_place = ask_for_place
        self._message: Message | None = None
        self._asking: Job | None = None
        self._beat = QTimer(self, interval=round(1000 * BEAT_SECONDS))
        self._beat.timeout.connect(self.refresh)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._ask_who_holds)
        session.project_changed.connect(self._forget)

    def watch(self, project: Project, refusal: FolderInUseError | None) -> None:
        """Look after a project that was opened just now; `refusal` says who else holds its folder."""
        if not project.read_only:
            self._beat.start()
            if project.place != project.root:
                text = tr("This folder cannot be written to: its masks are kept in {place}.", place=project.place)
                self._session.report("info", text)
        elif refusal is not None:
            self._tell(_held(refusal), *self._ways_in(refusal.values.get("holder")))
            self._poll.start()
        else:
            place = MessageAction(tr("Keep masks elsewhere…"), self._ask_for_place)
            self._tell(tr("This folder cannot be written to: you can look at it, but not change anything."), place)

    def _ways_in(self, holder: object) -> tuple[MessageAction, ...]:
        """What is known of other computers may be wrong, and only a person can find out."""
        if not isinstance(holder, Holder) or holder.is_on_same_machine(this_process("")):
            return ()
        return (MessageAction(tr("Open anyway"), partial(self._open_again, "take over")),)

    def refresh(self) -> None:
        """Renew the lock of the open folder, and find out whether somebody took it over."""
        project = self._session.project
        if project is not None:
            self._runner.run_soon(project.refresh_lock, self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, FolderInUseError):  # somebody took the folder over, so it is only looked at from now on
            self._beat.stop()
            self._open_again("edit")

    def _ask_who_holds(self) -> None:
        project = self._session.project
        if project is None or (self._asking is not None and not self._asking.is_over):
            return
        self._asking = job = Job("Ask who holds the folder", lambda _context: project.find_holder())
        job.succeeded.connect(partial(self._on_answer, project))
        self._runner.submit(job)

    def _on_answer(self, project: Project, holder: Holder | None) -> None:
        if holder is None and self._session.is_at(project) and self._poll.isActive():
            self._poll.stop()
            edit = MessageAction(tr("Open for editing"), partial(self._open_again, "edit"))
            self._tell(tr("Nobody else has this folder open any more."), edit, level="info")

    def _tell(self, text: str, *actions: MessageAction, level: Level = "warning") -> None:
        self._withdraw()
        self._message = Message(level, text, lasting=True, actions=actions)
        self._session.message.emit(self._message)

    def _withdraw(self) -> None:
        if self._message is not None:
            self._session.message_withdrawn.emit(self._message)
            self._message = None

    def _forget(self) -> None:
        self._beat.stop()
        self._poll.stop()
        self._withdraw()


def _held(refusal: FolderInUseError) -> str:
    values = refusal.values
    if "holder" not in values:
        return tr("Another program has this folder open: you can look at it, but not change anything.")
    return tr(
        "This folder is open in {program} ({user} on {host}, since {time}): you can look at it, but not change "
        "anything.",
        program=values["program"],
        user=values["user"],
        host=values["host"],
        time=values["time"],
    )
