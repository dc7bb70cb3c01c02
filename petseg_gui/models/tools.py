"""Which tool is chosen and how it is set: shared by the tool panel, the menus and the canvas."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from core.editing.rules import PaintRules
from core.labels import Label
from petseg_gui.models.options import MAX_SIZE, MIN_SIZE, ToolOptions, ToolSizes, max_border_width

ToolName = Literal["brush", "eraser", "smart", "lasso", "fill", "pick", "box", "accept", "pan"]
SizeName = Literal["brush", "eraser", "smart"]

Needs = Literal["", "model", "proposal"]


@dataclass(frozen=True)
class ToolInfo:
    """One tool: how it is named and reached, and what it uses. Texts are English.

    Attributes
    ----------
    text : str
        With its mnemonic.
    keys : tuple of str
        Default keys in portable notation; the first is the one that is shown.
    tip : str
    hint : str
        What the pointer does, in the status bar.
    short : str
        The name on its button, if `text` is too long.
    usage : str
        How to use it, in the panel; tools with options show these instead.
    size : str or None
        Which size it has; None for a tool without a diameter.
    paints_class : bool
        Whether it paints the chosen class. Choosing a class while another tool is active switches to the brush.
    needs : str
        What must be there on an open photo.
    """

    text: str
    keys: tuple[str, ...]
    tip: str
    hint: str
    short: str = ""
    usage: str = ""
    size: SizeName | None = None
    paints_class: bool = False
    needs: Needs = ""


TOOLS: Mapping[ToolName, ToolInfo] = {
    "brush": ToolInfo(
        "&Brush", ("B",), "Paint the chosen class",
        "Right button paints background · Shift+click: straight line",
        size="brush", paints_class=True,
    ),
    "eraser": ToolInfo(
        "&Eraser", ("E",), "Paint background",
        "Paints background · Shift+click: straight line",
        size="eraser",
    ),
    "smart": ToolInfo(
        "S&mart brush", ("W",), "Paint the chosen class up to the edges in the photo",
        "Paints up to the edges in the photo · right button: background",
        short="Smart", size="smart", paints_class=True,
        usage="Paints up to the edges in the photo. Paint along the outline, with the ring across it.",
    ),
    "lasso": ToolInfo(
        "&Lasso", ("A",), "Draw around an area, or click corner by corner, to paint what is inside",
        "Drag around an area or click corners · Return closes, Esc cancels",
        paints_class=True,
        usage="Drag around an area, or click corner by corner. A double click or a click on the first one closes it.",
    ),
    "fill": ToolInfo(
        "&Fill", ("G",), "Fill an area of one colour, or one patch of a class, with a click",
        "Click to fill · right button fills with background",
        paints_class=True,
    ),
    "pick": ToolInfo(
        "Pic&k", ("C",), "Choose the class under the pointer",
        "Click to choose the class under the pointer",
        usage="Click on the mask to paint with the class that is there.",
    ),
    "box": ToolInfo(
        "Propose in bo&x", ("R",), "Drag a box, and the model looks closer there",
        "Drag a box for the model to look closer",
        short="Box", needs="model",
        usage="Drag a box around the pet. The model looks closer there and proposes again.",
    ),
    "accept": ToolInfo(
        "Accept proposal &here", ("V",), "Brush the model's proposal back in",
        "Brush the model's proposal back in",
        short="Accept", size="brush", needs="proposal",
        usage="Brush the model's proposal back in where your strokes were wrong.",
    ),
    "pan": ToolInfo(
        "Ha&nd", ("D", "H"), "Move the photo; with any tool, hold Space or the middle mouse button",
        "Drag to move the photo · the wheel zooms",
        usage="Drag the photo. With any other tool, hold Space.",
    ),
}  # fmt: skip
"""All tools, in the order of the panel. The class of each is in `canvas.tools`, in the module of its name."""

STEP = 1.2
"""Factor of one step up or down, of sizes and of the border's width."""


class ToolState(QObject):
    """The settings of the tools. A setter with the value that is already there emits nothing.

    Sizes are pixels of the photo, and go along with it: on a photo twice as large they are twice as large, so that a
    tool covers as much of the pet in every photo of a folder.
    """

    tool_changed = Signal(str)
    label_changed = Signal(object)
    sizes_changed = Signal()
    """A size has changed, or that of the current tool because that is another now."""
    options_changed = Signal(object)
    """The `ToolOptions` of now."""

    def __init__(
        self, sizes: ToolSizes | None = None, options: ToolOptions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        sizes = sizes or ToolSizes()
        self._tool: ToolName = "brush"
        self._tool_before: ToolName = "brush"
        self._label = Label.PET
        self._sizes: dict[SizeName, float] = {
            "brush": sizes.brush_size,
            "eraser": sizes.eraser_size,
            "smart": sizes.smart_size,
        }
        self._photo_side = sizes.photo_side
        self._options = options or ToolOptions()

    @property
    def tool(self) -> ToolName:
        """The chosen tool."""
        return self._tool

    @tool.setter
    def tool(self, tool: ToolName) -> None:
        if tool != self._tool:
            self._tool_before, self._tool = self._tool, tool
            self.tool_changed.emit(tool)
            self.sizes_changed.emit()

    def go_back(self) -> None:
        """Choose the tool again that was chosen before the current one."""
        self.tool = self._tool_before

    @property
    def label(self) -> Label:
        """The class that the brush paints."""
        return self._label

    @label.setter
    def label(self, label: Label) -> None:
        if label != self._label:
            self._label = label
            self.label_changed.emit(label)

    @property
    def photo_side(self) -> int:
        """Longest side in pixels of the photo that the sizes are for."""
        return self._photo_side

    def fit_to(self, side: int) -> None:
        """Go over to a photo with this longest side. Sizes are not rounded for it: going back brings the old ones."""
        if side != self._photo_side:
            self._sizes = {tool: size * side / self._photo_side for tool, size in self._sizes.items()}
            self._photo_side = side
            self.sizes_changed.emit()

    @property
    def brush_size(self) -> int:
        """Diameter of the brush in pixels of the photo."""
        return _allowed(self._sizes["brush"])

    @brush_size.setter
    def brush_size(self, size: int) -> None:
        self._set_size("brush", size)

    @property
    def eraser_size(self) -> int:
        """Diameter of the eraser in pixels of the photo."""
        return _allowed(self._sizes["eraser"])

    @eraser_size.setter
    def eraser_size(self, size: int) -> None:
        self._set_size("eraser", size)

    @property
    def smart_size(self) -> int:
        """Diameter of the smart brush in pixels of the photo."""
        return _allowed(self._sizes["smart"])

    @smart_size.setter
    def smart_size(self, size: int) -> None:
        self._set_size("smart", size)

    def _set_size(self, tool: SizeName, size: int) -> None:
        if _allowed(size) != _allowed(self._sizes[tool]):
            self._sizes[tool] = _allowed(size)
            self.sizes_changed.emit()

    @property
    def size(self) -> int:
        """Diameter of the current tool; that of the brush if it has none."""
        return _allowed(self._sizes[self._size_name])

    @size.setter
    def size(self, size: int) -> None:
        self._set_size(self._size_name, size)

    @property
    def sizes(self) -> ToolSizes:
        """The sizes on the present photo."""
        return ToolSizes(self.brush_size, self.eraser_size, self.smart_size, self._photo_side)

    @property
    def has_size(self) -> bool:
        """Whether the current tool has a diameter."""
        return TOOLS[self._tool].size is not None

    @property
    def _size_name(self) -> SizeName:
        return TOOLS[self._tool].size or "brush"

    def grow(self) -> None:
        """Make the current tool a fifth larger, by at least a pixel."""
        self.size = max(self.size + 1, round(self.size * STEP))

    def shrink(self) -> None:
        """Make the current tool a fifth smaller, by at least a pixel."""
        self.size = min(self.size - 1, round(self.size / STEP))

    @property
    def options(self) -> ToolOptions:
        """How the tools work."""
        return self._options

    def update(self, **changes: Any) -> None:
        """Change some of the options."""
        new = replace(self._options, **changes)
        if new != self._options:
            self._options = new
            self.options_changed.emit(new)

    def widen_border(self) -> None:
        """Make the border a fifth wider, by at least a pixel."""
        width = self._options.border_width
        self._set_border_width(max(width + 1, round(width * STEP)))

    def narrow_border(self) -> None:
        """Make the border a fifth narrower, by at least a pixel."""
        width = self._options.border_width
        self._set_border_width(min(width - 1, round(width / STEP)))

    def _set_border_width(self, width: int) -> None:
        self.update(border_width=min(max(width, 1), max_border_width(self._photo_side)))

    @property
    def rules(self) -> PaintRules:
        """What holds for every painting."""
        options = self._options
        return PaintRules(options.locked, options.border_width if options.auto_border else 0)

    def choose_label(self, label: Label) -> None:
        """Choose the class to paint, and the brush unless the current tool paints a class."""
        self.label = label
        if not TOOLS[self._tool].paints_class:
            self.tool = "brush"

    def swap_labels(self) -> None:
        """Paint background instead of pet, or pet instead of anything else."""
        self.choose_label(Label.BACKGROUND if self._label == Label.PET else Label.PET)

    def toggle_lock(self, label: Label) -> None:
        """Lock a class against painting, or unlock it."""
        self.update(locked=self._options.locked ^ {label})


def _allowed(size: float) -> int:
    return min(max(round(size), MIN_SIZE), MAX_SIZE)
