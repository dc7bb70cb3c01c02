"""What the pointer does, whichever device moves it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QSinglePointEvent
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.input.handles import Handles
from petseg_gui.canvas.input.pointer_tracker import PointerTracker
from petseg_gui.canvas.input.tool_controller import ToolController
from petseg_gui.canvas.repainter import Repainter
from petseg_gui.canvas.tools.pan import PanTool
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState


class PointerController(QObject):
    """Lets the tool work where the pointer is, and shows its ring, sketch and cursor."""

    moved = Signal(object)
    """(y, x) of the photo's pixel under the pointer, None beside the photo."""
    keys_taken = Signal(object)
    """Keys that are for an unfinished outline from now on, as a set."""

    def __init__(
        self,
        view: QWidget,
        viewport: Viewport,
        scene: Scene,
        repainter: Repainter,
        tools: ToolState,
        view_state: ViewState,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._marks = scene.marks
        self._repainter = repainter
        self._document: Document | None = None
        self._keys: frozenset[int] = frozenset()
        self._tracker = PointerTracker(viewport)
        self._handles = Handles(viewport, scene.overview, view_state)
        self.tool_controller = ToolController(tools, viewport.pan)
        tools.tool_changed.connect(self._follow_tool)
        for signal in (tools.label_changed, tools.sizes_changed, tools.options_changed):
            signal.connect(self.refresh)

    def set_document(self, document: Document | None) -> None:
        """Work in another document; finish a stroke in the old one, and cancel what is only sketched."""
        self.tool_controller.leave()
        self._document = document

    # What is shown

    def refresh(self) -> None:
        """Show the tool that is held or would be, as keys, photo or tool may have changed under the pointer."""
        pointer = self._tracker.now()
        if self._document is not None and pointer is not None:
            self.tool_controller.hover(self._document, pointer)
        self._show_marks()
        if self.tool_controller.open_keys != self._keys:
            self._keys = self.tool_controller.open_keys
            self.keys_taken.emit(self._keys)
        if self._document is None:
            self._view.unsetCursor()
        else:
            self._view.setCursor(self._cursor_in(self._document))

    def follow_photo(self) -> None:
        """Follow the photo, which was moved or replaced under the pointer."""
        self.refresh()
        self.moved.emit(self._tracker.pixel())

    def _show_marks(self) -> None:
        if self._document is None:
            return
        point = self.tool_controller.tool.ring_point or self._tracker.point
        in_pane = self._tracker.in_pane(point) if point is not None else None
        self._repainter.update_rects(self._marks.show(self.tool_controller.tool, in_pane))

    def _cursor_in(self, document: Document) -> Qt.CursorShape:
        tool = self.tool_controller.tool
        if self.tool_controller.is_holding and isinstance(tool, PanTool):
            return Qt.CursorShape.ClosedHandCursor
        if not tool.can_work(document) or (document.read_only and tool.changes_mask):
            return Qt.CursorShape.ForbiddenCursor
        return self._marks.cursor_for(tool)

    def _follow_tool(self) -> None:
        self.tool_controller.follow_tool()
        self.refresh()

    # Buttons and moves

    def press(self, event: QSinglePointEvent, pressure: float = 1.0, *, twice: bool = False) -> None:
        """Hold a tool; a second button changes nothing while one is held."""
        if self._document is None or self.tool_controller.is_holding:
            return
        pointer = self._tracker.follow(event, pressure)
        self.tool_controller.handle = self._handles.at(self._tracker.point)
        if not self.tool_controller.press(event.button(), self._document, pointer, twice=twice):
            event.ignore()
        self.refresh()

    def move(self, event: QSinglePointEvent, pressure: float = 1.0) -> None:
        """Let the held tool follow the pointer, or else show what a press would hold."""
        pointer = self._tracker.follow(event, pressure, stay=self.tool_controller.is_holding)
        if self.tool_controller.is_holding:
            self.tool_controller.drag(event.buttons(), pointer)
        elif self._document is not None:
            self.tool_controller.hover(self._document, pointer)
            self._find_handle()
        self._show_marks()
        self.moved.emit(self._tracker.pixel())

    def release(self, event: QSinglePointEvent) -> None:
        """Finish the held tool if this is its button."""
        self.tool_controller.release(event.button())
        self._find_handle()
        self.refresh()

    def leave(self) -> None:
        """Hide the ring, and the line that a press would paint."""
        self._tracker.hold_shift(False)
        self.refresh()
        self._tracker.point = self.tool_controller.handle = None
        self._show_marks()
        self.moved.emit(self._tracker.pixel())

    def _find_handle(self) -> None:
        handle = self._handles.at(self._tracker.point)
        if handle is not self.tool_controller.handle:
            self.tool_controller.handle = handle
            self.refresh()

    # Keys and gestures

    def hold_shift(self, held: bool) -> None:
        """Show the line that a press would paint while Shift is down."""
        self._tracker.hold_shift(held)
        self.refresh()

    def hold_space(self, held: bool) -> None:
        """Move the photo with every tool while Space is down."""
        self.tool_controller.space = held
        self.refresh()

    def turn_pen(self, turned: bool) -> None:
        """Erase while a pen is turned around."""
        if turned != self.tool_controller.pen_turned:
            self.tool_controller.pen_turned = turned
            self.refresh()

    def press_key(self, key: int) -> None:
        """Pass a key to the open tool."""
        self.tool_controller.key(key)
        self.refresh()

    def cancel(self) -> None:
        """Cancel what was begun."""
        self.tool_controller.cancel()
        self.refresh()
