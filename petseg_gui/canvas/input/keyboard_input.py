"""The keyboard, as far as it is the canvas's and not for shortcuts of the window."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from petseg_gui.canvas.input.pointer_controller import PointerController

_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyboardInput(QObject):
    """Passes keys on to the pointer's tool.

    With Space held the left button moves the photo; with Shift a press paints straight on from the last stroke; Esc
    cancels what was begun; some keys are for an open tool. Tab asks for the next photo, Ctrl+Tab moves the focus.
    """

    photo_step_requested = Signal(int)
    """How many photos to go on in the list; negative to go back."""

    def __init__(self, view: QWidget, pointer: PointerController) -> None:
        super().__init__(view)
        self._view = view
        self._pointer = pointer
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.handlers: Mapping[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.ShortcutOverride: self._override_shortcut,
            QEvent.Type.KeyPress: self._press,
            QEvent.Type.KeyRelease: self._release,
            QEvent.Type.Enter: self._enter,
            QEvent.Type.FocusOut: self._lose_focus,
        }

    def _override_shortcut(self, event: QKeyEvent) -> bool:
        if not self._wants(event):
            return False
        event.accept()
        return True

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._pointer.tool_controller.is_busy
        if event.key() == Qt.Key.Key_Space:
            return event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self._pointer.tool_controller.wants(event.key())

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Shift:
            self._pointer.hold_shift(True)
        if event.key() in _TABS:
            self._tab(event)
        elif not self._wants(event):
            return False
        elif event.key() == Qt.Key.Key_Escape:
            self._pointer.cancel()
        elif event.key() == Qt.Key.Key_Space:
            self._pointer.hold_space(True)
        else:
            self._pointer.press_key(event.key())
        return True

    def _tab(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():  # one press, one photo
            return
        step = -1 if event.modifiers() & _SHIFT else _TABS[Qt.Key(event.key())]
        if event.modifiers() & _CTRL:
            self._view.focusNextPrevChild(step > 0)
        else:
            self.photo_step_requested.emit(step)

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Shift:
            self._pointer.hold_shift(False)
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._pointer.hold_space(False)
        return True

    def _enter(self, _event: QEvent) -> bool:
        """Take the focus, so that Space works over the photo, unless somebody is typing."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        return False

    def _lose_focus(self, _event: QFocusEvent) -> bool:
        """Let go of the keys, whose release would go elsewhere."""
        self._pointer.hold_shift(False)
        self._pointer.hold_space(False)
        return False
