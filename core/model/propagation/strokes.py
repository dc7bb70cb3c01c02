"""What a person has painted on a photo, as propagation uses it."""

from typing import NamedTuple

from core.labels import Mask
from core.pixels import BoolArray


class Strokes(NamedTuple):
    """The mask of a photo, and which of its pixels are a person's.

    Attributes
    ----------
    mask : (H, W) uint8 Label
    touched : (H, W) bool
        Pet and background among them never change.
    marks : (H, W) bool
        The touched pixels that count as examples.
    border_width : int
        In pixels, of the border that follows each stroke: touched border then came along with one and may go again.
        0 if none follows.
    """

    mask: Mask
    touched: BoolArray
    marks: BoolArray
    border_width: int = 0
