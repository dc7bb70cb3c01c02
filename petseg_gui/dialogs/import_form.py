"""What masks of another program mean, and how they are taken over."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.importing import ON_CONFLICT, ImportChoices, PreparedImport
from core.labels import COLOURS, Label
from core.project import PhotoState
from petseg_gui import icons
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr

_COLUMNS = ("Value", "Pixels", "Masks", "Means")
_MAX_ROWS = 500
_BORDERS: Mapping[str, str] = {"derive": "As wide as this folder's", "none": "No border"}


class ImportForm(QWidget):
    """A table of values with what each means, and choices for the import; empty until something is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._prepared: PreparedImport | None = None
        self._means: dict[int, QComboBox] = {}
        self._table = _make_table()
        self._guess = PlainLabel()
        self._guess.setWordWrap(True)
        self._state, self._on_conflict, self._border = QComboBox(), QComboBox(), QComboBox()
        self._scales = QCheckBox(tr("&Resize masks of another size with the photo's aspect ratio"))
        self._form = QFormLayout()
        for title, box in (
            ("&Mark them as", self._state), ("Photos that &have a mask", self._on_conflict), ("&Border", self._border)
        ):  # fmt: skip
            label = PlainLabel(tr(title))
            label.setBuddy(box)
            self._form.addRow(label, box)
        self._form.addRow("", self._scales)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._guess)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._form)
        for box in (self._state, self._on_conflict, self._border):
            box.activated.connect(self.changed)
        self._scales.toggled.connect(self.changed)

    def show_prepared(self, prepared: PreparedImport) -> None:
        """Show the values of masks, and offer what is chosen at first."""
        self._prepared = prepared
        self._show_values(prepared)
        self._guess.setText(_guess_text(prepared))
        states = {state.value: _STATE_TITLES[state] for state in (PhotoState.CORRECTED, PhotoState.REVIEWED)}
        if prepared.copy is not None:
            states = {"": "As they are marked there"} | states
        _fill(self._state, states)
        _fill(self._on_conflict, ON_CONFLICT)
        _fill(self._border, _BORDERS)
        self._form.setRowVisible(self._on_conflict, bool(prepared.conflicts))
        self._show_border()

    @property
    def choices(self) -> ImportChoices | None:
        """What is chosen; None if nothing is shown."""
        if self._prepared is None:
            return None
        labels = dict(self._prepared.choices.labels)
        labels |= {value: Label(box.currentData()) for value, box in self._means.items()}
        state = self._state.currentData()
        return replace(
            self._prepared.choices,
            labels=labels,
            state=PhotoState(state) if state else None,
            on_conflict=self._on_conflict.currentData(),
            border=self._border.currentData(),
            scales=self._scales.isChecked(),
        )

    def _show_values(self, prepared: PreparedImport) -> None:
        counts = sorted(prepared.counts.counts, key=lambda count: -count.pixels)[:_MAX_ROWS]
        self._means.clear()
        self._table.setRowCount(len(counts))
        total = max(1, prepared.counts.pixels)
        for row, count in enumerate(counts):
            texts = (count.title, tr("{share:.1%}", share=count.pixels / total), f"{count.masks:,}")
            for column, text in enumerate(texts):
                self._table.setItem(row, column, _item(text, right=column > 0))
            box = self._means[count.value] = self._make_label_box(prepared.choices.labels.get(count.value))
            self._table.setCellWidget(row, len(texts), box)
        self._table.setVisible(bool(counts))

    def _make_label_box(self, label: Label | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("What the value means"))
        for each in Label:
            box.addItem(_swatch(each), tr(each.title), each.value)
        box.setCurrentIndex(box.findData((Label.BACKGROUND if label is None else label).value))
        box.activated.connect(self._note_label)
        return box

    def _note_label(self) -> None:
        self._show_border()
        self.changed.emit()

    def _show_border(self) -> None:
        """Ask how wide the border is only if no value means border."""
        choices = self.choices
        has_border = choices is not None and Label.BORDER in choices.labels.values()
        self._form.setRowVisible(self._border, not has_border)


_STATE_TITLES = {PhotoState.CORRECTED: "Corrected: to be looked at", PhotoState.REVIEWED: "Reviewed: they are right"}


def _guess_text(prepared: PreparedImport) -> str:
    if not prepared.counts.counts:
        return tr("What the values mean is fixed by the format.")
    if prepared.guess.is_sure:
        return tr("What the values mean was found {how}.", how=tr(prepared.guess.title))
    return tr("What the values mean is a guess: check it with the preview.")


def _make_table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setAccessibleName(tr("Values of the masks"))
    table.setHorizontalHeaderLabels([tr(column) for column in _COLUMNS])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return table


def _item(text: str, *, right: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(plain_tip(text))
    if right:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _fill(box: QComboBox, titles: Mapping[Any, str]) -> None:
    box.clear()
    for key, title in titles.items():
        box.addItem(tr(title), key)


def _swatch(label: Label) -> QIcon:
    return icons.swatch(*COLOURS[label])
