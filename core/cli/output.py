"""Lines and progress bars: results go to standard output, everything about the run to standard error."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

OnProgress = Callable[[float, float, str], None]
"""Takes what is done, what there is in all, and a text."""


class Output:
    """Where the commands print."""

    def __init__(self) -> None:
        # Names may hold square brackets, which are markup to rich.
        self._results = Console(markup=False, highlight=False, emoji=False, soft_wrap=True)
        self._messages = Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=True)

    def result(self, text: str) -> None:
        """Print something that was asked for."""
        self._results.print(text)

    def line(self, text: str) -> None:
        """Print something about the run."""
        self._messages.print(text)

    def problem(self, text: str) -> None:
        """Print what went wrong."""
        self._messages.print(text, style="red")

    @property
    def messages(self) -> Console:
        """Where bars go."""
        return self._messages

    @contextmanager
    def progress(self, title: str, total: float | None = None) -> Iterator[OnProgress]:
        """Show a bar while the block runs; call what it yields to move it."""
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, TimeRemainingColumn(), console=self._messages) as bar:
            task = bar.add_task(title, total=total)
            yield lambda done, total, text: bar.update(task, completed=done, total=total, description=text)
