"""The actions of the table as Qt knows them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence

from core.labels import Label
from petseg_gui import icons
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.main_window.action_table.action_spec import ActionSpec
from petseg_gui.main_window.key_repeat import KeyRepeat
from petseg_gui.main_window.situation import Situation
from petseg_gui.models.key_bindings import KeyBindings, Keys, keys_text
from petseg_gui.models.options import ClassColours
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr

_CLASSES = {f"class-{label.name.lower()}": label for label in Label}


class ActionSet(QObject):
    """One `QAction` per row of the table, with the keys that are bound to it."""

    def __init__(self, keys: KeyBindings, repeat: KeyRepeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._repeat = repeat
        self._shown: Situation | None = None
        self._colours: ClassColours = ()
        self._tips: dict[str, str] = {}
        self.by_name: Mapping[str, QAction] = {spec.name: self._make(spec) for spec in ACTIONS}
        self._make_groups()
        self._show_keys()
        keys.changed.connect(self._show_keys)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self.by_name.values())

    def show(self, now: Situation) -> None:
        """Enable, check and name the actions as a situation asks; does nothing if it is the same as before."""
        if now == self._shown:
            return
        self._show_colours(now.view.colours)
        self._shown = now
        for spec in ACTIONS:
            action = self.by_name[spec.name]
            # Qt compares each with what the action has, and emits `changed` only for a difference.
            action.setVisible(spec.visible(now))
            action.setEnabled(spec.is_enabled(now))
            self._show_tip(spec, now)
            if spec.checked is not None:
                action.setChecked(spec.checked(now))
            if callable(spec.text):
                action.setText(spec.text(now))
            if spec.button is not None:
                action.setIconText(spec.button(now))

    def _show_colours(self, colours: ClassColours) -> None:
        if self._colours != colours:
            self._colours = colours
            for name, label in _CLASSES.items():
                self.by_name[name].setIcon(icons.swatch(*colours[label]))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.first_text, self)
        action.setObjectName(spec.name)
        action.setIcon(icons.icon(spec.icon) if spec.icon else QIcon())
        action.setCheckable(spec.checked is not None)
        action.setIconText(tr(spec.short) if spec.short else spec.title)
        action.setStatusTip("")
        action.setAutoRepeat(spec.repeats)
        if not spec.repeats:  # a key held too long must not approve photos that nobody has seen
            action.installEventFilter(self._repeat)
        if action.isCheckable():
            action.triggered.connect(self._forget)
        return action

    def _forget(self) -> None:
        """Qt has toggled an action by itself, so that the actions may differ from the situation they were shown in."""
        self._shown = None

    def _show_keys(self) -> None:
        for spec in ACTIONS:
            action, keys = self.by_name[spec.name], self._keys.keys(spec.name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            self._tips[spec.name] = tip_of(spec, keys)
            self._show_tip(spec, self._shown or Situation())

    def _show_tip(self, spec: ActionSpec, now: Situation) -> None:
        obstacle, tip = spec.obstacle(now), self._tips[spec.name]
        self.by_name[spec.name].setToolTip(plain_tip(f"{tip}\n{obstacle}" if obstacle else tip))

    def _make_groups(self) -> None:
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            if spec.group:
                groups.setdefault(spec.group, QActionGroup(self)).addAction(self.by_name[spec.name])


def tip_of(spec: ActionSpec, keys: Keys) -> str:
    """Return the tool tip: what the action does, and its keys."""
    tip, shown = tr(spec.tip) if spec.tip else spec.title, keys_text(keys)
    return f"{tip}   ({shown})" if shown else tip
