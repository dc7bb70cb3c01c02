"""Finds the part of a photo that shows no pet."""

from collections.abc import Iterator

import numpy as np

from core.labels import Label, Mask
from core.pixels import BoolArray, Box

_CELLS = 40
"""Along the longer side, to which the box is aligned: a box that is a little smaller serves as well."""


def largest_free_box(mask: Mask, min_share: float) -> Box | None:
    """Return the largest box without pet and border.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    min_share : float
        Smallest share of the photo's height that the box has, and of its width, 0..1.

    Returns
    -------
    Box or None
        None if there is no box of that size.
    """
    step = max(1, -(-max(mask.shape) // _CELLS))
    free = _free_cells(mask, step)
    least = np.array(mask.shape) * min_share
    boxes = (
        Box(b.top * step, b.left * step, min(b.bottom * step, mask.shape[0]), min(b.right * step, mask.shape[1]))
        for b in _maximal_boxes(free)
    )
    large = [b for b in boxes if b.shape[0] >= least[0] and b.shape[1] >= least[1]]
    return max(large, key=lambda box: box.area, default=None)


def _free_cells(mask: Mask, step: int) -> BoolArray:
    """Return which squares of `step` pixels are background throughout."""
    rows, columns = (-(-side // step) for side in mask.shape)
    padded = np.full((rows * step, columns * step), Label.BACKGROUND, np.uint8)
    padded[: mask.shape[0], : mask.shape[1]] = mask
    free: BoolArray = (padded == Label.BACKGROUND).reshape(rows, step, columns, step).all(axis=(1, 3))
    return free


def _maximal_boxes(free: BoolArray) -> Iterator[Box]:
    """Yield every box that cannot grow, in cells: largest rectangles under the histogram of each row."""
    heights = [0] * free.shape[1]
    for bottom, row in enumerate(free.tolist(), 1):
        heights = [height + 1 if is_free else 0 for height, is_free in zip(heights, row, strict=True)]
        open_bars: list[tuple[int, int]] = []  # left side and height, rising
        for column, height in enumerate([*heights, 0]):
            left = column
            while open_bars and open_bars[-1][1] >= height:
                left, tall = open_bars.pop()
                if tall:
                    yield Box(bottom - tall, left, bottom, column)
            open_bars.append((left, height))
