"""Ctrl and the wheel, which change the size of thumbnails."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent


def size_steps(event: QWheelEvent) -> int | None:
    """Return by how many steps thumbnails should grow; None if the wheel scrolls."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    event.accept()
    turned = event.angleDelta().y()
    return (turned > 0) - (turned < 0)
