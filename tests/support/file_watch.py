"""What a thread asks the disk of a folder."""

import builtins
import io
import os
import sqlite3
import threading
import traceback
from collections.abc import Callable, Iterator
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

    def watched(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any, **options: Any) -> Any:
            if threading.get_ident() == thread and args and _is_below(args[0], root):
                lines = traceback.format_list(traceback.extract_stack()[:-1][-_LINES:])
                found.append(f"{name}({args[0]})\n{''.join(lines)}")
            return call(*args, **options)

        return wrapper

    with ExitStack() as patched:
        for module, names in _CALLS.items():
            for name in names:
                patched.enter_context(patch.object(module, name, watched(name, getattr(module, name))))
        yield found


def _is_below(path: object, root: str) -> bool:
    return isinstance(path, str | os.PathLike) and os.fspath(path).startswith(root)
