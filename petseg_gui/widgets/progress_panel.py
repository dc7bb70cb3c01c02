"""A strip that tells how far long work is, with buttons to pause and to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from petseg_gui import icons

_TITLE_WIDTH = 112
"""The same for every strip, so that bars below each other begin at one line."""
_TEXT_WIDTH = 210
_LEAST_BAR = 40
"""In a narrow window bar and curve give way; otherwise the panels beside them would be pushed together for good."""


class ProgressPanel(QFrame):
    """Title, bar, text, optional pause, cancel. It is hidden while nothing runs."""

    pause_toggled = Signal(bool)
    cancel_requested = Signal()

    def __init__(
        self, title: str, *, can_pause: bool, extra: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(10)
        self._bar.setMinimumWidth(_LEAST_BAR)
        self._text = QLabel()
        self._pause = self._make_pause_button()
        self._pause.setVisible(can_pause)
        self._cancel = QPushButton(icons.icon("close"), "Cancel")
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.setAccessibleName(f"Cancel {title.lower()}")
        self._cancel.clicked.connect(self._tell_cancel)
        self._lay_out(title, extra)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def start(self, text: str) -> None:
        """Show the strip with a bar that only tells that something goes on."""
        self._bar.setRange(0, 0)
        self._text.setMinimumWidth(_TEXT_WIDTH)
        self.show_text(text)
        self._pause.setChecked(False)
        for button in (self._pause, self._cancel):
            button.setEnabled(True)
        self.show()

    def show_progress(self, done: float, total: float, text: str) -> None:
        """Show a share done and what is being done."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * done / total) if total > 0 else 0)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Replace the text alone. Its place only grows, so that the bar beside it does not jump."""
        self._text.setText(text)
        self._text.setMinimumWidth(max(self._text.minimumWidth(), self._text.sizeHint().width()))

    def stop(self) -> None:
        """Hide the strip."""
        self.hide()

    def _tell_cancel(self) -> None:
        for button in (self._pause, self._cancel):
            button.setEnabled(False)
        self.show_text("Stopping …")
        self.cancel_requested.emit()

    def _take_pause(self, paused: bool) -> None:
        self._pause.setText("Resume" if paused else "Pause")
        self._pause.setIcon(icons.icon("resume" if paused else "pause"))
        self.pause_toggled.emit(paused)

    def _make_pause_button(self) -> QPushButton:
        button = QPushButton(icons.icon("pause"), "Pause")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self._take_pause)
        return button

    def _lay_out(self, title: str, extra: QWidget | None) -> None:
        heading = QLabel(title)
        heading.setMinimumWidth(_TITLE_WIDTH)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(10)
        row.addWidget(heading)
        row.addWidget(self._bar, 1)
        if extra is not None:
            row.addWidget(extra)
        row.addWidget(self._text)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
