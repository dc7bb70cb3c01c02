"""The canvas: a photo with its mask, that tools paint in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from petseg_gui.canvas.input.pointing import PointedSurface
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState

_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CanvasView(PointedSurface):
    """Adds the keyboard: what is held with the pointer, what a tool at work needs, and the way to other photos.

    With Space held the left button moves the photo; with Shift a press paints straight on from the stroke before; Esc
    takes back what was begun; Tab asks for the next photo, Ctrl+Tab moves the keyboard on.
    """

    photo_step_requested = Signal(int)
    """How many photos to go on in the list; negative to go back."""

    def __init__(self, tools: ToolState, view_state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(tools, view_state, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photo with its mask")

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep what the canvas needs from shortcuts of the window."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
                self._tab(event)
                return True
        return super().event(event)

    def _tab(self, event: QKeyEvent) -> None:
        step = -1 if event.modifiers() & _SHIFT else _TABS[Qt.Key(event.key())]
        if event.modifiers() & _CTRL:
            self.focusNextPrevChild(step > 0)
        else:
            self.photo_step_requested.emit(step)

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._hand.is_busy
        if event.key() == Qt.Key.Key_Space:
            return event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self._hand.wants(event.key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space moves the photo while it is held; Esc takes back what was begun; some keys are for an open tool."""
        if event.key() == Qt.Key.Key_Shift:
            self._hold_shift(True)
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._take_back()
        elif event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        else:
            self._hand.key(event.key())
            self._refresh_pointer()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space or Shift was let go."""
        if event.key() == Qt.Key.Key_Shift:
            self._hold_shift(False)
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold_space(False)

    def _hold_space(self, held: bool) -> None:
        self._hand.space = held
        self._refresh_pointer()

    def _hold_shift(self, held: bool) -> None:
        self._pointer_tracker.hold_shift(held)
        self._refresh_pointer()

    # Coming and going

    def enterEvent(self, event: QEnterEvent) -> None:
        """Take the keyboard, so that Space works over the photo, unless somebody is typing."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the keys, whose release would go elsewhere."""
        self._hold_shift(False)
        self._hold_space(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish a stroke, which cannot go on out of sight."""
        self._hand.leave()
        super().hideEvent(event)
