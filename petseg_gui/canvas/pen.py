"""What a pen on a tablet does beyond what a mouse does."""

from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent

_TIPS = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)


class Pen:
    """Knows whether the pen touches the tablet."""

    def __init__(self) -> None:
        self._is_down = False

    def follow(self, event: QTabletEvent) -> None:
        """Notice that the pen came down or was lifted."""
        self._is_down = bool(event.buttons())

    @staticmethod
    def is_rubber(event: QTabletEvent) -> bool:
        """Whether the pen is turned around to its eraser."""
        return event.pointerType() == QPointingDevice.PointerType.Eraser

    def repeats(self, event: QMouseEvent, *, is_working: bool) -> bool:
        """Whether a mouse event only says again what the pen has said: some systems send both.

        `is_working` tells whether the hand holds a tool: only then can that be the pen's.
        """
        return (self._is_down and is_working) or event.pointerType() in _TIPS
