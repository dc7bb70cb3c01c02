"""Arrays as QImages and back.

The views share the array's memory: nothing is copied, and what is later written to the array shows. Qt keeps no
reference to it, so whoever holds a view must hold its array too.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion

from core.images import RgbImage
from core.labels import Mask
from core.pixels import Box


def view_screen(image: npt.NDArray[np.uint8]) -> QImage:
    """Return a QImage on the memory of an (H, W, 4) uint8 BGRA array, A being 255: what Qt scales and draws fastest."""
    height, width = image.shape[:2]
    _check(image)
    return QImage(image.data, width, height, image.strides[0], QImage.Format.Format_RGB32)


def view_mask(mask: Mask, colours: Sequence[int]) -> QImage:
    """Return a QImage on the memory of an (H, W) uint8 array, each label shown in its colour (ARGB, not premultiplied).

    `setColorTable` on it copies nothing either, so the opacity of a large mask changes at no cost.
    """
    height, width = mask.shape
    _check(mask)
    image = QImage(mask.data, width, height, mask.strides[0], QImage.Format.Format_Indexed8)
    image.setColorTable(list(colours))
    return image


def copy_to_array(image: QImage) -> RgbImage:
    """Return the pixels of a QImage as a new (H, W, 3) uint8 RGB array."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def rects_of(region: QRegion) -> Iterator[QRect]:
    """Return the rectangles of a region. PySide6 can iterate it, only its type stubs do not know."""
    return iter(region)  # type: ignore[call-overload, no-any-return]


def box_of(rect: QRect) -> Box:
    """Return the same rectangle as a box."""
    return Box(rect.top(), rect.left(), rect.top() + rect.height(), rect.left() + rect.width())


def rect_of(box: Box) -> QRect:
    """Return the same box as a rectangle."""
    return QRect(box.left, box.top, box.shape[1], box.shape[0])


def bands(rect: QRect, pixels: int) -> Iterator[QRect]:
    """Yield parts of a rectangle, from top to bottom and of its full width, of about so many pixels each."""
    height = max(pixels // max(rect.width(), 1), 1)
    for top in range(rect.top(), rect.top() + rect.height(), height):
        yield rect.intersected(QRect(rect.left(), top, rect.width(), height))


def _check(array: RgbImage | Mask) -> None:
    if array.dtype != np.uint8 or not array.flags.c_contiguous:
        raise ValueError(f"an array of {array.dtype} with strides {array.strides} cannot be shown without a copy")
