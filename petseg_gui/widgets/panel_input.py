"""How widgets of the panels share keyboard and wheel with the canvas and the page around them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def focus_by_tab(widget: QWidget) -> None:
    """Let Tab reach a widget, while a click leaves the keyboard to the canvas."""
    widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class WheelGuard(QObject):
    """Passes the wheel on to the page around a widget, unless the widget has the focus.

    A scrolled page would otherwise change the values that pass under the pointer.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the wheel without focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
