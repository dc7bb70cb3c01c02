"""Where the window was and which panels it had, kept apart from what the user chose on purpose."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication

from petseg_gui.main_window.window import MainWindow

_LAYOUT_VERSION = 1
"""To be counted up when docks or bars change so much that an old layout would spoil them."""
_SHARE = 0.85


def save_window_state(window: MainWindow, path: Path) -> None:
    """Remember place, size and panels."""
    store = _store(path)
    store.setValue("geometry", window.saveGeometry())
    store.setValue("layout", window.saveState(_LAYOUT_VERSION))
    store.setValue("hidden-panels", window.docks.unwanted)
    store.sync()


def restore_window_state(window: MainWindow, path: Path) -> None:
    """Put the window where it was; the first time, give it most of the screen."""
    store = _store(path)
    geometry, layout = store.value("geometry"), store.value("layout")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        _take_most_of_the_screen(window)
    if isinstance(layout, QByteArray):
        window.restoreState(layout, _LAYOUT_VERSION)
    hidden = store.value("hidden-panels")
    window.docks.unwanted = [name for name in hidden if isinstance(name, str)] if isinstance(hidden, list) else []


def _store(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)


def _take_most_of_the_screen(window: MainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    if room.width() <= 1400:
        window.setGeometry(room.adjusted(0, 28, 0, 0))  # leaves room for a title bar
        return
    window.resize(round(room.width() * _SHARE), round(room.height() * _SHARE))
    window.move(room.center() - window.rect().center())
