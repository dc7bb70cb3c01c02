"""A page that shows how far something long has come."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr


class ProgressPage(QWidget):
    """A bar and a line of text in the middle of a page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar, self._text = QProgressBar(), PlainLabel()
        self._bar.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._bar)
        layout.addWidget(self._text)
        layout.addStretch(1)

    def show_waiting(self, text: str) -> None:
        """Show that something is going on, though not how far it has come."""
        self._bar.setRange(0, 0)
        self._text.setText(text)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._text.setText(tr("{done:,} of {total:,}", done=done, total=total))

    def show_stopping(self) -> None:
        """Show that what goes on was asked to stop."""
        self._text.setText(tr("Stopping…"))
