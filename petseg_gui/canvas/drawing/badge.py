"""Small labels on the canvas: what kind of mask is shown, and what its colours mean."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from petseg_gui.canvas.drawing import palette
from petseg_gui.canvas.transform import Size
from petseg_gui.models.document import Document
from petseg_gui.models.view import MaskStyle

UNCHECKED = "Proposal, not yet checked"
NO_CONFIDENCE = "No confidence known for this photo"
NO_PROPOSAL = "No proposal for this photo yet"
SURE = ("unsure", "sure")
CHANGES = ((palette.ADDED, "added"), (palette.REMOVED, "removed"), (palette.OTHER, "other change"))
_EDGE = QColor(255, 190, 60)
_GROUND = QColor(20, 20, 22, 215)
_INSET = 12.0
_PADDING = 8.0
_SWATCH = 12.0
_SCALE = 90.0


class Label(NamedTuple):
    """Something to be read: where it lies, in logical pixels, and what draws it there."""

    rect: QRectF
    draw: Callable[[QPainter], None]


def labels(document: Document, style: MaskStyle, font: QFont, view: Size, *, proposed: bool) -> list[Label]:
    """Return what there is to be read on a view of (height, width) logical pixels."""
    there = []
    text = badge_text(document, style, proposed=proposed)
    if text:
        there.append(Label(badge_rect(font, text), lambda painter: draw_badge(painter, font, text)))
    if has_legend(document, style):
        there.append(Label(legend_rect(font, view, style), lambda painter: draw_legend(painter, font, view, style)))
    return there


def badge_text(document: Document, style: MaskStyle, *, proposed: bool) -> str:
    """Return what there is to say; empty for nothing."""
    texts = [UNCHECKED] if proposed else []
    if style == "confidence" and document.confidence is None:
        texts.append(NO_CONFIDENCE)
    if style == "difference" and document.proposal is None:
        texts.append(NO_PROPOSAL)
    return " · ".join(texts)


def badge_rect(font: QFont, text: str = UNCHECKED) -> QRectF:
    """Return where it lies in the view, in logical pixels."""
    size = QFontMetricsF(font).size(0, text)
    return QRectF(QPointF(_INSET, _INSET), size).adjusted(0, 0, 2 * _PADDING, _PADDING)


def draw_badge(painter: QPainter, font: QFont, text: str = UNCHECKED) -> None:
    """Draw it in the upper left corner, with a painter in logical pixels."""
    rect = badge_rect(font, text)
    painter.save()
    _draw_ground(painter, rect, QPen(_EDGE, 1.5))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def has_legend(document: Document, style: MaskStyle) -> bool:
    """Whether the colours need to be told."""
    known = {
        "confidence": document.confidence is not None,
        "difference": document.proposal is not None,
    }
    return known.get(style, False) or document.preview is not None


def draw_legend(painter: QPainter, font: QFont, view: Size, style: MaskStyle) -> None:
    """Draw it in the lower left corner of a view of (height, width) logical pixels."""
    heat = style == "confidence"
    rect = legend_rect(font, view, style)
    painter.save()
    _draw_ground(painter, rect, QPen(Qt.PenStyle.NoPen))
    painter.setFont(font)
    (_draw_scale if heat else _draw_changes)(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0))
    painter.restore()


def legend_rect(font: QFont, view: Size, style: MaskStyle) -> QRectF:
    """Return where it lies in a view of (height, width) logical pixels."""
    metrics = QFontMetricsF(font)
    if style == "confidence":
        width = sum(metrics.horizontalAdvance(text) + _PADDING for text in SURE) + _SCALE
    else:
        width = sum(metrics.horizontalAdvance(text) + _SWATCH + 2 * _PADDING for _, text in CHANGES) - _PADDING
    size = (width + 2 * _PADDING, metrics.height() + _PADDING)
    return QRectF(_INSET, view[0] - _INSET - size[1], *size)


def _draw_scale(painter: QPainter, rect: QRectF) -> None:
    unsure, sure = SURE
    text = painter.fontMetrics().horizontalAdvance(unsure) + _PADDING
    bar = QRectF(rect.left() + text, rect.center().y() - _SWATCH / 2, _SCALE, _SWATCH)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for step in range(9):
        gradient.setColorAt(step / 8, QColor(*(round(part) for part in palette.heat_colour(step / 8))))
    painter.fillRect(bar, gradient)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, unsure)
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sure)


def _draw_changes(painter: QPainter, rect: QRectF) -> None:
    left = rect.left()
    for code, text in CHANGES:
        red, green, blue, _ = palette.CHANGES[code]
        colour = QColor(round(red), round(green), round(blue))
        painter.fillRect(QRectF(left, rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), colour)
        left += _SWATCH + _PADDING
        painter.setPen(Qt.GlobalColor.white)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        left += width + _PADDING


def _draw_ground(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
