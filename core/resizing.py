"""Resizing, typed: OpenCV's own annotations do not keep the dtype."""

from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Mask

Pixels = npt.NDArray[np.uint8]


def resize_by_area(image: Pixels, height: int, width: int) -> Pixels:
    """Shrink without aliasing: each new pixel is the mean of those that it covers."""
    return cast(Pixels, cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA))


def resize_bilinear(image: Pixels, height: int, width: int) -> Pixels:
    """Enlarge smoothly."""
    return cast(Pixels, cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR))


def resize_nearest(mask: Mask, height: int, width: int) -> Mask:
    """Resize labels; nothing else may be done to a mask.

    Exact, since OpenCV's plain one takes the upper left corner of each new pixel: the mask would lie up to half a
    pixel beside its photo.
    """
    return cast(Mask, cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST_EXACT))
