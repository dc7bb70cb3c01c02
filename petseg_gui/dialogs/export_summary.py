"""What an export did: photos, pixels of each class, and what was left out."""

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from core.exporting.report import ExportReport
from core.labels import Label
from core.paths import readable
from core.project import PhotoState
from petseg_gui.file_manager import show_folder
from petseg_gui.models.photo_filter import STATE_TITLES
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import error_text, tr

_MAX_LISTED = 1000


class ExportSummary(QWidget):
    """A page with the outcome of an export, and a button that shows its folder."""

    def __init__(self) -> None:
        super().__init__()
        self._out = Path()
        self._heading, self._folder = PlainLabel(), PlainLabel()
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._heading.setFont(font)
        self._folder.setWordWrap(True)
        self._figures = QFormLayout()
        self._figures.setHorizontalSpacing(18)
        self._left_out_title = PlainLabel()
        self._left_out = QListWidget()
        self._left_out.setAccessibleName(tr("Photos that could not be exported"))
        self._left_out.setWordWrap(True)
        show = QPushButton(tr("Show in &file manager"))
        show.clicked.connect(lambda: show_folder(self._out))
        row = QHBoxLayout()
        row.addWidget(show)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._folder)
        layout.addLayout(row)
        layout.addLayout(self._figures)
        layout.addWidget(self._left_out_title)
        layout.addWidget(self._left_out, 1)
        layout.addStretch(0)

    def show_report(self, report: ExportReport) -> None:
        """Show what an export did."""
        self._out = report.out
        self._heading.setText(_heading(report))
        self._folder.setText(readable(str(report.out)))
        while self._figures.rowCount():
            self._figures.removeRow(0)
        for title, value in figures_of(report):
            self._figures.addRow(PlainLabel(title), PlainLabel(value))
        self._show_problems([error_text(error) for error in (*report.skipped.values(), *report.notes)])

    def _show_problems(self, texts: list[str]) -> None:
        self._left_out.clear()
        for text in texts[:_MAX_LISTED]:
            self._left_out.addItem(text)
            self._left_out.item(self._left_out.count() - 1).setToolTip(plain_tip(text))
        self._left_out_title.setText(tr("Could not be exported:"))
        for widget in (self._left_out_title, self._left_out):
            widget.setVisible(bool(texts))


def _heading(report: ExportReport) -> str:
    if report.photos == 1:
        return tr("The export holds 1 photo.")
    return tr("The export holds {count:,} photos.", count=report.photos)


def figures_of(report: ExportReport) -> list[tuple[str, str]]:
    """Return titles and values of what an export did, translated."""
    total = max(1, sum(report.pixels.values()))
    rows = [
        (tr("Written"), f"{report.written:,}"),
        (tr("Unchanged since the last export"), f"{report.unchanged:,}"),
        (tr("No longer in the export"), f"{report.removed:,}"),
        (tr("Without a pet"), f"{report.without_pet:,}"),
    ]
    rows = [row for row in rows if row[1] != "0"]
    rows += [
        (tr("{label} pixels", label=tr(label.title)), tr("{count:,} ({share:.1%})", count=count, share=count / total))
        for label, count in report.pixels.items()
        if count or label != Label.BORDER
    ]
    left_out = [
        tr("{count:,} {state}", count=report.left_out[state], state=tr(STATE_TITLES[state]).lower())
        for state in PhotoState
        if report.left_out.get(state)
    ]
    return [*rows, *([(tr("Left out"), ", ".join(left_out))] if left_out else [])]
