"""A photo in several sizes, so that it is cheap to show it small and it looks smooth."""

import cv2
import numpy as np
import numpy.typing as npt

from core.images import RgbImage

MIN_SIDE = 1024
"""Pixels of the longer side up to which no smaller level is made."""


def build_pyramid(image: RgbImage, min_side: int = MIN_SIDE) -> list[npt.NDArray[np.uint8]]:
    """Return the levels of a photo: itself, then each half the size of the one before, down to about `min_side` pixels.

    All but the first are in the byte order of screens, as those are scaled and drawn several times as fast. The photo
    itself is not: that would take a third more memory than all smaller levels together.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB
    min_side : int
        Of the longer side.

    Returns
    -------
    list of (h, w, 3) uint8 RGB, then of (h, w, 4) uint8 BGRA
        Opaque. Odd sides are rounded up, so no level is ever empty.
    """
    levels: list[npt.NDArray[np.uint8]] = [image]
    while max(levels[-1].shape[:2]) > min_side:
        levels.append(for_screen(_halved(levels[-1])))
    return levels


def for_screen(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return an (H, W, 3) uint8 RGB image as opaque (H, W, 4) uint8 BGRA; one of four channels unchanged."""
    return image if image.shape[2] == 4 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2BGRA), np.uint8)


def _halved(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Average 2 x 2 pixels; an odd last line is treated apart, as OpenCV is ten times as fast at exactly half."""
    height, width, channels = image.shape
    down, across = height // 2, width // 2
    half = np.empty((height - down, width - across, channels), np.uint8)
    if down and across:
        half[:down, :across] = _resized(image[: 2 * down, : 2 * across], down, across)
    if height % 2:
        half[-1:] = _resized(image[-1:], 1, half.shape[1])
    if width % 2:
        half[:, -1:] = _resized(image[:, -1:], half.shape[0], 1)
    return half


def _resized(image: npt.NDArray[np.uint8], height: int, width: int) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
