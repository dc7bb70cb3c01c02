"""The lines that join the rings around a region to one polygon."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from core.formats.shapes.outline_rings import DOWN, Point, Ring, Turns, trace_rings
from core.pixels import BoolArray


@dataclass
class Node:
    """A corner of a ring.

    Attributes
    ----------
    ring : int
    points : list of Point
        One or two; lines to other rings start at the last.
    linked : list of Node
        Nodes of other rings to which lines lead.
    index : int
        Where in the ring it is.
    """

    ring: int
    points: list[Point]
    linked: list["Node"] = field(default_factory=list)
    index: int = 0


class Stop(NamedTuple):
    """A point of a polygon; it must stay where a line leads to another ring."""

    point: Point
    is_fixed: bool


class LinkedRings:
    """The rings around a region, joined by lines: each hole to the next outline on its left.

    Since that outline reaches further to the left, there are no circles: the rings around each part are a tree.

    Parameters
    ----------
    region : (H, W) bool
    turns : Turns
    inset : float
        How far the points are moved into the region, in pixels.
    joins_corners : bool
        Whether parts that touch at a corner are joined as well.
    """

    def __init__(self, region: BoolArray, turns: Turns, inset: float, *, joins_corners: bool) -> None:
        self._turns, self._inset = turns, inset
        corners = trace_rings(turns)
        self._rings = _nodes(corners, turns, inset)
        self._roots = list(range(len(corners)))
        self._by_edge = {
            corner.departure: node
            for ring, nodes in zip(corners, self._rings, strict=True)
            for corner, node in zip(ring, nodes, strict=True)
        }
        self._link_holes(region, corners)
        if joins_corners:
            self._join_corners()

    def polygons(self) -> Iterator[list[Stop]]:
        """Yield each polygon; its last point is the first one again."""
        seen = set()
        for ring, nodes in enumerate(self._rings):
            root = self._root(ring)
            if root not in seen:
                seen.add(root)
                yield list(self._polygon(nodes[0]))

    def _link_holes(self, region: BoolArray, corners: Sequence[Ring]) -> None:
        starts = self._hole_starts(corners)
        columns = self._turns.columns
        height = region.shape[0] + 1
        keys = self._turns.x[columns] * height + self._turns.y[columns]
        hits = [(_last_before(region[y], x), y) for (x, y), _ in starts]
        wanted = np.array([x * height + y for x, y in hits], np.int64)
        # The edge's upper end comes right before; the ring goes up there, from the lower end.
        lower = columns[np.searchsorted(keys, wanted, side="right")].tolist()
        inserted = defaultdict(list)
        for (x, y), edge, (_, node) in zip(hits, lower, starts, strict=True):
            before = self._by_edge[edge]
            hit = Node(before.ring, [(x + self._inset, y + self._inset)])
            inserted[before.ring].append((before.index, -y, hit))
            self._link(hit, node)
        for ring, found in inserted.items():
            self._insert(ring, found)

    def _hole_starts(self, corners: Sequence[Ring]) -> list[tuple[tuple[int, int], Node]]:
        """Return the upper end of the leftmost edge of each hole, and the node there."""
        x, y, go = self._turns.x.tolist(), self._turns.y.tolist(), self._turns.go.tolist()
        found = []
        for ring, nodes in zip(corners, self._rings, strict=True):
            place, turn, index = min(((x[c.departure], y[c.departure]), c.departure, i) for i, c in enumerate(ring))
            if go[turn] == DOWN:
                found.append((place, nodes[index]))
        return found

    def _insert(self, ring: int, found: list[tuple[int, int, Node]]) -> None:
        at_edges = defaultdict(list)
        for index, _, node in sorted(found, key=lambda each: each[:2]):
            at_edges[index].append(node)
        self._rings[ring] = [
            each for index, node in enumerate(self._rings[ring]) for each in (node, *at_edges.get(index, ()))
        ]
        for index, node in enumerate(self._rings[ring]):
            node.index = index

    def _join_corners(self) -> None:
        columns = self._turns.columns
        x, y = self._turns.x[columns], self._turns.y[columns]
        same = np.flatnonzero((x[1:] == x[:-1]) & (y[1:] == y[:-1]))
        for one, other in zip(columns[same].tolist(), columns[same + 1].tolist(), strict=True):
            self._link(self._by_edge[one], self._by_edge[other])

    def _link(self, one: Node, other: Node) -> None:
        """Lead a line from one ring to another, unless they are of the same tree."""
        roots = self._root(one.ring), self._root(other.ring)
        if roots[0] != roots[1]:
            self._roots[roots[1]] = roots[0]
            one.linked.append(other)
            other.linked.append(one)

    def _root(self, ring: int) -> int:
        """Return a ring that is the same for all of a tree."""
        while self._roots[ring] != ring:
            self._roots[ring] = ring = self._roots[self._roots[ring]]
        return ring

    def _polygon(self, start: Node) -> Iterator[Stop]:
        # A stack of our own, since holes are linked in long chains.
        stack = [self._around(start, None)]
        while stack:
            found = next(stack[-1], None)
            if found is None:
                stack.pop()
            elif isinstance(found, Stop):
                yield found
            else:
                stack.append(self._around(*found))

    def _around(self, start: Node, parent: Node | None) -> Iterator[Stop | tuple[Node, Node]]:
        """Go once around a ring; yield points, and each ring that is to be gone around in between."""
        nodes = self._rings[start.ring]
        yield Stop(start.points[-1], True)
        yield from _children(start, parent)
        for node in (*nodes[start.index + 1 :], *nodes[: start.index]):
            yield from (Stop(point, False) for point in node.points[:-1])
            yield Stop(node.points[-1], bool(node.linked))
            yield from _children(node, parent)
        yield from (Stop(point, False) for point in start.points[:-1])
        yield Stop(start.points[-1], True)


def _children(node: Node, parent: Node | None) -> Iterator[Stop | tuple[Node, Node]]:
    for other in node.linked:
        if other is not parent:
            yield other, node
            yield Stop(node.points[-1], True)


def _nodes(rings: Sequence[Ring], turns: Turns, inset: float) -> list[list[Node]]:
    arrivals, departures = turns.arrivals(inset), turns.departures(inset)
    return [
        [
            Node(number, [*dict.fromkeys((arrivals[corner.arrival], departures[corner.departure]))], index=index)
            for index, corner in enumerate(ring)
        ]
        for number, ring in enumerate(rings)
    ]


def _last_before(row: BoolArray, x: int) -> int:
    """Return where the pixels of the region start that end at x."""
    before = row[:x][::-1]
    gap = int(before.argmin())
    return 0 if before[gap] else x - gap
