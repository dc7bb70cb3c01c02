"""What the user can choose about the tools."""

from core.labels import Label
from petseg_gui.models.tools import ToolName, ToolState

_PAINT_CLASS: frozenset[ToolName] = frozenset({"brush", "smart", "lasso", "fill"})
"""Tools that paint the chosen class; with any other, choosing a class takes the brush."""


class ToolCommands:
    """Passes choices on to the tool state."""

    def __init__(self, tools: ToolState) -> None:
        self._tools = tools

    def choose(self, tool: ToolName) -> None:
        """Take a tool."""
        self._tools.tool = tool

    def choose_label(self, label: Label) -> None:
        """Choose the class to paint, and a tool that paints it."""
        self._tools.label = label
        self._take_painting_tool()

    def swap_labels(self) -> None:
        """Paint background instead of pet, or the other way round."""
        self._tools.swap_labels()
        self._take_painting_tool()

    def toggle_lock(self, label: Label) -> None:
        """Protect a class from being painted over, or not any more."""
        self._tools.update(locked=self._tools.options.locked ^ {label})

    def grow(self) -> None:
        """Make the tool larger."""
        self._tools.grow()

    def shrink(self) -> None:
        """Make the tool smaller."""
        self._tools.shrink()

    def toggle_square(self) -> None:
        """Paint with a square, or with a disk."""
        self._tools.update(brush_shape="round" if self._tools.options.brush_shape == "square" else "square")

    def toggle_auto_border(self) -> None:
        """Let the border follow what is painted, or leave it."""
        self._tools.update(auto_border=not self._tools.options.auto_border)

    def widen_border(self) -> None:
        """Make the border that follows wider."""
        self._tools.widen_border()

    def narrow_border(self) -> None:
        """Make the border that follows narrower."""
        self._tools.narrow_border()

    def _take_painting_tool(self) -> None:
        if self._tools.tool not in _PAINT_CLASS:
            self._tools.tool = "brush"
