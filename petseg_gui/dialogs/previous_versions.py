"""The previous versions of a photo's mask, to look at and to restore."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.project.masks.previous_masks import PreviousMask
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.jobs.editing.previous_versions import PREVIEW_SIDE, PreviousVersions
from petseg_gui.models.photo_filter import STATE_TEXTS
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_VERSION = Qt.ItemDataRole.UserRole
_MIN_WIDTH = 400
"""So that the title of the window fits above a list that is empty."""


class PreviousVersionsDialog(Dialog):
    """A list of versions, a preview of the selected one, and a button that restores it."""

    def __init__(self, versions: PreviousVersions, parent: QWidget | None = None) -> None:
        super().__init__(tr("Previous versions of this mask"), parent)
        self.setMinimumWidth(_MIN_WIDTH)
        self._versions = versions
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Previous versions"))
        self._list.currentItemChanged.connect(self._on_selected)
        self._list.itemDoubleClicked.connect(self._restore)
        self._preview = PlainLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setMinimumSize(PREVIEW_SIDE, PREVIEW_SIDE)
        self._hint = PlainLabel(tr("Reading…"))
        self._hint.setWordWrap(True)
        self._button = QPushButton(tr("Restore"))
        self._button.setEnabled(False)
        self._button.setDefault(True)
        self._button.clicked.connect(self._restore)
        self._assemble()
        versions.listed.connect(self._show_versions)
        versions.previewed.connect(self._show_preview)
        versions.request_list()

    def _assemble(self) -> None:
        buttons = self.make_buttons()
        buttons.addButton(self._button, QDialogButtonBox.ButtonRole.AcceptRole)
        columns = QHBoxLayout()
        columns.addWidget(self._list, 1)
        columns.addWidget(self._preview, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._hint)
        layout.addLayout(columns)
        layout.addWidget(buttons)

    def _show_versions(self, versions: list[PreviousMask]) -> None:
        for version in versions:
            item = QListWidgetItem(text_of(version))
            item.setData(_VERSION, version)
            self._list.addItem(item)
        none = tr("There are none: a mask that is replaced is kept for 24 hours.")
        self._hint.setText(tr("Restoring is one step, which can be undone.") if versions else none)
        self._list.setCurrentRow(0)
        if not versions:
            for part in (self._list, self._preview, self._button):
                part.hide()
            self.adjustSize()

    def _on_selected(self, item: QListWidgetItem | None) -> None:
        self._button.setEnabled(False)
        self._preview.clear()
        if item is not None:
            self._versions.request_preview(item.data(_VERSION))

    def _show_preview(self, version: PreviousMask, image: QImage) -> None:
        if version == self._selected():
            self._preview.setPixmap(QPixmap.fromImage(image))
            self._button.setEnabled(True)

    def _selected(self) -> PreviousMask | None:
        item = self._list.currentItem()
        version = None if item is None else item.data(_VERSION)
        return version if isinstance(version, PreviousMask) else None

    def _restore(self) -> None:
        version = self._selected()
        if version is not None and self._button.isEnabled():
            self._versions.restore(version)
            self.accept()


def text_of(version: PreviousMask) -> str:
    """Return when a version was replaced, in local time, and the state of the photo until then."""
    moment = QDateTime.fromSecsSinceEpoch(round(version.replaced.timestamp()))
    day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    time, state = moment.toString("HH:mm:ss"), tr(STATE_TEXTS[version.state])
    return tr("Until {day}, {time} – {state}", day=day, time=time, state=state)
