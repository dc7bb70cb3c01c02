"""Button that begins propagation, and what answers its preview."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_button import PanelButton, panel_action
from petseg_gui.widgets.panels.clean_up_panel import found_text

_GAP = 8
"""Below the answers, when they are scrolled into view."""


class PropagatePanel(QWidget):
    """Offers propagation; while its preview shows, counts what would change and lets it be accepted or discarded.

    The keys Return and Esc are handled by the window, since the keyboard stays with the photo.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, begin: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = PlainLabel()
        self._outcome.setWordWrap(True)
        self._outcome.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._accept = panel_action(
            tr("Accept"), "Return", tr("Take what is shown as one step; it can be undone"), self
        )
        self._accept.triggered.connect(self.taken)
        cancel = panel_action(tr("Cancel"), "Esc", tr("Leave the mask as it is"), self)
        cancel.triggered.connect(self.left)
        self._answer = QWidget()
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (PanelButton(self._accept, main=True), PanelButton(cancel)):
            button.setMinimumHeight(30)
            row.addWidget(button)
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(4)
        answer.addWidget(self._outcome)
        answer.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(PanelButton(begin))
        layout.addWidget(self._answer)
        self._scroll_up = QTimer(self, interval=0, singleShot=True)  # once the page has its new height
        self._scroll_up.timeout.connect(self._bring_into_view)
        self.show_open(False)

    def show_open(self, is_open: bool) -> None:
        """Show the answers while a preview is wanted."""
        self._answer.setVisible(is_open)
        if is_open:
            self.show_working()
            self._scroll_up.start()

    def _bring_into_view(self) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            page.ensureWidgetVisible(self._answer, 0, _GAP)

    def show_working(self) -> None:
        """Report that the preview is being computed."""
        self._outcome.setText(tr("Working…"))
        self._accept.setEnabled(False)

    def show_found(self, pixels: int) -> None:
        """Report how many pixels would change."""
        self._outcome.setText(found_text(pixels))
        self._accept.setEnabled(pixels > 0)

    def show_number(self, number: int, count: int) -> None:
        """Report which of the suggestions is shown."""
        if count > 1:
            text = tr("Suggestion {number} of {count}", number=number, count=count)
            self._outcome.setText(f"{text}\n{self._outcome.text()}")
            self._scroll_up.start()

    @property
    def can_accept(self) -> bool:
        """Whether a preview that changes something is on show."""
        return self._accept.isEnabled()

    @property
    def outcome(self) -> str:
        """What the panel says of the preview."""
        return self._outcome.text()
