"""Regions of the fill tool: pixels like the one under the pointer, by the photo's colours or by class."""

from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, never, stop_if
from core.images import RgbImage
from core.labels import Mask
from core.pixels import BoolArray, Box
from core.regions.brush import Point

FillBy = Literal["photo", "class"]
"""What makes two pixels alike: nearly the same colour in the photo, or the same class in the mask."""
_BAND_ROWS = 512
"""Rows compared between two calls of `should_stop`."""


def fill_region(
    mask: Mask,
    image: RgbImage,
    seed: Point,
    *,
    by: FillBy,
    tolerance: int = 0,
    contiguous: bool = True,
    should_stop: ShouldStop = never,
) -> tuple[Box, BoolArray]:
    """Return the pixels that are like the one under the pointer.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    image : (H, W, 3) uint8 RGB
    seed : (int, int)
        (y, x) of the pixel under the pointer; outside the photo there is nothing to fill.
    by : "photo" or "class"
        Which of the two is compared; the other is ignored.
    tolerance : int
        How far each of red, green and blue may differ from the seed's, 0 to 255; ignored for classes.
    contiguous : bool
        Only what is 4-connected to the seed, not everything in the photo.
    should_stop : callable
        Asked between steps.

    Returns
    -------
    Box, (h, w) bool
        The box is tight.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    height, width = mask.shape
    if not (0 <= seed[0] < height and 0 <= seed[1] < width):
        return Box(0, 0, 0, 0), np.zeros((0, 0), np.bool_)
    values, tolerance = (image, min(max(tolerance, 0), 255)) if by == "photo" else (mask, 0)
    stop_if(should_stop)
    found = _connected(values, seed, tolerance) if contiguous else _everywhere(values, seed, tolerance, should_stop)
    stop_if(should_stop)
    return found


def _connected(values: npt.NDArray[np.uint8], seed: Point, tolerance: int) -> tuple[Box, BoolArray]:
    height, width = values.shape[:2]
    filled = np.zeros((height + 2, width + 2), np.uint8)  # with the frame that OpenCV needs
    flags = 4 | (1 << 8) | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE
    # OpenCV does not write to the values, but insists on an array that is writeable.
    writeable = values if values.flags.writeable else values.copy()
    limits = (tolerance,) * 3
    _, _, _, (left, top, across, down) = cv2.floodFill(writeable, filled, seed[::-1], (0,), limits, limits, flags)
    box = Box(top, left, top + down, left + across)
    # Copied, so that the frame's array can go and the rows are contiguous.
    return box, filled[1:-1, 1:-1][box.slices].view(np.bool_).copy()


def _everywhere(
    values: npt.NDArray[np.uint8], seed: Point, tolerance: int, should_stop: ShouldStop
) -> tuple[Box, BoolArray]:
    centre = np.atleast_1d(values[seed]).astype(np.int64)
    low, high = (tuple(np.clip(centre + side, 0, 255).tolist()) for side in (-tolerance, tolerance))
    alike = np.empty(values.shape[:2], np.uint8)
    for top in range(0, len(values), _BAND_ROWS):
        stop_if(should_stop)
        cv2.inRange(values[top : top + _BAND_ROWS], low, high, alike[top : top + _BAND_ROWS])
    left, top, across, down = cv2.boundingRect(alike)
    box = Box(top, left, top + down, left + across)
    return box, alike[box.slices] != 0
