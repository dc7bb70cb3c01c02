"""The docks at the sides, and where the window and they were last time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_LAYOUT_VERSION = 1
"""To be increased when docks or bars change so much that an old layout would break them."""
_SCREEN_SHARE = 0.85
_MAX_FULL_WIDTH = 1400
"""Screens up to this wide are filled by the first window."""


class Docks(QObject):
    """Docks of a window: shown while a folder is open, unless the user has hidden them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._hidden: set[str] = set()
        self._are_useful = False
        self.toggles: list[QAction] = []

    def add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        """Put a widget at a side of the window."""
        dock = QDockWidget(title.replace("&", ""), self._window)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # the panels need no title, which would only take room
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        self._docks[name] = dock
        self.toggles.append(self._make_toggle(name, title))

    @property
    def hidden(self) -> list[str]:
        """Names of the docks that the user has hidden."""
        return sorted(self._hidden)

    @hidden.setter
    def hidden(self, names: Sequence[str]) -> None:
        self._hidden = set(names) & set(self._docks)
        self._refresh()

    def show_useful(self, useful: bool) -> None:
        """Show the docks that the user has not hidden, or none while they are of no use."""
        self._are_useful = useful
        self._refresh()

    def _make_toggle(self, name: str, title: str) -> QAction:
        toggle = QAction(title, self)
        toggle.setObjectName(f"panel-{name}")
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.toggled.connect(lambda shown: self._show(name, shown))
        return toggle

    def _show(self, name: str, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(name)
        self._refresh()

    def _refresh(self) -> None:
        for (name, dock), toggle in zip(self._docks.items(), self.toggles, strict=True):
            dock.setVisible(self._are_useful and name not in self._hidden)
            toggle.setChecked(name not in self._hidden)


def save_layout(window: QMainWindow, docks: Docks, path: Path) -> None:
    """Store position and size of the window, and its docks."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue("geometry", window.saveGeometry())
    store.setValue("layout", window.saveState(_LAYOUT_VERSION))
    store.setValue("hidden-panels", docks.hidden)
    store.sync()


def restore_layout(window: QMainWindow, docks: Docks, path: Path) -> None:
    """Put the window where it was; the first time, let it fill most of the screen."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    geometry, layout, hidden = store.value("geometry"), store.value("layout"), store.value("hidden-panels")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        _fill_most_of_the_screen(window)
    if isinstance(layout, QByteArray):
        window.restoreState(layout, _LAYOUT_VERSION)
    docks.hidden = [name for name in hidden if isinstance(name, str)] if isinstance(hidden, list) else []


def _fill_most_of_the_screen(window: QMainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    if room.width() <= _MAX_FULL_WIDTH:
        window.setGeometry(room.adjusted(0, 28, 0, 0))  # leaves room for a title bar
        return
    window.resize(round(room.width() * _SCREEN_SHARE), round(room.height() * _SCREEN_SHARE))
    window.move(room.center() - window.rect().center())
