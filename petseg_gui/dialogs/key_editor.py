"""The keys of one action, and whether another key is free for it."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QPushButton, QVBoxLayout, QWidget

from petseg_gui import theme
from petseg_gui.models.key_bindings import Conflict, KeyBindings, native


class KeyEditor(QWidget):
    """The keys of one action: press a new one, then say what is to become of the old ones."""

    wanted = Signal(str)
    """Name of the action that has the key that was pressed, and that the user wants to go to."""

    def __init__(self, bindings: KeyBindings, titles: dict[str, str]) -> None:
        super().__init__()
        self._bindings = bindings
        self._titles = titles
        self._name = ""
        self._owner = ""
        self._title = QLabel()
        self._edit = KeyField("New key")
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._go_to = _button("", "Go to the action that has this key", lambda: self.wanted.emit(self._owner))
        self._use = _button("Use this key", "In place of the keys that the action has", self._use_new)
        self._add = _button("Add this key", "Beside the keys that the action has", self._add_new)
        self._none = _button("No key", "Take all keys away from this action", self._use_none)
        self._reset = _button("Reset", "Give this action the keys back that it came with", self._reset_keys)
        self._lay_out()
        self._edit.keySequenceChanged.connect(self._judge)
        bindings.changed.connect(self._judge)

    def show_action(self, name: str) -> None:
        """Edit the keys of another action."""
        if name != self._name:
            self._name = name
            self._edit.clear()
        self._judge()

    def take_keyboard(self) -> None:
        """Wait for a key."""
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _new(self) -> str:
        return self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _judge(self) -> None:
        """Say whether the pressed key is free."""
        if not self._name:
            return
        key, keys = self._new(), self._bindings.keys(self._name)
        conflict = self._bindings.conflicts(self._name, key) if key else None
        self._title.setText(self._titles[self._name])
        self._tell(conflict)
        if conflict is None:
            self._said.setText(self._advice(key, keys))
        usable = bool(key) and conflict is None
        self._use.setEnabled(usable and keys != (key,))
        self._add.setEnabled(usable and bool(keys) and key not in keys)
        self._none.setEnabled(bool(keys))
        self._reset.setEnabled(not self._bindings.is_default(self._name))

    def _advice(self, key: str, keys: tuple[str, ...]) -> str:
        if key in keys:
            return f"{native(key)} is a key of this action."
        return (
            f"{native(key)} is free." if key else "Click into the field, or press Return in the list; then press a key."
        )

    def _tell(self, conflict: Conflict | None) -> None:
        palette = self.palette()
        colour = theme.tone("error", palette) if conflict else palette.color(QPalette.ColorRole.WindowText)
        told = QPalette(palette)
        told.setColor(QPalette.ColorRole.WindowText, colour)
        self._said.setPalette(told)
        self._owner = conflict.action or "" if conflict else ""
        self._go_to.setVisible(bool(self._owner) and self._owner != self._name)
        if conflict:
            self._said.setText(conflict.sentence(lambda name: self._titles.get(name, name)))
        if self._owner:
            self._go_to.setText(f"Go to {self._titles.get(self._owner, self._owner)}")

    def _change(self, conflict: Conflict | None) -> None:
        if conflict is None:
            self._edit.clear()
        self._judge()
        if conflict is not None:
            self._tell(conflict)

    def _use_new(self) -> None:
        self._change(self._bindings.set(self._name, (self._new(),)))

    def _add_new(self) -> None:
        self._change(self._bindings.set(self._name, (*self._bindings.keys(self._name), self._new())))

    def _use_none(self) -> None:
        self._change(self._bindings.set(self._name, ()))

    def _reset_keys(self) -> None:
        self._change(self._bindings.reset(self._name))

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setBold(True)
        self._title.setFont(font)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._edit)
        for button in (self._use, self._add, self._none, self._reset):
            top.addWidget(button)
        bottom.addWidget(self._said, 1)
        bottom.addWidget(self._go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(bottom)
        self._edit.setFixedWidth(150)


def _button(text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    # Return belongs to the button that has the keyboard, and to none besides.
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


class KeyField(QKeySequenceEdit):
    """A field that takes the next key that is pressed; Tab leaves it.

    Esc, which no action can have, empties it; in an empty field it closes the dialog, as it does everywhere.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, and write it in one way where Shift makes another sign of it.

        The key of "1" and "!" starts what is named "Shift+1", "!" or "Shift+!", so that three names would be free
        although only one key is. Digits are written in the first way, as the keys of the classes are, signs in the
        second, as "?" is.
        """
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.setAccepted(not self.keySequence().isEmpty())
            self.clear()
        elif shift and (digit := _digit_of(event)):
            self._take(event.modifiers(), ord(digit))
        elif shift and _is_sign(event.key()):
            self._take(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier, event.key())
        else:
            super().keyPressEvent(event)

    def _take(self, modifiers: Qt.KeyboardModifier, key: int) -> None:
        self.setKeySequence(QKeySequence(QKeyCombination(modifiers, Qt.Key(key))))


_FIRST_DIGIT_CODE = {"windows": 2}
_FIRST_DIGIT_CODE_OF_OTHERS = 10  # X11 and Wayland
_DIGITS = "1234567890"


def _digit_of(event: QKeyEvent) -> str:
    """The digit on the key of the upper row that was pressed; empty for other keys, and on macOS."""
    first = _FIRST_DIGIT_CODE.get(QGuiApplication.platformName(), _FIRST_DIGIT_CODE_OF_OTHERS)
    place = event.nativeScanCode() - first
    return _DIGITS[place] if 0 <= place < len(_DIGITS) else ""


def _is_sign(key: int) -> bool:
    """Whether a key types a visible character that is neither letter nor digit."""
    return key <= _LAST_CHARACTER and chr(key).isprintable() and not chr(key).isalnum() and not chr(key).isspace()


_LAST_CHARACTER = 0xFFFF
