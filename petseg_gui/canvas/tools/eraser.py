"""The eraser."""

from core.labels import Label
from petseg_gui.canvas.tools.brush import BrushTool


class EraserTool(BrushTool):
    """A brush of its own size that paints background."""

    def _size(self) -> int:
        return self._tools.eraser_size

    def _choose(self, *, erase: bool) -> Label:
        """Return background, whichever button is pressed."""
        return Label.BACKGROUND

    def _title(self) -> str:
        return "Erase"
