"""Slots that follow the current document."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, SignalInstance

from petseg_gui.models.document import Document
from petseg_gui.models.session import Session

Connections = Iterable[tuple[SignalInstance, Callable[..., object]]]


def _nothing(_document: Document | None) -> None:
    """Default of the hooks."""


class DocumentScope(QObject):
    """Keeps slots connected to the current document only.

    Parameters
    ----------
    session : Session
    connections : callable
        Returns which signals of a document go to which slots.
    entered : callable
        Called with the document that is current now, None for none, once its slots are connected.
    left : callable
        Called with the document that was current before, while its slots are still connected.
    """

    def __init__(
        self,
        session: Session,
        connections: Callable[[Document], Connections],
        *,
        entered: Callable[[Document | None], object] = _nothing,
        left: Callable[[Document], object] = _nothing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._connections = connections
        self._entered = entered
        self._left = left
        self._connected: list[tuple[SignalInstance, Callable[..., object]]] = []
        self.document: Document | None = None
        """The document that the slots are connected to."""
        session.document_changed.connect(self.catch_up)
        self.catch_up()

    def catch_up(self) -> None:
        """Go over to the session's document, at once if its signal has not arrived yet."""
        document = self._session.document
        if document is self.document:
            return
        if self.document is not None:
            self._left(self.document)
        for signal, slot in self._connected:
            signal.disconnect(slot)
        self.document = document
        self._connected = [] if document is None else list(self._connections(document))
        for signal, slot in self._connected:
            signal.connect(slot)
        self._entered(document)
