"""Editor of the keys of one action."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from petseg_gui import theme
from petseg_gui.models.key_bindings import Conflict, KeyBindings, Keys, native
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr

_FIELD_EDGES = 40
"""Width of a field besides its text: frame, margins and the button that clears it."""


class KeyEditor(QWidget):
    """Takes a new key for an action, and replaces or adds to its keys."""

    action_requested = Signal(str)
    """Name of another action that the user wants to edit, as it owns the pressed key."""

    def __init__(self, bindings: KeyBindings, titles: dict[str, str]) -> None:
        super().__init__()
        self._bindings = bindings
        self._titles = titles
        self._name = ""
        self._owner = ""
        self._wanted: Keys = ()
        """Keys that were refused because other actions have them."""
        self._title = PlainLabel()
        self._edit = KeyField(tr("New key"))
        self._verdict = PlainLabel()
        self._verdict.setWordWrap(True)
        self._verdict.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._go_to = _button("", tr("Go to the action that has this key"), self._request_owner)
        self._take = _button("", tr("Use the key here, and remove it there"), self._take_wanted)
        self._use = _button(tr("Use this key"), tr("Replace the keys of the action"), self._use_new)
        self._add = _button(tr("Add this key"), tr("Keep the keys of the action, and add this one"), self._add_new)
        self._none = _button(tr("No key"), tr("Remove all keys of this action"), self._use_none)
        self._reset = _button(tr("Use default"), tr("Restore the default keys of this action"), self._reset_keys)
        self._lay_out()
        self._edit.keySequenceChanged.connect(self._refresh)
        bindings.changed.connect(self._refresh)

    def show_action(self, name: str) -> None:
        """Edit the keys of another action."""
        if name != self._name:
            self._name = name
            self._edit.clear()
        self._refresh()

    def start_input(self) -> None:
        """Focus the field for a new key."""
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _new(self) -> str:
        return self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _refresh(self) -> None:
        if not self._name:
            return
        key, keys = self._new(), self._bindings.keys(self._name)
        conflict = self._bindings.conflicts(self._name, key) if key else None
        self._title.setText(self._titles[self._name])
        self._show_verdict(_advice(key, keys), conflict, (key,))
        is_usable = bool(key) and conflict is None
        self._use.setEnabled(is_usable and keys != (key,))
        self._add.setEnabled(is_usable and bool(keys) and key not in keys)
        self._none.setEnabled(bool(keys))
        self._reset.setEnabled(not self._bindings.is_default(self._name))

    def _show_verdict(self, advice: str, conflict: Conflict | None, wanted: Keys) -> None:
        palette = QPalette(self.palette())
        if conflict is not None:
            palette.setColor(QPalette.ColorRole.WindowText, theme.tone("error", palette))
        self._verdict.setPalette(palette)
        self._verdict.setText(advice if conflict is None else conflict.sentence(self._title_of))
        self._owner = conflict.action or "" if conflict else ""
        self._go_to.setVisible(bool(self._owner) and self._owner != self._name)
        self._take.setVisible(self._go_to.isVisibleTo(self))
        if self._owner:
            self._wanted = wanted
            owners = tr(" and ").join(map(self._title_of, self._bindings.owners(self._name, wanted)))
            self._go_to.setText(tr("Go to {action}", action=self._title_of(self._owner)))
            self._take.setText(tr("Take it from {action}", action=owners))

    def _title_of(self, name: str) -> str:
        return self._titles.get(name, name)

    def _request_owner(self) -> None:
        self.action_requested.emit(self._owner)

    def _finish_change(self, conflict: Conflict | None, wanted: Keys = ()) -> None:
        if conflict is None:
            self._edit.clear()
        self._refresh()
        if conflict is not None:
            self._show_verdict("", conflict, wanted)

    def _use_new(self) -> None:
        self._use_keys((self._new(),))

    def _add_new(self) -> None:
        self._use_keys((*self._bindings.keys(self._name), self._new()))

    def _use_none(self) -> None:
        self._use_keys(())

    def _use_keys(self, keys: Keys) -> None:
        self._finish_change(self._bindings.set(self._name, keys), keys)

    def _take_wanted(self) -> None:
        self._finish_change(self._bindings.take(self._name, self._wanted), self._wanted)

    def _reset_keys(self) -> None:
        self._finish_change(self._bindings.reset(self._name), self._bindings.defaults(self._name))

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setBold(True)
        self._title.setFont(font)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._edit)
        for button in (self._use, self._add, self._none, self._reset):
            top.addWidget(button)
        bottom.addWidget(self._verdict, 1)
        bottom.addWidget(self._take)
        bottom.addWidget(self._go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(bottom)
        self._edit.setFixedWidth(max(150, self._edit.minimumWidth()))


def _advice(key: str, keys: tuple[str, ...]) -> str:
    if not key:
        return tr("Click into the field, or press Return in the list; then press a key.")
    if key in keys:
        return tr("{key} is a key of this action.", key=native(key))
    return tr("{key} is free.", key=native(key))


def _button(text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(plain_tip(tip))
    # Return must press no button but the focused one.
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


class KeyField(QKeySequenceEdit):
    """A field that takes the next pressed key; Tab leaves it.

    Esc, which no action can have, clears the field; in an empty one it closes the dialog, as everywhere.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        for field in self.findChildren(QLineEdit):  # has the keyboard, and no name of its own
            field.setAccessibleName(name)
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(field.placeholderText()) + _FIELD_EDGES)
        self.setToolTip(plain_tip(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, under one name where Shift changes its character.

        The key of "1" and "!" triggers what is named "Shift+1", "!" or "Shift+!": three names for one key. Digits are
        named in the first way, like the keys of the classes, other characters in the second, like "?".
        """
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.setAccepted(not self.keySequence().isEmpty())
            self.clear()
        elif shift and (digit := _digit_of(event)):
            self._take(event.modifiers(), ord(digit))
        elif shift and _is_symbol(event.key()):
            self._take(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier, event.key())
        else:
            super().keyPressEvent(event)

    def _take(self, modifiers: Qt.KeyboardModifier, key: int) -> None:
        self.setKeySequence(QKeySequence(QKeyCombination(modifiers, Qt.Key(key))))


_DIGITS = "1234567890"
_FIRST_SCAN_CODES = {"windows": 2}
_FIRST_SCAN_CODE = 10  # X11 and Wayland
_LAST_CHARACTER = 0xFFFF


def _digit_of(event: QKeyEvent) -> str:
    """Return the digit on the pressed key of the upper row; empty for other keys, and on macOS."""
    number = event.nativeScanCode() - _FIRST_SCAN_CODES.get(QGuiApplication.platformName(), _FIRST_SCAN_CODE)
    return _DIGITS[number] if 0 <= number < len(_DIGITS) else ""


def _is_symbol(key: int) -> bool:
    """Return whether a key types a visible character that is neither letter nor digit."""
    return key <= _LAST_CHARACTER and chr(key).isprintable() and not chr(key).isalnum() and not chr(key).isspace()
