"""A wheel that turns a page does not change the values that pass below the pointer."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class StrayWheel(QObject):
    """Leaves the wheel to what is around a widget, unless the widget has the keyboard."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
