"""A photo in several sizes, so that showing it small costs little and looks smooth."""

import cv2
import numpy as np
import numpy.typing as npt

from core.images import RgbImage

SMALLEST = 1024
"""Pixels of the longer side below which no smaller level is made."""


def build_pyramid(image: RgbImage, smallest: int = SMALLEST) -> list[npt.NDArray[np.uint8]]:
    """Levels of a photo: itself, then each half as large as the one before, down to about `smallest` pixels a side.

    All but the first are in the order of bytes that screens have, because such pictures are scaled and drawn several
    times as fast. The photo itself is not: that would take a third more memory than all smaller levels together.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB

    Returns
    -------
    list of (h, w, 3) uint8 RGB, then of (h, w, 4) uint8 BGRA
        Opaque. Odd sides are rounded up, so no level is ever empty.
    """
    levels: list[npt.NDArray[np.uint8]] = [image]
    while max(levels[-1].shape[:2]) > smallest:
        levels.append(for_screen(_halved(levels[-1])))
    return levels


def for_screen(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return an (H, W, 3) uint8 RGB image as (H, W, 4) uint8 BGRA, opaque; one that is so already as it is."""
    return image if image.shape[2] == 4 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2BGRA), np.uint8)


def _halved(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Means of 2 x 2 pixels; OpenCV is ten times as fast at exactly half a size, so odd last lines come apart."""
    height, width, channels = image.shape
    down, across = height // 2, width // 2
    half = np.empty((height - down, width - across, channels), np.uint8)
    if down and across:
        half[:down, :across] = _shrunk(image[: 2 * down, : 2 * across], down, across)
    if height % 2:
        half[-1:] = _shrunk(image[-1:], 1, half.shape[1])
    if width % 2:
        half[:, -1:] = _shrunk(image[:, -1:], half.shape[0], 1)
    return half


def _shrunk(image: npt.NDArray[np.uint8], height: int, width: int) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
