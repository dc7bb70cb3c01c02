"""A window around a panel, with shortcuts that the panel must keep keys from."""

from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


def shown_in_window(qtbot, widget: QWidget, *shortcuts: str) -> list[str]:
    """Show a widget in an active window; return a list that is filled with the window's shortcuts that fire."""
    window = QWidget()
    qtbot.addWidget(window)
    widget.host = window  # keeps it alive for as long as the widget
    QVBoxLayout(window).addWidget(widget)
    fired: list[str] = []
    for key in shortcuts:
        action = QAction(window)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False, key=key: fired.append(key))
        window.addAction(action)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return fired


def put_pointer_away() -> None:
    """Put the pointer where no small widget is."""
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
