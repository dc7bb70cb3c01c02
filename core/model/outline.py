"""Moves a pet's outline, by a few of the network's pixels, to where the photo shows it."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label

Plane = npt.NDArray[np.float32]
"""(H, W) float32."""
_Values = TypeVar("_Values", Plane, npt.NDArray[np.uint8])

# How these were found, and what else was tried: docs/adr/0009-the-photo-moves-the-outline.md
# Lengths are those of the grid on which the outline moves: every second of the network's pixels.
BORDER = 0.51
"""Share of pet in a pixel of border: half puts the line in the middle of the border, a tie on its outside."""
RADIUS = 3
"""Of the window in which colours separate pet and background."""
NOISE = 1e-3
"""Variance of a colour in 0..1 that counts as noise (a standard deviation of 3 %)."""
SHIFT_SCALE = 2.0
"""Longer shifts fade out: the photo's line is then hardly the one that the network meant."""
TRUST = 0.6
"""Share of the distance to the photo's line that the outline moves; neither of the two is always right."""
SMOOTHING = 1.5
"""Standard deviation of the Gaussian blur of the shifts: neighbours move together."""


def follow_photo(probabilities: npt.NDArray[np.float32], square: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Move the transition from pet to background towards the line that the photo shows there.

    A guided filter (He, Sun and Tang, PAMI 2013) finds the line, from the share of pet in each pixel; border counts as
    half, so that the line lies in the middle of the border. All three probabilities move with it: the border keeps
    the width that the network gave it, since that is a matter of how masks are drawn, which no photo shows. Lines and
    shifts are found on every second pixel (docs/adr/0009-the-photo-moves-the-outline.md says what that costs).

    Parameters
    ----------
    probabilities : (S, S, 3) float32 in 0..1, in the order of `Label`
    square : (S, S, 3) uint8 RGB
        The photo as the network sees it.

    Returns
    -------
    (S, S, 3) float32 in 0..1
        Unchanged where the photo is flat, and far from the outline.
    """
    petness = _halved(petness_of(probabilities))
    ours = petness > 0.5
    if _is_uniform(ours):
        return probabilities
    filtered = _guided_filter(petness, _halved(square))
    theirs = filtered.values > 0.5
    if _is_uniform(theirs):
        return probabilities
    depth = depth_in(ours)
    shift = depth_in(theirs) - depth
    shift *= TRUST * np.exp(-((shift / SHIFT_SCALE) ** 2)) * filtered.contrast
    return _moved(probabilities, depth, cast(Plane, cv2.GaussianBlur(shift, (0, 0), SMOOTHING)))


def petness_of(probabilities: npt.NDArray[np.float32]) -> Plane:
    """Return the share of pet in each pixel of (..., 3) probabilities; above a half it is inside the outline."""
    return probabilities[..., Label.PET] + np.float32(BORDER) * probabilities[..., Label.BORDER]


def _is_uniform(region: npt.NDArray[np.bool_]) -> bool:
    return bool(region.all() or not region.any())


def depth_in(region: npt.NDArray[np.bool_]) -> Plane:
    """Return the distance to the region's outline, positive inside."""
    inside = region.astype(np.uint8)
    within, without = (cv2.distanceTransform(part, cv2.DIST_L2, cv2.DIST_MASK_5) for part in (inside, 1 - inside))
    # Both are measured to the centre of the next pixel beyond the outline, which is half a pixel closer.
    return cast(Plane, within - without + (np.float32(0.5) - inside))


def _moved(values: npt.NDArray[np.float32], depth: Plane, shift: Plane) -> npt.NDArray[np.float32]:
    """Sample each pixel where the depth, known for every second one, is larger by `shift`."""
    smooth = cv2.GaussianBlur(depth, (0, 0), 1)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8)
    step = 2 * shift / (cv2.magnitude(down, across) + np.float32(0.1))  # 0.1: inside a pet no direction leads out
    points = np.arange(len(values), dtype=np.float32)
    right, below = (_enlarged(cast(Plane, step * way), values.shape) for way in (across, down))
    from_x, from_y = points + right, points[:, None] + below
    moved = cv2.remap(values, from_x, from_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cast(npt.NDArray[np.float32], moved)


class _Filtered(NamedTuple):
    values: Plane
    contrast: Plane
    """0 where the window holds only noise, near 1 where its colours differ."""


def _guided_filter(values: Plane, square: npt.NDArray[np.uint8]) -> _Filtered:
    """Fit values as linear functions of the colours, per window; without contrast, average them."""
    *slopes, fitted, contrast = _fitted(values, square)
    for slope, colour in zip(slopes, cv2.split(square), strict=True):
        fitted += slope * colour
    return _Filtered(fitted, contrast)


def _fitted(values: Plane, square: npt.NDArray[np.uint8]) -> tuple[Plane, Plane, Plane, Plane, Plane]:
    """Return the slope of each colour in 0..255, the offset, and the contrast."""
    colours = np.moveaxis(square.astype(np.float32) / np.float32(255), -1, 0).copy()
    means = [_mean(colour) for colour in colours]
    covariance = np.empty((3, 3, *values.shape), np.float32)
    for i in range(3):
        for j in range(i, 3):
            covariance[i, j] = covariance[j, i] = _mean(colours[i] * colours[j]) - means[i] * means[j]
    spread = np.trace(covariance)
    covariance[range(3), range(3)] += np.float32(NOISE)
    mean = _mean(values)
    together = [_mean(colour * values) - own * mean for colour, own in zip(colours, means, strict=True)]
    slopes = _solved(covariance, together)
    offset = mean - sum(slope * own for slope, own in zip(slopes, means, strict=True))
    red, green, blue = (_mean(slope) / np.float32(255) for slope in slopes)
    return red, green, blue, _mean(offset), spread / (spread + np.float32(NOISE))


def _halved(values: _Values) -> _Values:
    height, width = values.shape[:2]
    return cast(_Values, cv2.resize(values, (max(1, width // 2), max(1, height // 2)), interpolation=cv2.INTER_AREA))


def _enlarged(plane: Plane, shape: tuple[int, ...]) -> Plane:
    return cast(Plane, cv2.resize(plane, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))


def _solved(matrices: npt.NDArray[np.float32], right: Sequence[Plane]) -> tuple[Plane, Plane, Plane]:
    """Solve a symmetric 3x3 system for each pixel by cofactors, ten times faster than LAPACK one by one."""
    (a, b, c), (_, d, e), (_, _, f) = matrices
    cofactors = (d * f - e * e, c * e - b * f, b * e - c * d), (a * f - c * c, b * c - a * e), a * d - b * b
    (aa, ab, ac), (bb, bc), cc = cofactors
    x, y, z = right
    scale = 1 / (a * aa + b * ab + c * ac)
    return (
        (aa * x + ab * y + ac * z) * scale,
        (ab * x + bb * y + bc * z) * scale,
        (ac * x + bc * y + cc * z) * scale,
    )


def _mean(plane: Plane) -> Plane:
    """Average over the window around each pixel."""
    side = 2 * RADIUS + 1
    return cast(Plane, cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT))
