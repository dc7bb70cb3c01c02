"""The ring around the pointer: the outline of exactly the pixels that a dab paints, and where their border ends."""

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QRegion, QTransform

from core.pixels import Box
from core.regions.brush import dab_box, dab_point, disk
from petseg_gui.canvas.drawing.rectangles import rects_of
from petseg_gui.canvas.transform import Position, Transform
from petseg_gui.models.options import BrushShape

MIN_STEPS_SCALE = 2.0
"""Scale from which the steps of single pixels can be seen."""
MAX_STEPS_DIAMETER = 600
"""Diameter up to which the outline follows the pixels; beyond that, steps are too small to matter."""
MIN_HOLLOW_SIDE = 800
"""Device pixels from which the inside of the ring is not repainted with it."""
MAX_CACHED_SIDE = 1200
"""Device pixels up to which an image of the ring is cached: Qt needs several times as long for a smooth circle."""
_BANDS = 6
Lines = tuple[tuple[QColor, float], ...]
MIN_REACH = 3
"""Smallest gap, in logical pixels, at which the border's ring is drawn: closer, the two rings merge into one."""
_LINES = ((QColor(0, 0, 0, 170), 3.0), (QColor(255, 255, 255), 1.4))
"""Colours and widths of the ring, one over the other."""
_FAINT_LINES = ((QColor(0, 0, 0, 110), 2.6), (QColor(255, 255, 255, 150), 1.2))
"""The same of the ring where the border will end."""


class Ring:
    """A ring of a shape and diameter at a position in the photo, and a fainter one further out if a border follows.

    Parameters
    ----------
    position : (float, float)
    diameter : int
    shape : "round" or "square"
    reach : int
        Pixels of the photo from the ring to where the border ends; 0 for no border.
    """

    def __init__(self, position: Position, diameter: int, shape: BrushShape = "round", reach: int = 0) -> None:
        self._diameter = diameter
        self._shape = shape
        self._reach = reach
        self.box: Box = dab_box(*dab_point(*position, diameter), diameter)
        """The pixels of the photo inside it."""

    def path(self, transform: Transform) -> QPainterPath:
        """Return the outline in device pixels of the view, around exactly those that the dab's box covers."""
        rect = self._rect(transform)
        return _outline(self._form(transform), rect.width(), rect.height()).translated(QPointF(rect.topLeft()))

    def _rect(self, transform: Transform) -> QRect:
        """Return the device pixels whose centre lies in the box."""
        top, left = transform.to_view(self.box.top, self.box.left)
        bottom, right = transform.to_view(self.box.bottom, self.box.right)
        top, left, bottom, right = (math.floor(side + 0.5) for side in (top, left, bottom, right))
        return QRect(left, top, right - left, bottom - top)

    def border_path(self, transform: Transform, ratio: float) -> QPainterPath:
        """Return where the border will end, in device pixels of the view; empty if too near to the ring."""
        rect, margin = self._rect(transform), self._margin(transform, ratio)
        return _around(self._shape, rect.width(), rect.height(), margin).translated(QPointF(rect.topLeft()))

    def _margin(self, transform: Transform, ratio: float) -> int:
        """Return the device pixels from the ring to that of the border; 0 for none."""
        margin = round(self._reach * transform.scale)
        return margin if margin >= MIN_REACH * ratio else 0

    def _form(self, transform: Transform) -> BrushShape | int:
        """Return the shape, or the diameter of a circle whose steps are seen."""
        has_steps = transform.scale >= MIN_STEPS_SCALE and self._diameter <= MAX_STEPS_DIAMETER
        return self._diameter if self._shape == "round" and has_steps else self._shape

    def rects(self, transform: Transform, ratio: float) -> list[QRect]:
        """Return what to repaint when it comes or goes."""
        rect, form, margin = self._rect(transform), self._form(transform), self._margin(transform, ratio)
        if rect.width() < MIN_HOLLOW_SIDE:
            return [rect.marginsAdded(_margins(_padding(ratio) + margin))]
        # The corners of steps lie up to a pixel of the photo beside the circle.
        padding = _padding(ratio) + max(margin, math.ceil(transform.scale) if isinstance(form, int) else 0)
        return [part.translated(rect.topLeft()) for part in _edge_rects(form, rect.width(), rect.height(), padding)]

    def is_like(self, other: "Ring | None") -> bool:
        """Whether it looks the same and is in the same place."""
        return other is not None and (self.box, self._shape, self._reach) == (other.box, other._shape, other._reach)

    def draw(self, painter: QPainter, transform: Transform, ratio: float) -> None:
        """Draw it with a painter that counts in device pixels, `ratio` of them to a logical one."""
        rect, margin = self._rect(transform), self._margin(transform, ratio)
        if rect.width() + 2 * margin > MAX_CACHED_SIDE:
            _draw_lines(painter, self.path(transform), _LINES, ratio)
            _draw_lines(painter, self.border_path(transform, ratio), _FAINT_LINES, ratio)
        else:
            padding = _padding(ratio) + margin
            image = _image(self._form(transform), self._shape, rect.width(), rect.height(), margin, ratio)
            painter.drawImage(rect.topLeft() - QPoint(padding, padding), image)


def _padding(ratio: float) -> int:
    """Return the device pixels that the lines need around the outline."""
    return round(3 * ratio) + 1


def _outline(form: BrushShape | int, width: int, height: int) -> QPainterPath:
    """Return an outline in device pixels from its own corner; a number is the diameter of a circle with steps."""
    path = QPainterPath()
    if form == "square":
        path.addRect(0, 0, width, height)
    elif form == "round":
        path.addEllipse(0, 0, width, height)
    else:
        corners = outline(int(form)) * (height / int(form), width / int(form))
        path.addPolygon(QPolygonF([QPointF(x, y) for y, x in corners]))
        path.closeSubpath()
    return path


def _around(shape: BrushShape, width: int, height: int, margin: int) -> QPainterPath:
    """Return the path at a distance from an outline: a larger circle, or a square with round corners."""
    path = QPainterPath()
    if margin:
        rect = QRectF(-margin, -margin, width + 2 * margin, height + 2 * margin)
        corners = (margin, margin) if shape == "square" else (rect.width() / 2, rect.height() / 2)
        path.addRoundedRect(rect, *corners)
    return path


@lru_cache(maxsize=4)
def _image(form: BrushShape | int, shape: BrushShape, width: int, height: int, margin: int, ratio: float) -> QImage:
    """Return the rings alone. At other positions they may be one device pixel wider or higher, so four are cached."""
    padding = _padding(ratio) + margin
    image = QImage(width + 2 * padding, height + 2 * padding, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(padding, padding)
    _draw_lines(painter, _around(shape, width, height, margin), _FAINT_LINES, ratio)
    _draw_lines(painter, _outline(form, width, height), _LINES, ratio)
    painter.end()
    return image


def _draw_lines(painter: QPainter, path: QPainterPath, lines: Lines, ratio: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in lines:
        painter.setPen(QPen(colour, width * ratio, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPath(path)
    painter.restore()


@lru_cache(maxsize=4)
def _edge_rects(form: BrushShape | int, width: int, height: int, padding: int) -> list[QRect]:
    """Return rectangles that cover the outline of a large ring but little of its inside."""
    return _sides(width, height, padding) if form == "square" else _arcs(width, height, padding)


def _sides(width: int, height: int, padding: int) -> list[QRect]:
    whole, around = QRect(0, 0, width, height), _margins(padding)
    return list(rects_of(QRegion(whole.marginsAdded(around)).subtracted(QRegion(whole.marginsRemoved(around)))))


def _arcs(width: int, height: int, padding: int) -> list[QRect]:
    """Return the left and the right arc in each horizontal band."""
    edges = np.linspace(-1, 1, _BANDS + 1)
    half_widths = np.sqrt(np.maximum(1 - edges**2, 0.0))
    rects = []
    for band in range(_BANDS):
        outer, inner = max(half_widths[band : band + 2]), min(half_widths[band : band + 2])
        if edges[band] < 0 < edges[band + 1]:
            outer = 1.0
        for left, right in ((-outer, -inner), (inner, outer)):
            arc = QRectF(left, edges[band], right - left, edges[band + 1] - edges[band])
            placed = QTransform(width / 2, 0, 0, height / 2, width / 2, height / 2).mapRect(arc)
            rects.append(placed.toAlignedRect().marginsAdded(_margins(padding)))
    return rects


def _margins(padding: int) -> QMargins:
    return QMargins(padding, padding, padding, padding)


@lru_cache(maxsize=4)
def outline(diameter: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return the corners (y, x) of a dab's outline, clockwise: down its right side and up its left."""
    region = disk(diameter)
    first = region.argmax(axis=1)
    last = diameter - region[:, ::-1].argmax(axis=1)
    rows = np.repeat(np.arange(diameter + 1), 2)[1:-1]
    right = np.column_stack([rows, np.repeat(last, 2)])
    left = np.column_stack([rows, np.repeat(first, 2)])
    return np.concatenate([right, left[::-1]]).astype(np.float64)
