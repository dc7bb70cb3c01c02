"""The canvas: a photo with its mask, that tools paint in."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from petseg_gui.canvas.hand import Hand
from petseg_gui.canvas.surface import CanvasSurface
from petseg_gui.canvas.tools.pan import PanTool
from petseg_gui.canvas.tools.tool import Pointer
from petseg_gui.canvas.transform import Place
from petseg_gui.models.document import Document
from petseg_gui.models.tool_state import ToolState
from petseg_gui.models.view_state import ViewState

WHEEL_STEP = 1.25
"""Zoom of one notch of the wheel."""


class CanvasView(CanvasSurface):
    """Shows a document and hands what the pointer does to the chosen tool.

    The wheel zooms at the pointer, with Ctrl it sizes the tool; the middle button, or the left one with Space held,
    moves the photo; the right button or Ctrl paints background; Esc takes back the stroke in progress.
    """

    pointer_moved = Signal(object)
    """(y, x) of the photo's pixel under the pointer, None beside the photo."""

    def __init__(self, tools: ToolState, view_state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(view_state, parent)
        self._tools = tools
        self._hand = Hand(tools, self._move_photo)
        self._place: Place | None = None
        self._set_up_widget()
        for signal in (tools.tool_changed, tools.label_changed, tools.sizes_changed):
            signal.connect(self._refresh_pointer)

    def _set_up_widget(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photo with its mask")

    def set_document(self, document: Document | None) -> None:
        """Show another document, fitted to the view, or none. A stroke in progress in the old one is finished."""
        self._hand.let_go()
        super().set_document(document)

    def transform_changed(self) -> None:
        """Keep ring, cursor and the told pixel in line."""
        self._refresh_pointer()
        self._tell_pixel()

    # The pointer

    def _pointer_at(self, position: QPointF, *, erase: bool = False) -> Pointer:
        ratio = self.devicePixelRatioF()
        self._place = (position.y() * ratio, position.x() * ratio)
        photo = self._scene.transform.to_photo(*self._place) if self._scene.transform is not None else (0.0, 0.0)
        return Pointer(photo, self._place, erase)

    def _tell_pixel(self) -> None:
        transform, place = self._scene.transform, self._place
        self.pointer_moved.emit(transform.pixel_at(*place) if transform is not None and place is not None else None)

    def _show_ring(self) -> None:
        for rect in self._scene.move_ring(self._hand.tool, self._place, self.devicePixelRatioF()):
            self._update_device(rect)

    def _refresh_pointer(self) -> None:
        """Show the ring and the cursor of the tool that is held or would be."""
        self._show_ring()
        if self._document is None:
            self.unsetCursor()
        elif self._hand.is_busy and isinstance(self._hand.tool, PanTool):
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(self._scene.cursor_for(self._hand.tool, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take up a tool; a second button changes nothing while one is held."""
        if self._document is None or self._hand.is_busy:
            return
        erase = event.button() == Qt.MouseButton.RightButton or _has_ctrl(event)
        if not self._hand.press(event.button(), self._document, self._pointer_at(event.position(), erase=erase)):
            event.ignore()
        self._refresh_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the tool that is held follow the pointer."""
        self._hand.drag(event.buttons(), self._pointer_at(event.position()))
        self._show_ring()
        self._tell_pixel()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the tool down."""
        self._hand.release(event.button())
        self._refresh_pointer()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Ctrl, size the tool."""
        notches = event.angleDelta().y() / 120
        event.accept()
        if _has_ctrl(event):
            if notches:
                (self._tools.grow if notches > 0 else self._tools.shrink)()
        elif self._scene.transform is not None and notches:
            around = self._pointer_at(event.position()).view
            self._set_transform(self._scene.transform.scaled(self.zoom * WHEEL_STEP**notches, around))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep Space, and Esc during a stroke, from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._hand.is_busy
        return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space moves the photo while it is held; Esc takes back the stroke in progress."""
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._hand.take_back()
            self._refresh_pointer()
        else:
            self._hold_space(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space was let go."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold_space(False)

    def _hold_space(self, held: bool) -> None:
        self._hand.space = held
        self._refresh_pointer()

    # Coming and going

    def enterEvent(self, event: QEnterEvent) -> None:
        """Take the keyboard, so that Space works over the photo, unless somebody is typing."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the ring."""
        self._place = None
        self._show_ring()
        self._tell_pixel()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of Space, whose release would go elsewhere."""
        self._hold_space(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish a stroke, which cannot go on out of sight."""
        self._hand.let_go()
        super().hideEvent(event)


def _has_ctrl(event: QMouseEvent | QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
