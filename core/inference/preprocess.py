"""From a photo to the network's input; training and proposing share it, so that both see the same pixels."""

import cv2
import numpy as np
import numpy.typing as npt


def shrink_to_square(image: npt.NDArray[np.uint8], size: int) -> npt.NDArray[np.uint8]:
    """Resize a photo to the network's square.

    Photos are shrunk by area, since point sampling of a large photo would alias; only the last, enlarging
    or slightly shrinking, step is bilinear.

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
    target = (min(width, size), min(height, size))
    if target != (width, height):
        image = cv2.resize(image, target, interpolation=cv2.INTER_AREA)
    if target != (size, size):
        image = cv2.resize(image, (size, size), interpolation=cv2.INTER_LINEAR)
    return np.ascontiguousarray(image)


def scale_pixels(squares: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Pixels 0..255 to the range -1..1 that MobileNetV2 expects, any shape."""
    return squares.astype(np.float32) * np.float32(1 / 127.5) - np.float32(1)
