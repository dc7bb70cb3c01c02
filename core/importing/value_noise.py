"""Noise in values: what lossy formats and smooth edges add to the few values that a mask was drawn with."""

from collections.abc import Sequence

from core.formats.raster.values import colour_of
from core.importing.value_counts import ValueCount

NEAR = 40.0
"""How far colours are apart at most, as points with red, green and blue from 0 to 255, that noise makes of one."""
_MIN_SHARE = 0.005
"""Of all pixels, for a value that was drawn."""
_MIN_NEAR = 0.7
"""Share of the pixels of other values that are near to those that were drawn."""
_MAX_MAIN = 8
_APART = 2.5 * NEAR


def main_values(counts: Sequence[ValueCount]) -> set[int]:
    """Return the values that a mask was drawn with, if the others are noise around them; else none.

    Numbers of objects are no noise: they are spread evenly.
    """
    total, main = sum(count.pixels for count in counts), list[int]()
    for count in sorted(counts, key=lambda count: -count.pixels):
        if count.pixels < _MIN_SHARE * total:
            break
        if all(distance(count.value, known) >= NEAR for known in main):
            main.append(count.value)
            if len(main) > _MAX_MAIN:
                return set()
    others = [count for count in counts if count.value not in main]
    near = sum(count.pixels for count in others if any(distance(count.value, known) < NEAR for known in main))
    is_noise = near >= _MIN_NEAR * sum(count.pixels for count in others)
    are_apart = any(distance(one, other) >= _APART for one in main for other in main)
    return set(main) if is_noise and are_apart else set()


def distance(value: int, other: int) -> float:
    """Return how far two levels or colours are apart."""
    ours, theirs = _channels(value), _channels(other)
    return float(sum((one - another) ** 2 for one, another in zip(ours, theirs, strict=True)) ** 0.5)


def _channels(value: int) -> tuple[int, int, int]:
    return colour_of(value) or (value & 0xFFFF,) * 3
