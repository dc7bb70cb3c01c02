"""Mouse and pen."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.input.pointer_controller import PointerController

_PEN_TYPES = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)
_MAX_SILENCE = 1.0
"""Seconds after which a pen that was down counts as lost: one that touches the tablet reports all the time."""


class MouseInput:
    """Passes what mouse and pen do on to the pointer, once where a system reports a pen as both."""

    def __init__(self, view: QWidget, pointer: PointerController) -> None:
        self._pointer = pointer
        self._pen_is_down = False
        self._pen_reported = 0.0
        view.setMouseTracking(True)
        view.setTabletTracking(True)
        self.handlers: Mapping[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.TabletPress: self._follow_pen,
            QEvent.Type.TabletMove: self._follow_pen,
            QEvent.Type.TabletRelease: self._follow_pen,
            QEvent.Type.Leave: self._leave,
        }

    def _press(self, event: QMouseEvent) -> bool:
        if not self._repeats_pen(event):
            self._pointer.turn_pen(False)
            self._pointer.press(event)
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        if not self._repeats_pen(event):
            self._pointer.press(event, twice=True)
        return True

    def _move(self, event: QMouseEvent) -> bool:
        if not self._repeats_pen(event):
            self._pointer.turn_pen(False)
            self._pointer.move(event)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if not self._repeats_pen(event):
            self._pointer.release(event)
        return True

    def _leave(self, _event: QEvent) -> bool:
        self._pointer.leave()
        return True

    def _repeats_pen(self, event: QMouseEvent) -> bool:
        """Whether some system sends this for what the pen has reported already."""
        is_painting = (
            self._pen_is_down
            and self._pointer.tool_controller.is_holding
            and time.monotonic() - self._pen_reported < _MAX_SILENCE
        )
        return is_painting or event.pointerType() in _PEN_TYPES

    def _follow_pen(self, event: QTabletEvent) -> bool:
        """Do what a mouse would, as hard as the pen is pressed; accepted, so that Qt makes no mouse events of it."""
        event.accept()
        self._pen_is_down, self._pen_reported = bool(event.buttons()), time.monotonic()
        if event.type() == QEvent.Type.TabletRelease:
            self._pointer.release(event)
            return True
        self._pointer.turn_pen(event.pointerType() == QPointingDevice.PointerType.Eraser)
        follow = self._pointer.press if event.type() == QEvent.Type.TabletPress else self._pointer.move
        follow(event, event.pressure())
        return True
