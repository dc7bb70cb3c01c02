"""Which tool is used: the chosen one, or one that a button, key or handle puts in its place."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.sizing import SizingTool
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.tools.toolbox import make_tools
from petseg_gui.models.document import Document
from petseg_gui.models.tools import TOOLS, ToolState

_BUTTONS = Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton | Qt.MouseButton.MiddleButton


class ToolController:
    """Holds a tool from the press of a button to the release of that button.

    A tool that needs several clicks stays open in between: keys go to it, and the photo can be moved meanwhile.

    Parameters
    ----------
    tools : ToolState
    pan : callable
        Moves the photo down and right, in device pixels.
    """

    def __init__(self, tools: ToolState, pan: Callable[[float, float], None]) -> None:
        self._tools = tools
        context = ToolContext(tools, pan, self._open_sketch)
        self._trail = context.trail
        self._tool_of = make_tools(context)
        self._sizing = SizingTool(context, lambda: self._tool_of[self._tools.tool])
        self._held: tuple[Tool, Qt.MouseButton, Document] | None = None
        self._open: tuple[Tool, Document] | None = None
        self.space = False
        """Whether the key is down that makes every tool move the photo."""
        self.pen_turned = False
        """Whether a pen is turned around to its eraser."""
        self.handle: Tool | None = None
        """What lies under the pointer to be dragged."""

    @property
    def is_holding(self) -> bool:
        """Whether a button is down that holds a tool."""
        return self._held is not None

    @property
    def is_busy(self) -> bool:
        """Whether there is something that Esc would cancel."""
        return self._held is not None or self._open is not None

    @property
    def tool(self) -> Tool:
        """The tool that is held; else the one that the left button would hold."""
        if self._held is not None:
            return self._held[0]
        return self._free_handle or self._chosen

    @property
    def _free_handle(self) -> Tool | None:
        return None if self.space else self.handle

    @property
    def _chosen(self) -> Tool:
        if self.space:
            return self._tool_of["pan"]
        return self._tool_of["eraser" if self.pen_turned else self._tools.tool]

    def _open_sketch(self) -> Sketch | None:
        return self._open[0].sketch() if self._open is not None else None

    # Buttons

    def press(self, button: Qt.MouseButton, document: Document, pointer: Pointer, *, twice: bool = False) -> bool:
        """Hold the tool of a button; False if the button has none or a tool is held already."""
        if self._held is not None or not button & _BUTTONS:
            return False
        tool = self._tool_for(button, pointer)
        if tool.changes_mask and document.refuse_if_read_only():
            return False
        self._held = (tool, button, document)
        (tool.double_click if twice else tool.press)(document, pointer)
        return True

    def _tool_for(self, button: Qt.MouseButton, pointer: Pointer) -> Tool:
        if button == Qt.MouseButton.MiddleButton:
            return self._tool_of["pan"]
        if button == Qt.MouseButton.LeftButton and self._free_handle is not None:
            return self._free_handle
        if pointer.alt and self._open is None:
            if button == Qt.MouseButton.RightButton and self._tools.has_size:
                return self._sizing
            if button == Qt.MouseButton.LeftButton and TOOLS[self._tools.tool].paints_class:
                return self._tool_of["pick"]
        return self._chosen

    def drag(self, buttons: Qt.MouseButton, pointer: Pointer) -> None:
        """Let the held tool follow the pointer; finish it if the release of its button was missed."""
        if self._held is None:
            return
        tool, button, document = self._held
        if buttons & button:
            tool.drag(document, pointer)
        else:
            self._let_go()

    def hover(self, document: Document, pointer: Pointer) -> None:
        """Let the chosen tool follow the pointer with no button down."""
        if self._held is None:
            self._chosen.hover(document, pointer)

    def release(self, button: Qt.MouseButton) -> None:
        """Finish the held tool if this is its button."""
        if self._held is not None and button == self._held[1]:
            self._let_go()

    # Finishing

    def _let_go(self) -> None:
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.release(document)
            self._note_whether_open(tool, document)

    def leave(self) -> None:
        """Keep what is painted and cancel what is only sketched, as the photo goes out of sight."""
        for tool, document in self._put_down_all():
            tool.leave(document)
        self._trail.end = None

    def cancel(self) -> None:
        """Cancel what was begun with the held tool, or else with the open one."""
        if self._held is not None:
            (tool, _, document), self._held = self._held, None
            tool.cancel(document)
            self._note_whether_open(tool, document)
        else:
            for tool, document in self._put_down_all():
                tool.cancel(document)

    def follow_tool(self) -> None:
        """Cancel what an open tool has begun once another is chosen."""
        if self._held is None and self._open is not None and self._open[0] is not self._tool_of[self._tools.tool]:
            self.cancel()

    def _put_down_all(self) -> list[tuple[Tool, Document]]:
        work = [self._open] if self._open is not None else []
        if self._held is not None and (self._open is None or self._held[0] is not self._open[0]):
            work.append((self._held[0], self._held[2]))
        self._held = self._open = None
        return work

    # The open tool

    def wants(self, key: int) -> bool:
        """Whether a key is for the open tool."""
        return self._open is not None and key in self._open[0].keys

    @property
    def open_keys(self) -> frozenset[int]:
        """Keys that are for the open tool; none without one."""
        return frozenset() if self._open is None else self._open[0].keys

    def key(self, key: int) -> None:
        """Pass a key to the open tool."""
        if self._open is not None:
            tool, document = self._open
            tool.key(document, key)
            self._note_whether_open(tool, document)

    def _note_whether_open(self, tool: Tool, document: Document) -> None:
        if tool.is_open:
            self._open = (tool, document)
        elif self._open is not None and self._open[0] is tool:
            self._open = None
