"""What the pointer holds: the chosen tool, or the one that a held key or another button puts in its place."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.sizing import SizingTool
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.tools.toolbox import make_tools
from petseg_gui.models.document import Document
from petseg_gui.models.tools import TOOLS, ToolState


class ToolController:
    """Takes up a tool when a button goes down and puts it down when that button comes up.

    A tool that needs several clicks stays open in between: keys go to it, and the photo can be moved meanwhile.

    Parameters
    ----------
    tools : ToolState
    move_photo : callable
        Takes how far to move the photo down and right, in device pixels.
    """

    def __init__(self, tools: ToolState, move_photo: Callable[[float, float], None]) -> None:
        self._tools = tools
        context = ToolContext(tools, move_photo, self._open_sketch)
        self._trail = context.trail
        self._tool_of = make_tools(context)
        self._sizing = SizingTool(context)
        self._held: tuple[Tool, Qt.MouseButton, Document] | None = None
        self._open: tuple[Tool, Document] | None = None
        self.space = False
        """Whether the key is down that makes every tool move the photo."""
        self.rubber = False
        """Whether a pen is turned around to erase."""

    @property
    def is_holding(self) -> bool:
        """Whether a button is down that took up a tool."""
        return self._held is not None

    @property
    def is_busy(self) -> bool:
        """Whether something was begun that Esc would take back."""
        return self._held is not None or self._open is not None

    @property
    def tool(self) -> Tool:
        """The tool that is held; else the one that a press of the left button would take up."""
        if self._held is not None:
            return self._held[0]
        if self.space:
            return self._tool_of["pan"]
        return self._tool_of["eraser" if self.rubber else self._tools.tool]

    def _open_sketch(self) -> Sketch | None:
        return self._open[0].sketch() if self._open is not None else None

    # Buttons

    def press(
        self,
        button: Qt.MouseButton,
        document: Document,
        pointer: Pointer,
        tool: Tool | None = None,
        *,
        twice: bool = False,
    ) -> bool:
        """Take up a tool, the one given or the button's; False if the button has none or another is held."""
        if self._held is not None or not button & _BUTTONS:
            return False
        tool = tool or self._tool_for(button, pointer)
        self._held = (tool, button, document)
        (tool.double_click if twice else tool.press)(document, pointer)
        return True

    def _tool_for(self, button: Qt.MouseButton, pointer: Pointer) -> Tool:
        if button == Qt.MouseButton.MiddleButton:
            return self._tool_of["pan"]
        if pointer.alt and self._open is None:
            if button == Qt.MouseButton.RightButton and self._tools.has_size:
                return self._sizing
            if button == Qt.MouseButton.LeftButton and TOOLS[self._tools.tool].paints_class:
                return self._tool_of["pick"]
        return self.tool

    def drag(self, buttons: Qt.MouseButton, pointer: Pointer) -> None:
        """Let the held tool follow; finish it if its button came up where nobody saw it."""
        if self._held is None:
            return
        tool, button, document = self._held
        if buttons & button:
            tool.drag(document, pointer)
        else:
            self.let_go()

    def hover(self, document: Document, pointer: Pointer) -> None:
        """Let the tool that would be taken up follow a pointer with no button down."""
        if self._held is None:
            self.tool.hover(document, pointer)

    def release(self, button: Qt.MouseButton) -> None:
        """Put the tool down if this is the button that took it up."""
        if self._held is not None and button == self._held[1]:
            self.let_go()

    # Finishing

    def let_go(self) -> None:
        """Finish what the held tool began; an open tool stays open."""
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.release(document)
            self._see_what_is_open(tool, document)

    def leave(self) -> None:
        """The photo goes out of sight: keep what is painted, give up what is only sketched."""
        for tool, document in self._give_up():
            tool.leave(document)
        self._trail.end = None

    def take_back(self) -> None:
        """Cancel what was begun, by the held tool or else by the open one."""
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.cancel(document)
            self._see_what_is_open(tool, document)
        else:
            for tool, document in self._give_up():
                tool.cancel(document)

    def follow_tool(self) -> None:
        """Another tool may have been chosen: give up what one before left open."""
        if self._held is None and self._open is not None and self._open[0] is not self._tool_of[self._tools.tool]:
            self.take_back()

    def wants(self, key: int) -> bool:
        """Whether a key is for the open tool."""
        return self._open is not None and key in self._open[0].keys

    def key(self, key: int) -> None:
        """Give a key to the open tool."""
        if self._open is not None:
            tool, document = self._open
            tool.key(document, key)
            self._see_what_is_open(tool, document)

    def _give_up(self) -> list[tuple[Tool, Document]]:
        work = [self._open] if self._open is not None else []
        if self._held is not None and (self._open is None or self._held[0] is not self._open[0]):
            work.append((self._held[0], self._held[2]))
        self._held = self._open = None
        return work

    def _see_what_is_open(self, tool: Tool, document: Document) -> None:
        if tool.is_open:
            self._open = (tool, document)
        elif self._open is not None and self._open[0] is tool:
            self._open = None


_BUTTONS = Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton | Qt.MouseButton.MiddleButton
