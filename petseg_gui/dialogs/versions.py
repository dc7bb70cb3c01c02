"""The model versions that this folder can use."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.project import SHIPPED, ModelVersion
from core.project.remarks import MAX_NOTE
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.model_files import ask_for_model, ask_where_to_export
from petseg_gui.dialogs.questions import may_remove_version
from petseg_gui.dialogs.version_table import VersionTable
from petseg_gui.dialogs.version_texts import Surroundings, details_of, names_of
from petseg_gui.jobs.model.model_folder import VersionListing
from petseg_gui.models.messages import Message
from petseg_gui.plain_text import PlainLabel, menu_text, plain_tip
from petseg_gui.translation import tr, tr_stored

_MAX_TITLE = 40


class VersionsDialog(Dialog):
    """A table of versions, what is known of the selected one, and what can be done with it.

    Signals
    -------
    chosen : the `ModelVersion` to use from now on
    renamed, annotated : `ModelVersion`, its new title or note
    removed : `ModelVersion`
    exported : `ModelVersion`, path of the file to write
    imported : path of the file to read
    start_chosen : the `ModelVersion` that new folders start with
    comparison_requested : two `ModelVersion`
    result_requested : `ModelVersion`
    """

    chosen = Signal(object)
    renamed = Signal(object, str)
    annotated = Signal(object, str)
    removed = Signal(object)
    exported = Signal(object, object)
    imported = Signal(object)
    start_chosen = Signal(object)
    comparison_requested = Signal(object, object)
    result_requested = Signal(object)

    def __init__(
        self,
        listing: VersionListing,
        start: str = "",
        parent: QWidget | None = None,
        *,
        may_remove: Callable[[QWidget, str], bool] = may_remove_version,
    ) -> None:
        super().__init__(tr("Model versions"), parent)
        self._listing = listing
        self._start = start
        self._may_remove = may_remove
        self._table = VersionTable()
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._details = PlainLabel(wraps=True)
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note = QLineEdit()
        self._note.setMaxLength(MAX_NOTE)
        self._note.setPlaceholderText(tr("Note on the selected version"))
        self._note.setAccessibleName(tr("Note"))
        self._noted = ""
        """Id of the version whose note is shown."""
        self._news = PlainLabel(wraps=True)
        self._news.hide()
        self._make_actions()
        self._assemble()
        self._connect()
        self.show_versions(listing, start)
        self.resize(1040, 460)

    def show_versions(self, listing: VersionListing, start: str) -> None:
        """List versions, and the digest of the model that new folders start with; empty for the shipped one."""
        self._listing, self._start = listing, start
        titles = {version.digest: version.title for version in listing.versions}
        self._table.show_versions(listing.versions, Surroundings(titles, start), listing.own)
        self._refresh()

    def show_news(self, message: Message) -> None:
        """Show what is reported while the dialog covers the window's own messages."""
        self._news.setText(message.text)
        self._news.show()

    def _make_actions(self) -> None:
        self._use = self._action("&Use this version", "Propose with it in this folder", self._choose)
        self._use.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._back = self._action("Use &previous", "Go back to the version that was in use before", self._go_back)
        self._rename = self._action("&Rename", "Give it another title", self._table.edit_title)
        self._rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._compare = self._action(
            "Co&mpare…", "Score two versions on the photos held out: two selected ones, or one and that in use",
            self._request_comparison,
        )  # fmt: skip
        self._result = self._action(
            "Show result…", "Show how the new model was compared with the one before, photo by photo", self._show_result
        )
        self._start_with = self._action(
            "For &new folders", "Have folders that are opened for the first time start with it", self._choose_start
        )
        self._export = self._action("&Export…", "Write it to a file, for another folder or computer", self._ask_export)
        self._import = self._action("&Import…", "List a model that was exported elsewhere", self._ask_import)
        self._remove = self._action("&Delete", "Stop listing it, and set its file aside", self._ask_to_remove)
        self._remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self._table.addActions(
            [self._use, self._rename, self._compare, self._result, self._start_with, self._export, self._remove]
        )

    def _action(self, text: str, tip: str, run: Callable[[], object]) -> QAction:
        action = QAction(tr(text), self)
        action.setToolTip(plain_tip(tr(tip)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # these keys mean other things in the note
        action.triggered.connect(lambda _checked: run())
        return action

    def _assemble(self) -> None:
        hint = PlainLabel(
            tr(
                "A fine-tuned version is put in use when it beats the one before it on photos held out of its "
                "training. You can go back to any version here; photos that you have not touched are then proposed "
                "again."
            ),
            wraps=True,
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._details)
        layout.addWidget(self._note)
        layout.addLayout(self._make_tool_row())
        layout.addWidget(self._news)
        layout.addWidget(self._make_button_row())

    def _make_tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for action in (
            self._compare, self._result, self._rename, self._start_with, self._export, self._import, self._remove,
        ):  # fmt: skip
            row.addWidget(_button_of(action))
        row.addStretch()
        return row

    def _make_button_row(self) -> QDialogButtonBox:
        buttons = self.make_buttons()
        # Return ends a note or a title, and must neither close the dialog nor choose.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for action in (self._back, self._use):
            buttons.addButton(_button_of(action), QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _connect(self) -> None:
        self._table.itemSelectionChanged.connect(self._refresh)
        self._table.itemDoubleClicked.connect(lambda _item: self._choose())
        self._table.renamed.connect(self.renamed)
        self._note.editingFinished.connect(self._store_note)

    # The selected version

    def _selected(self) -> ModelVersion | None:
        """Return the selected version, if it is one."""
        selected = self._table.selected
        return selected[0] if len(selected) == 1 else None

    def _compared(self) -> tuple[ModelVersion, ModelVersion] | None:
        """Return the versions to compare, the one that is in use first."""
        in_use = [version for version in self._listing.versions if version.in_use]
        pair = self._table.selected
        if len(pair) == 1 and not pair[0].in_use:
            pair = [*in_use, *pair]
        return (pair[0], pair[1]) if len(pair) == 2 else None

    def _refresh(self) -> None:
        version, before = self._selected(), self._listing.before
        is_own = version is not None and version.id in self._listing.own and version.id != SHIPPED
        self._use.setEnabled(version is not None and not version.in_use)
        self._rename.setEnabled(is_own)
        self._note.setEnabled(is_own)
        self._show_note(version)
        self._compare.setEnabled(self._compared() is not None)
        self._result.setEnabled(version is not None and version.has_result)
        self._export.setEnabled(version is not None)
        self._start_with.setEnabled(version is not None and self._start != _start_digest(version))
        self._remove.setEnabled(version is not None and is_own and not version.in_use)
        self._back.setEnabled(before is not None)
        self._back.setText(_back_text(before))
        self._details.setText("" if version is None else "\n".join(details_of(version)))
        self._details.setToolTip("" if version is None else plain_tip(names_of(version)))
        self._details.setVisible(bool(self._details.text()))

    def _show_note(self, version: ModelVersion | None) -> None:
        """Show the note of a version, unless the user is writing it."""
        noted, self._noted = self._noted, "" if version is None else version.id
        if self._noted != noted or not self._note.isModified():
            self._note.setText("" if version is None else version.note)

    def _choose(self) -> None:
        version = self._selected()
        if version is not None and not version.in_use:
            self.chosen.emit(version)
            self.accept()

    def _go_back(self) -> None:
        if self._listing.before is not None:
            self.chosen.emit(self._listing.before)
            self.accept()

    def _store_note(self) -> None:
        version = self._selected()
        self._note.setModified(False)
        if version is not None and self._note.text().strip() != version.note:
            self.annotated.emit(version, self._note.text())

    def _request_comparison(self) -> None:
        if (pair := self._compared()) is not None:
            self.comparison_requested.emit(*pair)

    def _show_result(self) -> None:
        if (version := self._selected()) is not None:
            self.result_requested.emit(version)
            self.accept()  # the page leads back

    def _choose_start(self) -> None:
        if (version := self._selected()) is not None:
            self.start_chosen.emit(version)

    def _ask_export(self) -> None:
        if (version := self._selected()) is not None:
            ask_where_to_export(version, self, partial(self.exported.emit, version))

    def _ask_import(self) -> None:
        ask_for_model(self, self._import_file)

    def _import_file(self, path: Path) -> None:
        self.imported.emit(path)

    def _ask_to_remove(self) -> None:
        version = self._selected()
        if version is not None and self._may_remove(self, version.title):
            self.removed.emit(version)


def _button_of(action: QAction) -> QPushButton:
    """Return a button that follows an action."""
    button = QPushButton(action.text())
    button.setAutoDefault(False)
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    action.changed.connect(follow)
    follow()
    return button


def _back_text(before: ModelVersion | None) -> str:
    if before is None:
        return tr("Use &previous")
    title = tr_stored(before.title)
    short = title if len(title) <= _MAX_TITLE else f"{title[:_MAX_TITLE]}…"
    return tr("Use &previous: {title}", title=menu_text(short))


def _start_digest(version: ModelVersion) -> str:
    """Return what is remembered of a version that new folders start with."""
    return "" if version.id == SHIPPED else version.digest
