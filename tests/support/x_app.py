"""PetSeg as a program of its own on an X server, which reports what it shows and where the keyboard is.

Run as `python -m support.x_app FOLDER`. Each line on standard input is a command, answered by one line of JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from petseg_gui import app
from petseg_gui.main_window.window import MainWindow
from petseg_gui.services import Services
from petseg_gui.widgets.photos.photo_list import PhotoList


class RemoteWindow(MainWindow):
    """The main window, with a counter of key events and commands to put the keyboard somewhere."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        services.settings.update(tour_shown=True)  # a first start, but not of somebody new
        self._services_reported = services
        self._counter = KeyCounter(self)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._obey)

    def _obey(self) -> None:
        words = sys.stdin.readline().split()
        if not words or words[0] == "quit":
            self._notifier.setEnabled(False)
            self.close()
            return
        if words[0] == "focus":
            self.activateWindow()
            self._part(words[1]).setFocus(Qt.FocusReason.OtherFocusReason)
        sys.stdout.write(f"{json.dumps(self._report())}\n")
        sys.stdout.flush()

    def _part(self, name: str) -> QWidget:
        if name == "canvas":
            return self.view
        if name == "list":
            return self.browser.findChild(PhotoList)
        buttons = self.findChildren(QToolButton)
        return next(b for b in buttons if b.defaultAction() is self.action_set[name] and b.isVisible())

    def _report(self) -> dict[str, object]:
        session = self._services_reported.session
        focus = self.focusWidget()
        has_keys = QGuiApplication.focusWindow() is self.windowHandle()
        return {
            "focus": type(focus).__name__ if focus is not None and has_keys else "",
            "menu": QApplication.activePopupWidget() is not None,
            "current": session.current,
            "ready": session.document is not None and session.document.proposal is not None,
            "states": {name: session.entries.state(name).value for name in session.entries.names},
            "brush": self._services_reported.tools.sizes.brush_size,
            "presses": self._counter.presses,
        }


class KeyCounter(QObject):
    """Counts the key presses that reach the application, repeats among them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.presses = 0
        QGuiApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QWindow):
            self.presses += isinstance(event, QKeyEvent)
        return False


if __name__ == "__main__":
    app.MainWindow = RemoteWindow
    sys.exit(app.run(Path(sys.argv[1]), device="cpu"))
