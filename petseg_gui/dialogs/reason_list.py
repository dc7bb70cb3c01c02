"""A list of what was left out, each with the reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QListWidgetItem

from core.errors import PetsegError
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import error_text, tr

_MAX_LISTED = 1000
_SPACING = 4


class ReasonList(QListWidget):
    """Sentences that wrap."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(_SPACING)

    def show_errors(self, errors: Sequence[PetsegError]) -> None:
        """Show what was left out; only so many, and how many more there are."""
        self.clear()
        for error in errors[:_MAX_LISTED]:
            text = error_text(error)
            QListWidgetItem(text, self).setToolTip(plain_tip(text))
        if len(errors) > _MAX_LISTED:
            self.addItem(tr("… and {count:,} more", count=len(errors) - _MAX_LISTED))
