"""The table of all tools, and the state that tool panel, menus and canvas share."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from PySide6.QtCore import QObject, Signal

from core.editing.rules import PaintRules
from core.labels import Label
from petseg_gui.models.option import clamped
from petseg_gui.models.options import ToolOptions, ToolSizes, max_border_width

ToolName = Literal["brush", "eraser", "smart", "lasso", "fill", "pick", "box", "accept", "pan"]
SizeName = Literal["brush_size", "eraser_size", "smart_size"]
"""Fields of `ToolSizes`."""
Needs = Literal["", "model", "proposal"]


@dataclass(frozen=True)
class ToolInfo:
    """One tool: how it is named and reached, and what it uses. Texts are English.

    Attributes
    ----------
    text : str
        With its mnemonic; short, as a button shows it too.
    keys : tuple of str
        Default keys in portable notation; the first is the one that is shown.
    tip : str
    hint : str
        What the pointer does, in the status bar.
    usage : str
        How to use it, in the panel; tools with options show these instead.
    size : str or None
        Whose size it uses; None for a tool without a diameter.
    paints_class : bool
        Whether it paints the chosen class. Choosing a class while another tool is active switches to the brush.
    needs : str
        What must be there on an open photo.
    """

    text: str
    keys: tuple[str, ...]
    tip: str
    hint: str
    usage: str = ""
    size: SizeName | None = None
    paints_class: bool = False
    needs: Needs = ""


TOOLS: Mapping[ToolName, ToolInfo] = {
    "brush": ToolInfo(
        "&Brush", ("B",), "Paint the chosen class",
        "Right button paints background · Shift+click: straight line",
        size="brush_size", paints_class=True,
    ),
    "eraser": ToolInfo(
        "&Eraser", ("E",), "Paint background",
        "Paints background · Shift+click: straight line",
        size="eraser_size",
    ),
    "smart": ToolInfo(
        "S&mart brush", ("W",), "Paint the chosen class up to the edges in the photo",
        "Paints up to the edges in the photo · right button: background",
        size="smart_size", paints_class=True,
        usage="Paints up to the edges in the photo. Paint along the outline, with the ring across it.",
    ),
    "lasso": ToolInfo(
        "&Lasso", ("A",), "Draw around an area, or click corner by corner, to paint what is inside",
        "Drag around an area or click corners",
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
        "Bo&x", ("R",), "Drag a box, and the model looks closer there and proposes again",
        "Drag a box for the model to look closer",
        needs="model",
        usage="Drag a box around the pet. The model looks closer there and proposes again.",
    ),
    "accept": ToolInfo(
        "Accep&t", ("V",), "Brush the model's proposal back in",
        "Brush the model's proposal back in",
        size="brush_size", needs="proposal",
        usage="Brush the model's proposal back in where your strokes were wrong.",
    ),
    "pan": ToolInfo(
        "Ha&nd", ("D", "H"), "Move the photo; with any tool, hold Space or the middle mouse button",
        "Drag to move the photo · the wheel zooms",
        usage="Drag the photo. With any other tool, hold Space.",
    ),
}  # fmt: skip
"""All tools, in the order of the panel. The class of each is in `canvas.tools`, in the module of its name."""

_SIZE_NAMES: tuple[SizeName, ...] = get_args(SizeName)
_STEP = 1.2
"""Factor of one step up or down, of sizes and of the border's width."""


class ToolState(QObject):
    """The chosen tool and class, the sizes and the options. Setting a present value emits nothing.

    Sizes are in pixels of the photo and scale with it, so that a tool covers the same part of the pet in every photo of
    a folder.
    """

    tool_changed = Signal(str)
    label_changed = Signal(object)
    sizes_changed = Signal()
    """A size or the longest side of the photo has changed, or another tool is chosen."""
    options_changed = Signal(object)
    """The present `ToolOptions`."""

    def __init__(
        self, sizes: ToolSizes | None = None, options: ToolOptions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        sizes = sizes or ToolSizes()
        self._tool: ToolName = "brush"
        self._previous_tool: ToolName = "brush"
        self._label = Label.PET
        self._sizes: dict[SizeName, float] = {name: getattr(sizes, name) for name in _SIZE_NAMES}
        self._photo_side = sizes.photo_side
        self._options = options or ToolOptions()

    # Tool and class

    @property
    def tool(self) -> ToolName:
        """The chosen tool."""
        return self._tool

    @tool.setter
    def tool(self, tool: ToolName) -> None:
        if tool != self._tool:
            self._previous_tool, self._tool = self._tool, tool
            self.tool_changed.emit(tool)
            self.sizes_changed.emit()

    def go_back(self) -> None:
        """Choose the previous tool again."""
        self.tool = self._previous_tool

    @property
    def label(self) -> Label:
        """The class to paint."""
        return self._label

    @label.setter
    def label(self, label: Label) -> None:
        if label != self._label:
            self._label = label
            self.label_changed.emit(label)

    def choose_label(self, label: Label) -> None:
        """Choose the class to paint, and the brush unless the current tool paints a class."""
        self.label = label
        if not TOOLS[self._tool].paints_class:
            self.tool = "brush"

    def swap_labels(self) -> None:
        """Paint background instead of pet, or pet instead of anything else."""
        self.choose_label(Label.BACKGROUND if self._label == Label.PET else Label.PET)

    # Sizes

    @property
    def photo_side(self) -> int:
        """Longest side of the present photo in pixels."""
        return self._photo_side

    def fit_to(self, side: int) -> None:
        """Scale all sizes to a photo with this longest side, unrounded, so that scaling back restores them."""
        if side != self._photo_side:
            self._sizes = {name: size * side / self._photo_side for name, size in self._sizes.items()}
            self._photo_side = side
            self.sizes_changed.emit()

    @property
    def sizes(self) -> ToolSizes:
        """The sizes on the present photo."""
        return ToolSizes(**{name: self._rounded(name) for name in self._sizes}, photo_side=self._photo_side)

    def size_of(self, tool: ToolName) -> int:
        """Return the diameter of a tool; that of the brush for a tool without one."""
        return self._rounded(_size_name(tool))

    @property
    def size(self) -> int:
        """Diameter of the current tool; that of the brush if it has none."""
        return self.size_of(self._tool)

    @size.setter
    def size(self, size: int) -> None:
        self.set_size(_size_name(self._tool), size)

    def set_size(self, name: SizeName, size: int) -> None:
        """Change one of the sizes; it is clamped to its range."""
        size = clamped(ToolSizes, name, size)
        if size != self._rounded(name):
            self._sizes[name] = size
            self.sizes_changed.emit()

    @property
    def has_size(self) -> bool:
        """Whether the current tool has a diameter."""
        return TOOLS[self._tool].size is not None

    def grow(self) -> None:
        """Make the current tool a fifth larger, by at least a pixel."""
        self.size = _larger(self.size)

    def shrink(self) -> None:
        """Make the current tool a fifth smaller, by at least a pixel."""
        self.size = _smaller(self.size)

    def _rounded(self, name: SizeName) -> int:
        size: int = clamped(ToolSizes, name, round(self._sizes[name]))
        return size

    # Options

    @property
    def options(self) -> ToolOptions:
        """The present options."""
        return self._options

    def update(self, **changes: Any) -> None:
        """Change some of the options."""
        new = replace(self._options, **changes)
        if new != self._options:
            self._options = new
            self.options_changed.emit(new)

    def toggle_lock(self, label: Label) -> None:
        """Lock a class against painting, or unlock it."""
        self.update(locked=self._options.locked ^ {label})

    def widen_border(self) -> None:
        """Make the border a fifth wider, by at least a pixel."""
        self.update(border_width=self._clamped_border_width(_larger(self._options.border_width)))

    def narrow_border(self) -> None:
        """Make the border a fifth narrower, by at least a pixel."""
        self.update(border_width=self._clamped_border_width(_smaller(self._options.border_width)))

    def _clamped_border_width(self, width: int) -> int:
        return min(max(width, 1), max_border_width(self._photo_side))

    @property
    def rules(self) -> PaintRules:
        """The rules that apply to all painting."""
        options = self._options
        follows = options.auto_border and not options.silhouette_only
        return PaintRules(options.locked, options.border_width if follows else 0)

    @property
    def late_border(self) -> float | None:
        """Width of the border that a review draws, as a share of the longer side; None if it comes with painting."""
        return self._options.border_width / self._photo_side if self._options.silhouette_only else None


def _size_name(tool: ToolName) -> SizeName:
    return TOOLS[tool].size or "brush_size"


def _larger(size: int) -> int:
    return max(size + 1, round(size * _STEP))


def _smaller(size: int) -> int:
    return min(size - 1, round(size / _STEP))
