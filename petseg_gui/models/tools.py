"""Which tool is chosen and how it is set: shared by the tool panel, the menus and the canvas."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from core.editing.rules import PaintRules
from core.labels import Label

ToolName = Literal["brush", "eraser", "smart", "lasso", "fill", "pick", "box", "accept", "pan"]
BrushShape = Literal["round", "square"]
FillBy = Literal["photo", "class"]
SizeName = Literal["brush", "eraser", "smart"]

SIZED: frozenset[ToolName] = frozenset({"brush", "eraser", "smart", "accept"})
"""Tools with a diameter."""

_SIZE_OF: dict[ToolName, SizeName] = {"eraser": "eraser", "smart": "smart"}
"""Tools with a size of their own; the others take that of the brush."""

MIN_SIZE, MAX_SIZE = 1, 2000
"""Smallest and largest diameter of a brush, in pixels of the photo."""
STEP = 1.2
_LEAST_WIDEST_BORDER = 256
_WIDEST_BORDER = 1 / 16
"""Share of a photo's longest side; the widest bands that people draw take half of it."""
USUAL_SIDE = 500
"""Longest side in pixels of the photos that the first sizes are made for."""


def widest_border(side: int) -> int:
    """Return how wide the border may be, in pixels of a photo with this longest side."""
    return max(_LEAST_WIDEST_BORDER, round(_WIDEST_BORDER * side))


@dataclass(frozen=True)
class ToolOptions:
    """How the tools work, besides class and sizes.

    Attributes
    ----------
    brush_shape : "round" or "square"
    pen_pressure : bool
        Whether a pen that is pressed lightly paints thinner.
    fill_by : "photo" or "class"
        What the fill tool follows: colours of the photo alike to the one under the pointer, or the mask's class there.
    tolerance : int
        How different colours may be to be filled, 0 to 255 in each channel.
    contiguous : bool
        Whether only what is connected to the pointer's place is filled.
    locked : frozenset of Label
        Classes that are not painted over.
    auto_border : bool
        Whether the border band follows the outline of the pet by itself.
    border_width : int
        Its width in pixels of the photo.
    """

    brush_shape: BrushShape = "round"
    pen_pressure: bool = True
    fill_by: FillBy = "photo"
    tolerance: int = 24
    contiguous: bool = True
    locked: frozenset[Label] = frozenset()
    auto_border: bool = True
    border_width: int = 8


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
        self,
        *,
        brush_size: int = 40,
        eraser_size: int = 40,
        smart_size: int = 120,
        photo_side: int = USUAL_SIDE,
        options: ToolOptions | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tool: ToolName = "brush"
        self._tool_before: ToolName = "brush"
        self._label = Label.PET
        self._sizes: dict[SizeName, float] = {"brush": brush_size, "eraser": eraser_size, "smart": smart_size}
        self._photo_side = photo_side
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
        return _allowed(self._sizes[_SIZE_OF.get(self._tool, "brush")])

    @size.setter
    def size(self, size: int) -> None:
        self._set_size(_SIZE_OF.get(self._tool, "brush"), size)

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
        self.update(border_width=min(max(width, 1), widest_border(self._photo_side)))

    @property
    def rules(self) -> PaintRules:
        """What holds for every painting."""
        options = self._options
        return PaintRules(options.locked, options.border_width if options.auto_border else 0)

    def swap_labels(self) -> None:
        """Paint background instead of pet, or pet instead of anything else."""
        self.label = Label.BACKGROUND if self._label == Label.PET else Label.PET


def _allowed(size: float) -> int:
    return min(max(round(size), MIN_SIZE), MAX_SIZE)
