"""The line that a tool draws over the photo while it is at work."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from petseg_gui.canvas.tools.tool import Sketch
from petseg_gui.canvas.transform import Place, Transform

_HALO = QColor(0, 0, 0, 170)
_LINE = QColor(255, 255, 255)
_WIDTHS = ((_HALO, 3.0), (_LINE, 1.4))
_MARK = 4.5
"""Radius in logical pixels of the circle around a marked point."""

Points = npt.NDArray[np.float64]


class SketchLine:
    """Draws a sketch: light with a dark rim, so that it is seen on every photo."""

    def __init__(self, sketch: Sketch) -> None:
        self._sketch = sketch
        points = sketch.points + sketch.points[:1] if sketch.closed else sketch.points
        self._points: Points = np.array(points, np.float64).reshape(-1, 2)

    def changed(self, old: "SketchLine | None", transform: Transform, ratio: float) -> list[QRect]:
        """What has to be repainted when it takes the place of another: only around the parts that differ."""
        if old is None:
            return self.rects(transform, ratio)
        same = _same_at_start(old._points, self._points)
        if self._sketch.marked != old._sketch.marked:
            same = 0  # the mark comes or goes at the very start
        rests = (line._points[max(same - 1, 0) :] for line in (old, self) if same < len(line._points))
        return [_around(_in_view(rest, transform), ratio) for rest in rests]

    def rects(self, transform: Transform, ratio: float) -> list[QRect]:
        """What has to be repainted when it comes or goes."""
        return [_around(_in_view(self._points, transform), ratio)] if len(self._points) else []

    def draw(self, painter: QPainter, transform: Transform, ratio: float, rect: QRect) -> None:
        """Draw what lies in a rectangle, with a painter in device pixels; a long line costs what is seen of it."""
        places = _in_view(self._points, transform)
        runs = [[QPointF(x, y) for y, x in run] for run in _runs_within(places, rect, 3 * ratio)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in _WIDTHS:
            pen = QPen(colour, width * ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for run in runs:
                painter.drawPolyline(run)
            if self._sketch.marked:
                y, x = places[0]
                painter.drawEllipse(QPointF(x, y), _MARK * ratio, _MARK * ratio)
        painter.restore()


def _in_view(points: Points, transform: Transform) -> Points:
    return points * transform.scale + (transform.top, transform.left)


def _same_at_start(one: Points, other: Points) -> int:
    length = min(len(one), len(other))
    differs = (one[:length] != other[:length]).any(axis=1)
    return int(differs.argmax()) if differs.any() else length


def _around(places: Points, ratio: float) -> QRect:
    pen = (_MARK + 2) * ratio + 1  # around a mark, too
    top, left = np.floor(places.min(axis=0) - pen).astype(int).tolist()
    bottom, right = np.ceil(places.max(axis=0) + pen).astype(int).tolist()
    return QRect(left, top, right - left, bottom - top)


def _runs_within(places: Points, rect: QRect, reach: float) -> list[list[Place]]:
    """Return the runs of points whose lines come near a rectangle."""
    low, high = np.minimum(places[:-1], places[1:]), np.maximum(places[:-1], places[1:])
    near = (low[:, 0] <= rect.bottom() + reach) & (high[:, 0] >= rect.top() - reach)
    near &= (low[:, 1] <= rect.right() + reach) & (high[:, 1] >= rect.left() - reach)
    steps = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(np.int8)))
    return [places[first : stop + 1].tolist() for first, stop in steps.reshape(-1, 2).tolist()]
