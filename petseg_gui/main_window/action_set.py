"""The actions of the table as Qt knows them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence

from core.labels import COLOURS, Label
from petseg_gui import icons
from petseg_gui.main_window.actions import ACTIONS, ActionSpec
from petseg_gui.main_window.commands import Commands
from petseg_gui.main_window.situation import Situation

_CLASSES = {f"class-{label.name.lower()}": label for label in Label}


class ActionSet(QObject):
    """One `QAction` per row; `refresh` brings all of them in line with a situation."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_name: Mapping[str, QAction] = {spec.name: self._make(spec, commands) for spec in ACTIONS}
        self._make_groups()

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

    def _make(self, spec: ActionSpec, commands: Commands) -> QAction:
        action = QAction(spec.text if isinstance(spec.text, str) else spec.short, self)
        action.setObjectName(spec.name)
        action.setIcon(_icon_of(spec))
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setCheckable(spec.checked is not None)
        action.setIconText(spec.short or action.text().replace("&", "").rstrip(" …"))
        tip = tip_of(spec)
        action.setToolTip(tip)
        action.setStatusTip("")
        action.triggered.connect(lambda: spec.slot(commands))
        return action

    def _make_groups(self) -> None:
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(self.by_name[spec.name])


def tip_of(spec: ActionSpec) -> str:
    """The tool tip: what the action does, and its keys."""
    said = spec.tip or (spec.text if isinstance(spec.text, str) else spec.short).replace("&", "")
    keys = keys_of(spec)
    return f"{said}   ({keys})" if keys else said


def keys_of(spec: ActionSpec) -> str:
    """The keys of an action as this platform writes them; Enter beside Return is not told."""
    shown = [keys for keys in spec.shortcuts if "Enter" not in keys]
    return " or ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in shown[:2])


def _icon_of(spec: ActionSpec) -> QIcon:
    if spec.name in _CLASSES:
        return icons.swatch(*COLOURS[_CLASSES[spec.name]])
    return icons.icon(spec.icon) if spec.icon else QIcon()
