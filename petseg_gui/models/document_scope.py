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
        Returns the (signal, slot) pairs of a document.
    entered : callable
        Called with the new document, None for none, once its slots are connected.
    left : callable
        Called with the previous document while its slots are still connected.
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
        self._leaving = False
        self._connected: list[tuple[SignalInstance, Callable[..., object]]] = []
        self.document: Document | None = None
        """The document that the slots are connected to."""
        session.document_changed.connect(self.catch_up)
        self.catch_up()

    def catch_up(self) -> None:
        """Switch to the session's document now, even if its signal has not arrived yet."""
        if self._leaving or self._session.document is self.document:
            return
        if self.document is not None:
            self._leave(self.document)
        self.document = self._session.document
        self._connected = [] if self.document is None else list(self._connections(self.document))
        for signal, slot in self._connected:
            signal.connect(slot)
        self._entered(self.document)

    def _leave(self, document: Document) -> None:
        self._leaving = True
        try:
            self._left(document)
        finally:
            self._leaving = False
        for signal, slot in self._connected:
            signal.disconnect(slot)
