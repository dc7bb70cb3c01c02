"""`petseg import`: masks of other programs, taken over into a folder."""

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.format_names import imported_format
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cancel import ShouldStop
    from core.cli.output import OnProgress, Output
    from core.cli.tools import Tools
    from core.importing import ImportChoices, MaskSource, PreparedImport
    from core.project import Project

HELP = "take over masks that another program made"
_PROGRAM = "petseg import"
_STATES = ("corrected", "reviewed")
_LABELS = ("pet", "background", "border")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the folder, the masks, and how they are taken over."""
    parser.description = (
        "Take masks of another program, or of another copy of a PetSeg folder, over into a folder. All of it is one "
        "step, which the window can take back."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder of photos")
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help="the masks: a folder, or a .zip, .json, .xml or image file"
    )
    parser.add_argument(
        "--format",
        type=imported_format,
        metavar="FORMAT",
        help="what the masks are: petseg, images, or a format of petseg export (default: what they look like)",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=_mapping,
        metavar="VALUE=LABEL",
        help="what a value means: a number, a colour such as #80c000, or the name of a class, and pet, background or "
        "border; several times (default: guessed)",
    )
    parser.add_argument(
        "--as",
        dest="state",
        choices=_STATES,
        help="what the photos become (default: corrected, and for a PetSeg folder what they are there)",
    )
    parser.add_argument(
        "--on-conflict",
        choices=("mine", "theirs", "both"),
        default="mine",
        help="for photos that have another mask already, or are skipped: leave them, take the imported mask, or put "
        "that in .petseg/set-aside (default: mine)",
    )
    parser.add_argument(
        "--border",
        type=_border,
        default="derive",
        metavar="derive|none|WIDTH",
        help="where the masks have no border: as wide as the folder's, none, or so many pixels (default: derive)",
    )
    parser.add_argument(
        "--scale", action="store_true", help="resize masks of another size that have the photo's aspect ratio"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")


def _mapping(text: str) -> tuple[str, str]:
    value, separator, label = text.rpartition("=")
    if not separator or not value or label not in _LABELS:
        raise argparse.ArgumentTypeError(f"{text!r} is not VALUE=LABEL, such as 1=pet; labels are {', '.join(_LABELS)}")
    return value, label


def _border(text: str) -> "str | int":
    if text in ("derive", "none"):
        return text
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is not derive, none, or a width of 1 to 1000 pixels")
    return int(text)


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Find out what the values mean, take the masks over, and print what became of them."""
    from core.cli.interrupt import stop_on_interrupt
    from core.importing import open_source
    from core.project import Project

    with (
        closing(Project.open(args.folder, program=_PROGRAM, read_only=args.dry_run)) as project,
        stop_on_interrupt() as should_stop,
    ):
        with output.progress("Opening") as advance:
            source = open_source(args.source, args.format, _progress(advance, "Unpacking"), should_stop)
        with source:
            return _import(args, project, source, output, should_stop)


def _import(
    args: argparse.Namespace, project: "Project", source: "MaskSource", output: "Output", should_stop: "ShouldStop"
) -> int:
    from core.cli.import_report import import_result, print_map, print_report
    from core.importing import import_masks, prepare_import

    with output.progress("Reading") as advance:
        prepared = prepare_import(project, source, args.format, _progress(advance, "Reading"), should_stop)
    choices = _choices(args, prepared)
    print_map(source, prepared, choices, output)
    for note in prepared.masks.notes:
        output.note(note)
    with output.progress("Importing") as advance:
        report = import_masks(
            project,
            prepared.matching,
            choices,
            prepared.copy,
            _progress(advance, "Importing"),
            should_stop,
            only_look=args.dry_run,
        )
    output.record(import_result(prepared, choices, report))
    return print_report(report, output, only_look=args.dry_run)


def _progress(advance: "OnProgress", title: str) -> "Callable[[int, int], None]":
    return lambda done, total: advance(done, total, title)


def _choices(args: argparse.Namespace, prepared: "PreparedImport") -> "ImportChoices":
    from core.labels import Label
    from core.project import PhotoState

    labels = dict(prepared.choices.labels)
    values = _values_by_name(prepared)
    for name, label in args.map:
        if name.casefold() not in values:
            raise PetsegError(
                "no mask has the value {value}", remedy="There are: {values}.", value=name, values=", ".join(values)
            )
        for value in values[name.casefold()]:
            labels[value] = Label[label.upper()]
    state = prepared.choices.state if args.state is None else PhotoState(args.state)
    return replace(
        prepared.choices,
        labels=labels,
        state=state,
        on_conflict=args.on_conflict,
        border=args.border,
        scales=args.scale,
    )


def _values_by_name(prepared: "PreparedImport") -> dict[str, list[int]]:
    """Return values by number and by title, as far as they are counted or named."""
    titles = {count.value: count.title for count in prepared.counts.counts} | dict(prepared.masks.titles)
    names: dict[str, list[int]] = {}
    for value, title in titles.items():
        for name in dict.fromkeys((str(value), title.casefold())):
            names.setdefault(name, []).append(value)
    return names
