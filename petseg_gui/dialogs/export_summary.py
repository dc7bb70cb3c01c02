"""What an export did: photos, pixels of each class, and what was left out."""

from collections.abc import Mapping

from core.exporting.report import ExportReport
from core.labels import Label
from core.paths import readable
from core.project import PhotoState
from petseg_gui.dialogs.outcome_page import Outcome
from petseg_gui.localized import figure, listed, uncapitalized
from petseg_gui.models.photo_filter import STATE_TITLES
from petseg_gui.translation import tr


def outcome_of_export(report: ExportReport) -> Outcome:
    """Return what an export did, translated."""
    problems = (*report.skipped.values(), *report.notes)
    return Outcome(_heading(report), readable(str(report.out)), _figures(report), problems)


def left_out_text(left_out: Mapping[PhotoState, int]) -> str:
    """Return how many photos of each state are left out, translated; empty for none."""
    return listed(
        tr("{count:,} {state}", count=left_out[state], state=uncapitalized(tr(STATE_TITLES[state])))
        for state in PhotoState
        if left_out.get(state)
    )


def _heading(report: ExportReport) -> str:
    if report.photos == 1:
        return tr("The export holds 1 photo.")
    return tr("The export holds {count:,} photos.", count=report.photos)


def _figures(report: ExportReport) -> list[tuple[str, str]]:
    total = max(1, sum(report.pixels.values()))
    rows = [
        (tr("Written"), figure(report.written)),
        (tr("Unchanged since the last export"), figure(report.unchanged)),
        (tr("No longer in the export"), figure(report.removed)),
        (tr("Without a pet"), figure(report.without_pet)),
    ]
    rows = [row for row in rows if row[1] != "0"]
    rows += [
        (tr("{label} pixels", label=tr(label.title)), tr("{count:,} ({share:.1%})", count=count, share=count / total))
        for label, count in report.pixels.items()
        if count or label != Label.BORDER
    ]
    left_out = left_out_text(report.left_out)
    return [*rows, *([(tr("Left out"), left_out)] if left_out else [])]
