"""Badges over the photo: what kind of mask is shown, and what its colours mean. All in logical pixels."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from core.project import PhotoState
from petseg_gui import icons, theme
from petseg_gui.canvas.drawing import palette
from petseg_gui.canvas.transform import Size
from petseg_gui.models.document import Document
from petseg_gui.models.options import MaskStyle
from petseg_gui.models.photo_filter import FILTERS, STATE_TITLES, PhotoKind
from petseg_gui.translation import tr

NO_CONFIDENCE = "No confidence known for this photo"
NO_PROPOSAL = "No proposal for this photo yet"
SCALE_ENDS = ("unsure", "sure")
CHANGES = ((palette.ADDED, "added"), (palette.REMOVED, "removed"), (palette.OTHER, "other change"))
_ICON = 14.0
_NEUTRAL = QColor(160, 166, 175)
_GROUND = QColor(20, 20, 22, 215)
_INSET = 12.0
_PADDING = 8.0
_SWATCH = 12.0
_SCALE_WIDTH = 90.0
_MAX_REASON = 30
"""Characters of the reason for a skip."""


class Badge(NamedTuple):
    """Where a badge lies in the view, and what draws it there."""

    rect: QRectF
    draw: Callable[[QPainter], None]


def badges(
    document: Document, style: MaskStyle, font: QFont, view: Size, kind: PhotoKind | None, reason: str = ""
) -> list[Badge]:
    """Return the badges on a view of (height, width): a notice at the top left and a legend at the bottom left."""
    shown = []
    text = _notice(document, style, kind, reason)
    if text:
        shown.append(Badge(badge_rect(font, text), lambda painter: _draw_notice(painter, font, text, kind)))
    if _has_legend(document, style):
        rect = _legend_rect(font, view, style)
        shown.append(Badge(rect, lambda painter: _draw_legend(painter, font, rect, style)))
    return shown


# The notice


def widest_rect(font: QFont) -> QRectF:
    """Return where the notice of a photo's state lies, whichever it is."""
    widest = max((tr(STATE_TITLES[kind]) for kind in FILTERS), key=QFontMetricsF(font).horizontalAdvance)
    return badge_rect(font, widest)


def badge_rect(font: QFont, text: str) -> QRectF:
    """Return where a notice lies."""
    size = QFontMetricsF(font).size(0, text)
    return QRectF(QPointF(_INSET, _INSET), size).adjusted(0, 0, 3 * _PADDING + _ICON, _PADDING)


def _notice(document: Document, style: MaskStyle, kind: PhotoKind | None, reason: str) -> str:
    texts = [] if kind in (None, PhotoState.TODO) else [tr(STATE_TITLES[kind])]
    if reason:
        texts.append(reason if len(reason) <= _MAX_REASON else f"{reason[: _MAX_REASON - 1]}…")
    if style == "confidence" and document.confidence is None:
        texts.append(tr(NO_CONFIDENCE))
    if style == "difference" and document.proposal is None:
        texts.append(tr(NO_PROPOSAL))
    return " · ".join(texts)


def _draw_notice(painter: QPainter, font: QFont, text: str, kind: PhotoKind | None) -> None:
    rect = badge_rect(font, text)
    colour = _NEUTRAL if kind is None else theme.tone_on_dark(kind)
    painter.save()
    _draw_ground(painter, rect, QPen(colour, 1.5))
    name = "info" if kind is None else f"state-{kind}"
    corner = QPointF(rect.left() + _PADDING, rect.center().y() - _ICON / 2)
    painter.drawPixmap(corner, icons.tinted_pixmap(name, round(_ICON), colour, painter.device().devicePixelRatioF()))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    words = rect.adjusted(2 * _PADDING + _ICON, 0, -_PADDING, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


# The legend


def _has_legend(document: Document, style: MaskStyle) -> bool:
    known = {
        "confidence": document.confidence is not None,
        "difference": document.proposal is not None,
    }
    return known.get(style, False) or document.preview is not None


def _legend_rect(font: QFont, view: Size, style: MaskStyle) -> QRectF:
    metrics = QFontMetricsF(font)
    if style == "confidence":
        width = sum(metrics.horizontalAdvance(tr(text)) + _PADDING for text in SCALE_ENDS) + _SCALE_WIDTH
    else:
        width = sum(metrics.horizontalAdvance(tr(text)) + _SWATCH + 2 * _PADDING for _, text in CHANGES) - _PADDING
    size = (width + 2 * _PADDING, metrics.height() + _PADDING)
    return QRectF(_INSET, view[0] - _INSET - size[1], *size)


def _draw_legend(painter: QPainter, font: QFont, rect: QRectF, style: MaskStyle) -> None:
    draw = _draw_scale if style == "confidence" else _draw_changes
    painter.save()
    _draw_ground(painter, rect, QPen(Qt.PenStyle.NoPen))
    painter.setFont(font)
    draw(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0))
    painter.restore()


def _draw_scale(painter: QPainter, rect: QRectF) -> None:
    unsure, sure = (tr(text) for text in SCALE_ENDS)
    left = rect.left() + painter.fontMetrics().horizontalAdvance(unsure) + _PADDING
    bar = QRectF(left, rect.center().y() - _SWATCH / 2, _SCALE_WIDTH, _SWATCH)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for step in range(9):
        gradient.setColorAt(step / 8, QColor(*(round(part) for part in palette.heat_colour(step / 8))))
    painter.fillRect(bar, gradient)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, unsure)
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sure)


def _draw_changes(painter: QPainter, rect: QRectF) -> None:
    left = rect.left()
    for code, name in CHANGES:
        red, green, blue, _ = palette.CHANGES[code]
        colour = QColor(round(red), round(green), round(blue))
        painter.fillRect(QRectF(left, rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), colour)
        left += _SWATCH + _PADDING
        text = tr(name)
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        left += width + _PADDING


def _draw_ground(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
