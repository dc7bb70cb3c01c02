"""What a thread asks of a folder's disk, and a disk that hangs."""

import builtins
import io
import os
import sqlite3
import threading
import traceback
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

_CALLS = {
    os: (
        "stat", "lstat", "access", "open", "scandir", "listdir", "readlink", "mkdir", "rename", "replace", "unlink",
        "remove", "rmdir", "utime", "chmod", "link", "symlink", "truncate",
    ),
    io: ("open",), builtins: ("open",), sqlite3: ("connect",),
}  # fmt: skip
_LINES = 7
"""Of the stack that a call is reported with."""


@contextmanager
def file_calls(folder: Path) -> Iterator[list[str]]:
    """Collect the calls by which this thread looks at, opens or changes anything in a folder meanwhile."""
    found: list[str] = []
    thread, root = threading.get_ident(), os.fspath(folder)

    def note(name: str, path: object) -> None:
        if threading.get_ident() == thread and _is_below(path, root):
            found.append(_described(name, path))

    with _before_each_call(note):
        yield found


class HangingDisk:
    """A disk on which every call waits until it answers again.

    Attributes
    ----------
    calls : list of str
        By which the window's thread asked the disk, or for a folder above it.
    hangs : bool
        Whether another thread had to wait.
    """

    def __init__(self, mount: Path) -> None:
        self.calls: list[str] = []
        self.hangs = False
        self._mount, self._above = os.fspath(mount), {os.fspath(parent) for parent in mount.parents}
        self._thread = threading.get_ident()
        self._answers = threading.Event()

    def answer(self) -> None:
        """Let all calls go on."""
        self._answers.set()

    def ask(self, name: str, path: object) -> None:
        """Wait as a call would; calls by the window's thread are only recorded."""
        is_here = _is_below(path, self._mount)
        if threading.get_ident() != self._thread:
            if is_here and not self._answers.is_set():
                self.hangs = True
                self._answers.wait()
        elif is_here or _is_one_of(path, self._above):
            self.calls.append(_described(name, path))


@contextmanager
def hanging_disk(mount: Path) -> Iterator[HangingDisk]:
    """Make a folder hang for a while; fails if the window's thread touches it, as the window would hang too."""
    disk = HangingDisk(mount)
    with _before_each_call(disk.ask):
        try:
            yield disk
        finally:
            disk.answer()
    assert not disk.calls, "\n".join(disk.calls)


@contextmanager
def _before_each_call(ask: Callable[[str, object], None]) -> Iterator[None]:
    def watched(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any, **options: Any) -> Any:
            if args:
                ask(name, args[0])
            return call(*args, **options)

        return wrapper

    with ExitStack() as patched:
        for module, names in _CALLS.items():
            for name in names:
                patched.enter_context(patch.object(module, name, watched(name, getattr(module, name))))
        yield


def _described(name: str, path: object) -> str:
    lines = traceback.format_list(traceback.extract_stack()[:-3][-_LINES:])
    return f"{name}({path})\n{''.join(lines)}"


def _is_one_of(path: object, paths: Collection[str]) -> bool:
    return isinstance(path, str | os.PathLike) and os.fspath(path) in paths


def _is_below(path: object, root: str) -> bool:
    return isinstance(path, str | os.PathLike) and os.fspath(path).startswith(root)
