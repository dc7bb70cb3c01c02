"""Where commands print: results to standard output, everything about the run to standard error."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

OnProgress = Callable[[float, float, str], None]
"""(done, total, text)."""
_ANY_WIDTH = 100_000
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
"""Unicode categories of control characters and of what ends a line."""
_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Classes of characters that turn the direction of what follows."""


class Output:
    """Prints results, messages, tables and progress bars."""

    def __init__(self) -> None:
        # Names may hold square brackets, which are markup to rich.
        self._results = Console(markup=False, highlight=False, emoji=False, soft_wrap=True)
        self._messages = Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=True)

    def result(self, text: str) -> None:
        """Print a line of the result."""
        self._results.print(printable(text))

    def table(self, title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Print a table; the first column is text, the others are numbers."""
        table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
        for index, column in enumerate(columns):
            table.add_column(column, justify="right" if index else "left", no_wrap=True)
        for row in rows:
            table.add_row(*("" if value is None else printable(str(value)) for value in row))
        self._results.print()
        # As wide as needed: a file name that is cut off or wrapped cannot be copied.
        Console(width=_ANY_WIDTH, markup=False, highlight=False, emoji=False).print(table)

    def line(self, text: str) -> None:
        """Print a line about the run."""
        self._messages.print(printable(text))

    def problem(self, text: str) -> None:
        """Print a line about what went wrong."""
        self._messages.print(printable(text), style="red")

    @property
    def messages(self) -> Console:
        """Console for progress bars."""
        return self._messages

    @contextmanager
    def progress(self, title: str, total: float | None = None) -> Iterator[OnProgress]:
        """Show a progress bar while the block runs; call what it yields to advance it."""
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, TimeRemainingColumn(), console=self._messages) as bar:
            task = bar.add_task(title, total=total)
            yield lambda done, total, text: bar.update(task, completed=done, total=total, description=printable(text))


def printable(text: str) -> str:
    """Return one line with control characters escaped: a file name must not steer the terminal.

    That includes characters that turn the direction of writing, which make a name look like another.
    """
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if unicodedata.category(character) in _CONTROLS or unicodedata.bidirectional(character) in _TURNS:
        return character.encode("unicode_escape").decode("ascii")
    return character
