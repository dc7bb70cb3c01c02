"""The photos of the open folder in list order, and what is asked of all of them."""

import math
from bisect import insort
from collections import Counter
from collections.abc import Collection, Container, Iterable, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from core.project import PhotoEntry, PhotoState
from core.project.remark_store import count_tags
from core.project.remarks import NO_REMARKS, USUAL_TAGS, joined_tags, tag_key
from petseg_gui.models.name_search import folded
from petseg_gui.models.photo_exchange import PhotoExchange, RowChanges
from petseg_gui.models.photo_filter import NO_PET, TO_DO, UNSURE, PhotoFilter, Tagged, is_to_do, kinds_of
from petseg_gui.models.photo_order import DONE, PhotoOrder, ordered
from petseg_gui.models.skip_reasons import shown_reason


class PhotoEntries:
    """Entries by name and by row, with counts that are kept up to date: there may be 100,000.

    Attributes
    ----------
    names : list of str
        In list order; must not be modified.
    order : PhotoOrder
        How they are sorted.
    unsure_from : float
        Uncertainty, 0..1, from which on a photo that is to do counts as unsure.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.order: PhotoOrder = "name"
        self.unsure_from = 1.0
        self._by_name: list[str] = []
        """In natural order, which also breaks ties in other orders."""
        self._entries: dict[str, PhotoEntry] = {}
        self._counts: Counter[PhotoState] = Counter()
        self._rows: dict[str, int] = {}
        self._states: list[PhotoState] = []
        """Of the photos in list order: looking through 100,000 entries takes ten times as long."""
        self._kinds: dict[PhotoFilter, set[str]] = {}
        """Photos by the filters that are not states: no pet found, unsure, remarks."""
        self.remark_texts: dict[str, str] = {}
        """Tags, notes and reasons of the photos that have any, as a search compares them; must not be modified."""
        self._tags: dict[str, str] = {}
        self._certainties: npt.NDArray[np.float64] | None = None
        """By row, once somebody has asked: a pass over 100,000 entries would be felt at each step."""

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def entry(self, name: str) -> PhotoEntry | None:
        """Return the entry of a photo; None if there is no such photo."""
        return self._entries.get(name)

    def snapshot(self) -> dict[str, PhotoEntry]:
        """Return the entries by name as they are now, for work in the background."""
        return self._entries.copy()

    def row(self, name: str) -> int | None:
        """Return the index of a photo in `names`."""
        return self._rows.get(name)

    def state(self, name: str) -> PhotoState | None:
        """Return the state of a photo; None if there is no such photo."""
        entry = self._entries.get(name)
        return None if entry is None else entry.state

    def counts(self) -> dict[PhotoState, int]:
        """Count the photos in each state."""
        return {state: self._counts[state] for state in PhotoState}

    @property
    def without_pet(self) -> int:
        """How many photos are proposed in which the model found no pet."""
        return len(self._kinds.get(NO_PET, ()))

    def other_counts(self) -> dict[PhotoFilter, int]:
        """Count the photos of each kind that is not a state."""
        return {kind: len(names) for kind, names in self._kinds.items()}

    @property
    def tags(self) -> dict[str, str]:
        """Spellings of the usual tags and of all that photos had since the folder was opened, by `tag_key`.

        The order stays, so that a key stays with its tag: the usual ones first, then the most frequent at the start.
        """
        return self._tags

    def used_tags(self) -> list[str]:
        """Return the tags that photos have now."""
        return [tag for key, tag in self._tags.items() if self._kinds.get(Tagged(key))]

    def spelled(self, tags: Iterable[str]) -> list[str]:
        """Return tags as they are spelled in this folder."""
        return [self._tags.get(tag_key(tag), tag) for tag in tags]

    @property
    def unsure(self) -> int:
        """How many photos to do have an uncertain proposal."""
        return len(self._kinds.get(UNSURE, ()))

    def set_unsure_from(self, uncertainty: float) -> bool:
        """Count photos as unsure from another uncertainty on; whether it is another one."""
        if uncertainty == self.unsure_from:
            return False
        self.unsure_from = uncertainty
        self._find_kinds()
        return True

    @property
    def are_done(self) -> bool:
        """Whether every photo that can be read is reviewed or skipped."""
        return self.first_unreviewed(range(len(self.names))) is None

    def is_in(self, name: str, kind: PhotoFilter) -> bool:
        """Whether a photo is of a kind that the list can be narrowed to."""
        state = self.state(name)
        if kind == TO_DO:
            return state is not None and state not in DONE
        return state == kind if isinstance(kind, PhotoState) else name in self._kinds.get(kind, ())

    def rows_in(self, kind: PhotoFilter, besides: str | None = None) -> list[int]:
        """Return the indexes in `names` of the photos of a kind, and of one more, ascending."""
        if kind == TO_DO:
            rows = [row for row, its_state in enumerate(self._states) if its_state not in DONE]
        elif isinstance(kind, PhotoState):
            rows = [row for row, its_state in enumerate(self._states) if its_state is kind]
        else:
            rows = sorted(self._rows[name] for name in self._kinds.get(kind, ()))
        other = self._rows.get(besides or "")
        if other is not None and not self.is_in(self.names[other], kind):
            insort(rows, other)
        return rows

    def first_unreviewed(self, rows: Iterable[int]) -> str | None:
        """Return the first photo, of those at some indexes in `names`, that is neither reviewed nor skipped."""
        for row in rows:
            if self._states[row] not in DONE and self._entries[self.names[row]].problem is None:
                return self.names[row]
        return None

    def least_sure(self, rows: Iterable[int], besides: Collection[str] = ()) -> str | None:
        """Return the photo, of those at some indexes in `names`, that is neither done nor sure; the first of equals.

        Photos in `besides` are passed over, and those without a proposal come last.
        """
        chosen = np.fromiter(rows, np.int64)
        certainties = self._find_certainties()[chosen]
        certainties[np.isin(chosen, [row for name in besides if (row := self._rows.get(name)) is not None])] = np.inf
        first = int(certainties.argmin()) if len(chosen) else -1
        return self.names[chosen[first]] if first >= 0 and certainties[first] < np.inf else None

    def nearest(self, name: str, besides: Container[str]) -> str | None:
        """Return the next photo that is not in `besides`, else the last one before it."""
        row = self._rows.get(name, 0)
        nearest = chain(self.names[row + 1 :], reversed(self.names[:row]))
        return next((other for other in nearest if other not in besides), None)

    def fill(self, entries: Iterable[PhotoEntry]) -> None:
        """Take the photos of another folder."""
        self._entries = {entry.name: entry for entry in entries}
        self._by_name = list(self._entries)
        known = self._entries.values()
        self._tags = {tag_key(tag): tag for tag in (*USUAL_TAGS, *count_tags(entry.tags for entry in known))}
        self._count()
        self.sort(self.order)

    def exchange(self, photos: PhotoExchange, came: Sequence[PhotoEntry]) -> RowChanges:
        """Follow photos that came or went, and return their rows; the others keep their entries and their order.

        In other orders than by name new ones come last, until the photos are sorted again: nothing else shall move.
        """
        kept = len(self.names) - len(photos.gone)
        rows = photos.came if self.order == "name" else list(range(kept, kept + len(came)))
        changes = RowChanges(sorted(self._rows[name] for name in photos.gone), rows)
        for name in photos.gone:
            self._drop(self._entries.pop(name))
            del self._rows[name]
        for entry in came:
            self._take(entry)
        self._by_name = photos.by_name
        self._change_rows(changes, came)
        return changes

    def replace(self, entry: PhotoEntry) -> bool:
        """Replace the entry of a known photo; whether anything changed."""
        known = self._entries.get(entry.name)
        if known is None or known == entry:
            return False
        self._drop(known)
        self._take(entry)
        self._states[self._rows[entry.name]] = entry.state
        if self._certainties is not None:
            self._certainties[self._rows[entry.name]] = _certainty(entry)
        return True

    def renew(self, entries: Iterable[PhotoEntry]) -> bool:
        """Replace the entries of the same photos, given by name, at once; whether any differs."""
        known, self._entries = self._entries, {entry.name: entry for entry in entries}
        if known == self._entries:
            return False
        self._count()
        self._states = [self._entries[name].state for name in self.names]
        self._certainties = None
        return True

    def sort(self, order: PhotoOrder) -> None:
        """Sort the photos by their present states."""
        self.order = order
        self._list(ordered([self._entries[name] for name in self._by_name], order))

    def _list(self, names: list[str]) -> None:
        self.names = names
        self._rows = {name: row for row, name in enumerate(names)}
        self._states = [self._entries[name].state for name in names]
        self._certainties = None

    def _change_rows(self, changes: RowChanges, came: Sequence[PhotoEntry]) -> None:
        self.names = changes.applied(self.names, [entry.name for entry in came])
        self._states = changes.applied(self._states, [entry.state for entry in came])
        first = min(*changes.gone[:1], *changes.came[:1], len(self.names))
        self._rows.update(zip(self.names[first:], range(first, len(self.names)), strict=True))
        if self._certainties is not None:
            certainties = changes.applied(self._certainties.tolist(), map(_certainty, came))
            self._certainties = np.array(certainties, np.float64)

    def _drop(self, entry: PhotoEntry) -> None:
        """Stop counting a photo."""
        self._counts[entry.state] -= 1
        for kind in kinds_of(entry, self.unsure_from):
            self._kinds[kind].discard(entry.name)
        self.remark_texts.pop(entry.name, None)

    def _take(self, entry: PhotoEntry) -> None:
        self._entries[entry.name] = entry
        self._counts[entry.state] += 1
        self._note_kinds(entry)

    def _count(self) -> None:
        self._counts = Counter(entry.state for entry in self._entries.values())
        self._find_kinds()

    def _find_kinds(self) -> None:
        self._kinds, self.remark_texts = {}, {}
        for entry in self._entries.values():
            self._note_kinds(entry)

    def _note_kinds(self, entry: PhotoEntry) -> None:
        for kind in kinds_of(entry, self.unsure_from):
            self._kinds.setdefault(kind, set()).add(entry.name)
        remarks = entry.remarks
        if remarks == NO_REMARKS:
            return
        for tag in remarks.tags:
            self._tags.setdefault(tag_key(tag), tag)
        texts = joined_tags(remarks.tags), remarks.note, shown_reason(entry.skip_reason)
        self.remark_texts[entry.name] = folded("\n".join(texts))

    def _find_certainties(self) -> npt.NDArray[np.float64]:
        """Return how certain the proposals are, by row; infinity where there is nothing to do."""
        if self._certainties is None:
            self._certainties = np.array([_certainty(self._entries[name]) for name in self.names])
        return self._certainties


def _certainty(entry: PhotoEntry) -> float:
    """Return how certain a proposal is, 0..1; more without one, and infinity where there is nothing to do."""
    if not is_to_do(entry):
        return math.inf
    return 2.0 if entry.uncertainty is None else 1 - entry.uncertainty
