"""Runs one command and turns its outcome into an exit code."""

import importlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.cancel import Cancelled
from core.cli.parser import build_parser
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.tools import Tools

EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None, tools: "Tools | None" = None) -> int:
    """Run `petseg COMMAND ...`.

    Parameters
    ----------
    argv : sequence of str or None
        Without the program's name; None takes `sys.argv`.
    tools : Tools or None
        What to propose and train with; None takes the real ones.

    Returns
    -------
    int
        0 done, 1 something could not be done, 130 interrupted. Mistyped arguments exit with 2.
    """
    _print_any_name()
    args = build_parser().parse_args(argv)
    from core.cli.output import Output

    output = Output()
    try:
        command = importlib.import_module(f"core.cli.{args.command.replace('-', '_')}")
        if tools is None:
            from core.cli.tools import Tools

            tools = Tools()
        return int(command.run(args, output, tools))
    except PetsegError as error:
        output.problem(str(error))
        return 1
    except (KeyboardInterrupt, Cancelled):
        output.problem("Stopped.")
        return EXIT_INTERRUPTED


def _print_any_name() -> None:
    """A file name that the terminal cannot show must not end a run of thousands."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
