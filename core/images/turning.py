"""Turns pictures upright, as their orientation says."""

from collections.abc import Callable, Mapping

import cv2
import numpy as np
import numpy.typing as npt

_TURNS: Mapping[int, Callable[[npt.NDArray[np.uint8]], cv2.typing.MatLike]] = {
    2: lambda pixels: cv2.flip(pixels, 1),
    3: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180),
    4: lambda pixels: cv2.flip(pixels, 0),
    5: cv2.transpose,
    6: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE),
    7: lambda pixels: cv2.transpose(cv2.rotate(pixels, cv2.ROTATE_180)),
    8: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
}


def upright(pixels: npt.NDArray[np.uint8], orientation: int) -> npt.NDArray[np.uint8]:
    """Return pixels turned by an EXIF orientation.

    Parameters
    ----------
    pixels : (H, W) or (H, W, 3) uint8
    orientation : int
        1 to 8; 1 is upright already.

    Returns
    -------
    (H, W) or (W, H), channels as before, uint8
    """
    turn = _TURNS.get(orientation)
    return pixels if turn is None else np.asarray(turn(pixels), np.uint8)


def upright_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Return (height, width) after turning, from the (width, height) that is stored."""
    width, height = size
    return (width, height) if orientation >= 5 else (height, width)
