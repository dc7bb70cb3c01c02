"""Bounds the memory of photos that are worked on at the same time, by their pixels."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from core.images import MAX_PIXELS

PER_WORKER = 16_000_000
"""Pixels, of most cameras' photos: these never wait for each other."""


def pixel_limit(workers: int) -> int:
    """Return how many pixels to work on at once: at least one photo of the largest size, which takes 1 GB."""
    return max(MAX_PIXELS, workers * PER_WORKER)


class PixelBudget:
    """Lets photos in while their pixels together stay within a limit; thread-safe.

    Parameters
    ----------
    limit : int
        A photo of more pixels comes in alone.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._taken = 0
        self._changed = threading.Condition()
        self._turn = threading.Lock()

    @contextmanager
    def take(self, pixels: int) -> Iterator[None]:
        """Wait until there is room, and hold it while the block runs; those who ask first come in first."""
        pixels = min(pixels, self._limit)
        with self._turn, self._changed:  # held while waiting, so that small photos never starve a large one
            self._changed.wait_for(lambda: self._taken + pixels <= self._limit)
            self._taken += pixels
        try:
            yield
        finally:
            with self._changed:
                self._taken -= pixels
                self._changed.notify_all()

    def take_all(self) -> AbstractContextManager[None]:
        """Wait until nobody else holds any, and keep them out while the block runs."""
        return self.take(self._limit)
