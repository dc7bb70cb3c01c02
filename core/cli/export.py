"""`petseg export`: the masks of a folder in the format of another program."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cancel import Cancelled
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.exporting.report import ExportReport
    from core.exporting.request import ExportRequest
    from core.project import Project

HELP = "write the masks of a folder in the format of another program"
_STATES = ("reviewed", "corrected", "proposed", "skipped")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FOLDER, the format, where to write, and what."""
    from core.formats import BORDER_USES, FORMATS

    formats = {key: row for key, row in FORMATS.items() if row.write_photo is not None}
    variants = [f"{'|'.join(row.variants)} for {key}" for key, row in formats.items() if row.variants]
    parser.description = (
        "Write the masks of a folder in the format of another program. A second run brings the export up to date and "
        "writes only what has changed. Nothing is changed in FOLDER, which may be open in the window."
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    width = max(map(len, formats))
    parser.epilog = "formats:\n" + "\n".join(f"  {key:{width}}  {row.used_by}" for key, row in formats.items())
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with photos and masks")
    parser.add_argument("--format", required=True, choices=list(formats), metavar="FORMAT", help=", ".join(formats))
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="a new or empty folder, or an earlier export"
    )
    parser.add_argument(
        "--states", type=_states, default="reviewed", metavar="STATE,...",
        help=f"which photos, of {', '.join(_STATES)} (default: reviewed)",
    )  # fmt: skip
    parser.add_argument("--border", choices=list(BORDER_USES), help="what becomes of the border (default: by format)")
    parser.add_argument("--regions", action="store_true", help="write each connected animal on its own")
    parser.add_argument(
        "--category", default="pet", metavar="NAME",
        help='what the pets are called (default: pet); "folder" takes the name of each photo\'s sub-folder',
    )  # fmt: skip
    parser.add_argument("--variant", metavar="NAME", help=f"how the format is written: {'; '.join(variants)}")
    photos = parser.add_mutually_exclusive_group()
    photos.add_argument("--photos", action="store_true", default=None, help="write the photos beside the masks")
    photos.add_argument("--no-photos", action="store_false", dest="photos", help="write the masks alone")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace files of the export that other programs changed, too"
    )
    parser.add_argument(
        "--masks", type=Path, metavar="DIR", help="where the masks of a FOLDER are kept that cannot be written to"
    )


def _states(text: str) -> frozenset[str]:
    states = frozenset(part.strip() for part in text.split(","))
    if not states <= set(_STATES):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of {', '.join(_STATES)}")
    return states


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Export, and print what was written and left out."""
    from core.project import Project

    request = _request(args)
    with closing(Project.open(args.folder, place=args.masks, read_only=True)) as project:
        for note in project.notes:
            output.note(note)
        report = _export(project, request, output)
    _print(report, output)
    output.record(_as_json(report, request))
    return 1 if report.skipped else 0


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


def _request(args: argparse.Namespace) -> "ExportRequest":
    from dataclasses import replace

    from core.exporting.request import ExportRequest
    from core.formats import FORMATS
    from core.project import PhotoState

    options = FORMATS[args.format].default_options()
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
        args.overwrite,
    )


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
