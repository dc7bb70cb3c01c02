"""How the view is split: not at all, side by side, or by a line that is swiped across. All in device pixels."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from petseg_gui.canvas.transform import Position, Size
from petseg_gui.models.options import Split

GAP = 2
"""Between two panes."""
_GRIP = 14.0
_HANDLE_RADIUS = 8.0
"""Distance from the line, in logical pixels, up to which it can be dragged."""
_LINE = QColor(255, 255, 255, 220)
_SHADE = QColor(0, 0, 0, 140)


class Pane(NamedTuple):
    """A part of the view that shows the photo: its left side, its area, and where in it the mask is shown."""

    left: int
    area: QRect
    mask: QRect

    def in_pane(self, rect: QRect) -> QRect:
        """Return the part of a rectangle of the view that lies in the pane, counted from the pane's corner."""
        return rect.intersected(self.area).translated(-self.left, 0)


@dataclass(frozen=True)
class Panes:
    """The panes of a view; all have the same size and show the same part of the photo.

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
        """Column of the swipe line."""
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

    # Mapping

    def point_in_pane(self, point: Position) -> Position:
        """Map a point of the view into the pane it lies in."""
        y, x = point
        start = self.size[1] + GAP
        return (y, x - start) if self.split == "side-by-side" and x >= start else (y, x)

    def rects(self, rect: QRect) -> list[QRect]:
        """Rectangles of the view that show a rectangle of the panes."""
        seen = (rect.translated(pane.left, 0).intersected(pane.area) for pane in self.all)
        return [part for part in seen if not part.isEmpty()]

    # The swipe line

    def handle(self, ratio: float) -> QRect | None:
        """Where the swipe line can be dragged; None without one."""
        if self.split != "swipe":
            return None
        radius = round(_HANDLE_RADIUS * ratio)
        return QRect(self.line - radius, 0, 2 * radius, self.view[0])

    def swipe_at(self, x: float) -> float:
        """Value of `swipe` that puts the line in a column of the view."""
        return min(max(x / self.view[1], 0.0), 1.0)

    # Drawing

    def paint(self, painter: QPainter, rect: QRect) -> Iterator[tuple[Pane, QRect]]:
        """Set up a painter for each pane that a rectangle of the view lies in.

        Yields
        ------
        pane : Pane
        part : QRect
            The rectangle's part in it, counted from the pane's corner like the painter, which is clipped to it.
        """
        for pane in self.all:
            part = pane.in_pane(rect)
            if not part.isEmpty():
                painter.save()
                painter.translate(pane.left, 0)
                painter.setClipRect(part)
                yield pane, part
                painter.restore()

    def draw_separator(self, painter: QPainter, ratio: float) -> None:
        """Draw the gap between the panes, or the swipe line."""
        height, width = self.view
        if self.split == "side-by-side":
            painter.fillRect(QRect(self.size[1], 0, width - 2 * self.size[1], height), Qt.GlobalColor.black)
        elif self.split == "swipe":
            self._draw_line(painter, ratio)

    def _draw_line(self, painter: QPainter, ratio: float) -> None:
        line, thickness = self.line, max(round(2 * ratio), 1)
        painter.fillRect(QRect(line - thickness, 0, 2 * thickness, self.view[0]), _SHADE)
        painter.fillRect(QRect(line - thickness // 2, 0, thickness, self.view[0]), _LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_SHADE, ratio))
        painter.setBrush(_LINE)
        centre = QPointF(QPoint(line, self.view[0] // 2))
        painter.drawEllipse(centre, _GRIP * ratio / 2, _GRIP * ratio / 2)
        painter.restore()
