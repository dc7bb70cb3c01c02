"""Dilation of regions by discs, 64 pixels per operation.

The region, packed as bits, is repeatedly joined with shifted copies of itself. The work grows with the logarithm of the
radius, where distances would have to be measured pixel by pixel.
"""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
"""(H, n) bits of a region, 64 pixels per word, the leftmost in the lowest bit."""

WORD = 64
_MIN_POLYGON = 16
"""Radius from which a disc is a polygon, which takes far fewer steps than a circle made row by row."""


def dilate(words: Words, radius: float) -> Words:
    """Return the pixels that are at most a radius away from a region.

    Discs below a radius of 16 pixels are circles. Larger ones are polygons with 16 corners, off by at most 3.5 %; along
    rows and columns every disc extends exactly the radius. A union dilates to the union of its dilated parts.

    Parameters
    ----------
    words : (H, n) uint64
        Pixels nearer than the radius to an edge of the array may come out wrong, unless the region keeps that distance
        from every edge.
    radius : float
        In pixels.

    Returns
    -------
    (H, n) uint64
    """
    flat, row = words.flatten(), words.shape[1]
    if radius >= 1:
        flat = _by_circle(flat, row, radius) if radius < _MIN_POLYGON else _by_polygon(flat, row * WORD, int(radius))
    return flat.reshape(words.shape)


def _by_circle(words: Words, row: int, radius: float) -> Words:
    result, work, half = np.zeros_like(words), (np.empty_like(words), np.empty_like(words)), 0
    for offset in range(int(radius), -1, -1):
        wider = math.isqrt(int(radius**2) - offset**2)
        _dilate_along(words, 1, wider - half, work)
        half = wider
        _join(result, words, offset * row)
        _join(result, words, -offset * row)
    return result


def _by_polygon(words: Words, row: int, radius: int) -> Words:
    work = np.empty_like(words), np.empty_like(words)
    diagonal, slanted = _side_lengths(radius)
    straight = radius - 2 * diagonal - 6 * slanted
    for step in (1, row):
        _dilate_along(words, step, straight, work)
    for step in (row + 1, row - 1):
        _dilate_along(words, step, diagonal, work)
    for step in (row + 2, row - 2, 2 * row + 1, 2 * row - 1):
        _dilate_along(words, step, slanted, work)
    return words


@lru_cache(maxsize=64)
def _side_lengths(radius: int) -> tuple[int, int]:
    """Return half the length in steps of the polygon's diagonal sides, and of its knight's-move sides.

    Found by trying all plausible lengths, as the best ones do not follow the radius in a simple way.
    """

    def error(lengths: tuple[int, int]) -> float:
        diagonal, slanted = lengths
        straight = radius - 2 * diagonal - 6 * slanted
        if straight < 1:
            return math.inf
        sides = (radius + straight + 2 * slanted) / math.sqrt(2), (2 * radius + straight) / math.sqrt(5)
        corners = math.hypot(radius, straight), math.hypot(radius - 2 * slanted, straight + 4 * slanted)
        return max(abs(distance - radius) for distance in (*sides, *corners))

    likely = range(max(1, radius // 10 - 2), radius // 10 + 4)
    return min(((diagonal, slanted) for slanted in likely for diagonal in range(radius // 4 + 1)), key=error)


def _dilate_along(words: Words, step: int, count: int, work: tuple[Words, Words]) -> None:
    """Join a region with itself shifted by up to `count` steps either way, a step being some bits."""
    for times in _shifts(count):
        _join_shifted(words, times * step, work)


@lru_cache(maxsize=256)
def _shifts(count: int) -> tuple[int, ...]:
    """Return shifts that together cover -count to count, each at most one longer than the sum of those before.

    Forward and backward shifts add up to `count` each, so that nothing leaves the disc on the way.
    """
    lengths: list[int] = []
    while (covered := sum(lengths)) < 2 * count:
        lengths.append(min(covered + 1, 2 * count - covered))
    forward, shifts = count, []
    for length in sorted(lengths, reverse=True):
        is_forward = length <= forward
        forward -= length * is_forward
        shifts.append(length if is_forward else -length)
    return tuple(reversed(shifts))


def _join_shifted(words: Words, by: int, work: tuple[Words, Words]) -> None:
    """Join a region with itself shifted by some bits; the work arrays take the intermediate results."""
    whole, bits = divmod(abs(by), WORD)
    sign = 1 if by > 0 else -1
    within, beyond = work
    if not bits:
        np.copyto(within, words)
        _join(words, within, sign * whole)
        return
    ahead, behind = (np.left_shift, np.right_shift) if by > 0 else (np.right_shift, np.left_shift)
    ahead(words, np.uint64(bits), out=within)
    behind(words, np.uint64(WORD - bits), out=beyond)
    _join(words, within, sign * whole)
    _join(words, beyond, sign * (whole + 1))


def _join(words: Words, other: Words, by: int) -> None:
    """Add other words, shifted by some words; what leaves the array is dropped."""
    if abs(by) < words.size:
        target, source = (words[by:], other[: words.size - by]) if by >= 0 else (words[:by], other[-by:])
        np.bitwise_or(target, source, out=target)
