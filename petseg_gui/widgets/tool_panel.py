"""What the hand works with: tool, size, class, look of the mask, and what to do with the photo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from petseg_gui.models.tool_state import MAX_SIZE, MIN_SIZE, SIZED, ToolState
from petseg_gui.models.view_state import ViewState
from petseg_gui.widgets.class_buttons import ClassButtons
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton

TOOLS = ("brush", "eraser", "pan")
CLASSES = ("class-pet", "class-background", "class-border")
MASK_ACTIONS = ("propose-again", "reset", "clear")
DONE_ACTIONS = ("reviewed", "skip")


class ToolPanel(QWidget):
    """Shows a `ToolState` and changes it; its buttons are actions of the window."""

    def __init__(
        self, tools: ToolState, view: ViewState, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._view = view
        self._size = LabelledSlider(
            "Size", MIN_SIZE, MAX_SIZE, suffix=" px", scale="log", tip="Diameter in pixels of the photo   [ and ]"
        )
        self._opacity = LabelledSlider("Opacity", 0, 100, suffix=" %", tip="How strongly the mask covers the photo")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(6)
        self._add_section(layout, "Tool", _row_of_tools(_chosen(actions, TOOLS)), self._size)
        self._add_section(layout, "Class", ClassButtons(_chosen(actions, CLASSES)))
        self._add_section(layout, "Mask", self._opacity, PanelButton(actions["show-mask"]))
        self._add_section(layout, "Change the whole mask", *map(PanelButton, _chosen(actions, MASK_ACTIONS)))
        layout.addStretch(1)
        for action in _chosen(actions, DONE_ACTIONS):
            layout.addWidget(PanelButton(action, main=action is actions[DONE_ACTIONS[0]]))
        self.setMinimumWidth(228)
        self._connect()

    def _add_section(self, layout: QVBoxLayout, title: str, *parts: QWidget) -> None:
        heading = QLabel(title)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        if layout.count():
            layout.addSpacing(8)
        layout.addWidget(heading)
        for part in parts:
            layout.addWidget(part)

    def _connect(self) -> None:
        self._size.value_changed.connect(self._take_size)
        self._opacity.value_changed.connect(self._take_opacity)
        self._tools.sizes_changed.connect(self._show_size)
        self._view.changed.connect(self._show_opacity)
        self._show_size()
        self._show_opacity()

    def _take_size(self, size: int) -> None:
        self._tools.size = size

    def _take_opacity(self, percent: int) -> None:
        self._view.update(opacity=percent / 100)

    def _show_size(self) -> None:
        self._size.set_value(self._tools.size)
        self._size.setEnabled(self._tools.tool in SIZED)

    def _show_opacity(self) -> None:
        self._opacity.set_value(round(self._view.options.opacity * 100))


def _chosen(actions: Mapping[str, QAction], names: Sequence[str]) -> list[QAction]:
    return [actions[name] for name in names]


def _row_of_tools(actions: Sequence[QAction]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    for action in actions:
        button = PanelButton(action, show_key=False)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(22, 22))
        layout.addWidget(button)
    return row
