"""A strip with the progress of long work, and buttons to pause and cancel it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from petseg_gui import icons
from petseg_gui.localized import within_sentence
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.busy_bar import BusyBar
from petseg_gui.widgets.messages.status_bar import ElidingLabel
from petseg_gui.widgets.panel_input import focus_by_tab

_TITLE_WIDTH = 112
"""The same for every strip, so that their bars line up."""
_TEXT_WIDTH = 210
_MIN_BAR_WIDTH = 40
"""In a narrow window bar and curve shrink; the panels beside them would otherwise stay squeezed."""


class ProgressPanel(QFrame):
    """Title, bar, text and buttons, the last of which cancels; hidden while nothing runs.

    Parameters
    ----------
    title : str
    can_pause : bool
    extra : QWidget or None
        Shown between bar and text.
    last : QWidget or None
        Shown between text and buttons.
    """

    pause_toggled = Signal(bool)
    cancel_requested = Signal()

    def __init__(
        self,
        title: str,
        *,
        can_pause: bool,
        extra: QWidget | None = None,
        last: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = BusyBar(title)
        self._bar.setMaximumHeight(10)
        self._bar.setMinimumWidth(_MIN_BAR_WIDTH)
        self._text = _SteadyLabel()
        self._pause = self._make_pause_button()
        self._pause.setVisible(can_pause)
        self._cancel = QPushButton(icons.icon("close"), tr("Cancel"))
        focus_by_tab(self._cancel)
        self._cancel.setAccessibleName(tr("Cancel {work}", work=within_sentence(title)))
        self._cancel.clicked.connect(self._request_cancel)
        self._lay_out(title, extra, last)
        # Whatever its width: it must not squeeze the panels of the window, which would move the photo.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.hide()

    def start(self, text: str) -> None:
        """Show the strip with a bar of unknown length."""
        self._bar.be_busy()
        self._text.forget()
        self.show_text(text)
        self._pause.setChecked(False)
        for button in (self._pause, self._cancel):
            button.setEnabled(True)
        self.show()

    def show_progress(self, done: float, total: float, text: str) -> None:
        """Show how much is done, and a text."""
        self._bar.show_share(done / total if total > 0 else 0.0)
        self.show_text(text)

    def show_busy(self, text: str) -> None:
        """Show work of unknown length, and a text."""
        self._bar.be_busy()
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Replace the text. Its label only grows, so that the bar beside it does not jump."""
        self._text.show_text(text)

    def stop(self) -> None:
        """Hide the strip."""
        self.hide()

    def show_cancelling(self) -> None:
        """Show that the work is about to end."""
        for button in (self._pause, self._cancel):
            button.setEnabled(False)
        self.show_text(tr("Stopping…"))

    def _request_cancel(self) -> None:
        self.show_cancelling()
        self.cancel_requested.emit()

    def _toggle_pause(self, paused: bool) -> None:
        self._pause.setText(tr("Resume") if paused else tr("Pause"))
        self._pause.setIcon(icons.icon("resume" if paused else "pause"))
        self.pause_toggled.emit(paused)

    def _make_pause_button(self) -> QPushButton:
        button = QPushButton(icons.icon("pause"), tr("Pause"))
        button.setCheckable(True)
        focus_by_tab(button)
        button.toggled.connect(self._toggle_pause)
        return button

    def _lay_out(self, title: str, extra: QWidget | None, last: QWidget | None) -> None:
        heading = PlainLabel(title)
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
        for widget in (last, self._pause, self._cancel):
            if widget is not None:
                row.addWidget(widget)


class _SteadyLabel(ElidingLabel):
    """A label that asks for the width of the widest text so far, and elides it where there is less."""

    def __init__(self) -> None:
        super().__init__(mode=Qt.TextElideMode.ElideRight)
        self._widest = _TEXT_WIDTH

    def forget(self) -> None:
        """Ask for no more than the usual width again."""
        self._widest = _TEXT_WIDTH

    def show_text(self, text: str) -> None:
        self.setText(text)
        self._widest = max(self._widest, self.sizeHint().width())
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest, super().minimumSizeHint().height())
