"""What an import did: photos that have a mask now, and masks that were not used."""

from core.importing import ImportReport
from petseg_gui.dialogs.outcome_page import Outcome
from petseg_gui.localized import figure, sentences
from petseg_gui.translation import error_text, tr


def outcome_of_import(report: ImportReport) -> Outcome:
    """Return what an import did, translated."""
    figures = [(title, figure(count)) for title, count in _counts(report) if count]
    return Outcome(_heading(report), _hint(report), figures, report.left_out)


def _heading(report: ImportReport) -> str:
    if not report.changed and not report.set_aside:
        return tr("Nothing has changed.")
    if len(report.taken) == 1:
        return tr("1 mask was imported.")
    return tr("{count:,} masks were imported.", count=len(report.taken))


def _hint(report: ImportReport) -> str:
    parts = []
    if report.problem is not None:
        parts.append(error_text(report.problem))
    if report.was_stopped:
        rest = report.total - report.done
        text = tr("The import ended early: {count:,} photos are as they were.", count=rest)
        parts.append(tr("The import ended early: 1 photo is as it was.") if rest == 1 else text)
    if report.changed:
        parts.append(tr("Edit > Undo takes all of it back."))
    return sentences(*parts)


def _counts(report: ImportReport) -> list[tuple[str, int]]:
    return [
        (tr("State taken over"), len(report.decided)),
        (tr("The same as before"), len(report.unchanged)),
        (tr("Yours were kept"), len(report.kept)),
        (tr("Put in .petseg/set-aside"), len(report.set_aside)),
        (tr("Turned as the photo is"), len(report.turned)),
        (tr("Resized"), len(report.scaled)),
        (tr("Another photo of that name"), len(report.other_photos)),
    ]
