"""The wheel, two fingers on a touchpad, and two fingers on a touch screen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from petseg_gui.models.tools import ToolState

WHEEL_STEP = 1.25
"""Zoom of one notch of the wheel."""
_NOTCH = 120
"""What Qt counts for one notch."""
_NOTCH_IN_PIXELS = 48.0
"""How far a notch moves the photo where a touchpad tells no pixels."""
_SIZING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Photo(Protocol):
    """What gestures do to the photo; places and ways in logical pixels of the view."""

    def zoom_by(self, factor: float, around: QPointF) -> None:
        """Show it larger or smaller, with the place under the fingers staying there."""

    def move_by(self, way: QPointF) -> None:
        """Move it."""


class Wheel:
    """The wheel zooms, with Ctrl or Alt it sizes the tool; two fingers on a touchpad move the photo."""

    def __init__(self, photo: Photo, tools: ToolState) -> None:
        self._photo = photo
        self._tools = tools
        self._rest = 0.0

    def turn(self, event: QWheelEvent) -> None:
        """Do what the wheel asks for."""
        event.accept()
        if event.modifiers() & _SIZING:
            # With Alt some systems turn the wheel's y into x.
            self._size((event.angleDelta().y() or event.angleDelta().x()) / _NOTCH)
        elif event.phase() != Qt.ScrollPhase.NoScrollPhase:
            self._photo.move_by(_way(event))
        elif event.angleDelta().y():
            self._photo.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / _NOTCH), event.position())

    def _size(self, notches: float) -> None:
        """Take whole steps, also where a fine wheel turns by parts of a notch."""
        self._rest = notches if self._rest * notches < 0 else self._rest + notches
        while abs(self._rest) >= 1:
            (self._tools.grow if self._rest > 0 else self._tools.shrink)()
            self._rest -= 1 if self._rest > 0 else -1


class Pinch:
    """Two fingers zoom and move the photo.

    Parameters
    ----------
    photo : Photo
    take_back : callable
        Cancels what the first finger began before the second came down.
    """

    def __init__(self, photo: Photo, take_back: Callable[[], None]) -> None:
        self._photo = photo
        self._take_back = take_back

    def on_touchpad(self, event: QNativeGestureEvent) -> bool:
        """Follow fingers on a touchpad; returns whether the gesture is one that is known here."""
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._photo.zoom_by(max(1 + event.value(), 0.1), event.position())
            return True
        if event.gestureType() == Qt.NativeGestureType.PanNativeGesture:
            self._photo.move_by(event.delta())
            return True
        return False

    def on_screen(self, event: QGestureEvent, to_view: Callable[[QPointF], QPointF]) -> bool:
        """Follow fingers on the screen; `to_view` maps a place on the screen to one in the view."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if pinch.state() == Qt.GestureState.GestureStarted:
            self._take_back()
        else:
            self._photo.move_by(pinch.centerPoint() - pinch.lastCenterPoint())
        self._photo.zoom_by(pinch.scaleFactor(), to_view(pinch.centerPoint()))
        event.accept(pinch)
        return True


def _way(event: QWheelEvent) -> QPointF:
    if not event.pixelDelta().isNull():
        return QPointF(event.pixelDelta())
    return QPointF(event.angleDelta()) * (_NOTCH_IN_PIXELS / _NOTCH)
