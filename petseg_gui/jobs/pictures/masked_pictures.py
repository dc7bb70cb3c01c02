"""Small pictures of photos with masks of their own size."""

from pathlib import Path

import numpy as np

from core.display.comparison import draw_mask
from core.images import RgbImage, read_thumbnail
from core.labels import Mask
from core.resizing import resize_bilinear, resize_by_area
from petseg_gui.models.options import ClassColours


def fitted_photo(path: Path, mask: Mask) -> RgbImage:
    """Return a photo in the size of a small mask (h, w).

    Raises
    ------
    ImageError
        If the photo cannot be read.
    """
    height, width = mask.shape
    photo = read_thumbnail(path, max(height, width))
    resize = resize_by_area if height <= photo.shape[0] else resize_bilinear
    return resize(np.ascontiguousarray(photo), height, width)


def masked_photo(path: Path, mask: Mask, colours: ClassColours) -> RgbImage:
    """Return a photo with a small mask (h, w) over it; for what it raises see `fitted_photo`."""
    return draw_mask(fitted_photo(path, mask), mask, colours)
