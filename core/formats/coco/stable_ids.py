"""Numbers for photos and annotations that stay the same from export to export."""

from collections.abc import Iterable

from core.formats.exported.file_stems import hash_of

_MAX_ID = 2**31 - 1
"""Some readers keep numbers in 32 bits."""


def stable_ids(names: Iterable[str]) -> dict[str, int]:
    """Return a number from 1 on for each name: it follows from the name alone, as far as no two have the same.

    Of those, the later ones get the next free numbers. No number is 0, which COCO's evaluation takes for nothing found.

    Parameters
    ----------
    names : iterable of str
        All different, in an order that does not change.
    """
    found: dict[str, int] = {}
    taken = set[int]()
    for name in names:
        number = int.from_bytes(hash_of(name)[:8], "big") % _MAX_ID + 1
        while number in taken:
            number = number % _MAX_ID + 1
        taken.add(number)
        found[name] = number
    return found
