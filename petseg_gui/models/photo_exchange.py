"""Which photos come into a list and leave it, and what becomes of the rows of the others."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

import numpy as np

_Value = TypeVar("_Value")


class PhotoExchange(NamedTuple):
    """How the photos of a folder differ from those that are listed.

    Attributes
    ----------
    came : list of int
        Rows in `by_name` of photos that are not listed, ascending.
    gone : list of str
        Names of listed photos that the folder does not have.
    by_name : list of str
        All photos of the folder, in natural order.
    """

    came: list[int]
    gone: list[str]
    by_name: list[str]

    @classmethod
    def between(cls, listed: Sequence[str], by_name: list[str]) -> "PhotoExchange":
        """Compare photos; with 100,000, too slow for the window's thread."""
        before, after = set(listed), set(by_name)
        came = [row for row, name in enumerate(by_name) if name not in before]
        return cls(came, [name for name in listed if name not in after], by_name)

    @property
    def new_names(self) -> list[str]:
        """Names of the photos that are not listed."""
        return [self.by_name[row] for row in self.came]


class RowChanges(NamedTuple):
    """Rows of what went, as they were before, and of what came, as they are afterwards; both ascending."""

    gone: list[int]
    came: list[int]

    @classmethod
    def between(cls, before: Sequence[int] | None, after: Sequence[int] | None) -> "RowChanges":
        """Return which places of a list went and came; None stands for a list that does not change."""
        old, new = before or (), after or ()
        were, are = set(old), set(new)
        gone = [place for place, value in enumerate(old) if value not in are]
        return cls(gone, [place for place, value in enumerate(new) if value not in were])

    def applied(self, values: list[_Value], new: Iterable[_Value]) -> list[_Value]:
        """Return a list without the values that went, and with those that came."""
        kept: list[_Value] = []
        for before, row in pairwise([-1, *self.gone, len(values)]):
            kept += values[before + 1 : row]
        result: list[_Value] = []
        for number, (row, value) in enumerate(zip(self.came, new, strict=True)):
            result += kept[len(result) - number : row - number]
            result.append(value)
        return result + kept[len(result) - len(self.came) :]

    def moved(self, rows: Sequence[int]) -> list[int]:
        """Return where ascending rows are afterwards, without those that went."""
        stay = np.array(rows, np.int64)
        stay = stay[~np.isin(stay, self.gone)]
        stay -= np.searchsorted(np.array(self.gone, np.int64), stay)
        before = np.array(self.came, np.int64) - np.arange(len(self.came))  # how many stay above each that came
        stay += np.searchsorted(before, stay, side="right")
        return list(stay.tolist())


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return (start, end) of every run of ascending rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row:
            found[-1] = found[-1][0], row + 1
        else:
            found.append((row, row + 1))
    return found
