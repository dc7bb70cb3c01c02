"""In which order the photos of a folder are listed, and gone through."""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

from core.project import PhotoEntry, PhotoState

PhotoOrder = Literal["name", "least-sure", "state"]

DONE = frozenset({PhotoState.REVIEWED, PhotoState.SKIPPED})
"""States in which nobody has to look at a photo again."""


class _Order(NamedTuple):
    title: str
    tip: str
    rank: Callable[[PhotoEntry], tuple[float, float]]
    """What is lower comes first; photos of one rank stay in the order of their names."""


def _unsure(entry: PhotoEntry) -> tuple[float, float]:
    sure = 1.0 if entry.uncertainty is None else -entry.uncertainty
    return entry.state in DONE or entry.problem is not None, sure


def _stage(entry: PhotoEntry) -> tuple[float, float]:
    return entry.problem is not None, list(PhotoState).index(entry.state)


PHOTO_ORDERS: Mapping[PhotoOrder, _Order] = {
    "name": _Order("By name", "List the photos by their names", lambda _entry: (0, 0)),
    "least-sure": _Order(
        "Least sure first",
        "List first what the model was least sure of; without a proposal later, reviewed and skipped last",
        _unsure,
    ),
    "state": _Order("By state", "List what is to do first, then proposed, corrected, reviewed, skipped", _stage),
}


def ordered(entries: Iterable[PhotoEntry], order: PhotoOrder) -> list[str]:
    """Names of photos in an order; they are given by name."""
    return [entry.name for entry in sorted(entries, key=PHOTO_ORDERS[order].rank)]
