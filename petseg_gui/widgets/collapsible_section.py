"""Part of a panel that folds away below its title."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import focus_by_tab

_ARROW = 14
_FOLDING = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


class CollapsibleSection(QWidget):
    """A title with an arrow above its content; a click, Space or an arrow key folds and unfolds it."""

    def __init__(self, title: str, content: QWidget, *, expanded: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._heading = _Heading(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._heading.setChecked(expanded)
        self._show(expanded)
        self._heading.toggled.connect(self._show)

    def set_title(self, title: str) -> None:
        """Replace the title."""
        self._heading.setText(title)
        self._heading.updateGeometry()

    def _show(self, expanded: bool) -> None:
        self._content.setVisible(expanded)
        self._heading.setToolTip(tr("Fold this part away") if expanded else tr("Show this part"))


class _Heading(QAbstractButton):
    """Bold text with an arrow at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        font = QFont(self.font())
        font.setBold(True)
        self.setFont(font)
        self.setText(title)
        self.setCheckable(True)
        focus_by_tab(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of text and arrow."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ARROW, metrics.height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with Right and fold with Left, as in a tree."""
        if event.key() in _FOLDING:
            self.setChecked(_FOLDING[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and arrow, and a frame while focused."""
        painter = QPainter(self)
        role = QPalette.ColorRole.Link if self.underMouse() else QPalette.ColorRole.WindowText
        colour = self.palette().color(role)
        painter.setPen(colour)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        arrow = icons.tinted_pixmap(
            "section-open" if self.isChecked() else "section-closed", _ARROW, colour, self.devicePixelRatioF()
        )
        painter.drawPixmap(self.width() - _ARROW - 3, (self.height() - _ARROW) // 2, arrow)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().link().color(), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
