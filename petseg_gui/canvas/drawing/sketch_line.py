"""The line that a tool draws over the photo while in use."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from petseg_gui.canvas.tools.tool import Sketch
from petseg_gui.canvas.transform import Position, Transform

_HALO = QColor(0, 0, 0, 170)
_LINE = QColor(255, 255, 255)
_WIDTHS = ((_HALO, 3.0), (_LINE, 1.4))
_MARK = 4.5
"""Radius in logical pixels of the circle around a marked point."""

Points = npt.NDArray[np.float64]


class SketchLine:
    """Draws a sketch, light with a dark rim so that it shows on every photo."""

    def __init__(self, sketch: Sketch) -> None:
        self._sketch = sketch
        points = sketch.points + sketch.points[:1] if sketch.closed else sketch.points
        self._points: Points = np.array(points, np.float64).reshape(-1, 2)

    def changed(self, old: "SketchLine | None", transform: Transform, ratio: float) -> list[QRect]:
        """Return what to repaint when it replaces another: only around the parts that differ."""
        if old is None:
            return self.rects(transform, ratio)
        same = _same_at_start(old._points, self._points)
        if self._sketch.marked != old._sketch.marked:
            same = 0  # the mark comes or goes at the very start
        rests = (line._points[max(same - 1, 0) :] for line in (old, self) if same < len(line._points))
        return [_around(_in_view(rest, transform), ratio) for rest in rests]

    def rects(self, transform: Transform, ratio: float) -> list[QRect]:
        """Return what to repaint when it comes or goes."""
        return [_around(_in_view(self._points, transform), ratio)] if len(self._points) else []

    def draw(self, painter: QPainter, transform: Transform, ratio: float, rect: QRect) -> None:
        """Draw what lies in a rectangle, with a painter in device pixels; a long line costs what is seen of it."""
        points = _in_view(self._points, transform)
        runs = [[QPointF(x, y) for y, x in run] for run in _runs_within(points, rect, 3 * ratio)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in _WIDTHS:
            pen = QPen(colour, width * ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for run in runs:
                painter.drawPolyline(run)
            if self._sketch.marked:
                y, x = points[0]
                painter.drawEllipse(QPointF(x, y), _MARK * ratio, _MARK * ratio)
        painter.restore()


def _in_view(points: Points, transform: Transform) -> Points:
    return points * transform.scale + (transform.top, transform.left)


def _same_at_start(one: Points, other: Points) -> int:
    length = min(len(one), len(other))
    differs = (one[:length] != other[:length]).any(axis=1)
    return int(differs.argmax()) if differs.any() else length


def _around(points: Points, ratio: float) -> QRect:
    pen = (_MARK + 2) * ratio + 1  # around a mark, too
    top, left = np.floor(points.min(axis=0) - pen).astype(int).tolist()
    bottom, right = np.ceil(points.max(axis=0) + pen).astype(int).tolist()
    return QRect(left, top, right - left, bottom - top)


def _runs_within(points: Points, rect: QRect, distance: float) -> list[list[Position]]:
    """Return the runs of points whose lines come this near to a rectangle."""
    low, high = np.minimum(points[:-1], points[1:]), np.maximum(points[:-1], points[1:])
    near = (low[:, 0] <= rect.bottom() + distance) & (high[:, 0] >= rect.top() - distance)
    near &= (low[:, 1] <= rect.right() + distance) & (high[:, 1] >= rect.left() - distance)
    steps = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(np.int8)))
    return [points[first : stop + 1].tolist() for first, stop in steps.reshape(-1, 2).tolist()]
