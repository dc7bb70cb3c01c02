"""The page for painting: tools, size, options, class, border and opacity."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui.models.options import ToolSizes, ViewOptions
from petseg_gui.models.tools import TOOLS, ToolState
from petseg_gui.models.view import ViewState
from petseg_gui.translation import tr
from petseg_gui.widgets.heading import heading
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.class_buttons import ClassButtons
from petseg_gui.widgets.panels.propagate_panel import PropagatePanel
from petseg_gui.widgets.panels.tool_grid import ToolGrid
from petseg_gui.widgets.panels.tool_options import BorderOptions, ToolOptionsPanel

CLASSES = ("class-pet", "class-background", "class-border")
LOCKS = ("lock-pet", "lock-background", "lock-border")
BORDER_ACTIONS = ("border-everywhere",)


class ToolPanel(QWidget):
    """Shows a `ToolState` and changes it; its buttons are actions of the window.

    Opacity is here too, since it is changed all the time while painting.
    """

    def __init__(
        self, tools: ToolState, view: ViewState, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._view = view
        self._opacity = LabelledSlider.of(ViewOptions, "opacity", factor=100)
        self.propagation = PropagatePanel(actions["propagate"])
        self._size = LabelledSlider.of(ToolSizes, "brush_size", scale="log")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        layout.addWidget(ToolGrid(_chosen(actions, list(TOOLS))))
        layout.addWidget(self._size)
        layout.addWidget(ToolOptionsPanel(tools))
        _add_section(layout, tr("Class"), ClassButtons(_chosen(actions, CLASSES), _chosen(actions, LOCKS)))
        _add_section(
            layout, tr("Border"), BorderOptions(tools), *map(PanelButton, _chosen(actions, BORDER_ACTIONS))
        )  # fmt: skip
        layout.addWidget(self.propagation)
        layout.addWidget(self._opacity)
        layout.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self._size.value_changed.connect(self._take_size)
        self._tools.sizes_changed.connect(self._show_size)
        self._opacity.value_changed.connect(lambda percent: self._view.update(opacity=percent / 100))
        self._view.changed.connect(self._show_opacity)
        self._show_size()
        self._show_opacity()

    def _take_size(self, size: int) -> None:
        self._tools.size = size

    def _show_size(self) -> None:
        self._size.set_value(self._tools.size)
        self._size.setEnabled(self._tools.has_size)

    def _show_opacity(self) -> None:
        self._opacity.set_value(round(self._view.options.opacity * 100))


def _add_section(layout: QVBoxLayout, title: str, *parts: QWidget) -> None:
    layout.addSpacing(4)
    layout.addWidget(heading(title))
    for part in parts:
        layout.addWidget(part)


def _chosen(actions: Mapping[str, QAction], names: Sequence[str]) -> list[QAction]:
    return [actions[name] for name in names]
