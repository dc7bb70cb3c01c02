"""From a photo to the network's input; training and proposing share it, so that both see the same pixels."""

import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.resizing import resize_bilinear, resize_by_area


def shrink_to_square(image: RgbImage, size: int) -> RgbImage:
    """Resize a photo to the network's square.

    Photos are shrunk by area, since sampling points of a large photo would alias; only the last step, which enlarges
    or shrinks slightly, is bilinear.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB
    size : int
        Side of the result in pixels.

    Returns
    -------
    (size, size, 3) uint8 RGB
    """
    height, width = image.shape[:2]
    shrunk = (min(height, size), min(width, size))
    if shrunk != (height, width):
        image = resize_by_area(image, *shrunk)
    if shrunk != (size, size):
        image = resize_bilinear(image, size, size)
    return np.ascontiguousarray(image)


def scale_pixels(squares: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Scale pixels from 0..255 to -1..1, which MobileNetV2 expects; any shape."""
    return squares.astype(np.float32) * np.float32(1 / 127.5) - np.float32(1)
