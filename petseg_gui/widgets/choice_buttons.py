"""A choice of one among a few visible buttons."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QGridLayout, QWidget

from petseg_gui import icons
from petseg_gui.models.option import option_of
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_button import PanelButton


class Choice(NamedTuple):
    """What can be chosen: its value, and how it is shown. Texts are English."""

    value: Any
    text: str
    tip: str
    icon: str = ""


class ChoiceButtons(QWidget):
    """Exclusive buttons in rows, equally wide or as wide as their texts."""

    chosen = Signal(object)
    """Value that the user chose."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        *,
        columns: int = 0,
        even: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        group = QActionGroup(self)
        self._actions: dict[Any, QAction] = {}
        for number, choice in enumerate(choices):
            action = self._actions[choice.value] = group.addAction(self._make_action(name, choice))
            button = PanelButton(action, show_key=False)
            button.setIconSize(QSize(16, 16))
            if not choice.icon:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setAccessibleName(tr("{name}: {what}", name=name, what=tr(choice.text)))
            layout.addWidget(button, *divmod(number, columns or len(choices)))
        for column in range(columns or len(choices)):
            layout.setColumnStretch(column, int(even))

    @classmethod
    def of(
        cls, owner: type, option: str, choices: Sequence[Choice], *, columns: int = 0, even: bool = True
    ) -> "ChoiceButtons":
        """Return the buttons for an option."""
        return cls(tr(option_of(owner, option).label), choices, columns=columns, even=even)

    def value(self) -> Any:
        """Return the chosen value, None before there is one."""
        return next((value for value, action in self._actions.items() if action.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Show a value without emitting `chosen`."""
        self._actions[value].setChecked(True)

    def _make_action(self, name: str, choice: Choice) -> QAction:
        action = QAction(tr(choice.text), self)
        action.setObjectName(f"{name}: {choice.value}")
        action.setToolTip(tr(choice.tip))
        action.setCheckable(True)
        if choice.icon:
            action.setIcon(icons.icon(choice.icon))
        # Unlike `toggled`, `triggered` is not emitted by `set_value`.
        action.triggered.connect(lambda: self.chosen.emit(choice.value))
        return action
