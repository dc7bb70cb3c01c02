"""Which tool is chosen and how it is set: shared by the tool panel, the menus and the canvas."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

from core.labels import Label

ToolName = Literal["brush", "eraser", "pan"]

MIN_SIZE, MAX_SIZE = 1, 2000
"""Smallest and largest diameter of a brush, in pixels of the photo."""
STEP = 1.2


class ToolState(QObject):
    """The settings of the tools. A setter with the value that is already there emits nothing."""

    tool_changed = Signal(str)
    label_changed = Signal(object)
    sizes_changed = Signal()
    """The size of the brush, of the eraser, or of the current tool because that is another now."""
    opacity_changed = Signal(float)
    mask_visible_changed = Signal(bool)

    def __init__(
        self, *, brush_size: int = 40, eraser_size: int = 40, opacity: float = 0.5, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tool: ToolName = "brush"
        self._label = Label.PET
        self._brush_size = _allowed(brush_size)
        self._eraser_size = _allowed(eraser_size)
        self._opacity = min(max(opacity, 0.0), 1.0)
        self._mask_visible = True

    @property
    def tool(self) -> ToolName:
        """The chosen tool."""
        return self._tool

    @tool.setter
    def tool(self, tool: ToolName) -> None:
        if tool != self._tool:
            self._tool = tool
            self.tool_changed.emit(tool)
            self.sizes_changed.emit()

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
    def brush_size(self) -> int:
        """Diameter of the brush in pixels of the photo."""
        return self._brush_size

    @brush_size.setter
    def brush_size(self, size: int) -> None:
        if _allowed(size) != self._brush_size:
            self._brush_size = _allowed(size)
            self.sizes_changed.emit()

    @property
    def eraser_size(self) -> int:
        """Diameter of the eraser in pixels of the photo."""
        return self._eraser_size

    @eraser_size.setter
    def eraser_size(self, size: int) -> None:
        if _allowed(size) != self._eraser_size:
            self._eraser_size = _allowed(size)
            self.sizes_changed.emit()

    @property
    def size(self) -> int:
        """Diameter of the current tool; that of the brush if it has none."""
        return self._eraser_size if self._tool == "eraser" else self._brush_size

    @size.setter
    def size(self, size: int) -> None:
        if self._tool == "eraser":
            self.eraser_size = size
        else:
            self.brush_size = size

    def grow(self) -> None:
        """Make the current tool a fifth larger, by at least a pixel."""
        self.size = max(self.size + 1, round(self.size * STEP))

    def shrink(self) -> None:
        """Make the current tool a fifth smaller, by at least a pixel."""
        self.size = min(self.size - 1, round(self.size / STEP))

    @property
    def opacity(self) -> float:
        """How much the mask covers the photo, 0 to 1."""
        return self._opacity

    @opacity.setter
    def opacity(self, opacity: float) -> None:
        opacity = min(max(opacity, 0.0), 1.0)
        if opacity != self._opacity:
            self._opacity = opacity
            self.opacity_changed.emit(opacity)

    @property
    def mask_visible(self) -> bool:
        """Whether the mask is shown; False while the key that hides it is held."""
        return self._mask_visible

    @mask_visible.setter
    def mask_visible(self, visible: bool) -> None:
        if visible != self._mask_visible:
            self._mask_visible = visible
            self.mask_visible_changed.emit(visible)


def _allowed(size: int) -> int:
    return min(max(int(size), MIN_SIZE), MAX_SIZE)
