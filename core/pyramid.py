"""A photo in several sizes, so that showing it small costs little and looks smooth."""

import cv2
import numpy as np

from core.images import RgbImage

SMALLEST = 1024
"""Pixels of the longer side below which no smaller level is made."""


def build_pyramid(image: RgbImage, smallest: int = SMALLEST) -> list[RgbImage]:
    """Levels of a photo: itself, then each half as large as the one before, down to about `smallest` pixels a side.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB

    Returns
    -------
    list of (h, w, 3) uint8 RGB
        Odd sides are rounded up, so no level is ever empty.
    """
    levels = [image]
    while max(levels[-1].shape[:2]) > smallest:
        levels.append(_halved(levels[-1]))
    return levels


def _halved(image: RgbImage) -> RgbImage:
    height, width = image.shape[:2]
    size = ((width + 1) // 2, (height + 1) // 2)
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
