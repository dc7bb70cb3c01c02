"""The closed lines around the pixels of a region, along the pixels' edges."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray

Point = tuple[float, float]
"""(x, y); whole numbers are edges of pixels."""
Passes = npt.NDArray[np.int64]

_STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))
"""(x, y) of a step right, down, left and up."""
RIGHT, DOWN, LEFT, UP = range(4)
"""Directions."""
_TOP_LEFT, _TOP_RIGHT, _BOTTOM_LEFT, _BOTTOM_RIGHT = 1, 2, 4, 8
_TURNS: dict[int, tuple[tuple[int, int], ...]] = {
    _BOTTOM_RIGHT: ((UP, RIGHT),),
    _BOTTOM_LEFT: ((RIGHT, DOWN),),
    _TOP_LEFT: ((DOWN, LEFT),),
    _TOP_RIGHT: ((LEFT, UP),),
    15 - _TOP_LEFT: ((RIGHT, UP),),
    15 - _TOP_RIGHT: ((DOWN, RIGHT),),
    15 - _BOTTOM_RIGHT: ((LEFT, DOWN),),
    15 - _BOTTOM_LEFT: ((UP, LEFT),),
    _TOP_LEFT + _BOTTOM_RIGHT: ((DOWN, LEFT), (UP, RIGHT)),
    _TOP_RIGHT + _BOTTOM_LEFT: ((LEFT, UP), (RIGHT, DOWN)),
}
"""How a ring, which has the region to its right, turns at a corner of pixels: the direction in which it comes and goes.

By which of the four pixels there are in the region. Where two touch at the corner only, the ring goes around each.
"""


class Corner(NamedTuple):
    """A corner of a ring.

    Attributes
    ----------
    arrival, departure : int
        The turns, of those at this corner of pixels, by which the ring comes and goes. They are two where the ring was
        cut from one that passed here twice.
    """

    arrival: int
    departure: int


Ring = list[Corner]


@dataclass(frozen=True)
class Turns:
    """All turns of the rings around a region.

    Attributes
    ----------
    x, y : (N,) int64
        Where they are: 0 is the left or upper edge of the first pixel.
    come, go : (N,) int64
        In which of the four directions the ring comes and goes.
    following : (N,) int64
        The next turn of the ring.
    columns : (N,) int64
        The turns from left to right, and from top to bottom in each column; each two are joined by an edge.
    """

    x: Passes
    y: Passes
    come: Passes
    go: Passes
    following: Passes
    columns: Passes

    def arrivals(self, inset: float) -> list[Point]:
        """Return a point for the end of the edge on which each turn is come to, moved into the region."""
        return self._points(self.come, inset, along=-1)

    def departures(self, inset: float) -> list[Point]:
        """Return a point for the start of the edge on which each turn is left, moved into the region."""
        return self._points(self.go, inset, along=1)

    def _points(self, directions: Passes, inset: float, along: int) -> list[Point]:
        steps = np.array(_STEPS, np.float64)[directions]
        x = self.x + inset * (along * steps[:, 0] - steps[:, 1])
        y = self.y + inset * (along * steps[:, 1] + steps[:, 0])
        return list(zip(x.tolist(), y.tolist(), strict=True))


def find_turns(region: BoolArray) -> Turns:
    """Return the turns of all rings around a (H, W) region."""
    padded = np.pad(region, 1).view(np.uint8)
    corners = padded[:-1, :-1] * np.uint8(_TOP_LEFT)
    corners += padded[:-1, 1:] * np.uint8(_TOP_RIGHT)
    corners += padded[1:, :-1] * np.uint8(_BOTTOM_LEFT)
    corners += padded[1:, 1:] * np.uint8(_BOTTOM_RIGHT)
    is_turn = np.zeros(16, np.bool_)
    is_turn[list(_TURNS)] = True
    y, x = np.nonzero(is_turn[corners])
    found = corners[y, x]
    parts = [(found == code, turn) for code, turns in _TURNS.items() for turn in turns]
    where = np.concatenate([np.flatnonzero(here) for here, _ in parts])
    come, go = (
        np.concatenate([np.full(np.count_nonzero(here), turn[part]) for here, turn in parts]) for part in range(2)
    )
    return _joined(x[where], y[where], come, go)


def _joined(x: Passes, y: Passes, come: Passes, go: Passes) -> Turns:
    """Join the turns: along a row, and along a column, each two that follow each other share an edge."""
    goes_right, goes_down = (come == LEFT) | (go == RIGHT), (come == UP) | (go == DOWN)
    rows, columns = np.lexsort((goes_right, x, y)), np.lexsort((goes_down, y, x))
    following = np.empty(len(x), np.int64)
    for order, forwards in ((rows, RIGHT), (columns, DOWN)):
        first, second = order[::2], order[1::2]
        is_forwards = go[first] == forwards
        following[np.where(is_forwards, first, second)] = np.where(is_forwards, second, first)
    return Turns(x, y, come, go, following, columns)


def trace_rings(turns: Turns) -> list[Ring]:
    """Return the rings, none of which touches itself: outer ones clockwise, those around holes the other way."""
    following = turns.following.tolist()
    places = list(zip(turns.x.tolist(), turns.y.tolist(), strict=True))
    is_left = bytearray(len(following))
    rings: list[Ring] = []
    for start in range(len(following)):
        if not is_left[start]:
            rings.extend(_simple_rings(_walk(start, following, is_left), places))
    return rings


def _walk(start: int, following: list[int], is_left: bytearray) -> Iterator[int]:
    turn = start
    while not is_left[turn]:
        is_left[turn] = 1
        yield turn
        turn = following[turn]


def _simple_rings(walk: Iterator[int], places: list[Point]) -> Iterator[Ring]:
    """Cut a ring where it comes to the same place again."""
    ring: Ring = []
    at: dict[Point, int] = {}
    for turn in walk:
        place = places[turn]
        index = at.setdefault(place, len(ring))
        if index < len(ring) and places[ring[index].departure] == place:
            first, *loop = ring[index:]
            yield [Corner(turn, first.departure), *loop]
            del ring[index:]
            ring.append(Corner(first.arrival, turn))
        else:
            at[place] = len(ring)
            ring.append(Corner(turn, turn))
    yield ring
