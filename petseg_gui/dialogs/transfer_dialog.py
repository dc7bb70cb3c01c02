"""What the dialogs for export and import have in common: pages, progress, buttons for each page."""

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.outcome_page import OutcomePage
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.widgets.progress.progress_page import ProgressPage

_BUTTON_ROLE = QDialogButtonBox.ButtonRole.ActionRole


class TransferDialog(Dialog):
    """Pages, of which one is shown, what went wrong below it, and the buttons of that page.

    Attributes
    ----------
    progress : ProgressPage
    outcome : OutcomePage
    close_button : QPushButton
        On every page.
    """

    def __init__(self, title: str, progress: ProgressPage, outcome: OutcomePage, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.progress = progress
        self.outcome = outcome
        self._pages = QStackedWidget()
        self._problem = PlainLabel(wraps=True)
        self._buttons = QDialogButtonBox()
        self._page_buttons: list[QPushButton] = []
        self._buttons_of: dict[QWidget, tuple[QPushButton, ...]] = {}
        self._defaults: dict[QWidget, QPushButton | None] = {}
        self.close_button = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.close_button.setIcon(QIcon())
        self.close_button.setAutoDefault(False)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)

    def add_page(self, page: QWidget, *buttons: QPushButton, default: QPushButton | None) -> None:
        """Add a page, and say which buttons belong to it and which one of them, or Close, Return presses."""
        self._pages.addWidget(page)
        self._buttons_of[page], self._defaults[page] = buttons, default

    def add_button(self, text: str, tip: str, run: Callable[[], object]) -> QPushButton:
        """Add a button, translated, that is shown on the pages that ask for it."""
        button = self._buttons.addButton(text, _BUTTON_ROLE)
        button.setToolTip(plain_tip(tip))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        self._page_buttons.append(button)
        return button

    def show_page(self, page: QWidget, closing: str, problem: str = "") -> None:
        """Show a page with its buttons.

        Parameters
        ----------
        page : QWidget
        closing : str
            What the button says that closes the dialog.
        problem : str
            Why something did not happen.
        """
        default = self._defaults[page]
        for button in self._page_buttons:  # in their order: Qt adds one that is shown again at the end
            button.setVisible(button in self._buttons_of[page])
            button.setDefault(button is default)
        self.close_button.setText(closing)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._pages.setCurrentWidget(page)
        self.close_button.setDefault(self.close_button is default)
