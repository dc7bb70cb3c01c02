"""What `petseg import` prints."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.cli.exit_codes import FAILED, INTERRUPTED
from core.cli.report import Problem
from core.formats import FORMATS
from core.formats.raster.values import value_title

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.errors import PetsegError
    from core.importing import ImportChoices, ImportReport, MaskSource, PreparedImport, ValueCount

_ANY_IMAGES = "images"
"""Fits every folder with images, photos too."""
_MAX_VALUES = 20
_MAX_UNMATCHED = 10


def print_map(source: "MaskSource", prepared: "PreparedImport", choices: "ImportChoices", output: "Output") -> None:
    """Print what the masks are taken for, and what their values mean."""
    output.line(f"{source.path}: {FORMATS[prepared.format].title}, {_masks(len(prepared.masks.masks))}.")
    others = [key for key in source.formats if key not in (prepared.format, _ANY_IMAGES)]
    if others:
        output.line(f"It could also be read with --format {' or '.join(others)}.")
    output.line(f"What the values mean: {prepared.guess.title}.")
    most = sorted(prepared.counts.counts, key=lambda count: -count.pixels)[:_MAX_VALUES]
    rows = [
        (_named(count), _label(choices, count.value), count.pixels, count.masks)
        for count in sorted(most, key=lambda count: count.value)
    ]
    if rows:
        output.table("Values", ("value", "becomes", "pixels", "masks"), rows)
    if len(prepared.counts.counts) > _MAX_VALUES:
        output.line(f"... and {len(prepared.counts.counts) - _MAX_VALUES} more values.")
    if not prepared.guess.is_sure:
        output.note("What the values mean is a guess: check it, and say it with --map if it is wrong.")


def _named(count: "ValueCount") -> str:
    return count.title if count.title == value_title(count.value) else f"{count.value} {count.title}"


def print_report(report: "ImportReport", output: "Output", *, only_look: bool) -> int:
    """Print what became of the masks; returns the exit code."""
    for error in (*report.wrong_size, *report.unreadable):
        output.problem(error)
    for name in report.other_photos:
        output.problem(f"{name}: the photo here is another one, so that its mask was not taken over.")
    for error in report.unmatched[:_MAX_UNMATCHED]:
        output.note(error)
    if len(report.unmatched) > _MAX_UNMATCHED:
        output.note(f"... and {len(report.unmatched) - _MAX_UNMATCHED} more masks that belong to no photo.")
    taken = "would be taken over" if only_look else "taken over"
    output.result(f"{_masks(len(report.taken))} {taken}")
    for line in _counts(report):
        output.result(line)
    if not report.total and not report.unreadable:
        output.problem("No mask belongs to a photo of this folder.")
    if report.problem is not None:
        output.problem(report.problem)
    if report.was_stopped:
        rest = "" if only_look else "; the window can take the import back"
        output.problem(f"Stopped after {report.done} of {report.total} photos{rest}.")
        return FAILED if report.problem is not None else INTERRUPTED
    failed = report.wrong_size or report.unreadable or report.other_photos or report.problem or not report.total
    return FAILED if failed else 0


def _counts(report: "ImportReport") -> Sequence[str]:
    lines = (
        (len(report.turned), "{} of them turned as their photos are"),
        (len(report.scaled), "{} of them scaled"),
        (len(report.decided), "Photos whose state alone changes: {}"),
        (len(report.remarked), "Photos with new tags or notes: {}"),
        (len(report.unchanged), "Photos that have this mask already: {}"),
        (len(report.kept), "Photos that keep what they have: {} (--on-conflict theirs takes the imported masks)"),
        (len(report.set_aside), "Masks in .petseg/set-aside: {}"),
        (len(report.unmatched), "Masks that belong to no photo: {}"),
    )
    return [text.format(count) for count, text in lines if count]


def _masks(count: int) -> str:
    return f"{count} mask" if count == 1 else f"{count} masks"


def import_result(prepared: "PreparedImport", choices: "ImportChoices", report: "ImportReport") -> dict[str, object]:
    """Return the result for programs."""
    return {
        "format": prepared.format,
        "guessed_by": prepared.guess.title,
        "is_sure": prepared.guess.is_sure,
        "values": [
            {
                "value": count.value,
                "title": count.title,
                "pixels": count.pixels,
                "masks": count.masks,
                "label": _label(choices, count.value),
            }
            for count in prepared.counts.counts
        ],
        "taken": report.taken,
        "decided": report.decided,
        "remarked": report.remarked,
        "unchanged": report.unchanged,
        "kept": report.kept,
        "set_aside": report.set_aside,
        "turned": report.turned,
        "scaled": report.scaled,
        "other_photos": report.other_photos,
        "unmatched": _problems(report.unmatched),
        "wrong_size": _problems(report.wrong_size),
        "unreadable": _problems(report.unreadable),
        "done": report.done,
        "total": report.total,
    }


def _problems(errors: "Sequence[PetsegError]") -> list[dict[str, str | None]]:
    return [vars(Problem.of(error)) for error in errors]


def _label(choices: "ImportChoices", value: int) -> str:
    from core.labels import Label

    return choices.labels.get(value, Label.BACKGROUND).title.lower()
