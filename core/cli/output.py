"""Where commands print: results to standard output, everything about the run to standard error."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, TextColumn
from rich.table import Table

from core.cli.progress import CountColumn, RateColumn, TimeLeftColumn
from core.cli.report import Problem, Report
from core.errors import PetsegError

OnProgress = Callable[[float, float, str], None]
"""(done, total, text)."""
_ANY_WIDTH = 100_000
_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
"""Unicode categories of control characters and of what ends a line."""
_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Classes of characters that turn the direction of what follows."""


class ReaderGoneError(Exception):
    """Nobody reads what is printed any more, as after `petseg ... | head`."""


class Output:
    """Prints results, messages, tables and progress bars, and collects what `--json` prints instead.

    Parameters
    ----------
    as_json : bool
        Whether standard output gets one JSON object at the end, and nothing else.
    quiet : bool
        Whether standard error gets notes and problems alone.
    """

    def __init__(self, *, as_json: bool = False, quiet: bool = False) -> None:
        self._as_json = as_json
        self._quiet = quiet
        self._report = Report()
        self._results = _Console(soft_wrap=True)
        self._messages = _Console(stderr=True, soft_wrap=True)

    # The result

    def record(self, result: Mapping[str, Any]) -> None:
        """Set the result for programs; files may be paths, and figures without a value NaN."""
        self._report.result = result

    def result(self, text: str) -> None:
        """Print a line of the result for people."""
        if not self._as_json:
            self._results.print(printable(text))

    def table(self, title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Print a table; the first column is text, the others are numbers."""
        if self._as_json:
            return
        table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
        for index, column in enumerate(columns):
            table.add_column(column, justify="right" if index else "left", no_wrap=True)
        for row in rows:
            table.add_row(*("" if value is None else printable(str(value)) for value in row))
        self._results.print()
        # As wide as needed: a file name that is cut off or wrapped cannot be copied.
        _Console(width=_ANY_WIDTH).print(table)

    def finish(self, version: str, command: str, exit_code: int) -> None:
        """Print the JSON object if one was asked for; call it once, at the end."""
        if self._as_json:
            self._results.out(self._report.to_json(version, command, exit_code), highlight=False)

    # The run

    def line(self, text: str) -> None:
        """Print a line about how the run goes."""
        if not self._quiet:
            self._messages.print(printable(text))

    def note(self, text: PetsegError | str) -> None:
        """Print and collect what is good to know and no failure."""
        self._report.notes.append(str(text))
        self._messages.print(printable(str(text)))

    def problem(self, error: PetsegError | str) -> None:
        """Print and collect what went wrong."""
        self._report.problems.append(Problem.of(error))
        self._messages.print(printable(str(error)), style="red")

    def bar(self, *columns: ProgressColumn) -> Progress:
        """Return a progress bar, which is not drawn where nobody watches, as in a log file."""
        watched = self._messages.is_terminal and not self._quiet
        return Progress(*columns, console=self._messages, disable=not watched)

    @contextmanager
    def progress(self, title: str, total: float | None = None) -> Iterator[OnProgress]:
        """Show a progress bar while the block runs; call what it yields to advance it."""
        text = TextColumn("{task.description}", markup=False)
        with self.bar(text, BarColumn(), CountColumn(), RateColumn(), TimeLeftColumn()) as bar:
            task = bar.add_task(title, total=total)

            def advance(done: float, total: float, text: str) -> None:
                if done < bar.tasks[0].completed:  # another stage, with a pace of its own
                    bar.reset(task, total=total or None, description=printable(text))
                bar.update(task, completed=done, total=total or None, description=printable(text))

            try:
                yield advance
            finally:  # a bar that never moved is noise
                bar.update(task, visible=bool(bar.tasks[0].total))


class _Console(Console):
    """A console that takes text as it is: names may hold square brackets, which are markup to rich."""

    def __init__(self, *, stderr: bool = False, soft_wrap: bool = False, width: int | None = None) -> None:
        super().__init__(
            stderr=stderr, soft_wrap=soft_wrap, width=width, markup=False, highlight=False, emoji=False
        )  # fmt: skip

    def on_broken_pipe(self) -> NoReturn:
        raise ReaderGoneError


def printable(text: str) -> str:
    """Return one line with control characters escaped: a file name must not steer the terminal.

    That includes characters that turn the direction of writing, which make a name look like another.
    """
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if unicodedata.category(character) in _CONTROLS or unicodedata.bidirectional(character) in _TURNS:
        return character.encode("unicode_escape").decode("ascii")
    return character
