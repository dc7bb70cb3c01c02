"""What an import did: photos that have a mask now, and masks that were not used."""

from PySide6.QtWidgets import QFormLayout, QListWidget, QVBoxLayout, QWidget

from core.importing import ImportReport
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import error_text, tr

_MAX_LISTED = 1000


class ImportSummary(QWidget):
    """A page with the outcome of an import."""

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._hint = PlainLabel(), PlainLabel()
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._heading.setFont(font)
        self._hint.setWordWrap(True)
        self._figures = QFormLayout()
        self._figures.setHorizontalSpacing(18)
        self._left_out_title = PlainLabel(tr("Not imported:"))
        self._left_out = QListWidget()
        self._left_out.setAccessibleName(tr("Masks that were not imported"))
        self._left_out.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._hint)
        layout.addLayout(self._figures)
        layout.addWidget(self._left_out_title)
        layout.addWidget(self._left_out, 1)
        layout.addStretch(0)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        self._heading.setText(_heading(report))
        self._hint.setText(_hint(report))
        while self._figures.rowCount():
            self._figures.removeRow(0)
        for title, count in _figures_of(report):
            self._figures.addRow(PlainLabel(title), PlainLabel(f"{count:,}"))
        self._left_out.clear()
        texts = [error_text(error) for error in report.left_out]
        for text in texts[:_MAX_LISTED]:
            self._left_out.addItem(text)
            self._left_out.item(self._left_out.count() - 1).setToolTip(plain_tip(text))
        for widget in (self._left_out_title, self._left_out):
            widget.setVisible(bool(texts))


def _heading(report: ImportReport) -> str:
    if len(report.taken) == 1:
        return tr("1 mask was imported.")
    return tr("{count:,} masks were imported.", count=len(report.taken))


def _hint(report: ImportReport) -> str:
    parts = []
    if report.problem is not None:
        parts.append(error_text(report.problem))
    elif report.was_stopped:
        parts.append(tr("The import was cancelled; {count:,} photos were not looked at.",
                        count=report.total - report.done))  # fmt: skip
    if report.changed:
        parts.append(tr("Ctrl+Z takes all of it back."))
    return " ".join(parts)


def _figures_of(report: ImportReport) -> list[tuple[str, int]]:
    rows = [
        (tr("Imported"), len(report.taken)),
        (tr("State taken over"), len(report.decided)),
        (tr("The same as before"), len(report.unchanged)),
        (tr("Yours were kept"), len(report.kept)),
        (tr("Put in .petseg/set-aside"), len(report.set_aside)),
        (tr("Turned as the photo is"), len(report.turned)),
        (tr("Resized"), len(report.scaled)),
        (tr("Another photo of that name"), len(report.other_photos)),
    ]
    return [row for row in rows if row[1]]
