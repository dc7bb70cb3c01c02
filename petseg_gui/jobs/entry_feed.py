"""Shows what has become of many photos, a few at a time."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from core.project import Project
from petseg_gui.models.session import Session

SLICE = 30
"""Photos shown in one turn of the event loop: each takes up to a third of a millisecond, with all that follows it."""


class EntryFeed(QObject):
    """Brings entries of the session in line with the project; the window answers between two slices.

    Parameters
    ----------
    session : Session
    may_show : callable
        Asked for each photo when it is its turn, as some may be newer in the window than on disk.
    """

    def __init__(
        self, session: Session, parent: QObject | None = None, *, may_show: Callable[[str], bool] = lambda _name: True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._may_show = may_show
        self._left: deque[str] = deque()
        self._shown = 0
        """Photos shown in this turn of the event loop."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._begin_turn)
        session.project_changed.connect(self._forget)

    @property
    def busy(self) -> bool:
        """Whether photos are left to be shown."""
        return bool(self._left)

    def show(self, names: Iterable[str]) -> None:
        """Show photos of the open project as it has them, the current one at once."""
        current = self._session.current
        wanted = list(names)
        if current in wanted:
            self._show(current)
        self.add(name for name in wanted if name != current)

    def add(self, names: Iterable[str]) -> None:
        """Show photos that have just changed, but for the current one; at once if these are few."""
        self._left.extend(names)
        self._show_slice()

    def _show_slice(self) -> None:
        while self._left and self._shown < SLICE:
            self._shown += 1
            name = self._left.popleft()
            if name != self._session.current:  # opened meanwhile, it may be painted on already
                self._show(name)
        if not self._timer.isActive():
            self._timer.start()

    def _begin_turn(self) -> None:
        if self._shown == 0:
            self._timer.stop()
            return
        self._shown = 0
        self._show_slice()

    def _show(self, name: str) -> None:
        project: Project | None = self._session.project
        if project is not None and self._session.entries.row(name) is not None and self._may_show(name):
            self._session.update_entry(project.photos.entry(name))

    def _forget(self) -> None:
        self._left.clear()
        self._timer.stop()
