"""A strip that lies over the top of a widget, so that nothing below it moves when it comes and goes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.drawing.badge import badge_rect

_EVENTS = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
_INSET = 8
_WIDEST, _NARROWEST = 600, 280


class Overlay(QObject):
    """Keeps a strip at the top right of a widget, beside the badge of a proposal and as high as its text needs.

    Parameters
    ----------
    strip : QWidget
        Its parent must be that of `beneath`.
    beneath : QWidget
        The widget that it lies over.
    """

    def __init__(self, strip: QWidget, beneath: QWidget) -> None:
        super().__init__(beneath)
        self._strip = strip
        self._beneath = beneath
        strip.installEventFilter(self)
        beneath.installEventFilter(self)
        strip.raise_()

    def set_aside(self, aside: bool) -> None:
        """Put the strip behind, out of the way of a hand at work, or back to the front."""
        if aside:
            self._strip.stackUnder(self._beneath)
        else:
            self._strip.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget beneath, and what the strip holds."""
        kind = event.type()
        if kind in _EVENTS if watched is self._strip else kind == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        ground = self._beneath.geometry()
        room = ground.width() - 2 * _INSET
        beside_badge = room - round(badge_rect(self._strip.font()).right())
        # A long path is one word: it is rather over the badge than cut off.
        width = min(room, max(min(beside_badge, _WIDEST), self._strip.minimumSizeHint().width(), _NARROWEST))
        needed = self._strip.heightForWidth(width) if self._strip.hasHeightForWidth() else -1
        height = max(needed, self._strip.sizeHint().height() if needed < 0 else 0)
        self._strip.setGeometry(ground.right() + 1 - _INSET - width, ground.top() + _INSET, width, height)
