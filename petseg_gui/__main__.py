"""The `petseg` command: starts the window, or hands a sub-command to `core.cli`."""

import argparse
import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from petseg_gui import preflight

_PATIENCE_SECONDS = 5.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run PetSeg; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if _is_subcommand(arguments):
        from core import cli

        return cli.main(arguments)
    options = _parser().parse_args(arguments)
    problem = _machine_problem()
    if problem is not None:
        print(f"petseg: {problem}", file=sys.stderr)  # noqa: T201 - no window to show it in
        return 1
    return _run_window(options)


def _is_subcommand(arguments: Sequence[str]) -> bool:
    """Whether the first word is a sub-command; a folder of that name is opened with ./NAME."""
    if not arguments or not arguments[0].replace("-", "").isalpha():
        return False
    from core.cli import COMMANDS

    return arguments[0] in COMMANDS


def _machine_problem() -> str | None:
    problem = preflight.python_problem(sys.version_info[:3])
    problem = problem or preflight.display_problem(sys.platform, os.environ)
    if problem is None and preflight.needs_x_libraries(sys.platform, os.environ):
        problem = preflight.libraries_problem(preflight.missing_libraries())
    return problem


def _run_window(options: argparse.Namespace) -> int:
    if options.path is not None and _is_shown_elsewhere(options.path):
        print("petseg: the folder is open in another window, which has come forward.")  # noqa: T201
        return 0
    gc.disable()  # searching the modules for garbage again and again takes a sixth of the time
    try:
        from petseg_gui.app import run
    except ImportError as error:
        problem = preflight.import_problem(error)
        if problem is None:
            raise
        print(f"petseg: {problem}", file=sys.stderr)  # noqa: T201
        return 1
    finally:
        gc.enable()
    return run(options.path, device=options.device, startup_report=options.startup_report)


def _is_shown_elsewhere(path: Path) -> bool:
    """Whether a window that has the folder open has come forward; asked before there is a window here.

    A disk that does not answer must not keep the window from appearing, which then says what it waits for.
    """
    answers: list[bool] = []
    asking = threading.Thread(target=lambda: answers.append(_show_elsewhere(path)), daemon=True)
    asking.start()
    asking.join(_PATIENCE_SECONDS)
    return bool(answers) and answers[0]


def _show_elsewhere(path: Path) -> bool:
    from core.errors import PetsegError
    from core.project.layout import STORE
    from core.project.location import locate
    from core.project.lock import holder_of
    from petseg_gui.instances.request import show_elsewhere

    try:
        location = locate(path)
        holder = holder_of(location.root / STORE)
    except (PetsegError, OSError):
        return False  # the window reports it
    return holder is not None and show_elsewhere(holder, location.photo_name)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for, as that takes a while."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from petseg_gui.version import version

        print(f"petseg {version()}")  # noqa: T201
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="petseg",
        description="Make pixel masks of pets: every photo starts from a proposed mask, corrections save themselves "
        "and teach the model.",
        epilog="Without a window: petseg propose | finetune | train | evaluate | export-model | info, each with "
        "--help.",
    )
    parser.add_argument("path", nargs="?", type=Path, metavar="FOLDER", help="folder of photos, or a photo, to open")
    parser.add_argument("--device", choices=("auto", "cpu", "gpu"), help="where the model runs (default: as last time)")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    parser.add_argument("--startup-report", type=Path, help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
