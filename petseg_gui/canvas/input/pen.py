"""What a pen on a tablet does beyond what a mouse does."""

import time
from collections.abc import Callable

from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent

_TIPS = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)


_SILENCE = 1.0
"""Seconds after which a pen that was down has been lost: one that touches the tablet tells of itself all the time."""


class Pen:
    """Knows whether the pen touches the tablet.

    Parameters
    ----------
    clock : callable
        Returns seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._is_down = False
        self._heard = 0.0

    def follow(self, event: QTabletEvent) -> None:
        """Notice that the pen came down or was lifted."""
        self._is_down = bool(event.buttons())
        self._heard = self._clock()

    @staticmethod
    def is_rubber(event: QTabletEvent) -> bool:
        """Whether the pen is turned around to its eraser."""
        return event.pointerType() == QPointingDevice.PointerType.Eraser

    def repeats(self, event: QMouseEvent, *, is_working: bool) -> bool:
        """Whether a mouse event only says again what the pen has said: some systems send both.

        `is_working` tells whether the hand holds a tool: only then can that be the pen's.
        """
        is_painting = self._is_down and is_working and self._clock() - self._heard < _SILENCE
        return is_painting or event.pointerType() in _TIPS
