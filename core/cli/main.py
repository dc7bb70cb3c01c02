"""Parses the command line, runs one command, and turns its outcome into an exit code.

Nothing heavy is imported before the arguments are parsed, so that help and typing mistakes answer at once.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.cancel import Cancelled
from core.cli.commands import COMMANDS
from core.cli.exit_codes import FAILED, INTERRUPTED, READER_GONE
from core.cli.parser import Parser
from core.errors import PetsegError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools


def main(argv: Sequence[str], tools: "Tools | None" = None) -> int:
    """Run `petseg COMMAND ...`.

    Parameters
    ----------
    argv : sequence of str
        Without the program's name; the first is one of `COMMANDS`.
    tools : Tools or None
        What to propose and train with; None takes the real ones.

    Returns
    -------
    int
        0 done, 1 something failed, 130 interrupted, 141 nobody reads the output. Typing mistakes exit with 2.
    """
    _escape_unprintable_names()
    try:
        return _parse_and_run(argv, tools)
    except KeyboardInterrupt:  # before the command began, or again while it stopped
        sys.stderr.write("Stopped.\n")
        return INTERRUPTED


def _parse_and_run(argv: Sequence[str], tools: "Tools | None") -> int:
    name, *arguments = argv
    args = describe_command(name, Parser(prog=f"petseg {name}")).parse(arguments)
    from core.cli.output import Output, ReaderGoneError
    from core.version import version

    output = Output(as_json=args.json, quiet=args.quiet)
    try:
        code = _run(name, args, output, tools)
        output.finish(version(), name, code)
    except ReaderGoneError:
        _write_nowhere()
        return READER_GONE
    return code


def _run(name: str, args: argparse.Namespace, output: "Output", tools: "Tools | None") -> int:
    try:
        from core.cli.tools import Tools  # takes a moment, in which Ctrl+C may be pressed

        return COMMANDS[name].run(args, output, tools or Tools())
    except PetsegError as error:
        output.problem(error)
        return FAILED
    except (KeyboardInterrupt, Cancelled) as error:
        output.problem(str(error) or "Stopped.")
        return INTERRUPTED


def describe_command(name: str, parser: Parser) -> Parser:
    """Add the arguments of a command to a parser, and return that."""
    from core.cli.arguments import add_output  # is of no use to the window

    COMMANDS[name].add_arguments(parser)
    add_output(parser)
    return parser


def list_commands() -> str:
    """Return what the program's help says of the commands: a line for each."""
    width = max(map(len, COMMANDS))
    lines = "\n".join(f"  {name:{width}}  {command.HELP}" for name, command in COMMANDS.items())
    return (
        f"commands, which need no window:\n{lines}\n\n"
        "petseg COMMAND --help says more. A folder that is called like a command is opened with ./NAME.\n"
    )


def _escape_unprintable_names() -> None:
    """A file name that the terminal cannot show must not end a run over thousands of photos."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _write_nowhere() -> None:
    """Keep Python from failing once more when it flushes at its end what nobody reads."""
    for stream in (sys.stdout, sys.stderr):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
