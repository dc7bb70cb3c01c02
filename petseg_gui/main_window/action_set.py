"""The actions of the table as Qt knows them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence

from core.labels import COLOURS, Label
from petseg_gui import icons
from petseg_gui.main_window.action_table.action_spec import ActionSpec
from petseg_gui.main_window.actions import ACTIONS
from petseg_gui.main_window.opening import Opening
from petseg_gui.main_window.situation import Situation
from petseg_gui.models.key_bindings import KeyBindings, Keys, native

_CLASSES = {f"class-{label.name.lower()}": label for label in Label}


class ActionSet(QObject):
    """One `QAction` per row; `refresh` brings all of them in line with a situation."""

    def __init__(self, commands: Opening, keys: KeyBindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.by_name: Mapping[str, QAction] = {spec.name: self._make(spec, commands) for spec in ACTIONS}
        self._make_groups()
        self._show_keys()
        keys.changed.connect(self._show_keys)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self.by_name.values())

    def refresh(self, now: Situation) -> None:
        """Enable, check and name every action as the situation asks."""
        for spec in ACTIONS:
            action = self.by_name[spec.name]
            action.setEnabled(spec.enabled(now))
            if spec.checked is not None:
                action.setChecked(spec.checked(now))
            if callable(spec.text):
                action.setText(spec.text(now))

    def _make(self, spec: ActionSpec, commands: Opening) -> QAction:
        action = QAction(spec.text if isinstance(spec.text, str) else spec.short, self)
        action.setObjectName(spec.name)
        action.setIcon(_icon_of(spec))
        action.setCheckable(spec.checked is not None)
        action.setIconText(spec.short or action.text().replace("&", "").rstrip(" …"))
        action.setStatusTip("")
        # A key held too long must not approve photos that nobody has seen.
        action.setAutoRepeat(spec.repeats)
        action.triggered.connect(lambda: spec.slot(commands))
        return action

    def _show_keys(self) -> None:
        """Give every action the keys that it has now, and name them in its tool tip."""
        for spec in ACTIONS:
            action, keys = self.by_name[spec.name], self._keys.keys(spec.name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setToolTip(tip_of(spec, keys))

    def _make_groups(self) -> None:
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(self.by_name[spec.name])


def tip_of(spec: ActionSpec, keys: Keys) -> str:
    """The tool tip: what the action does, and its keys."""
    said, shown = spec.tip or spec.title, told(keys)
    return f"{said}   ({shown})" if shown else said


def told(keys: Keys) -> str:
    """The keys of an action as this platform writes them; Enter beside Return is not told."""
    shown = [key for key in keys if "Enter" not in key]
    return " or ".join(map(native, shown[:2]))


def _icon_of(spec: ActionSpec) -> QIcon:
    if spec.name in _CLASSES:
        return icons.swatch(*COLOURS[_CLASSES[spec.name]])
    return icons.icon(spec.icon) if spec.icon else QIcon()
