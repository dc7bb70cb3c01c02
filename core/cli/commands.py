"""The commands of `petseg`; each one's module is imported when it is used."""

import argparse
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from core.cli.parser import Parser

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools


class Command(Protocol):
    """A module of this package; it imports what is heavy when it runs."""

    HELP: str
    """One line for `petseg --help`."""

    def add_arguments(self, parser: Parser) -> None:
        """Describe the command and its arguments; `--json` and `--quiet` are there already."""

    def run(self, args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
        """Run it, and record its result; returns the exit code."""


class _Commands(Mapping[str, Command]):
    """Commands by name, in the order in which help lists them."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules

    def __getitem__(self, name: str) -> Command:
        return cast(Command, import_module(f"core.cli.{self._modules[name]}"))

    def __contains__(self, name: object) -> bool:
        return name in self._modules  # the inherited one would import the module

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


COMMANDS: Mapping[str, Command] = _Commands(
    {
        "propose": "propose",
        "finetune": "finetune",
        "train": "train",
        "evaluate": "evaluate",
        "export": "export",
        "import": "import_masks",
        "compare": "compare",
        "export-model": "export_model",
        "doctor": "doctor",
        "stats": "stats",
        "info": "info",
        "completion": "completion",
    }
)
"""Commands by the first word that is typed; any other word is a folder to open in the window."""
