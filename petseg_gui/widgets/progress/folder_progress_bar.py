"""A bar that shows how far the work on the open folder is."""

from collections.abc import Mapping

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from core.project import PhotoState
from petseg_gui import theme
from petseg_gui.models.photo_filter import STATE_TITLES
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr

_HEIGHT = 8
_SHOWN = (PhotoState.REVIEWED, PhotoState.CORRECTED, PhotoState.SKIPPED)
"""What a person has done something about, from the left."""


class FolderProgressBar(QWidget):
    """The number of reviewed photos over a bar with a part for each state; hidden without photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel()
        self._bar = StateBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 6)
        layout.setSpacing(3)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        self.show_counts({})

    def show_counts(self, counts: Mapping[PhotoState, int]) -> None:
        """Show how many photos are in each state."""
        total, reviewed = sum(counts.values()), counts.get(PhotoState.REVIEWED, 0)
        self._text.setText(tr("{reviewed} of {total} reviewed", reviewed=reviewed, total=total))
        self._bar.show_counts(counts)
        titles = {tr(STATE_TITLES[state]): count for state, count in counts.items() if count}
        lines = [tr("{state}: {count}", state=title, count=count) for title, count in titles.items()]
        self.setToolTip(plain_tip("\n".join(lines)))
        self.setVisible(total > 0)


class StateBar(QProgressBar):
    """A bar of as many parts as there are states; as a value, it has the number of reviewed photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[PhotoState, int] = {}
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Reviewed photos of this folder"))

    def show_counts(self, counts: Mapping[PhotoState, int]) -> None:
        """Show how many photos are in each state."""
        self._counts = counts
        # Qt's bar draws a new value at once, and with it all else that is to be drawn, in the middle of a change.
        self.setUpdatesEnabled(False)
        self.setRange(0, max(1, sum(counts.values())))
        self.setValue(counts.get(PhotoState.REVIEWED, 0))
        self.setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts, which Fusion's bar has no way to show."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Midlight))
        left = 0.0
        for state in _SHOWN:
            right = left + self.width() * self._counts.get(state, 0) / self.maximum()
            painter.fillRect(
                round(left), 0, round(right) - round(left), self.height(), theme.tone(state, self.palette())
            )
            left = right
