"""Two model versions, photo by photo."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.evaluation.proof import PairedScore, Verdict
from core.paths import readable_name
from core.project import ModelVersion
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.padded_cells import cell, set_up_table
from petseg_gui.dialogs.tuning_result_texts import points
from petseg_gui.jobs.tuning.version_comparer import PhotoPictures, VersionComparer, VersionComparison
from petseg_gui.localized import figure, sentences
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr, tr_stored
from petseg_gui.widgets.picture import Picture
from petseg_gui.widgets.progress.progress_page import ProgressPage

_VERDICTS = {
    Verdict.BETTER: "The second is better.",
    Verdict.NO_GAIN: "The second is not better.",
    Verdict.UNCERTAIN: "The second did better on these photos, which may be chance.",
}
_NUMBERS = (1, 2, 3)
"""Columns whose texts stand to the right."""
_EQUAL = 0.0005
"""Gain in core IoU that nobody would notice."""


class _Row(NamedTuple):
    title: str
    first: float
    second: float
    photo: str | None = None
    """Its name; None for all photos together."""


class VersionComparisonDialog(Dialog):
    """Scores of two versions, and what each proposes for the selected photo. Closing it ends the comparison."""

    def __init__(
        self, comparer: VersionComparer, first: ModelVersion, second: ModelVersion, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Compare versions"), parent)
        self._comparison: VersionComparison | None = None
        self._titles = tr_stored(first.title), tr_stored(second.title)
        self._heading = PlainLabel(
            tr("First: {first}\nSecond: {second}", first=self._titles[0], second=self._titles[1])
        )
        self._verdict = PlainLabel(wraps=True)
        self._progress = ProgressPage(tr("Comparing"))
        self._progress.show_waiting(tr("Opening both models…"))
        self._table = _make_table()
        self._table.itemSelectionChanged.connect(self._show_photo)
        self._panes = [_Pane(tr("Your mask")), _Pane(tr("First")), _Pane(tr("Second"))]
        self._pages = QStackedWidget()
        self._assemble()
        comparer.progressed.connect(self._progress.show_progress)
        comparer.compared.connect(self._show)
        comparer.failed.connect(self._show_failure)
        self.finished.connect(comparer.cancel)
        comparer.compare(first, second)

    def _assemble(self) -> None:
        result = QWidget()
        columns = QHBoxLayout()
        for pane in self._panes:
            columns.addWidget(pane, 1)
        inner = QVBoxLayout(result)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._verdict)
        inner.addWidget(self._table, 1)
        inner.addLayout(columns, 1)
        self._pages.addWidget(self._progress)
        self._pages.addWidget(result)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.make_buttons())
        self.resize(860, 620)

    def _show(self, comparison: VersionComparison) -> None:
        self._comparison = comparison
        photos = sorted(comparison.result.photos, key=lambda photo: photo.after - photo.before)
        rows = [*_overall(comparison), *(_of_photo(each) for each in photos)]
        self._table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(_texts(row)):
                self._table.setItem(number, column, _item(text, column, row.photo))
        self._verdict.setText(_summary(comparison, photos))
        self._pages.setCurrentIndex(1)
        if photos:
            self._table.selectRow(len(rows) - len(photos))
        self._table.setFocus()

    def _show_failure(self, text: str) -> None:
        self._verdict.setText(text)
        self._table.hide()
        for pane in self._panes:
            pane.hide()
        self._pages.setCurrentIndex(1)

    def _show_photo(self) -> None:
        item = self._table.item(self._table.currentRow(), 0)
        name = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if self._comparison is None or name is None:
            return
        pictures: PhotoPictures = self._comparison.pictures[name]
        for pane, picture in zip(self._panes, (pictures.truth, pictures.first, pictures.second), strict=True):
            pane.picture.show_picture(picture)


class _Pane(QWidget):
    """A picture below its title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.picture = Picture(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(title))
        layout.addWidget(self.picture, 1)


def _make_table() -> QTableWidget:
    table = QTableWidget()
    set_up_table(table, (tr("Photo"), tr("First"), tr("Second"), tr("Difference")), _NUMBERS)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAccessibleName(tr("Scores"))
    return table


def _item(text: str, column: int, photo: str | None) -> QTableWidgetItem:
    item = cell(text, is_number=column in _NUMBERS)
    item.setData(Qt.ItemDataRole.UserRole, photo)
    return item


def _of_photo(score: PairedScore) -> _Row:
    return _Row(readable_name(score.photo), score.before, score.after, score.photo)


def _overall(comparison: VersionComparison) -> list[_Row]:
    first, second = comparison.result.first, comparison.result.second
    if first is None or second is None:
        return []
    return [
        _Row(tr("All photos, core IoU"), first.core_iou, second.core_iou),
        _Row(tr("All photos, mean IoU"), first.mean_iou, second.mean_iou),
        _Row(tr("All photos, boundary F1"), first.boundary_f1, second.boundary_f1),
    ]


def _texts(row: _Row) -> tuple[str, ...]:
    shares = [figure(share, ".1%") for share in (row.first, row.second)]
    return (row.title, *shares, tr("{points} points", points=points(row.second - row.first)))


def _summary(comparison: VersionComparison, photos: Sequence[PairedScore]) -> str:
    proof = comparison.result.proof
    if proof is None:
        return tr("No photo could be read.")
    if comparison.are_unseen:
        one = "On {count:,} held-out photo, which neither version was trained on."
        many = "On {count:,} held-out photos, which neither version was trained on."
    else:
        one = "On {count:,} reviewed photo, which a version may have been trained on."
        many = "On {count:,} reviewed photos, which a version may have been trained on."
    where = tr(one if len(photos) == 1 else many, count=len(photos))
    equal = abs(proof.gain) < _EQUAL
    lines = [
        tr("Both are equally good.") if equal else tr(_VERDICTS[proof.verdict]),
        tr("The mean difference in core IoU is {points} points.", points=points(proof.gain)),
        where,
        tr("Photos are listed with the largest loss first."),
    ]
    if comparison.result.problems:
        count = len(comparison.result.problems)
        text = "{count:,} photo could not be read." if count == 1 else "{count:,} photos could not be read."
        lines.append(tr(text, count=count))
    return sentences(*lines)
