"""The page with tags, note and flag of the open photo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from core.project import PhotoEntry, PhotoState
from core.project.remarks import (
    MAX_NOTE,
    MAX_REASON,
    NO_REMARKS,
    clean_note,
    clean_reason,
    has_tag,
    split_tags,
)
from petseg_gui.models.skip_reasons import shown_reason, stored_reason, usual_reasons
from petseg_gui.plain_text import PlainLabel, menu_text, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.heading import heading
from petseg_gui.widgets.panel_input import WheelGuard, focus_by_tab
from petseg_gui.widgets.tag_field import TagField

_MAX_OFFERED = 9
"""Tags of the folder that are offered besides those of the photo."""
_NOTE_LINES = 4


class RemarkPanel(QWidget):
    """Shows what is noted about a photo, and reports what the user wants noted.

    Signals
    -------
    flag_set : name, whether the photo shall be flagged
    tags_added, tags_removed : name, list of str
    note_written : name, text
    reason_given : name, text, perhaps empty
    wanted
        The page is about to get the keyboard, so it must be visible.
    left
        Esc was pressed: the canvas gets the keyboard.
    """

    flag_set = Signal(object, bool)
    tags_added = Signal(object, list)
    tags_removed = Signal(object, list)
    note_written = Signal(object, str)
    reason_given = Signal(object, str)
    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._note = ""
        self._shown_reason = ""
        self._boxes: dict[str, PanelCheckBox] = {}
        self._flag = PanelCheckBox(tr("Flag"), tr("Mark this photo to come back to"))
        self._tags = QVBoxLayout()
        self._tags.setSpacing(3)
        self._field = TagField()
        self._text = _NoteField()
        self._left = PlainLabel()
        self._reason_title = heading(tr("Skipped because"))
        self._reason = self._make_reason_box()
        self._lay_out()
        self._connect()
        self.show_photo(None, {}, {}, read_only=False)

    def show_photo(
        self, entry: PhotoEntry | None, known: Mapping[str, str], keys: Mapping[int, str], *, read_only: bool
    ) -> None:
        """Show the remarks of a photo, or that there is none.

        Parameters
        ----------
        entry : PhotoEntry or None
        known : mapping of str to str
            Spellings of the tags of the folder, the first of which have keys.
        keys : mapping of int to str
            The key of each of these, by its number from 0.
        read_only : bool
        """
        remarks = NO_REMARKS if entry is None else entry.remarks
        name = None if entry is None else entry.name
        if name != self._name:
            self.commit()
            self._field.clear()
        self.setEnabled(entry is not None and not read_only)
        with QSignalBlocker(self._flag):
            self._flag.setChecked(remarks.flagged)
        self._show_tags(remarks.tags, list(known.values()), keys)
        self._field.set_known(list(known.values()))
        self._show_texts(name, remarks.note, shown_reason(entry.skip_reason if entry is not None else None))
        is_skipped = entry is not None and entry.state is PhotoState.SKIPPED
        self._reason_title.setVisible(is_skipped)
        self._reason.setVisible(is_skipped)

    def commit(self) -> None:
        """Report what was written and not reported yet."""
        self._write_note()
        self._give_reason()

    def _show_texts(self, name: str | None, note: str, reason: str) -> None:
        """Show note and reason, unless they are being written and were not changed elsewhere."""
        if name != self._name or note != self._note:
            self._note = note
            self._text.setPlainText(note)
        if name != self._name or reason != self._shown_reason:
            self._shown_reason = reason
            self._reason.setCurrentText(reason)
        self._name = name

    def _write_note(self) -> None:
        note = clean_note(self._text.toPlainText())
        if note != self._note and len(note) <= MAX_NOTE and self._name is not None:
            self._note = note
            self.note_written.emit(self._name, note)

    def take_keyboard(self) -> None:
        """Have the next key go to the field for tags."""
        self.wanted.emit()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _show_tags(self, tags: Sequence[str], known: Sequence[str], keys: Mapping[int, str]) -> None:
        others = [tag for tag in tags if not has_tag(known[:_MAX_OFFERED], tag)]
        shown = [*known[:_MAX_OFFERED], *others]
        if list(self._boxes) != shown:
            for box in self._boxes.values():
                self._tags.removeWidget(box)
                box.deleteLater()
            self._boxes = {tag: self._make_box(tag) for tag in shown}
            for box in self._boxes.values():
                self._tags.addWidget(box)
        for number, (tag, box) in enumerate(self._boxes.items()):
            with QSignalBlocker(box):
                box.setChecked(has_tag(tags, tag))
            key = keys.get(number, "")
            text = tr("Tag the photo “{tag}”", tag=tag)
            box.setToolTip(plain_tip(tr("{tip}   ({key})", tip=text, key=key) if key else text))

    def _make_box(self, tag: str) -> PanelCheckBox:
        box = PanelCheckBox(menu_text(tag), "")
        box.toggled.connect(lambda is_set: (self.tags_added if is_set else self.tags_removed).emit(self._name, [tag]))
        return box

    def _make_reason_box(self) -> QComboBox:
        box = QComboBox(editable=True)
        box.addItems(usual_reasons())
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = QLineEdit()
        line.setMaxLength(MAX_REASON)
        line.setPlaceholderText(tr("no reason given"))
        line.editingFinished.connect(self._give_reason)
        box.setLineEdit(line)
        box.setCurrentText("")
        box.setAccessibleName(tr("Reason for the skip"))
        box.setToolTip(tr("Why the photo is left out; statistics count the reasons"))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        focus_by_tab(box)
        WheelGuard(box)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(5)
        layout.addWidget(self._flag)
        layout.addSpacing(4)
        layout.addWidget(heading(tr("Tags")))
        layout.addLayout(self._tags)
        layout.addWidget(self._field)
        layout.addSpacing(4)
        layout.addWidget(heading(tr("Note")))
        layout.addWidget(self._text)
        layout.addWidget(self._left)
        layout.addWidget(self._reason_title)
        layout.addWidget(self._reason)
        layout.addStretch(1)
        self._field.setToolTip(tr("Other tags, separated by commas; Return adds them"))
        self._field.setPlaceholderText(tr("Add a tag"))
        self._left.hide()

    def _connect(self) -> None:
        self._flag.toggled.connect(lambda flagged: self.flag_set.emit(self._name, flagged))
        self._field.returnPressed.connect(self._add_tags)
        self._field.left.connect(self.left)
        self._text.finished.connect(self._write_note)
        self._text.left.connect(self.left)
        self._text.textChanged.connect(self._show_left)
        self._reason.activated.connect(self._give_reason)

    def _add_tags(self) -> None:
        tags = list(split_tags(self._field.text()))
        self._field.clear()
        if tags:
            self.tags_added.emit(self._name, tags)

    def _give_reason(self, *_: int) -> None:
        reason = clean_reason(self._reason.currentText()) or ""
        if reason != self._shown_reason and self._name is not None:
            self._shown_reason = reason
            self.reason_given.emit(self._name, stored_reason(reason))

    def _show_left(self) -> None:
        """Say when a note is too long."""
        surplus = len(clean_note(self._text.toPlainText())) - MAX_NOTE
        self._left.setVisible(surplus > 0)
        if surplus > 0:
            self._left.setText(tr("{count:,} characters too long to be stored", count=surplus))


class _NoteField(QPlainTextEdit):
    """A few lines of text that report when they are left."""

    finished = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Anything worth noting about this photo"))
        self.setToolTip(tr("Stored when the field is left, or with Ctrl+Return"))
        self.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(_NOTE_LINES * metrics.lineSpacing() + margins)

    def event(self, event: QEvent) -> bool:
        """Keep Return and Esc from the window's actions."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Ctrl+Return or Esc."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finished.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.finished.emit()
