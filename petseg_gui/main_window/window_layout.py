"""The docks at the sides, and where the window and they were last time."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from petseg_gui.models.option import clamped
from petseg_gui.models.window_layout import WindowLayout
from petseg_gui.plain_text import without_mnemonic

_TITLE_BAR = 28
"""Room that is left above a window."""
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
        self._covered: frozenset[str] = frozenset()
        self._widths: dict[str, int] = {}
        self._are_useful = False
        self.toggles: list[QAction] = []

    def add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        """Put a widget at a side of the window."""
        dock = QDockWidget(without_mnemonic(title), self._window)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))  # the panels need no title, which would only take room
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        self._docks[name] = dock
        self.toggles.append(self._make_toggle(name, title))

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    @property
    def hidden(self) -> list[str]:
        """Names of the docks that the user has hidden."""
        return sorted(self._hidden)

    @hidden.setter
    def hidden(self, names: Sequence[str]) -> None:
        self._hidden = set(names) & set(self._docks)
        self._refresh()

    @property
    def widths(self) -> Mapping[str, int]:
        """Widths of the docks by name, of those that were ever shown or given one."""
        shown = {name: dock.width() for name, dock in self._docks.items() if dock.isVisible()}
        return {**self._widths, **shown}

    @widths.setter
    def widths(self, widths: Mapping[str, int]) -> None:
        self._widths = {name: width for name, width in widths.items() if width > 0 and name in self._docks}
        self._apply_widths()

    def show_useful(self, useful: bool) -> None:
        """Show the docks that the user has not hidden, or none while they are of no use."""
        self._are_useful = useful
        self._refresh()

    def reveal(self, name: str) -> None:
        """Show a dock that the user may have hidden."""
        self._show(name, True)

    def cover(self, names: Iterable[str]) -> None:
        """Hide docks that are of no use now, and show those again that were."""
        self._covered = frozenset(names)
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

    def _apply_widths(self) -> None:
        docks = [self._docks[name] for name in self._widths]
        self._window.resizeDocks(docks, list(self._widths.values()), Qt.Orientation.Horizontal)

    def _refresh(self) -> None:
        self._widths = dict(self.widths)
        for (name, dock), toggle in zip(self._docks.items(), self.toggles, strict=True):
            dock.setVisible(self._are_useful and name not in self._hidden | self._covered)
            toggle.setChecked(name not in self._hidden)
        self._apply_widths()


def column_of(*widgets: QWidget) -> QWidget:
    """Return widgets below each other; the first gets the room that the others leave."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[0] else 0)
    return column


def layout_of(window: QMainWindow, docks: Docks) -> WindowLayout:
    """Return where the window and its docks are, to be remembered."""
    place = window.normalGeometry()
    numbers = {
        "window_x": place.x(), "window_y": place.y(), "window_width": place.width(), "window_height": place.height(),
        **{f"{name}_width": width for name, width in docks.widths.items()},
    }  # fmt: skip
    kept = {name: clamped(WindowLayout, name, value) for name, value in numbers.items()}
    return WindowLayout(**kept, window_maximized=window.isMaximized(), hidden_panels=tuple(docks.hidden))


def restore_layout(window: QMainWindow, docks: Docks, layout: WindowLayout) -> None:
    """Put the window where it was, as far as the present screens allow; the first time, let it fill most of one."""
    if layout.window_width and layout.window_height:
        place = QRect(layout.window_x, layout.window_y, layout.window_width, layout.window_height)
        window.setGeometry(visible_place(place, [screen.availableGeometry() for screen in QGuiApplication.screens()]))
    else:
        _fill_most_of_the_screen(window)
    if layout.window_maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    docks.hidden = layout.hidden_panels
    docks.widths = {"photos": layout.photos_width, "tools": layout.tools_width}


def visible_place(place: QRect, screens: Sequence[QRect]) -> QRect:
    """Return where a window fits: wholly on the screen that shows most of it, with its title bar.

    Parameters
    ----------
    place : QRect
        Of the window without its frame.
    screens : sequence of QRect
        What each screen has to offer; the first is the main one.
    """
    screen = max(screens, key=lambda screen: _area(screen & place))  # the first of equals
    room = screen.adjusted(0, _TITLE_BAR, 0, 0)
    size = place.size().boundedTo(room.size())
    x = min(max(place.x(), room.left()), room.right() + 1 - size.width())
    y = min(max(place.y(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(x, y), size)


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)


def _fill_most_of_the_screen(window: QMainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    if room.width() <= _MAX_FULL_WIDTH:
        window.setGeometry(room.adjusted(0, _TITLE_BAR, 0, 0))
        return
    window.resize(round(room.width() * _SCREEN_SHARE), round(room.height() * _SCREEN_SHARE))
    window.move(room.center() - window.rect().center())
