"""What is dropped on a window."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(window: QWidget, *urls: QUrl) -> list[bool]:
    """Drag URLs over a window and drop them; whether it accepted each of the two events."""
    data = QMimeData()
    data.setUrls(urls)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    events = QDragEnterEvent(QPoint(5, 5), *how), QDropEvent(QPointF(5, 5), *how)
    for event in events:
        event.ignore()
        QApplication.sendEvent(window, event)
    return [event.isAccepted() for event in events]


def drop_files(window: QWidget, *paths) -> list[bool]:
    """Drop files and folders."""
    return drop(window, *(QUrl.fromLocalFile(str(path)) for path in paths))
