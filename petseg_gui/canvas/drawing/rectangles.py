"""Rectangles to repaint: joined to few, and converted between boxes, logical and device pixels."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from core.pixels import Box

_RECT_COST = 40_000
"""Pixels that are painted in the time that each rectangle costs by itself."""
_CANDIDATES = 4
"""Latest boxes that a rectangle may join; a region lists its own from the top down, so earlier ones are far away."""
_PADDING = 3
"""Logical pixels around what has changed: the line of an outline, and a pixel for the rounding."""


def rects_of(region: QRegion) -> Iterator[QRect]:
    """Return the rectangles of a region. PySide6 can iterate it, only its type stubs do not know."""
    return iter(region)  # type: ignore[call-overload, no-any-return]


def box_of(rect: QRect) -> Box:
    """Return a rectangle as a box."""
    return Box(rect.top(), rect.left(), rect.top() + rect.height(), rect.left() + rect.width())


def rect_of(box: Box) -> QRect:
    """Return a box as a rectangle."""
    return QRect(box.left, box.top, box.shape[1], box.shape[0])


def bands(rect: QRect, pixels: int) -> Iterator[QRect]:
    """Yield horizontal bands of a rectangle, of about this many pixels each."""
    height = max(pixels // max(rect.width(), 1), 1)
    for top in range(rect.top(), rect.top() + rect.height(), height):
        yield rect.intersected(QRect(rect.left(), top, rect.width(), height))


# Few instead of many


def covering_rects(region: QRegion) -> list[QRect]:
    """Return few rectangles that cover a region and little else; they may overlap."""
    around = region.boundingRect()
    if around.width() * around.height() <= 2 * _RECT_COST:
        return [around]
    joined: list[Box] = []
    for rect in rects_of(region):
        _add(joined, box_of(rect))
    return [rect_of(box) for box in joined]


def _add(joined: list[Box], box: Box) -> None:
    """Grow one of the latest boxes where that costs less than painting both. Plain arithmetic, as calls are slow."""
    top, left, bottom, right = box
    alone = (bottom - top) * (right - left) + _RECT_COST
    for number in range(max(len(joined) - _CANDIDATES, 0), len(joined)):
        first, start, last, end = joined[number]
        grown = (max(bottom, last) - min(top, first)) * (max(right, end) - min(left, start))
        if grown <= (last - first) * (end - start) + alone:
            joined[number] = joined[number].union(box)
            return
    joined.append(box)


# Logical and device pixels


def count_device_pixels(painter: QPainter, ratio: float) -> None:
    """Let a painter count in device pixels, starting at a whole one.

    With a scaling of 1.5 the widget may start between two device pixels; images drawn from there would be resampled.
    """
    painter.scale(1 / ratio, 1 / ratio)
    origin = painter.deviceTransform()
    painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())


def to_device(rect: QRect, ratio: float) -> QRect:
    """Return the device pixels that a rectangle in logical ones touches."""
    left, top = int(rect.left() * ratio // 1), int(rect.top() * ratio // 1)
    right, bottom = -int(-(rect.right() + 1) * ratio // 1), -int(-(rect.bottom() + 1) * ratio // 1)
    return QRect(left, top, right - left, bottom - top)


def around_device(rect: QRect, ratio: float) -> QRect:
    """Return the logical pixels that hold a rectangle in device ones, padded for lines and rounding."""
    left, top = int(rect.left() / ratio) - _PADDING, int(rect.top() / ratio) - _PADDING
    right, bottom = int((rect.right() + 1) / ratio) + _PADDING, int((rect.bottom() + 1) / ratio) + _PADDING
    return QRect(left, top, right - left, bottom - top)
