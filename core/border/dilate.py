"""Growing regions by discs, 64 pixels at a time.

A region of bits is joined with itself, moved by some pixels, again and again. The work follows the
logarithm of the radius, where distances would have to be measured pixel by pixel.
"""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
"""(H, n) bits of a region, 64 pixels in a word, the first of them lowest."""

WORD = 64
_LEAST_POLYGON = 16
"""Radius below which a disc is a circle, made row by row; from there it is a polygon, which takes far fewer steps."""


def grow(words: Words, radius: float) -> Words:
    """Return the pixels that are at most a radius away from a region.

    Discs below a radius of 16 pixels are circles. Larger ones are polygons with 16 corners, at most 3.5 % off; straight
    up, down and to the sides all reach exactly the radius. What a union grows to is what its parts grow to, together.

    Parameters
    ----------
    words : (H, n) uint64
        A pixel less than the radius away from an edge of the array may come out wrong, unless the region keeps that far
        away from every edge.
    radius : float
        In pixels.

    Returns
    -------
    (H, n) uint64
    """
    flat, row = words.flatten(), words.shape[1]
    if radius >= 1:
        flat = _by_circle(flat, row, radius) if radius < _LEAST_POLYGON else _by_polygon(flat, row * WORD, int(radius))
    return flat.reshape(words.shape)


def _by_circle(words: Words, row: int, radius: float) -> Words:
    result, work, half = np.zeros_like(words), (np.empty_like(words), np.empty_like(words)), 0
    for away in range(int(radius), -1, -1):
        wider = math.isqrt(int(radius**2) - away**2)
        _grow_along(words, 1, wider - half, work)
        half = wider
        _join(result, words, away * row)
        _join(result, words, -away * row)
    return result


def _by_polygon(words: Words, row: int, radius: int) -> Words:
    work = np.empty_like(words), np.empty_like(words)
    diagonal, slanted = _sides(radius)
    straight = radius - 2 * diagonal - 6 * slanted
    for step in (1, row):
        _grow_along(words, step, straight, work)
    for step in (row + 1, row - 1):
        _grow_along(words, step, diagonal, work)
    for step in (row + 2, row - 2, 2 * row + 1, 2 * row - 1):
        _grow_along(words, step, slanted, work)
    return words


@lru_cache(maxsize=64)
def _sides(radius: int) -> tuple[int, int]:
    """Half the length of the polygon's diagonal sides, and of those as a knight moves, in steps.

    All lengths are tried that may be right, as the best ones do not simply follow the radius.
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


def _grow_along(words: Words, step: int, count: int, work: tuple[Words, Words]) -> None:
    """Join a region with itself moved by up to `count` steps forth and back, a step being so many bits."""
    for times in _doublings(count):
        _join_moved(words, times * step, work)


@lru_cache(maxsize=256)
def _doublings(count: int) -> tuple[int, ...]:
    """Moves that together reach everywhere from `-count` to `count`, each at most one further than those before.

    Those forth and those back make up `count` each, so that nothing ever leaves the disc that is made.
    """
    lengths: list[int] = []
    while (covered := sum(lengths)) < 2 * count:
        lengths.append(min(covered + 1, 2 * count - covered))
    forth, moves = count, []
    for length in sorted(lengths, reverse=True):
        is_forth = length <= forth
        forth -= length * is_forth
        moves.append(length if is_forth else -length)
    return tuple(reversed(moves))


def _join_moved(words: Words, by: int, work: tuple[Words, Words]) -> None:
    """Join a region with itself moved by some bits; in the work arrays there is room for what lies between."""
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
    """Add what is in other words, moved by some words; what leaves the array is dropped."""
    if abs(by) < words.size:
        target, source = (words[by:], other[: words.size - by]) if by >= 0 else (words[:by], other[-by:])
        np.bitwise_or(target, source, out=target)
