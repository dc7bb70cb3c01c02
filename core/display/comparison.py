"""Small pictures of two masks of one photo, to compare them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import COLOURS, Label, Mask
from core.pixels import BoolArray, Box, box_around
from core.resizing import resize_bilinear, resize_by_area, resize_nearest

ADDED, REMOVED, OTHER = (0, 230, 118), (255, 23, 68), (200, 80, 255)
"""RGB 0-255 of pet that only the second mask has, pet that only the first one has, and any other difference."""
_OPACITIES = {Label.PET: 0.5, Label.BACKGROUND: 0.15, Label.BORDER: 0.7}
_COLOURS = tuple(COLOURS[label] for label in Label)
_CHANGE_OPACITY = 0.85
_MARGIN = 0.15
"""Around what differs, as a share of its larger side."""
_MAX_SHARE = 0.5
"""Of the photo's sides: where more than that differs, a closer look shows nothing new."""


@dataclass(frozen=True)
class MaskPictures:
    """Pictures of the same part of a photo, (h, w, 3) uint8 RGB: each mask alone, and where they differ."""

    first: RgbImage
    second: RgbImage
    difference: RgbImage


def differing(first: Mask, second: Mask) -> tuple[int, Box]:
    """Return how many pixels differ between two masks (H, W), and the box around them."""
    changed: BoolArray = first != second
    return int(np.count_nonzero(changed)), box_around(Box.whole(first.shape), changed)


def closer_box(box: Box, shape: tuple[int, ...]) -> Box | None:
    """Return the square part of a photo (H, W) that shows a box well; None if that is most of the photo."""
    height, width = shape[:2]
    side = round((1 + 2 * _MARGIN) * max(box.shape)) + 16
    if box.is_empty or side > _MAX_SHARE * max(height, width):
        return None
    # A square, shifted into the photo where that has room for it.
    top = min(max((box.top + box.bottom - side) // 2, 0), max(height - side, 0))
    left = min(max((box.left + box.right - side) // 2, 0), max(width - side, 0))
    return Box(top, left, top + side, left + side).clipped(shape)


def draw_masks(photo: RgbImage, first: Mask, second: Mask, box: Box, side: int) -> MaskPictures:
    """Draw a part of a photo with two masks.

    Parameters
    ----------
    photo : (h, w, 3) uint8 RGB
        May be smaller than the masks.
    first, second : (H, W) uint8 Label
    box : Box
        In pixels of the masks.
    side : int
        Maximum width and height of the pictures.
    """
    small = draw_photo(photo, first.shape, box, side)
    height, width = small.shape[:2]
    ours, theirs = (resize_nearest(np.ascontiguousarray(mask[box.slices]), height, width) for mask in (first, second))
    return MaskPictures(draw_mask(small, ours), draw_mask(small, theirs), _draw_difference(small, ours, theirs))


def draw_photo(photo: RgbImage, shape: tuple[int, ...], box: Box, side: int) -> RgbImage:
    """Draw a part of a photo; `box` is in pixels of masks of `shape`, the photo may be smaller."""
    scale = photo.shape[0] / shape[0], photo.shape[1] / shape[1]
    part = photo[
        int(box.top * scale[0]) : max(int(box.bottom * scale[0]), int(box.top * scale[0]) + 1),
        int(box.left * scale[1]) : max(int(box.right * scale[1]), int(box.left * scale[1]) + 1),
    ]
    factor = side / max(box.shape)
    height, width = (max(1, round(length * factor)) for length in box.shape)
    resize = resize_by_area if height <= part.shape[0] else resize_bilinear
    return resize(np.ascontiguousarray(part), height, width)


def draw_mask(photo: RgbImage, mask: Mask, colours: Sequence[tuple[int, int, int]] = _COLOURS) -> RgbImage:
    """Tint a photo (h, w, 3) with a mask of its size; `colours` are R, G, B of each `Label`."""
    opacity = np.array([_OPACITIES[label] for label in Label], np.float32)[mask][..., None]
    return _rounded(photo * (1 - opacity) + np.array(colours, np.float32)[mask] * opacity)


def _draw_difference(photo: RgbImage, first: Mask, second: Mask) -> RgbImage:
    """Mark on a grey photo where two masks differ."""
    grey = photo.mean(axis=2, keepdims=True).repeat(3, axis=2) * 0.6 + 50
    where = [second == Label.PET, first == Label.PET, np.ones(first.shape, np.bool_)]
    colours = np.select([each[..., None] for each in where], [np.array(c, np.float32) for c in (ADDED, REMOVED, OTHER)])
    opacity = (_CHANGE_OPACITY * (first != second))[..., None]
    return _rounded(grey * (1 - opacity) + colours * opacity)


def _rounded(pixels: npt.NDArray[np.float32]) -> RgbImage:
    rounded: RgbImage = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
    return rounded
