"""The `petseg` command: starts the window, or hands a sub-command to `core.cli`."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from core import cli
from core.cli import COMMANDS
from core.cli.first_word import mistake_in
from core.cli.main import list_commands
from core.cli.parser import Parser, fail
from core.device import CHOICES
from petseg_gui import preflight
from petseg_gui.quick_imports import quick_imports


def main(argv: Sequence[str] | None = None) -> int:
    """Run PetSeg; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if "_ARGCOMPLETE" in os.environ:  # a shell asks
        from core.cli.complete import complete

        complete(_add_arguments)
    if arguments[:1] == ["help"]:
        arguments = [*arguments[1:], "--help"]
    if arguments and arguments[0] in COMMANDS:
        return cli.main(arguments)
    return _open_window(_parse(arguments))


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse what opens the window; a mistyped command exits with 2, whatever follows it."""
    if arguments and not arguments[0].startswith("-"):
        _require_place(arguments[0])
    parser = _parser()
    word = parser.parse_loosely(arguments).path
    if word in COMMANDS:
        _require_place(word)  # its options are unknown here, and came first
    options = parser.parse(arguments)
    if options.path is not None:
        _require_place(options.path)
    return options


def _require_place(word: str) -> None:
    mistake = mistake_in(word, COMMANDS)
    if mistake is not None:
        fail(mistake)


def _open_window(options: argparse.Namespace) -> int:
    problem = _machine_problem()
    if problem is not None:
        print(f"petseg: {problem}", file=sys.stderr)  # noqa: T201 - no window to show it in
        return 1
    return _run_window(options)


def _machine_problem() -> str | None:
    problem = preflight.python_problem(sys.version_info[:3])
    problem = problem or preflight.display_problem(sys.platform, os.environ)
    if problem is None and preflight.needs_x_libraries(sys.platform, os.environ):
        problem = preflight.libraries_problem(preflight.missing_libraries())
    return problem


def _run_window(options: argparse.Namespace) -> int:
    path = None if options.path is None else Path(options.path)
    try:
        with quick_imports():
            from petseg_gui.instances.second_start import is_shown_elsewhere

            if path is not None and is_shown_elsewhere(path):
                print("petseg: the folder is open in another window, which has come forward.")  # noqa: T201
                return 0
            from petseg_gui.app import run
    except ImportError as error:
        problem = preflight.import_problem(error)
        if problem is None:
            raise
        print(f"petseg: {problem}", file=sys.stderr)  # noqa: T201
        return 1
    return run(path, device=options.device, startup_report=options.startup_report)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for, as that takes a while."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from core.version import version

        print(f"petseg {version()}")  # noqa: T201
        parser.exit()


def _parser() -> Parser:
    parser = Parser(
        prog="petseg",
        usage="petseg [OPTIONS] [FOLDER]\n       petseg COMMAND ...",
        description="Make pixel masks of pets: every photo starts from a proposed mask, corrections save themselves\n"
        "and teach the model. Without a command, the window opens.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.describe_more = list_commands
    _add_arguments(parser)
    # Kept as it was typed: Path("./info") and Path("info") are the same.
    parser.add_argument("path", nargs="?", metavar="FOLDER", help="folder of photos, or a photo, to open")
    return parser


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=CHOICES, help="where the model runs (default: as last time)")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    parser.add_argument("--startup-report", type=Path, help=argparse.SUPPRESS)


if __name__ == "__main__":
    sys.exit(main())
