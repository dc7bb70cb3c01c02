"""Proposals that were written among the photos, which are no photos."""

from collections import Counter
from dataclasses import replace

from core.images import Listing
from core.masks import is_proposed

_ENDING = ".png"


def without_proposals(listing: Listing) -> Listing:
    """Leave out proposals that `petseg propose` wrote beside the photos that they belong to.

    Only files that are named after another photo are looked into, so that most folders cost nothing.
    """
    found = {name for name in _named_after_photos(listing.names) if is_proposed(listing.folder / name)}
    return replace(listing, names=[name for name in listing.names if name not in found]) if found else listing


def _named_after_photos(names: list[str]) -> list[str]:
    """Return `cat.png` beside `cat.jpg`, and `cat.jpg.png`."""
    masks = [name for name in names if name[-len(_ENDING) :].lower() == _ENDING]
    if not masks:
        return []
    photos, stems = set(names), Counter(map(_stem, names))
    return [name for name in masks if stems[_stem(name)] > 1 or name[: -len(_ENDING)] in photos]


def _stem(name: str) -> str:
    dot = name.rfind(".")
    return name[:dot] if dot > name.rfind("/") + 1 else name
