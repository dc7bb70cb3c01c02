"""How the view is split: once, side by side, or with a line that is swept over it. All in device pixels."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from petseg_gui.canvas.transform import Place, Size
from petseg_gui.models.view import Split

GAP = 2
"""Between two panes."""
_GRIP = 14.0
_REACH = 8.0
"""How far from the line, in logical pixels, it can be taken hold of."""
_LINE = QColor(255, 255, 255, 220)
_SHADE = QColor(0, 0, 0, 140)


class Pane(NamedTuple):
    """A part of the view that shows the photo: where it begins, and where in it the mask is shown."""

    left: int
    area: QRect
    mask: QRect

    def in_pane(self, rect: QRect) -> QRect:
        """Return the part of a rectangle of the view that lies in the pane, counted from the pane's corner."""
        return rect.intersected(self.area).translated(-self.left, 0)


@dataclass(frozen=True)
class Panes:
    """The panes of a view; every one has the same size and shows the same part of the photo.

    Parameters
    ----------
    view : (int, int)
        Height and width of the view.
    split : "single", "side-by-side" or "swipe"
    swipe : float
        Share of the view's width left of the line.
    """

    view: Size
    split: Split = "single"
    swipe: float = 0.5

    @property
    def size(self) -> Size:
        """(height, width) of each pane."""
        height, width = self.view
        return (height, max((width - GAP) // 2, 1)) if self.split == "side-by-side" else (height, width)

    @property
    def line(self) -> int:
        """Where the line of a swipe is."""
        return round(self.swipe * self.view[1])

    @cached_property
    def all(self) -> tuple[Pane, ...]:
        """From left to right."""
        height, width = self.size
        whole = QRect(0, 0, width, height)
        if self.split == "side-by-side":
            return Pane(0, whole, QRect()), Pane(width + GAP, whole.translated(width + GAP, 0), whole)
        if self.split == "swipe":
            return (Pane(0, whole, QRect(self.line, 0, width - self.line, height)),)
        return (Pane(0, whole, whole),)

    def place(self, place: Place) -> Place:
        """Place in its pane of a place in the view."""
        y, x = place
        start = self.size[1] + GAP
        return (y, x - start) if self.split == "side-by-side" and x >= start else (y, x)

    def parts(self, rect: QRect) -> list[tuple[Pane, QRect]]:
        """Panes in which a rectangle of the view lies, with its part there, counted from the pane's corner."""
        parts = ((pane, pane.in_pane(rect)) for pane in self.all)
        return [(pane, part) for pane, part in parts if not part.isEmpty()]

    def rects(self, rect: QRect) -> list[QRect]:
        """Rectangles of the view in which a rectangle of the panes is seen."""
        seen = (rect.translated(pane.left, 0).intersected(pane.area) for pane in self.all)
        return [part for part in seen if not part.isEmpty()]

    def handle(self, ratio: float) -> QRect | None:
        """Where the line of a swipe can be taken hold of; None without one."""
        if self.split != "swipe":
            return None
        reach = round(_REACH * ratio)
        return QRect(self.line - reach, 0, 2 * reach, self.view[0])

    def draw(self, painter: QPainter, ratio: float) -> None:
        """Draw what separates the panes."""
        height, width = self.view
        if self.split == "side-by-side":
            painter.fillRect(QRect(self.size[1], 0, width - 2 * self.size[1], height), Qt.GlobalColor.black)
        elif self.split == "swipe":
            self._draw_line(painter, ratio)

    def _draw_line(self, painter: QPainter, ratio: float) -> None:
        line, thick = self.line, max(round(2 * ratio), 1)
        painter.fillRect(QRect(line - thick, 0, 2 * thick, self.view[0]), _SHADE)
        painter.fillRect(QRect(line - thick // 2, 0, thick, self.view[0]), _LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_SHADE, ratio))
        painter.setBrush(_LINE)
        middle = QPointF(QPoint(line, self.view[0] // 2))
        painter.drawEllipse(middle, _GRIP * ratio / 2, _GRIP * ratio / 2)
        painter.restore()
