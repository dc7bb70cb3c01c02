"""`petseg stats`: what the masks of a folder are like, and how the work on it goes."""

import argparse
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.statistics.folder import FolderStatistics

HELP = "count states, classes, borders and working time of a folder"
_DEFAULT_PAUSE = 5.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FOLDER, and what to write."""
    parser.description = (
        "Show how many photos are in each state, the shares of the classes in the masks, how wide the borders are, how "
        "well the proposals fit, and how many photos an hour people did. Nothing is changed, and a window may go on "
        "working in the folder."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with photos and masks")
    parser.add_argument(
        "--masks", type=Path, metavar="DIR", help="where the masks of a FOLDER are kept that cannot be written to"
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a report with charts as well")
    parser.add_argument(
        "--pause",
        type=_minutes,
        default=_DEFAULT_PAUSE,
        metavar="MINUTES",
        help="time between two decisions that counts as a pause (default: %(default)g)",
    )


def _minutes(text: str) -> float:
    minutes = float(text)
    if not 0 < minutes <= 24 * 60:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to {24 * 60} minutes")
    return minutes


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print tables, and a line for each mask that cannot be read."""
    from core.cli.stats_tables import print_statistics
    from core.statistics.figures import figures_of
    from core.statistics.page import require_page_file, write_page

    if args.html is not None:
        require_page_file(args.html)
    statistics, failed = _collect(args, output)
    output.record(figures_of(statistics))
    print_statistics(statistics, output)
    if args.html is not None:
        write_page(args.html, statistics)
        output.line(f"The report is {args.html}.")
    return 1 if failed else 0


def _collect(args: argparse.Namespace, output: "Output") -> "tuple[FolderStatistics, int]":
    from core.errors import PetsegError
    from core.project import Project
    from core.statistics.folder import collect

    problems: list[PetsegError] = []
    # Only read, so that a window may go on working in it.
    with closing(Project.open(args.folder, place=args.masks, read_only=True)) as project:
        for note in project.notes:
            output.note(note)
        with output.progress("Reading masks") as advance:
            statistics = collect(
                project,
                pause=timedelta(minutes=args.pause),
                on_progress=lambda done, total: advance(done, total, "Reading masks"),
                on_problem=problems.append,
            )
    for problem in problems:
        output.problem(problem)
    return statistics, len(problems)
