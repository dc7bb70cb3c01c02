"""What a model proposes for a photo, and what the window and the command line need of a loaded model."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import Mask
from core.pixels import Box

Confidence = npt.NDArray[np.float32]
"""(S, S) float32 in 0..1, probability of the proposed class at the network's size."""


@dataclass(frozen=True)
class Proposal:
    """What the model proposes for a photo, or for a box of it.

    Attributes
    ----------
    mask : (H, W) uint8 Label
        At the full size of the photo or the box.
    confidence : (S, S) float32 in 0..1
        Probability of the chosen class, at the network's size.
    uncertainty : float
        0..1, one figure for the whole mask.
    """

    mask: Mask
    confidence: Confidence
    uncertainty: float


class Segmenter(Protocol):
    """A loaded model; `core.model.segmenter.Segmenter` is the real one.

    `propose` may be called in several threads at once, `close` when none of these calls runs any more.
    """

    @property
    def name(self) -> str:
        """The model's name, as its card has it."""

    @property
    def device(self) -> str:
        """What it runs on, as shown to the user."""

    def propose(self, image: RgbImage, box: Box | None = None) -> Proposal:
        """Propose a mask for a photo, (H, W, 3) uint8 RGB, or for a box of it."""

    def close(self) -> None:
        """Release memory and processes."""


OnNotice = Callable[[str], None]
"""Called with a line for the user, such as that a GPU cannot be used."""

OpenSegmenter = Callable[[Path, str, OnNotice], Segmenter]
"""(checkpoint, device, on_notice) -> a loaded model."""
