"""The ring around the pointer: the outline of exactly those pixels that a dab would paint."""

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QRegion, QTransform

from core.pixels import Box
from core.regions.brush import dab_box, dab_point, disk
from petseg_gui.canvas.drawing.qimage import rects_of
from petseg_gui.canvas.transform import Place, Transform
from petseg_gui.models.tools import BrushShape

STEPS_FROM = 2.0
"""Scale from which the steps of single pixels can be seen."""
STEPS_UP_TO = 600
"""Diameter up to which the outline follows the pixels; beyond, a step is nothing against the whole."""
HOLLOW_FROM = 800
"""Device pixels from which the inside of the ring is not repainted with it."""
KEPT_UP_TO = 1200
"""Device pixels up to which a picture of the ring is kept: Qt needs several times as long for a smooth circle."""
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
        """Outline in device pixels of the view, around exactly those that a dab's box takes there."""
        rect = self._rect(transform)
        return _outline(self._form(transform), rect.width(), rect.height()).translated(QPointF(rect.topLeft()))

    def _rect(self, transform: Transform) -> QRect:
        """Device pixels whose middle lies in the box."""
        top, left = transform.to_view(self.box.top, self.box.left)
        bottom, right = transform.to_view(self.box.bottom, self.box.right)
        top, left, bottom, right = (math.floor(side + 0.5) for side in (top, left, bottom, right))
        return QRect(left, top, right - left, bottom - top)

    def _form(self, transform: Transform) -> BrushShape | int:
        """The shape, or the diameter of a circle whose steps are seen."""
        has_steps = transform.scale >= STEPS_FROM and self._diameter <= STEPS_UP_TO
        return self._diameter if self._shape == "round" and has_steps else self._shape

    def rects(self, transform: Transform, ratio: float) -> list[QRect]:
        """What has to be repainted when it comes or goes."""
        rect, form = self._rect(transform), self._form(transform)
        if rect.width() < HOLLOW_FROM:
            return [rect.marginsAdded(_margins(_room(ratio)))]
        # The corners of steps lie up to a pixel of the photo beside the circle.
        room = _room(ratio) + (math.ceil(transform.scale) if isinstance(form, int) else 0)
        return [part.translated(rect.topLeft()) for part in _rim(form, rect.width(), rect.height(), room)]

    def is_like(self, other: "Ring | None") -> bool:
        """Whether it looks the same at the same place."""
        return other is not None and (self.box, self._shape) == (other.box, other._shape)

    def draw(self, painter: QPainter, transform: Transform, ratio: float) -> None:
        """Draw it with a painter that counts in device pixels, `ratio` of them to a logical one."""
        rect = self._rect(transform)
        if rect.width() > KEPT_UP_TO:
            _draw_lines(painter, self.path(transform), ratio)
        else:
            room = _room(ratio)
            picture = _picture(self._form(transform), rect.width(), rect.height(), ratio)
            painter.drawImage(rect.topLeft() - QPoint(room, room), picture)


def _room(ratio: float) -> int:
    """Device pixels that the lines need around the outline."""
    return round(3 * ratio) + 1


def _outline(form: BrushShape | int, width: int, height: int) -> QPainterPath:
    """Outline in device pixels from its own corner; of a circle with steps, given its diameter."""
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


@lru_cache(maxsize=4)
def _picture(form: BrushShape | int, width: int, height: int, ratio: float) -> QImage:
    """The ring by itself; between two pixels of the screen it may be one wider or higher, so there are four."""
    room = _room(ratio)
    picture = QImage(width + 2 * room, height + 2 * room, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_lines(painter, _outline(form, width, height).translated(room, room), ratio)
    painter.end()
    return picture


def _draw_lines(painter: QPainter, path: QPainterPath, ratio: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_HALO, 3.0), (_LINE, 1.4)):
        painter.setPen(QPen(colour, width * ratio, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPath(path)
    painter.restore()


@lru_cache(maxsize=4)
def _rim(form: BrushShape | int, width: int, height: int, room: int) -> list[QRect]:
    """Rectangles that cover the outline of a large ring but little of its inside."""
    return _sides(width, height, room) if form == "square" else _arcs(width, height, room)


def _sides(width: int, height: int, room: int) -> list[QRect]:
    whole, around = QRect(0, 0, width, height), _margins(room)
    return list(rects_of(QRegion(whole.marginsAdded(around)).subtracted(QRegion(whole.marginsRemoved(around)))))


def _arcs(width: int, height: int, room: int) -> list[QRect]:
    """The left and the right arc of each of some bands."""
    edges = np.linspace(-1, 1, _BANDS + 1)
    reach = np.sqrt(np.maximum(1 - edges**2, 0.0))
    rects = []
    for band in range(_BANDS):
        outer, inner = max(reach[band], reach[band + 1]), min(reach[band], reach[band + 1])
        if edges[band] < 0 < edges[band + 1]:
            outer = 1.0
        for left, right in ((-outer, -inner), (inner, outer)):
            arc = QRectF(left, edges[band], right - left, edges[band + 1] - edges[band])
            placed = QTransform(width / 2, 0, 0, height / 2, width / 2, height / 2).mapRect(arc)
            rects.append(placed.toAlignedRect().marginsAdded(_margins(room)))
    return rects


def _margins(room: int) -> QMargins:
    return QMargins(room, room, room, room)


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
