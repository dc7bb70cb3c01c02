"""A small plot of figures per epoch."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from petseg_gui import theme
from petseg_gui.localized import figure, listed
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr

_GAP = 6.0
_DOT = 2.8
_MAX_LISTED = 12
_TONES = ("info", "proposed")
"""Colours of the curves, by their order; the second is dashed as well."""
_FADING = 0.82


@dataclass(frozen=True)
class Curve:
    """One figure over the epochs.

    Attributes
    ----------
    title : str
        Translated.
    points : sequence of (int, float)
        Epoch, from 1, and figure.
    """

    title: str
    points: Sequence[tuple[int, float]]


class CurvePlot(QWidget):
    """Draws one or two curves with their range, the epochs, and the latest figure of each.

    Parameters
    ----------
    title : str
    spec : str
        Format of a figure: ".3f".
    """

    def __init__(self, title: str, spec: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._spec = spec
        self._curves: Sequence[Curve] = ()
        self._epochs = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_curves((), 0)

    def show_curves(self, curves: Sequence[Curve], epochs: int) -> None:
        """Show curves over so many epochs; fewer if there are figures of more."""
        self._curves = [curve for curve in curves if curve.points]
        self._epochs = max([epochs, 2, *(curve.points[-1][0] for curve in self._curves)])
        text = "\n".join(map(self._listed, self._curves)) or tr("There are no figures before the first epoch ends.")
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(text)
        self.setToolTip(plain_tip(f"{self._title}\n{text}"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which the curves are easily told apart."""
        return QSize(240, 140)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which the texts still fit."""
        metrics = QFontMetricsF(self.font())
        legend = metrics.horizontalAdvance(self._title) + metrics.horizontalAdvance(self._written(1.0))
        return QSize(max(130, math.ceil(legend + 2 * _GAP)), 80)

    def _listed(self, curve: Curve) -> str:
        latest = listed(self._written(value) for _, value in curve.points[-_MAX_LISTED:])
        return tr("{title}: {figures}", title=curve.title, figures=latest)

    def _written(self, value: float) -> str:
        return figure(value, self._spec)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, legend, axes and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        self._draw_legend(painter, metrics)
        low, high = self._range
        labels = [self._written(value) for value in (high, low)]
        left = max(map(metrics.horizontalAdvance, labels)) + _GAP
        area = QRectF(self.rect()).adjusted(left, metrics.height() + _GAP, -_GAP, -metrics.height() - 2)
        self._draw_axes(painter, metrics, area, labels if self._curves else ["", ""])
        for row, curve in enumerate(self._curves):
            self._draw_curve(painter, curve, row, area)

    @property
    def _range(self) -> tuple[float, float]:
        values = [value for curve in self._curves for _, value in curve.points if math.isfinite(value)]
        low, high = min(values, default=0.0), max(values, default=1.0)
        return (low, high) if high > low else (low - 0.05, high + 0.05)

    def _draw_legend(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        baseline = metrics.ascent()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(0, baseline), self._title)
        right, figures = float(self.width()), self._legend(metrics)
        for row, text in reversed(list(enumerate(figures))):
            right -= metrics.horizontalAdvance(text)
            painter.setPen(self._colour(row))
            painter.drawText(QPointF(right, baseline), text)
            right -= 2 * _GAP

    def _legend(self, metrics: QFontMetricsF) -> list[str]:
        """Return the latest figure of each curve, with its title if there is room for all of them."""
        figures = [self._written(curve.points[-1][1]) for curve in self._curves]
        if len(self._curves) < 2:
            return figures
        titled = [f"{curve.title} {figure}" for curve, figure in zip(self._curves, figures, strict=True)]
        needed = metrics.horizontalAdvance(self._title) + sum(map(metrics.horizontalAdvance, titled)) + 6 * _GAP
        return titled if needed <= self.width() else figures

    def _draw_axes(self, painter: QPainter, metrics: QFontMetricsF, area: QRectF, labels: Sequence[str]) -> None:
        palette = self.palette()
        painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
        ink = palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(theme.mixed(ink, palette.color(QPalette.ColorRole.Base), _FADING), 1))
        for share in (0.0, 0.5, 1.0):
            y = area.top() + share * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for label, y in zip(labels, (area.top() + metrics.ascent() / 2, area.bottom()), strict=True):
            painter.drawText(QPointF(area.left() - _GAP - metrics.horizontalAdvance(label), y), label)
        bottom = area.bottom() + metrics.ascent() + 2
        last = str(self._epochs)
        painter.drawText(QPointF(area.left(), bottom), tr("Epoch {epoch}", epoch=1))
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(last), bottom), last)

    def _draw_curve(self, painter: QPainter, curve: Curve, row: int, area: QRectF) -> None:
        points = curve_points(curve.points, self._epochs, self._range, area)
        if not points:
            return
        colour = self._colour(row)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.DashLine if row else Qt.PenStyle.SolidLine))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points if len(points) <= _MAX_LISTED else points[-1:]:
            painter.drawEllipse(point, _DOT, _DOT)

    def _colour(self, row: int) -> QColor:
        return theme.tone(_TONES[row], self.palette())


def curve_points(
    figures: Sequence[tuple[int, float]], epochs: int, span: tuple[float, float], area: QRectF
) -> list[QPointF]:
    """Return a point in an area for each finite figure of an epoch, of 1 to `epochs`."""
    low, high = span
    return [
        QPointF(
            area.left() + (epoch - 1) / max(epochs - 1, 1) * area.width(),
            area.bottom() - (value - low) / (high - low) * area.height(),
        )
        for epoch, value in figures
        if math.isfinite(value)
    ]
