"""Answers a shell that completes a command line; argcomplete brings the question and takes the answer back."""

import argparse
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import argcomplete
from argcomplete.completers import BaseCompleter, ChoicesCompleter

from core.cli.commands import COMMANDS
from core.cli.format_names import LISTS
from core.cli.main import describe_command
from core.cli.parser import Parser


class PathCompleter(BaseCompleter):
    """Completes folders, and files as well unless only folders will do; needs no bash, unlike argcomplete's own."""

    def __init__(self, *, only_folders: bool = False) -> None:
        self._only_folders = only_folders

    def __call__(self, *, prefix: str, **_: object) -> Iterator[str]:
        """Yield what begins like a path that was typed; its folder stays as it was typed, with ~ too."""
        folder, begun = os.path.split(prefix)
        try:
            entries = list(os.scandir(os.path.expanduser(folder) or "."))
        except OSError:
            return
        for entry in entries:
            hidden = entry.name.startswith(".") and not begun.startswith(".")
            if hidden or not entry.name.startswith(begun):
                continue
            if entry.is_dir():
                yield os.path.join(folder, entry.name) + os.sep
            elif not self._only_folders:
                yield os.path.join(folder, entry.name)


class NameCompleter(BaseCompleter):
    """Completes one of a few names, which are listed only when they are asked for."""

    def __init__(self, list_names: Callable[[], list[str]]) -> None:
        self._list_names = list_names

    def __call__(self, **_: object) -> list[str]:
        """Return all names; those that do not fit are left out later."""
        return self._list_names()


_FILES = PathCompleter()
_FOLDERS = PathCompleter(only_folders=True)
_NOTHING = ChoicesCompleter({})  # argcomplete's SuppressCompleter would hide the option itself
_ONLY_FOLDERS = ("DIR", "FOLDER")
_MAY_BE_PATHS = ("PATH", "SOURCE", "WEIGHTS")
"""What the help calls values that are paths or names of something else."""


def complete(add_options: Callable[[argparse.ArgumentParser], object]) -> None:
    """Print the completions and leave the process.

    Parameters
    ----------
    add_options : callable
        Adds to a parser the options that open the window.
    """
    # Long options are offered before a hyphen is typed, as several commands need some.
    argcomplete.autocomplete(_parser(add_options), always_complete_options="long")


def _parser(add_options: Callable[[argparse.ArgumentParser], object]) -> Parser:
    parser = Parser(prog="petseg")
    add_options(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    _set_completer(commands, _FILES)  # beside the commands: a folder or a photo to open
    for name, command in COMMANDS.items():
        described = describe_command(name, commands.add_parser(name, help=command.HELP))
        for action in described.described_arguments():
            if action.choices is None:
                _set_completer(action, _completer_of(action))
    help_ = commands.add_parser("help", help="show the help of a command")
    _set_completer(help_.add_argument("about"), ChoicesCompleter({name: each.HELP for name, each in COMMANDS.items()}))
    return parser


def _completer_of(action: argparse.Action) -> BaseCompleter:
    list_names = LISTS.get(action.type)
    if list_names is not None:
        return NameCompleter(list_names)
    if action.metavar in _ONLY_FOLDERS:
        return _FOLDERS
    return _FILES if action.type is Path or action.metavar in _MAY_BE_PATHS else _NOTHING


def _set_completer(action: argparse.Action, completer: BaseCompleter) -> None:
    setattr(action, "completer", completer)  # noqa: B010 - an attribute that argcomplete looks for
