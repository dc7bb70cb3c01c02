"""The wheel, two fingers on a touchpad, and two fingers on a touch screen."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.tools import ToolState

WHEEL_STEP = 1.25
"""Zoom factor of one notch of the wheel."""
_NOTCH = 120
"""What Qt counts for one notch."""
_NOTCH_PIXELS = 48.0
"""How far a notch moves the photo where a touchpad reports no pixels."""
_SIZING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Gestures:
    """Zooms and moves the photo; the wheel with Ctrl or Alt sizes the tool.

    Parameters
    ----------
    view : QWidget
    viewport : Viewport
    tools : ToolState
    cancel : callable
        Cancels what the first finger on the screen began before the second came down.
    """

    def __init__(self, view: QWidget, viewport: Viewport, tools: ToolState, cancel: Callable[[], None]) -> None:
        self._view = view
        self._viewport = viewport
        self._tools = tools
        self._cancel = cancel
        self._notches = 0.0
        view.grabGesture(Qt.GestureType.PinchGesture)
        self.handlers: Mapping[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.Wheel: self._turn_wheel,
            QEvent.Type.NativeGesture: self._gesture_on_touchpad,
            QEvent.Type.Gesture: self._pinch_on_screen,
        }

    def _turn_wheel(self, event: QWheelEvent) -> bool:
        event.accept()
        if event.modifiers() & _SIZING:
            # With Alt some systems turn the wheel's y into x.
            self._size_tool((event.angleDelta().y() or event.angleDelta().x()) / _NOTCH)
        elif event.phase() != Qt.ScrollPhase.NoScrollPhase:
            self._viewport.move_by(_offset(event))
        elif event.angleDelta().y():
            self._viewport.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        return True

    def _size_tool(self, notches: float) -> None:
        """Take whole steps, also where a fine wheel turns by parts of a notch."""
        self._notches = notches if self._notches * notches < 0 else self._notches + notches
        while abs(self._notches) >= 1:
            (self._tools.grow if self._notches > 0 else self._tools.shrink)()
            self._notches -= 1 if self._notches > 0 else -1

    def _gesture_on_touchpad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._viewport.zoom_by(max(1 + event.value(), 0.1), event.position())
            return True
        if event.gestureType() == Qt.NativeGestureType.PanNativeGesture:
            self._viewport.move_by(event.delta())
            return True
        return False

    def _pinch_on_screen(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if pinch.state() == Qt.GestureState.GestureStarted:
            self._cancel()
        else:
            self._viewport.move_by(pinch.centerPoint() - pinch.lastCenterPoint())
        self._viewport.zoom_by(pinch.scaleFactor(), self._view.mapFromGlobal(pinch.centerPoint()))
        event.accept(pinch)
        return True


def _offset(event: QWheelEvent) -> QPointF:
    if not event.pixelDelta().isNull():
        return QPointF(event.pixelDelta())
    return QPointF(event.angleDelta()) * (_NOTCH_PIXELS / _NOTCH)
