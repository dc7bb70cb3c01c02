"""Folders and photos dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from core.images import is_image_name


class DropTarget(QObject):
    """Makes a widget take one dropped folder or photo; of several, the first that fits."""

    dropped = Signal(Path)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what fits and leave the rest."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = fitting_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(path)
        return True


def fitting_path(data: QMimeData) -> Path | None:
    """The first dragged thing that can be opened."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_dir() or is_image_name(path.name)), None)
