"""The canvas with a pointer: what mouse, pen and fingers do to it."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QSinglePointEvent, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QWidget

from petseg_gui.canvas.input.gestures import Pinch, Wheel
from petseg_gui.canvas.input.handles import Handles
from petseg_gui.canvas.input.pen import Pen
from petseg_gui.canvas.input.pointer_tracker import PointerTracker
from petseg_gui.canvas.input.tool_controller import ToolController
from petseg_gui.canvas.surface import CanvasSurface
from petseg_gui.canvas.tools.pan import PanTool
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.transform import Place
from petseg_gui.models.document import Document
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState


class PointedSurface(CanvasSurface):
    """Shows a document and hands what pointer, pen and fingers do to the chosen tool.

    The wheel zooms at the pointer, with Ctrl or Alt it sizes the tool, and so does dragging sideways with Alt and the
    right button; the middle button moves the photo; the right button or Ctrl paints background.
    """

    pointer_moved = Signal(object)
    """(y, x) of the photo's pixel under the pointer, None beside the photo."""

    def __init__(self, tools: ToolState, view_state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(view_state, parent)
        self._hand = ToolController(tools, self._move_photo)
        self._pen = Pen()
        self._wheel = Wheel(self, tools)
        self._pinch = Pinch(self, self._take_back)
        self._pointer_tracker = PointerTracker(self, self._scene)
        self._handles = Handles(self, self._scene, view_state, self._show_place)
        self._handle: Tool | None = None
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        tools.tool_changed.connect(self._hand.follow_tool)
        for signal in (tools.tool_changed, tools.label_changed, tools.sizes_changed, tools.options_changed):
            signal.connect(self._refresh_pointer)

    def set_document(self, document: Document | None) -> None:
        """Show another document, fitted to the view, or none.

        A stroke in progress in the old one is finished, an outline that was only begun is given up.
        """
        self._hand.leave()
        if self._document is not None:
            self._document.proposal_changed.disconnect(self._refresh_pointer)
        super().set_document(document)
        if document is not None:
            document.proposal_changed.connect(self._refresh_pointer)

    def transform_changed(self) -> None:
        """Keep ring, cursor and the told pixel in line."""
        self._refresh_pointer()
        self.pointer_moved.emit(self._pointer_tracker.pixel())

    def zoom_by(self, factor: float, around: QPointF) -> None:
        """Show the photo larger or smaller around a place in the view, in logical pixels."""
        if self._scene.transform is not None:
            ratio = self.devicePixelRatioF()
            place = self._scene.pane_place((around.y() * ratio, around.x() * ratio))
            self._zoom_fast(self._scene.transform.scaled(self.zoom * factor, place))

    def move_by(self, way: QPointF) -> None:
        """Move the photo, in logical pixels."""
        ratio = self.devicePixelRatioF()
        self._move_photo(round(way.y() * ratio), round(way.x() * ratio))

    def _show_place(self, place: Place) -> None:
        transform = self._scene.transform
        if transform is not None:
            y, x = transform.to_view(*place)
            self._move_photo(round(transform.view[0] / 2 - y), round(transform.view[1] / 2 - x))

    # What is shown of the pointer

    @property
    def _tool(self) -> Tool:
        """What is held, or what a press of the left button would take up."""
        is_free = not self._hand.is_holding and not self._hand.space
        return self._handle if self._handle is not None and is_free else self._hand.tool

    def _show_ring(self) -> None:
        place = self._tool.ring_place or self._pointer_tracker.place
        in_pane = self._pointer_tracker.in_pane(place) if place is not None else None
        self._update_device(self._scene.move_ring(self._tool, in_pane, self.devicePixelRatioF()))

    def _refresh_pointer(self) -> None:
        """Show the ring, the sketch and the cursor of the tool that is held or would be."""
        pointer = self._pointer_tracker.now()
        if self._document is not None and pointer is not None:
            self._hand.hover(self._document, pointer)
        self._show_ring()
        if self._document is None:
            self.unsetCursor()
        else:
            self.setCursor(self._cursor_in(self._document))

    def _cursor_in(self, document: Document) -> Qt.CursorShape:
        tool = self._tool
        if self._hand.is_holding and isinstance(tool, PanTool):
            return Qt.CursorShape.ClosedHandCursor
        if not tool.can_work(document):
            return Qt.CursorShape.ForbiddenCursor
        return self._scene.cursor_for(tool, self.devicePixelRatioF())

    # Buttons and ways, whatever makes them

    def _press(self, event: QSinglePointEvent, pressure: float = 1.0, *, twice: bool = False) -> None:
        if self._document is None or self._hand.is_holding:
            return
        pointer = self._pointer_tracker.follow(event, pressure)
        takes_hold = event.button() == Qt.MouseButton.LeftButton and not self._hand.space
        handle = self._handles.at(pointer.view) if takes_hold else None
        if not self._hand.press(event.button(), self._document, pointer, handle, twice=twice):
            event.ignore()
        self._refresh_pointer()

    def _follow(self, event: QSinglePointEvent, pressure: float = 1.0) -> None:
        pointer = self._pointer_tracker.follow(event, pressure, stay=self._hand.is_holding)
        if self._hand.is_holding:
            self._hand.drag(event.buttons(), pointer)
        elif self._document is not None:
            self._hand.hover(self._document, pointer)
            self._see_handle()
        self._show_ring()
        self.pointer_moved.emit(self._pointer_tracker.pixel())

    def _see_handle(self) -> None:
        handle = self._handles.at(self._pointer_tracker.place)
        if handle is not self._handle:
            self._handle = handle
            self._refresh_pointer()

    def _release(self, event: QSinglePointEvent) -> None:
        self._hand.release(event.button())
        self._see_handle()
        self._refresh_pointer()

    # Mouse, pen and fingers

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take up a tool; a second button changes nothing while one is held."""
        if not self._is_echo(event):
            self._turn_pen(rubber=False)
            self._press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Press a second time at once."""
        if not self._is_echo(event):
            self._press(event, twice=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the tool that is held follow the pointer."""
        if not self._is_echo(event):
            self._turn_pen(rubber=False)
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the tool down."""
        if not self._is_echo(event):
            self._release(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Do the same with a pen, as hard as it is pressed; accepted, so that Qt makes no mouse events of it."""
        event.accept()
        self._pen.follow(event)
        if event.type() == QEvent.Type.TabletRelease:
            self._release(event)
            return
        self._turn_pen(rubber=self._pen.is_rubber(event))
        if event.type() == QEvent.Type.TabletPress:
            self._press(event, event.pressure())
        else:
            self._follow(event, event.pressure())

    def _is_echo(self, event: QMouseEvent) -> bool:
        return self._pen.repeats(event, is_working=self._hand.is_holding)

    def _turn_pen(self, *, rubber: bool) -> None:
        if rubber != self._hand.rubber:
            self._hand.rubber = rubber
            self._refresh_pointer()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer, size the tool, or move the photo."""
        self._wheel.turn(event)

    def event(self, event: QEvent) -> bool:
        """Follow fingers."""
        if isinstance(event, QNativeGestureEvent) and self._pinch.on_touchpad(event):
            return True
        if isinstance(event, QGestureEvent) and self._pinch.on_screen(event, self.mapFromGlobal):
            return True
        return super().event(event)

    def _take_back(self) -> None:
        self._hand.take_back()
        self._refresh_pointer()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the ring, and the line that a press would paint."""
        self._pointer_tracker.hold_shift(False)
        self._refresh_pointer()
        self._pointer_tracker.place = self._handle = None
        self._show_ring()
        self.pointer_moved.emit(self._pointer_tracker.pixel())
