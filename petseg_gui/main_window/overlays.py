"""Overlays on the photo: messages and short confirmations."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.drawing.badge import widest_rect

_EVENTS = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
_INSET = 8
_MIN_WIDTH, _MAX_WIDTH = 280, 600


class Overlay(QObject):
    """Keeps a widget over another, so that nothing moves when it comes and goes. It is as high as its text needs.

    Parameters
    ----------
    over : QWidget
        A sibling of `beneath`.
    beneath : QWidget
    """

    def __init__(self, over: QWidget, beneath: QWidget) -> None:
        super().__init__(beneath)
        self._over = over
        self._beneath = beneath
        over.installEventFilter(self)
        beneath.installEventFilter(self)
        over.raise_()

    def put_behind(self, behind: bool) -> None:
        """Put it behind the widget, out of the way of a stroke, or back in front."""
        if behind:
            self._over.stackUnder(self._beneath)
        else:
            self._over.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget and the contents of the overlay."""
        kind = event.type()
        if kind in _EVENTS if watched is self._over else kind == QEvent.Type.Resize:
            self._over.setGeometry(self._place(self._beneath.geometry()))
        return super().eventFilter(watched, event)

    @abstractmethod
    def _place(self, ground: QRect) -> QRect:
        """Return its place over a rectangle."""

    def _height(self, width: int) -> int:
        wrapped = self._over.heightForWidth(width) if self._over.hasHeightForWidth() else -1
        return max(wrapped, self._over.sizeHint().height() if wrapped < 0 else 0)


class MessageOverlay(Overlay):
    """Keeps a message bar at the top right, next to the badge of the photo's state."""

    def _place(self, ground: QRect) -> QRect:
        room = ground.width() - 2 * _INSET
        beside_badge = room - round(widest_rect(self._over.font()).right())
        # A long path cannot be wrapped: better over the badge than cut off.
        width = min(room, max(min(beside_badge, _MAX_WIDTH), self._over.minimumSizeHint().width(), _MIN_WIDTH))
        return QRect(ground.right() + 1 - _INSET - width, ground.top() + _INSET, width, self._height(width))


class ToastOverlay(Overlay):
    """Keeps a short answer at the bottom, in the middle."""

    def _place(self, ground: QRect) -> QRect:
        width = min(ground.width() - 2 * _INSET, self._over.sizeHint().width())
        height = self._height(width)
        left = ground.left() + (ground.width() - width) // 2
        return QRect(left, ground.bottom() + 1 - 2 * _INSET - height, width, height)
