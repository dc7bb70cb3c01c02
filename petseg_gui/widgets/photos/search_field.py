"""The search field above the photo list."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from petseg_gui.translation import tr

_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SearchField(QLineEdit):
    """A field for part of a name, tag or note. Return and the arrows go on to the photos found, Esc clears the text.

    Signals
    -------
    found
        Return or an arrow was pressed: open the first photo that matches.
    left
        The list gets the focus.
    """

    found = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search photos by name, tag or note"))
        self.setPlaceholderText(tr("Search name, tag, note"))
        self.setToolTip(tr("List only photos whose names, tags or notes contain this text; Esc lists all again"))
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Keep keys from the window's actions: Return would mark the open photo reviewed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _OWN_KEYS
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Return, an arrow or Esc; anything else edits the text."""
        if event.key() not in _OWN_KEYS:
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            self.found.emit()
        self.left.emit()
