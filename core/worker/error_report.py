"""Errors on their way from the child process; apart from the other messages, as the window needs it at its start."""

from dataclasses import dataclass
from pathlib import Path

from core import errors
from core.worker.codec import Message


@dataclass(frozen=True)
class ErrorReport(Message):
    """A `PetsegError` on its way through the pipe, still translatable on the other side."""

    kind: str
    problem: str
    path: Path | None
    remedy: str
    values: dict[str, object]

    @staticmethod
    def of(error: errors.PetsegError) -> "ErrorReport":
        """Return the report of an error; values that JSON lacks become text, but for errors."""
        values = {name: _plain(value) for name, value in error.values.items()}
        return ErrorReport(type(error).__name__, error.problem_template, error.path, error.remedy_template, values)

    def error(self) -> errors.PetsegError:
        """Return the error again; a `WorkerError` if its class is unknown here."""
        kind = getattr(errors, self.kind, None)
        if not (isinstance(kind, type) and issubclass(kind, errors.PetsegError)):
            kind = errors.WorkerError
        values = {name: _restored(value) for name, value in self.values.items()}
        return kind(self.problem, path=self.path, remedy=self.remedy, **values)


def _plain(value: object) -> object:
    if isinstance(value, errors.PetsegError):
        return ErrorReport.of(value)
    return value if isinstance(value, str | int | float | Path) else str(value)


def _restored(value: object) -> object:
    return value.error() if isinstance(value, ErrorReport) else value
