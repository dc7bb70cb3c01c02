"""A field for tags, separated by commas, that completes those of the folder."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.project.remarks import MAX_TAG, MAX_TAGS, TAG_SEPARATOR
from petseg_gui.translation import tr

_COMMAS = str.maketrans(dict.fromkeys("，、", TAG_SEPARATOR))
_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class TagField(QLineEdit):
    """A line for tags; Return and Esc are its own while it has the keyboard.

    Signals
    -------
    left
        Esc was pressed.
    """

    left = Signal()

    def __init__(self, known: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(list(known), self)
        self._completer = QCompleter(self._known, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._take)
        self.setMaxLength(MAX_TAGS * (MAX_TAG + 2))
        self.setAccessibleName(tr("Tags"))
        self.setPlaceholderText(tr("cat, indoors"))
        self.textEdited.connect(self._separate)
        self.textEdited.connect(self._complete)

    def set_known(self, tags: Sequence[str]) -> None:
        """Complete these tags."""
        if list(tags) != self._known.stringList():
            self._known.setStringList(list(tags))

    def _separate(self) -> None:
        """Take the commas of Chinese and Japanese for what separates tags."""
        if (text := self.text().translate(_COMMAS)) != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place)

    def _begun(self) -> tuple[str, str]:
        """Return the text up to the tag at the cursor, and what there is of that."""
        before, separator, begun = self.text()[: self.cursorPosition()].rpartition(TAG_SEPARATOR)
        return f"{before}{separator}", begun.lstrip()

    def _complete(self) -> None:
        begun = self._begun()[1]
        self._completer.setCompletionPrefix(begun)
        known = self._completer.currentCompletion()
        if begun and known and known.casefold() != begun.casefold():
            self._completer.complete()
        else:
            if (popup := self._completer.popup()) is not None:
                popup.hide()

    def _take(self, tag: str) -> None:
        before, rest = self._begun()[0], self.text()[self.cursorPosition() :]
        space = " " if before and not before.endswith(" ") else ""
        self.setText(f"{before}{space}{tag}{rest}")
        self.setCursorPosition(len(before) + len(space) + len(tag))

    def event(self, event: QEvent) -> bool:
        """Keep keys from the window's actions: Return would mark the open photo reviewed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _OWN_KEYS
            and self.isVisible()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; a dialog around it closes then as well."""
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and event.key() in _OWN_KEYS:
            event.ignore()  # it chooses a completion, or closes the list of them
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)
