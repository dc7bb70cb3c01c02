"""What a pen on a tablet does beyond what a mouse does."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent

_TIPS = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)


class Pen:
    """Knows whether the pen touches the tablet."""

    def __init__(self) -> None:
        self._is_down = False

    def follow(self, event: QTabletEvent) -> None:
        """Notice that the pen came down or was lifted."""
        if event.type() == QEvent.Type.TabletPress:
            self._is_down = True
        elif event.type() == QEvent.Type.TabletRelease:
            self._is_down = False

    @staticmethod
    def is_rubber(event: QTabletEvent) -> bool:
        """Whether the pen is turned around to its eraser."""
        return event.pointerType() == QPointingDevice.PointerType.Eraser

    def repeats(self, event: QMouseEvent) -> bool:
        """Whether a mouse event only says again what the pen has said: some systems send both."""
        return self._is_down or event.pointerType() in _TIPS
