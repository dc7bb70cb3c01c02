"""Whether somebody is painting, for work that can wait until they pause."""

from PySide6.QtCore import QObject, QTimer, Signal

from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.session import Session

PAUSE_MS = 1500
"""Without a change of the mask for so long, nobody is painting."""


class Painting(QObject):
    """Follows the mask of the open photo.

    Signals
    -------
    stopped
        The mask has not changed for a while, or another photo is open.
    """

    stopped = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.stopped)
        self._scope = DocumentScope(session, self._signals_of, entered=self._end, parent=self)

    @property
    def is_going_on(self) -> bool:
        """Whether somebody painted a moment ago."""
        document = self._scope.document
        return self._timer.isActive() or (document is not None and document.in_stroke)

    def _signals_of(self, document: Document) -> Connections:
        return [(document.history_changed, self._timer.start)]  # also where a stroke begins

    def _end(self, _document: Document | None) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.stopped.emit()
