"""The undo histories of the photos that were left, without keeping their pixels."""

import hashlib
import threading

from core.editing.codes import read_codes
from core.editing.history import MAX_BYTES, History, HistoryBudget
from core.editing.layers import MaskLayers
from core.pixels import Box

_ROWS = 256


class LeftHistory:
    """The history of a photo that was left, and a digest of the state that its steps apply to.

    The pixels themselves are let go of as soon as `pack` has been called, in any thread.
    """

    def __init__(self, layers: MaskLayers, history: History) -> None:
        self.history = history
        self._layers: MaskLayers | None = layers
        self._digest = b""
        self._lock = threading.Lock()

    def pack(self) -> None:
        """Exchange the pixels for their digest."""
        with self._lock:
            if self._layers is not None:
                self._digest = state_digest(self._layers)
                self._layers = None

    def fits(self, layers: MaskLayers) -> bool:
        """Whether the steps can be undone on these layers: nobody changed the mask elsewhere."""
        self.pack()
        return self._digest == state_digest(layers)


class HistoryStore:
    """The histories of a folder's photos, which share one budget; used in the window's thread alone."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._budget = HistoryBudget(max_bytes)
        self._kept: dict[str, LeftHistory] = {}

    def set_undo_memory(self, max_bytes: int) -> None:
        """Let all histories together take this much; lowering it drops the oldest steps at once."""
        self._budget.max_bytes = max_bytes

    def of(self, name: str) -> LeftHistory | None:
        """What is kept of a photo."""
        return self._kept.get(name)

    def open(self, name: str, history: History | None) -> History:
        """The history for a photo that is opened: what was kept if that still fits, else a new one."""
        past = self._kept.pop(name, None)
        if past is not None and past.history is not history:
            self._budget.forget(past.history)
        if history is None:
            return History(self._budget)
        self._budget.touch(history)
        return history

    def leave(self, name: str, layers: MaskLayers, history: History) -> LeftHistory | None:
        """Keep the history of a photo that is left; None if there is none. Others may have lost all steps to it."""
        for other in [name for name, past in self._kept.items() if not _has_steps(past.history)]:
            self._budget.forget(self._kept.pop(other).history)
        if not _has_steps(history):
            self._budget.forget(history)
            return None
        history.rest()
        past = self._kept[name] = LeftHistory(layers, history)
        return past

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._budget = HistoryBudget(self._budget.max_bytes)


def _has_steps(history: History) -> bool:
    return history.can_undo or history.can_redo


def state_digest(layers: MaskLayers) -> bytes:
    """A short sum of which pixels are touched and what they are; what is below untouched ones does not count."""
    height, width = layers.shape
    summed = hashlib.blake2b(f"{height} {width}".encode(), digest_size=16)
    for top in range(0, height, _ROWS):  # a copy of the whole would take the memory that this is to save
        summed.update(read_codes(layers, Box(top, 0, min(top + _ROWS, height), width)).data)
    return summed.digest()
