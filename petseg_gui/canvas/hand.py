"""What the pointer holds: the chosen tool, or the photo itself while Space or the middle button is down."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.eraser import EraserTool
from petseg_gui.canvas.tools.pan import PanTool
from petseg_gui.canvas.tools.tool import Pointer, Tool
from petseg_gui.models.document import Document
from petseg_gui.models.tool_state import ToolName, ToolState


class Hand:
    """Takes up a tool when a button goes down and puts it down when that button comes up.

    Parameters
    ----------
    tools : ToolState
    move_photo : callable
        Takes how far to move the photo down and right, in device pixels.
    """

    def __init__(self, tools: ToolState, move_photo: Callable[[float, float], None]) -> None:
        self._tools = tools
        self._tool_of: dict[ToolName, Tool] = {
            "brush": BrushTool(tools),
            "eraser": EraserTool(tools),
            "pan": PanTool(move_photo),
        }
        self._held: tuple[Tool, Qt.MouseButton, Document] | None = None
        self.space = False
        """Whether the key is down that makes every tool move the photo."""

    @property
    def is_busy(self) -> bool:
        """Whether a tool is held."""
        return self._held is not None

    @property
    def tool(self) -> Tool:
        """The tool that is held; else the one that a press of the left button would take up."""
        if self._held is not None:
            return self._held[0]
        return self._tool_of["pan" if self.space else self._tools.tool]

    def press(self, button: Qt.MouseButton, document: Document, pointer: Pointer) -> bool:
        """Take up a tool; False if the button has none or another is held."""
        if self._held is not None or not button & _BUTTONS:
            return False
        tool = self._tool_of["pan"] if button == Qt.MouseButton.MiddleButton else self.tool
        self._held = (tool, button, document)
        tool.press(document, pointer)
        return True

    def drag(self, buttons: Qt.MouseButton, pointer: Pointer) -> None:
        """Let the held tool follow; finish it if its button came up where nobody saw it."""
        if self._held is None:
            return
        tool, button, document = self._held
        if buttons & button:
            tool.drag(document, pointer)
        else:
            self.let_go()

    def release(self, button: Qt.MouseButton) -> None:
        """Put the tool down if this is the button that took it up."""
        if self._held is not None and button == self._held[1]:
            self.let_go()

    def let_go(self) -> None:
        """Finish what the held tool began."""
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.release(document)

    def take_back(self) -> None:
        """Cancel what the held tool began."""
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.cancel(document)


_BUTTONS = Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton | Qt.MouseButton.MiddleButton
