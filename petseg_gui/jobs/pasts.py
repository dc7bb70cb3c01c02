"""The undo histories of the photos that were left, without keeping their pixels."""

import hashlib
import threading

from core.editing.box import Box
from core.editing.history import History
from core.editing.layers import MaskLayers
from core.editing.state import read_state

_ROWS = 256


class Past:
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


def state_digest(layers: MaskLayers) -> bytes:
    """A short sum of which pixels are touched and what they are; what is below untouched ones does not count."""
    height, width = layers.shape
    summed = hashlib.blake2b(f"{height} {width}".encode(), digest_size=16)
    for top in range(0, height, _ROWS):  # a copy of the whole would take the memory that this is to save
        summed.update(read_state(layers, Box(top, 0, min(top + _ROWS, height), width)).data)
    return summed.digest()
