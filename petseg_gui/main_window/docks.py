"""The panels at the sides: shown while a folder is open, unless the user put them away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class Docks(QObject):
    """Docks of a window, and which of them the user does not want."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._unwanted: set[str] = set()
        self._useful = False
        self.toggles: list[QAction] = []

    def add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        """Put a widget at a side of the window."""
        dock = QDockWidget(title.replace("&", ""), self._window)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # the panels name themselves; a title would only take room
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        self._docks[name] = dock
        self.toggles.append(self._make_toggle(name, title))

    @property
    def unwanted(self) -> list[str]:
        """Names of the panels that the user put away."""
        return sorted(self._unwanted)

    @unwanted.setter
    def unwanted(self, names: Sequence[str]) -> None:
        self._unwanted = set(names) & set(self._docks)
        self._refresh()

    def show_wanted(self, useful: bool) -> None:
        """Show the panels that are wanted, or none while they are of no use."""
        self._useful = useful
        self._refresh()

    def _make_toggle(self, name: str, title: str) -> QAction:
        toggle = QAction(title, self)
        toggle.setObjectName(f"panel-{name}")
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.toggled.connect(lambda wanted: self._want(name, wanted))
        return toggle

    def _want(self, name: str, wanted: bool) -> None:
        (self._unwanted.discard if wanted else self._unwanted.add)(name)
        self._refresh()

    def _refresh(self) -> None:
        for (name, dock), toggle in zip(self._docks.items(), self.toggles, strict=True):
            dock.setVisible(self._useful and name not in self._unwanted)
            toggle.setChecked(name not in self._unwanted)
