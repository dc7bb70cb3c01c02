"""Options of the chosen tool, and of the border."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from petseg_gui.models.options import ToolOptions, max_border_width
from petseg_gui.models.tools import TOOLS, ToolName, ToolState
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.choice_buttons import Choice, ChoiceButtons
from petseg_gui.widgets.labelled_slider import LabelledSlider

SHAPES = (
    Choice("round", "Round", "A round tip", "shape-round"),
    Choice("square", "Square", "A square tip", "shape-square"),
)
FILL_BY = (
    Choice("photo", "Like colours", "Fill where the photo looks like under the pointer"),
    Choice("class", "One class", "Fill the patch of one class under the pointer"),
)
BRUSH_USAGE = "Shift+click paints a straight line."
_GAP = 4


class ToolOptionsPanel(QStackedWidget):
    """Shows the options of the chosen tool; for tools without any, how to use them.

    As high as its highest page, so that nothing below moves when the tool changes.
    """

    def __init__(self, tools: ToolState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shape = ChoiceButtons.of(ToolOptions, "brush_shape", SHAPES)
        self._pressure = PanelCheckBox.of(ToolOptions, "pen_pressure")
        self._fill_by = ChoiceButtons.of(ToolOptions, "fill_by", FILL_BY)
        self._tolerance = LabelledSlider.of(ToolOptions, "tolerance")
        self._contiguous = PanelCheckBox.of(ToolOptions, "contiguous")
        brush = _page(self._shape, self._pressure, _remark(tr(BRUSH_USAGE)))
        fill = _page(self._fill_by, self._tolerance, self._contiguous)
        usage: dict[ToolName, QWidget] = {tool: _usage(tr(info.usage)) for tool, info in TOOLS.items() if info.usage}
        self._pages = usage | {"brush": brush, "eraser": brush, "fill": fill}
        for page in dict.fromkeys(self._pages.values()):
            self.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._connect()
        self._show_tool()
        self._show_options(tools.options)

    def _connect(self) -> None:
        update = self._tools.update
        self._shape.chosen.connect(lambda shape: update(brush_shape=shape))
        self._pressure.toggled.connect(lambda on: update(pen_pressure=on))
        self._fill_by.chosen.connect(lambda by: update(fill_by=by))
        self._tolerance.value_changed.connect(lambda value: update(tolerance=value))
        self._contiguous.toggled.connect(lambda on: update(contiguous=on))
        self._tools.tool_changed.connect(self._show_tool)
        self._tools.options_changed.connect(self._show_options)

    def _show_tool(self) -> None:
        self.setCurrentWidget(self._pages[self._tools.tool])

    def _show_options(self, options: ToolOptions) -> None:
        self._shape.set_value(options.brush_shape)
        self._pressure.setChecked(options.pen_pressure)
        self._fill_by.set_value(options.fill_by)
        self._tolerance.set_value(options.tolerance)
        self._tolerance.setEnabled(options.fill_by == "photo")
        self._contiguous.setChecked(options.contiguous)


class BorderOptions(QWidget):
    """Whether the border follows the outline or comes at the end, and how wide it is."""

    def __init__(self, tools: ToolState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._auto = PanelCheckBox.of(ToolOptions, "auto_border")
        self._silhouette = PanelCheckBox.of(ToolOptions, "silhouette_only")
        self._width = LabelledSlider.of(
            ToolOptions, "border_width", scale="log", high=max_border_width(tools.photo_side)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._auto)
        layout.addWidget(self._silhouette)
        layout.addWidget(self._width)
        self._auto.toggled.connect(lambda on: tools.update(auto_border=on))
        self._silhouette.toggled.connect(lambda on: tools.update(silhouette_only=on))
        self._width.value_changed.connect(lambda width: tools.update(border_width=width))
        tools.options_changed.connect(self._show)
        tools.sizes_changed.connect(self._fit)
        self._show(tools.options)

    def _fit(self) -> None:
        self._width.set_maximum(max_border_width(self._tools.photo_side))
        self._width.set_value(self._tools.options.border_width)

    def _show(self, options: ToolOptions) -> None:
        self._auto.setChecked(options.auto_border)
        self._auto.setEnabled(not options.silhouette_only)
        self._silhouette.setChecked(options.silhouette_only)
        self._width.set_value(options.border_width)
        self._width.setEnabled(options.has_border)


def _remark(text: str) -> QWidget:
    label = PlainLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _usage(text: str) -> QWidget:
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return _page(label)


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return page
