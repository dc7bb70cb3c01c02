"""Parses the arguments of a command, and says what was probably meant by a mistyped one."""

import argparse
import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NoReturn

_MIN_LIKENESS = 0.6


class Parser(argparse.ArgumentParser):
    """A parser that names the option that resembles a mistyped one."""

    describe_more: Callable[[], str] | None = None
    """Returns the end of the help, which is made only when somebody asks for it."""

    def format_help(self) -> str:
        """Return the help, and what `describe_more` adds."""
        more = "" if self.describe_more is None else "\n" + self.describe_more()
        return super().format_help() + more

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse all arguments; a mistake exits with 2.

        Unknown options are found first: `--uot DIR` is a mistyped `--out`, and not a missing one.
        """
        for option in self._unknown_options(arguments):
            self.error(f"unknown option {option!r}{did_you_mean(option, self._long_options())}")
        return self.parse_args(arguments)

    def parse_loosely(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse what is known, and leave the rest alone."""
        return self.parse_known_args(arguments)[0]

    def described_arguments(self) -> list[argparse.Action]:
        """Return every argument that was added."""
        return list(self._actions)

    def _unknown_options(self, arguments: Sequence[str]) -> Iterator[str]:
        known = self._long_options()
        for word in takewhile(lambda word: word != "--", arguments):
            option = word.partition("=")[0]
            if option.startswith("--") and not any(each.startswith(option) for each in known):
                yield option

    def _long_options(self) -> list[str]:
        return [option for option in self._option_string_actions if option.startswith("--")]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ", did you mean ...?" for the known word that resembles one most; empty if none does."""
    close = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=_MIN_LIKENESS)
    return f", did you mean {close[0]}?" if close else ""


def fail(message: str) -> NoReturn:
    """Tell a mistake in what was typed, in one line, and exit with 2."""
    argparse.ArgumentParser(prog="petseg", usage=argparse.SUPPRESS).exit(2, f"petseg: {message}\n")
