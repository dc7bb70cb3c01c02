"""Arrays as QImages on the same memory.

Nothing is copied, and what is later written to the array shows. Qt keeps no reference to the array, so the holder of
the QImage must hold the array too.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from core.labels import Mask


def view_screen(image: npt.NDArray[np.uint8]) -> QImage:
    """Return a QImage on an (H, W, 4) uint8 BGRA array with A = 255: the format that Qt scales and draws fastest."""
    height, width = image.shape[:2]
    _check(image)
    return QImage(image.data, width, height, image.strides[0], QImage.Format.Format_RGB32)


def view_mask(mask: Mask, colours: Sequence[int]) -> QImage:
    """Return a QImage on an (H, W) uint8 array that shows each label in its colour (ARGB, not premultiplied).

    `setColorTable` copies no pixels either, so changing the opacity of a large mask costs nothing.
    """
    height, width = mask.shape
    _check(mask)
    image = QImage(mask.data, width, height, mask.strides[0], QImage.Format.Format_Indexed8)
    image.setColorTable(list(colours))
    return image


def _check(array: npt.NDArray[np.uint8]) -> None:
    if array.dtype != np.uint8 or not array.flags.c_contiguous:
        raise ValueError(f"an array of {array.dtype} with strides {array.strides} cannot be shown without a copy")
