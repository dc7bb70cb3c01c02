"""From the network's small output to a mask of the photo's full size."""

import cv2
import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import Label, Mask
from core.model.outline import follow_photo
from core.model.preprocess import shrink_to_square

_STEPS = 65535
_COLUMNS = 512
_ROWS = 2
"""Rows of the photo averaged for one of the network's pixels, where there are more: each costs time."""


def mask_at_full_size(
    probabilities: npt.NDArray[np.float32], image: RgbImage, *, refine: bool = True, guide: RgbImage | None = None
) -> Mask:
    """Enlarge probabilities, then decide; enlarged labels would have stair steps.

    Parameters
    ----------
    probabilities : (S, S, 3) float32 in 0..1, in the order of `Label`
    image : (H, W, 3) uint8 RGB
        The photo; it gives the size of the mask.
    refine : bool
        Whether the photo may move the outline; without, it is the network's alone.
    guide : (S, S, 3) uint8 RGB or None
        The photo as the network saw it; None shrinks it again.

    Returns
    -------
    (H, W) uint8 Label
    """
    shape = image.shape[:2]
    if refine:
        square = _guide(image, len(probabilities)) if guide is None else guide
        probabilities = follow_photo(probabilities, square)
    # 16 bits per value: half the memory of floats and faster, and still 200 times finer than a step of the mask.
    values = (probabilities * _STEPS).astype(np.uint16)
    wide = cv2.resize(values, (shape[1], values.shape[0]), interpolation=cv2.INTER_LINEAR)
    planes = np.ascontiguousarray(np.moveaxis(wide, -1, 0), np.uint16)
    mask = np.zeros(shape, np.uint8)
    # Widened first, columns can be lengthened block by block; at once, 100 megapixels would take 600 MB.
    for left in range(0, shape[1], _COLUMNS):
        columns = slice(left, left + _COLUMNS)
        _decide(planes[..., columns], mask[:, columns])
    return mask


def _guide(image: RgbImage, size: int) -> RgbImage:
    """Shrink the photo to (size, size, 3), skipping rows of a large one: that takes a fifth of the time."""
    rows = image[:: max(1, image.shape[0] // (_ROWS * size))]
    return shrink_to_square(rows, size)


def _decide(planes: npt.NDArray[np.uint16], mask: Mask) -> None:
    """Lengthen (3, S, w) planes to the height of a mask of zeros, (H, w), and write the label of the largest."""
    size = (mask.shape[1], mask.shape[0])
    best = cv2.resize(planes[0], size, interpolation=cv2.INTER_LINEAR)
    for label in list(Label)[1:]:
        plane = cv2.resize(planes[label], size, interpolation=cv2.INTER_LINEAR)
        # The labels ascend, so that the maximum is the later one; masked assignment takes three times as long.
        np.maximum(mask, (plane > best).view(np.uint8) * np.uint8(label), out=mask)
        np.maximum(best, plane, out=best)
