"""Regions of the fill tool: what is like the pixel under the pointer, in the photo or in the mask."""

from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, never, stop_if
from core.images import RgbImage
from core.labels import Mask
from core.pixels import BoolArray, Box

Likeness = Literal["photo", "class"]
"""What makes two pixels alike: nearly the same colour in the photo, or the same class in the mask."""
_BAND = 512
"""Rows that are compared between two looks at whether to stop."""


def fill_region(
    mask: Mask,
    image: RgbImage,
    seed: tuple[int, int],
    *,
    by: Likeness,
    tolerance: int = 0,
    contiguous: bool = True,
    should_stop: ShouldStop = never,
) -> tuple[Box, BoolArray]:
    """Everything that is like the pixel under the pointer.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    image : (H, W, 3) uint8 RGB
    seed : (int, int)
        (y, x) of the pixel under the pointer; outside the photo there is nothing to fill.
    by : "photo" or "class"
        Which of the two is compared. The photo is filled across classes, and the mask whatever the colours.
    tolerance : int
        By how much each of red, green and blue may differ from the seed's, 0 to 255; of no account for classes.
    contiguous : bool
        Only what is joined to the seed by sides of alike pixels, not everything in the photo.
    should_stop : callable
        Asked between steps.

    Returns
    -------
    Box, (h, w) bool
        The box is as small as it can be.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    height, width = mask.shape
    if not (0 <= seed[0] < height and 0 <= seed[1] < width):
        return Box(0, 0, 0, 0), np.zeros((0, 0), np.bool_)
    values, reach = (image, min(max(tolerance, 0), 255)) if by == "photo" else (mask, 0)
    stop_if(should_stop)
    box, region = _joined(values, seed, reach) if contiguous else _everywhere(values, seed, reach, should_stop)
    stop_if(should_stop)
    return box, region


def _joined(values: npt.NDArray[np.uint8], seed: tuple[int, int], reach: int) -> tuple[Box, BoolArray]:
    height, width = values.shape[:2]
    filled = np.zeros((height + 2, width + 2), np.uint8)  # with the frame that OpenCV wants
    flags = 4 | (1 << 8) | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE
    # The photo is not written to, but OpenCV asks for an array that could be.
    writeable = values if values.flags.writeable else values.copy()
    differ = (reach,) * 3
    _, _, _, (left, top, across, down) = cv2.floodFill(writeable, filled, seed[::-1], (0,), differ, differ, flags)
    box = Box(top, left, top + down, left + across)
    # A view of one byte a pixel: copied, so that the frame's array is not kept and rows lie next to each other.
    return box, filled[1:-1, 1:-1][box.slices].view(np.bool_).copy()


def _everywhere(
    values: npt.NDArray[np.uint8], seed: tuple[int, int], reach: int, should_stop: ShouldStop
) -> tuple[Box, BoolArray]:
    wanted = np.atleast_1d(values[seed]).astype(np.int64)
    low, high = (tuple(np.clip(wanted + side, 0, 255).tolist()) for side in (-reach, reach))
    alike = np.empty(values.shape[:2], np.uint8)
    for top in range(0, len(values), _BAND):
        stop_if(should_stop)
        cv2.inRange(values[top : top + _BAND], low, high, alike[top : top + _BAND])
    left, top, across, down = cv2.boundingRect(alike)
    box = Box(top, left, top + down, left + across)
    return box, alike[box.slices] != 0
