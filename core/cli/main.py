"""Parses the command line, runs one command, and turns its outcome into an exit code.

Nothing heavy is imported before the arguments are parsed, so that help and typing mistakes answer at once.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from core.cancel import Cancelled
from core.cli import doctor, evaluate, export_model, finetune, info, propose, train
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools


class Command(Protocol):
    """A module of this package; it imports what is heavy when it runs."""

    HELP: str
    """One line for `petseg --help`."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Describe the command and its arguments."""

    def run(self, args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
        """Run it; returns the exit code."""


COMMANDS: Mapping[str, Command] = {
    "propose": propose,
    "finetune": finetune,
    "train": train,
    "evaluate": evaluate,
    "export-model": export_model,
    "doctor": doctor,
    "info": info,
}
"""Commands by the first word that is typed; any other word is a folder to open in the window."""


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
        0 done, 1 something failed, 130 interrupted. Typing mistakes exit with 2.
    """
    _escape_unprintable_names()
    args = _build_parser().parse_args(argv)
    from core.cli.output import Output
    from core.cli.tools import Tools

    output = Output()
    try:
        return COMMANDS[args.command].run(args, output, tools or Tools())
    except PetsegError as error:
        output.problem(str(error))
        return 1
    except (KeyboardInterrupt, Cancelled) as error:
        output.problem(str(error) or "Stopped.")
        return 130


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="petseg", description="Make pixel masks of pets. Without a command, `petseg [FOLDER]` opens the window."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.HELP))
    return parser


def _escape_unprintable_names() -> None:
    """A file name that the terminal cannot show must not end a run over thousands of photos."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
