"""The rectangles in which a region is painted, and the same places in logical and in device pixels."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import box_of, rect_of, rects_of

_RECT = 40_000
"""Pixels that are painted in the time that goes into each rectangle by itself."""
_LATEST = 4
"""Pieces that a rectangle may join; a region lists its own from the top down, so those before are far away."""
_MORE = 3
"""Logical pixels around what has changed: the line of an outline, and a pixel for the rounding."""


def pieces(region: QRegion) -> list[QRect]:
    """Few rectangles that cover a region and little else; they may overlap."""
    around = region.boundingRect()
    if around.width() * around.height() <= 2 * _RECT:
        return [around]
    joined: list[Box] = []
    for rect in rects_of(region):
        _add(joined, box_of(rect))
    return [rect_of(box) for box in joined]


def _add(joined: list[Box], box: Box) -> None:
    """Let one of the latest boxes grow where that is less work than to paint both; reckoned without slow calls."""
    top, left, bottom, right = box
    alone = (bottom - top) * (right - left) + _RECT
    for number in range(max(len(joined) - _LATEST, 0), len(joined)):
        first, start, last, end = joined[number]
        grown = (max(bottom, last) - min(top, first)) * (max(right, end) - min(left, start))
        if grown <= (last - first) * (end - start) + alone:
            joined[number] = joined[number].union(box)
            return
    joined.append(box)


def count_device_pixels(painter: QPainter, ratio: float) -> None:
    """Let the painter count in device pixels from a whole one.

    With a scaling of 1.5 the widget may begin between two pixels of the screen; images drawn from there would be
    resampled.
    """
    painter.scale(1 / ratio, 1 / ratio)
    origin = painter.deviceTransform()
    painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())


def to_device(rect: QRect, ratio: float) -> QRect:
    """Device pixels that a rectangle in logical ones touches."""
    left, top = int(rect.left() * ratio // 1), int(rect.top() * ratio // 1)
    right, bottom = -int(-(rect.right() + 1) * ratio // 1), -int(-(rect.bottom() + 1) * ratio // 1)
    return QRect(left, top, right - left, bottom - top)


def around_device(rect: QRect, ratio: float) -> QRect:
    """Logical pixels that hold a rectangle in device ones, and some more on each side for the rounding."""
    left, top = int(rect.left() / ratio) - _MORE, int(rect.top() / ratio) - _MORE
    right, bottom = int((rect.right() + 1) / ratio) + _MORE, int((rect.bottom() + 1) / ratio) + _MORE
    return QRect(left, top, right - left, bottom - top)
