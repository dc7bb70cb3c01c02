"""Typed resizing: OpenCV's own annotations lose the dtype."""

from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Mask

Pixels = npt.NDArray[np.uint8]


def resize_by_area(image: Pixels, height: int, width: int) -> Pixels:
    """Shrink without aliasing: each new pixel is the mean of those it covers."""
    return cast(Pixels, cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA))


def resize_bilinear(image: Pixels, height: int, width: int) -> Pixels:
    """Enlarge smoothly."""
    return cast(Pixels, cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR))


def resize_nearest(mask: Mask, height: int, width: int) -> Mask:
    """Resize labels; masks are resized in no other way.

    With OpenCV's exact variant, since the plain one samples the upper left corner of each new pixel: the mask would be
    shifted against its photo by up to half a pixel.
    """
    return cast(Mask, cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST_EXACT))
