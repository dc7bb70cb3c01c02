"""`petseg export`: the masks of a folder in the format of another program."""

import argparse
import textwrap
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cancel import Cancelled
from core.cli.arguments import path_or_url
from core.cli.format_names import exported_format
from core.cli.parser import Parser, did_you_mean, fail
from core.errors import PetsegError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.exporting.report import ExportReport
    from core.exporting.request import ExportRequest
    from core.formats import Format
    from core.project import Project

HELP = "write the masks of a folder in the format of another program"
_STATES = ("reviewed", "corrected", "proposed", "skipped")
_BORDERS = ("middle", "pet", "background", "ignore")
_WIDTH = 110


def add_arguments(parser: Parser) -> None:
    """Add FOLDER, the format, where to write, and what."""
    parser.description = (
        "Write the masks of a folder in the format of another program. A second run brings the export up to date and "
        "writes only what has changed. Nothing is changed in FOLDER, which may be open in the window."
    )
    parser.describe_more = _describe_formats
    parser.add_argument("folder", type=path_or_url, metavar="FOLDER", help="a folder with photos and masks, or its URL")
    parser.add_argument(
        "--format", required=True, type=exported_format, metavar="FORMAT", help="one of the formats listed below"
    )
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="a new or empty folder, or an earlier export"
    )
    parser.add_argument(
        "--states", type=_states, default="reviewed", metavar="STATE,...",
        help=f"which photos, of {', '.join(_STATES)} (default: reviewed)",
    )  # fmt: skip
    parser.add_argument(
        "--border", choices=_BORDERS,
        help="cut the border along its middle, make it pet or background, or keep it as pixels to ignore "
        "(default: by format)",
    )  # fmt: skip
    parser.add_argument("--regions", action="store_true", help="write each connected animal on its own")
    parser.add_argument(
        "--category", default="pet", metavar="NAME",
        help='what the pets are called (default: pet); "folder" takes the name of each photo\'s sub-folder, "tag" the '
        "photo's tag of --category-tags",
    )  # fmt: skip
    parser.add_argument(
        "--category-tags", type=_tags, metavar="TAG,...",
        help="tags that --category tag takes (default: cat,dog); photos with none of them, or several, have a pet",
    )  # fmt: skip
    parser.add_argument(
        "--tag", type=_tags, default=(), metavar="TAG,...", help="only photos with one of these tags (default: all)"
    )
    parser.add_argument("--variant", metavar="NAME", help="how the format is written (default: by format)")
    photos = parser.add_mutually_exclusive_group()
    photos.add_argument("--photos", action="store_true", default=None, help="write the photos beside the masks")
    photos.add_argument("--no-photos", action="store_false", dest="photos", help="write the masks alone")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace files of the export that other programs changed, too"
    )
    parser.add_argument(
        "--masks", type=Path, metavar="DIR", help="where the masks of a FOLDER are kept that cannot be written to"
    )


def _describe_formats() -> str:
    """Return a few lines for each format: who reads it, and what can be chosen."""
    from core.formats import FORMATS

    lines = []
    for key, row in FORMATS.items():
        if row.write_photo is not None:
            texts = (f"{row.used_by}.", *_choices(row))
            lines += textwrap.wrap(f"{key:12}{texts[0]}", _WIDTH, initial_indent="  ", subsequent_indent=" " * 14)
            lines += [f"{'':14}{text}" for text in texts[1:]]
    return "formats, with the default of each choice first:\n" + "\n".join(lines) + "\n"


def _choices(row: "Format") -> list[str]:
    switches = [
        *(["--regions"] if row.has_regions else []),
        *(["--category"] if row.has_categories else []),
        *(["--photos"] if row.copies_photos is None else []),
    ]
    return [
        f"--border {'|'.join(row.borders)}",
        *([f"--variant {'|'.join(row.variants)}"] if row.variants else []),
        *([", ".join(switches)] if switches else []),
    ]


def _states(text: str) -> frozenset[str]:
    states = frozenset(part.strip() for part in text.split(","))
    if not states <= set(_STATES):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of {', '.join(_STATES)}")
    return states


def _tags(text: str) -> tuple[str, ...]:
    from core.project.remarks import split_tags

    tags = split_tags(text)
    if not tags:
        raise argparse.ArgumentTypeError("no tag is named")
    return tags


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Export, and print what was written and left out."""
    from core.cli.folder_copy import folder_here
    from core.project import Project

    request = _request(args, output)
    with (
        folder_here(args.folder, output) as folder,
        closing(Project.open(folder, place=args.masks, read_only=True)) as project,
    ):
        for note in project.notes:
            output.note(note)
        report = _export(project, request, output)
    _print(report, output)
    output.record(_as_json(report, request))
    if not report.photos:
        tagged = f" tagged {' or '.join(args.tag)}" if args.tag else ""
        states = ", ".join(sorted(args.states))
        output.problem(f"No photo was exported; --states names which are, now {states}{tagged}.")
    return 1 if report.skipped or not report.photos else 0


def _export(project: "Project", request: "ExportRequest", output: "Output") -> "ExportReport":
    from core.cli.interrupt import stop_on_interrupt
    from core.exporting.export import export_masks

    progress = (0, 0)
    with stop_on_interrupt() as should_stop, output.progress("Exporting") as advance:

        def show(done: int, total: int) -> None:
            nonlocal progress
            progress = max(progress, (done, total))  # writing an index counts from 0 again
            advance(done, total, "Exporting")

        try:
            return export_masks(project, request, on_progress=show, should_stop=should_stop)
        except (KeyboardInterrupt, Cancelled):
            done, total = progress
            raise Cancelled(f"Stopped after {done} of {total} photos. Run the same command to go on.") from None


def _request(args: argparse.Namespace, output: "Output") -> "ExportRequest":
    from dataclasses import replace

    from core.exporting.request import BY_TAG, ExportRequest
    from core.formats import FORMATS
    from core.project import PhotoState
    from core.project.remarks import USUAL_TAGS

    row = FORMATS[args.format]
    _require(args.format, "--border", args.border, row.borders)
    _require(args.format, "--variant", args.variant, list(row.variants))
    if args.category_tags is not None and args.category != BY_TAG:
        output.note(f"--category-tags makes no difference without --category {BY_TAG}.")
    if args.regions and not row.has_regions:
        output.note(f"--regions makes no difference to {args.format}.")
    if args.photos is not None and row.copies_photos not in (None, args.photos):
        output.note(f"{args.format} {'always' if row.copies_photos else 'never'} comes with photos.")
    options = row.default_options()
    if args.border is not None:
        options = replace(options, border=args.border)
    if args.variant is not None:
        options = replace(options, variant=args.variant)
    if args.photos is not None:
        options = replace(options, copies_photos=args.photos)
    return ExportRequest(
        args.format,
        args.out,
        frozenset(map(PhotoState, args.states)),
        replace(options, regions=args.regions),
        args.category,
        args.category_tags or USUAL_TAGS,
        args.tag,
        args.overwrite,
    )


def _require(format_key: str, option: str, value: str | None, known: "Sequence[str]") -> None:
    if value is not None and value not in known:
        choice = f"{option} of {format_key} is one of {', '.join(known)}" if known else f"{format_key} has no {option}"
        fail(f"export: {choice}; {value!r} is none{did_you_mean(value, known)}")


def _print(report: "ExportReport", output: "Output") -> None:
    for error in report.skipped.values():
        output.problem(error)
    for note in report.notes:
        output.note(note)
    total = max(1, sum(report.pixels.values()))
    shares = ", ".join(f"{label.title.lower()} {count / total:.1%}" for label, count in report.pixels.items() if count)
    left_out = ", ".join(f"{count} {state}" for state, count in sorted(report.left_out.items()))
    rows = [
        ("Photos", f"{report.photos} in {report.out} ({report.written} written, {report.unchanged} unchanged)"),
        ("Pixels", shares),
        ("Without pet", str(report.without_pet or "")),
        ("Removed", str(report.removed or "")),
        ("Left out", left_out),
    ]
    for title, value in rows:
        if value:
            output.result(f"{title:12} {value}")


def _as_json(report: "ExportReport", request: "ExportRequest") -> dict[str, Any]:
    return {
        "out": report.out,
        "format": request.format,
        "photos": report.photos,
        "written": report.written,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "without_pet": report.without_pet,
        "pixels": {label.name.lower(): count for label, count in report.pixels.items()},
        "left_out": {state.value: count for state, count in report.left_out.items()},
        "skipped": {name: _reason(error) for name, error in report.skipped.items()},
    }


def _reason(error: PetsegError) -> str:
    return error.problem
