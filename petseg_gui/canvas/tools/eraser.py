"""The eraser."""

from collections.abc import Mapping
from typing import ClassVar

from core.labels import Label
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.models.tools import ToolName


class EraserTool(BrushTool):
    """A brush with its own size that paints background."""

    name: ClassVar[ToolName] = "eraser"
    titles: ClassVar[Mapping[Label, str]] = {Label.BACKGROUND: "Erase"}

    def _choose(self, *, erase: bool) -> Label:
        return Label.BACKGROUND
