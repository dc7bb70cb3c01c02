"""What masks of another program mean, and how they are taken over."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.formats import FORMATS
from core.importing import ON_CONFLICT, ImportChoices, PreparedImport
from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.dialogs.import_preview import ImportPreview
from petseg_gui.dialogs.reason_list import ReasonList
from petseg_gui.dialogs.value_table import ValueTable
from petseg_gui.jobs.pictures.picture_drawer import PictureDrawer
from petseg_gui.jobs.transfer.importer import FoundMasks
from petseg_gui.localized import sentences
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import CheckBox

_DELAY_MS = 150
_BORDERS: Mapping[str, str] = {"derive": "As wide as this folder's", "none": "No border"}
_STATES: Mapping[str, str] = {
    PhotoState.CORRECTED.value: "Corrected: to be looked at",
    PhotoState.REVIEWED.value: "Reviewed: they are right",
}
_AS_THERE = {"": "As they are marked there"}


class ImportForm(QWidget):
    """A table of values with what each means, choices, and a preview; empty until something is shown.

    Signals
    -------
    format_chosen : key
        The masks are to be read as another format.
    """

    format_chosen = Signal(str)

    def __init__(self, drawer: PictureDrawer) -> None:
        super().__init__()
        self._prepared: PreparedImport | None = None
        self._format = _box(tr("Format"), tr("How the masks are read; another choice reads them again"))
        self._matched, self._guess = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self._values = ValueTable()
        self._state = _box(tr("Mark them as"), tr("Only reviewed masks train the model"))
        self._on_conflict = _box(tr("Photos that have a mask"), tr("A mask that gives way can be brought back"))
        self._border = _box(tr("Border"), tr("The band along the outline, which these masks do not have"))
        self._scales = CheckBox(tr("&Resize masks of another size"))
        self._scales.setToolTip(plain_tip(tr("Masks that have their photo's aspect ratio are resized to fit it")))
        self._form = QFormLayout()
        self._preview, self._left_out = ImportPreview(drawer), ReasonList(tr("Masks that are left out"))
        self._tabs = QTabWidget()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._lay_out()
        self._connect()

    @property
    def choices(self) -> ImportChoices | None:
        """What is chosen; None if there is nothing to import."""
        if self._prepared is None or not self._prepared.matching.matches:
            return None
        state = self._state.currentData()
        return replace(
            self._prepared.choices,
            labels=dict(self._prepared.choices.labels) | self._values.labels,
            state=PhotoState(state) if state else None,
            on_conflict=self._on_conflict.currentData(),
            border=self._border.currentData(),
            scales=self._prepared.can_scale and self._scales.isChecked(),
        )

    def show_found(self, project: Project, found: FoundMasks, photo: str | None) -> None:
        """Show masks and their values, and offer what is chosen at first; the preview begins with the photo given."""
        prepared = self._prepared = found.prepared
        self._show_formats(found)
        hidden = self._values.show_values(prepared.counts.counts, prepared.choices.labels)
        self._values.setVisible(bool(prepared.counts.counts))
        self._guess.setText(_guess_text(prepared, hidden))
        _fill(self._state, _STATES if prepared.copy is None else {**_AS_THERE, **_STATES})
        _fill(self._on_conflict, ON_CONFLICT)
        _fill(self._border, _BORDERS)
        self._form.setRowVisible(self._on_conflict, bool(prepared.conflicts))
        self._form.setRowVisible(self._scales, prepared.can_scale)
        self._scales.setChecked(False)
        self._show_matches(prepared)
        self._show_border()
        self._preview.show_matches(project, prepared.matching.matches, self.choices, photo)

    def show_format(self) -> None:
        """Show the format that the masks were read as: they could not be read as another one."""
        if self._prepared is not None:
            self._format.setCurrentIndex(self._format.findData(self._prepared.format))

    def _show_formats(self, found: FoundMasks) -> None:
        _fill(self._format, {key: FORMATS[key].title for key in found.source.formats})
        self.show_format()
        self._format.setEnabled(self._format.count() > 1)

    def _show_matches(self, prepared: PreparedImport) -> None:
        matches, left_out = prepared.matching.matches, prepared.left_out
        self._matched.setText(_matched_text(prepared))
        self._left_out.show_errors(left_out)
        self._tabs.setTabText(1, tr("&Left out ({count:,})", count=len(left_out)))
        self._tabs.setTabVisible(1, bool(left_out))
        self._tabs.setCurrentIndex(1 if left_out and not matches else 0)
        for widget in (self._values, self._state, self._on_conflict, self._border, self._scales):
            widget.setEnabled(bool(matches))

    def _show_border(self) -> None:
        """Ask how wide the border is only if no value means border."""
        labels = {} if self._prepared is None else dict(self._prepared.choices.labels) | self._values.labels
        self._form.setRowVisible(self._border, Label.BORDER not in labels.values())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(_label(tr("&Format"), self._format))
        top.addWidget(self._format)
        top.addSpacing(8)
        top.addWidget(self._matched, 1)
        for title, box in (
            ("&Mark them as", self._state), ("Photos that &have a mask", self._on_conflict), ("&Border", self._border)
        ):  # fmt: skip
            self._form.addRow(_label(tr(title), box), box)
        self._form.addRow("", self._scales)
        left = QVBoxLayout()
        left.addWidget(self._guess)
        left.addWidget(self._values, 1)
        left.addLayout(self._form)
        left.addStretch(0)
        self._tabs.addTab(self._preview, tr("&Preview"))
        self._tabs.addTab(self._left_out, "")
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(self._tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self._format.activated.connect(lambda: self.format_chosen.emit(self._format.currentData()))
        self._values.changed.connect(self._show_border)
        for signal in (self._values.changed, self._border.activated, self._scales.toggled):
            signal.connect(self._delay.start)
        self._delay.timeout.connect(lambda: self._preview.show_choices(self.choices))


def _matched_text(prepared: PreparedImport) -> str:
    matched, conflicts = len(prepared.matching.matches), len(prepared.conflicts)
    if not prepared.masks.masks:
        return tr("There are no masks in it.")
    if not matched:
        return tr("No mask belongs to a photo of this folder, so there is nothing to import.")
    text = tr("1 photo has a mask here.") if matched == 1 else tr("{count:,} photos have a mask here.", count=matched)
    if conflicts == matched:
        return sentences(text, tr("All of them have one already.") if matched > 1 else tr("It has one already."))
    if conflicts == 1:
        return sentences(text, tr("1 of the photos has one already."))
    if conflicts:
        return sentences(text, tr("{count:,} of the photos have one already.", count=conflicts))
    return text


def _guess_text(prepared: PreparedImport, hidden: int) -> str:
    if not prepared.counts.counts:
        return tr("What the values mean is fixed by the format.") if prepared.matching.matches else ""
    text = tr("What the values mean is a guess: check it with the preview.")
    if prepared.guess.is_sure:
        text = tr("What the values mean: {how}.", how=tr(prepared.guess.title))
    if hidden:
        text = sentences(text, tr("{count:,} rare values more are taken as they were guessed.", count=hidden))
    return text


def _box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(plain_tip(tip))
    return box


def _label(text: str, buddy: QWidget) -> PlainLabel:
    label = PlainLabel(text)
    label.setBuddy(buddy)
    return label


def _fill(box: QComboBox, titles: Mapping[Any, str]) -> None:
    box.clear()
    for key, title in titles.items():
        box.addItem(tr(title), key)
