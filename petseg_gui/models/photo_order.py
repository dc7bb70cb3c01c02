"""The orders in which the photos of a folder can be listed."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple

from core.project import PhotoEntry, PhotoState
from core.project.remarks import tag_key

PhotoOrder = Literal["name", "least-sure", "state", "tag"]

DONE = frozenset({PhotoState.REVIEWED, PhotoState.SKIPPED})
"""States of photos that need no further look."""


_STATE_RANKS = {state: rank for rank, state in enumerate(PhotoState)}


class _Order(NamedTuple):
    title: str
    tip: str
    rank: Callable[[PhotoEntry], tuple[Any, ...]]
    """Lower ranks come first; photos of equal rank stay in the order of their names."""


def _by_uncertainty(entry: PhotoEntry) -> tuple[float, float]:
    certainty = 1.0 if entry.uncertainty is None else -entry.uncertainty
    return entry.state in DONE or entry.problem is not None, certainty


def _by_state(entry: PhotoEntry) -> tuple[float, float]:
    return entry.problem is not None, _STATE_RANKS[entry.state]


def _by_tag(entry: PhotoEntry) -> tuple[bool, list[str]]:
    return not entry.tags, [tag_key(tag) for tag in entry.tags]


PHOTO_ORDERS: Mapping[PhotoOrder, _Order] = {
    "name": _Order("By name", "List the photos by name", lambda _entry: (0, 0)),
    "least-sure": _Order(
        "Least sure first",
        "List photos first that the model was least sure of, then those without a proposal, reviewed and skipped last",
        _by_uncertainty,
    ),
    "state": _Order(
        "By state", "List photos without a mask first, then proposed, corrected, reviewed, skipped", _by_state
    ),
    "tag": _Order("By tag", "List the photos by their first tag, those without any last", _by_tag),
}


def ordered(entries: Iterable[PhotoEntry], order: PhotoOrder) -> list[str]:
    """Return the names of photos in an order; entries are given by name."""
    return [entry.name for entry in sorted(entries, key=PHOTO_ORDERS[order].rank)]
