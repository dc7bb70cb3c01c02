"""Files of other programs, read within limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ImportedMasksError, reason_of
from core.files import FileTooLargeError, read_regular


def read_foreign(path: Path, max_bytes: int) -> bytes:
    """Return the content of a file; raises ImportedMasksError if it cannot be read, or is larger."""
    with reading_errors(path, max_bytes):
        return read_regular(path, max_bytes)


@contextmanager
def reading_errors(path: Path, max_bytes: int) -> Iterator[None]:
    """Turn errors of reading a file, of so many bytes at most, into ImportedMasksError."""
    try:
        yield
    except FileTooLargeError as error:
        raise ImportedMasksError(
            "the file is larger than PetSeg reads ({megabytes} MB)",
            path=path,
            remedy="Save it in several parts, or without the photos.",
            megabytes=max_bytes // 1_000_000,
        ) from error
    except OSError as error:
        raise ImportedMasksError(
            "the file cannot be read ({reason})",
            path=path,
            remedy="Check that it exists and that you may open it.",
            reason=reason_of(error),
        ) from error
