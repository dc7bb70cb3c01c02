"""The ring around the pointer: the outline of exactly those pixels that a dab would paint."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion

from core.editing.box import Box
from core.editing.brush import dab_box, dab_point, disk
from petseg_gui.canvas.drawing.qimage import rect_of, rects_of
from petseg_gui.canvas.transform import Place, Transform
from petseg_gui.models.tool_state import BrushShape

STEPS_FROM = 2.0
"""Scale from which the steps of single pixels can be seen."""
STEPS_UP_TO = 600
"""Diameter up to which the outline follows the pixels; beyond, a step is nothing against the whole."""
HOLLOW_FROM = 800
"""Device pixels from which the inside of the ring is not repainted with it."""
_BANDS = 6
_LINE = QColor(255, 255, 255)
_HALO = QColor(0, 0, 0, 170)


class Ring:
    """A ring of a shape and a diameter at a place in the photo."""

    def __init__(self, place: Place, diameter: int, shape: BrushShape = "round") -> None:
        self._diameter = diameter
        self._shape = shape
        self.box: Box = dab_box(*dab_point(*place, diameter), diameter)
        """The pixels of the photo inside it."""

    def path(self, transform: Transform) -> QPainterPath:
        """Outline in device pixels of the view."""
        top, left = transform.to_view(self.box.top, self.box.left)
        side = self._diameter * transform.scale
        path = QPainterPath()
        if self._shape == "square":
            path.addRect(QRectF(left, top, side, side))
            return path
        if transform.scale < STEPS_FROM or self._diameter > STEPS_UP_TO:
            path.addEllipse(QRectF(left, top, side, side))
            return path
        corners = outline(self._diameter) * transform.scale
        path.addPolygon(QPolygonF([QPointF(left + x, top + y) for y, x in corners]))
        path.closeSubpath()
        return path

    def bounds(self, transform: Transform, ratio: float) -> list[QRect]:
        """What has to be repainted when it comes or goes."""
        box = transform.box_to_view(self.box)
        pen = round(3 * ratio) + 1
        if max(box.shape) < HOLLOW_FROM:
            return [QRect(box.left, box.top, box.shape[1], box.shape[0]).adjusted(-pen, -pen, pen, pen)]
        return (_frame if self._shape == "square" else _annulus)(transform, self.box, pen)

    def draw(self, painter: QPainter, transform: Transform, ratio: float) -> None:
        """Draw it with a painter that counts in device pixels, `ratio` of them to a logical one."""
        path = self.path(transform)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_HALO, 3.0), (_LINE, 1.4)):
            painter.setPen(QPen(colour, width * ratio, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawPath(path)
        painter.restore()


def _frame(transform: Transform, box: Box, pen: int) -> list[QRect]:
    """Return the sides of a large square."""
    whole = rect_of(transform.box_to_view(box))
    outer, inner = whole.adjusted(-pen, -pen, pen, pen), whole.adjusted(pen, pen, -pen, -pen)
    return list(rects_of(QRegion(outer).subtracted(QRegion(inner))))


def _annulus(transform: Transform, box: Box, pen: int) -> list[QRect]:
    """Return rectangles that cover a large circle but little of its inside: its left and right arc, band by band."""
    top, left = transform.to_view(box.top, box.left)
    radius = box.shape[0] * transform.scale / 2
    edges = np.linspace(-radius, radius, _BANDS + 1)
    reach = np.sqrt(np.maximum(radius**2 - edges**2, 0.0))
    rects = []
    for band in range(_BANDS):
        upper, lower = top + radius + edges[band], top + radius + edges[band + 1]
        outer, inner = max(reach[band], reach[band + 1]), min(reach[band], reach[band + 1])
        if edges[band] < 0 < edges[band + 1]:
            outer = radius
        for side in (-1, 1):
            ends = sorted((left + radius + side * outer, left + radius + side * inner))
            rect = QRectF(QPointF(ends[0], upper), QPointF(ends[1], lower))
            rects.append(rect.toAlignedRect().adjusted(-pen, -pen, pen, pen))
    return rects


@lru_cache(maxsize=4)
def outline(diameter: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return the corners (y, x) of the outline of a dab's pixels, clockwise: down its right side and up its left."""
    region = disk(diameter)
    first = region.argmax(axis=1)
    last = diameter - region[:, ::-1].argmax(axis=1)
    rows = np.repeat(np.arange(diameter + 1), 2)[1:-1]
    right = np.column_stack([rows, np.repeat(last, 2)])
    left = np.column_stack([rows, np.repeat(first, 2)])
    return np.concatenate([right, left[::-1]]).astype(np.float64)
