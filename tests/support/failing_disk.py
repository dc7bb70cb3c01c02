"""A disk that refuses to write: every so manieth call, or because it is full."""

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

CALLS = ("open", "write", "fsync", "replace")
_WRITES = os.O_WRONLY | os.O_RDWR
_BLOCK = 1 << 16


class Disk(Protocol):
    """What can go wrong, and be mended again."""

    refused: int

    def fail(self) -> None:
        """Begin to refuse."""

    def mend(self) -> None:
        """Refuse nothing any more."""


class FailingDisk:
    """Refuses every n-th of the calls that write to a folder, from within the process.

    SQLite writes without these calls: see `FullDisk`.
    """

    def __init__(self, folder: Path, calls: tuple[str, ...], every: int) -> None:
        self.refused = 0
        self._root = os.fspath(folder)
        self._every = every
        self._count = 0
        self._fails = False
        self._files: dict[int, int] = {}
        """Number of each file of the folder that was opened, by handle."""
        for call in CALLS:
            setattr(os, call, self._guarded(call, getattr(os, call), fails=call in calls))
        self._fdopen = os.fdopen
        os.fdopen = self._open_stream

    def fail(self) -> None:
        self._fails = True

    def mend(self) -> None:
        self._fails = False

    def _guarded(self, name: str, call: Callable[..., Any], *, fails: bool) -> Callable[..., Any]:
        def guarded(target: Any, *args: Any, **options: Any) -> Any:
            is_ours = self._is_ours(target) and (name != "open" or bool(args[0] & _WRITES))
            if fails and is_ours:
                self._count_call()
            result = call(target, *args, **options)
            if name == "open" and is_ours:
                self._files[result] = os.fstat(result).st_ino
            return result

        return guarded

    def _is_ours(self, target: Any) -> bool:
        if not isinstance(target, int):
            return os.fspath(target).startswith(self._root)
        return target in self._files and self._files[target] == os.fstat(target).st_ino

    def _count_call(self) -> None:
        if self._fails:
            self._count += 1
            if self._count % self._every == 0:
                self.refused += 1
                raise OSError(errno.ENOSPC, "No space left on device")

    def _open_stream(self, handle: int, mode: str = "r", *args: Any, **options: Any) -> Any:
        """Open a stream that writes by `os.write`, as a buffered one does not."""
        if mode == "wb" and self._is_ours(handle):
            return io.BufferedWriter(_RawFile(handle, "wb"))
        return self._fdopen(handle, mode, *args, **options)


class _RawFile(io.FileIO):
    def write(self, data: Any) -> int:
        return os.write(self.fileno(), data)


class FullDisk:
    """Fills the disk that a folder is on, which has to be a small one of its own."""

    def __init__(self, folder: Path) -> None:
        self.refused = 0
        self._ballast = folder.parent / "ballast"

    def fail(self) -> None:
        with self._ballast.open("wb", buffering=0) as stream:
            try:
                while stream.write(bytes(_BLOCK)):
                    pass
            except OSError:
                self.refused += 1

    def mend(self) -> None:
        self._ballast.unlink(missing_ok=True)


def make_disk(folder: Path, kind: str, every: int) -> Disk:
    """Make the disk of a kind: a call, "any" of them, or "full"."""
    if kind == "full":
        return FullDisk(folder)
    return FailingDisk(folder, CALLS if kind == "any" else (kind,), every)
