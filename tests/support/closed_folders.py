"""Simulated folders that nobody may enter, not even root, which ignores real permissions."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_ENTER = ("stat", "lstat", "open", "mkdir", "unlink", "rename", "replace", "link")
_LIST = ("scandir", "listdir")


@contextmanager
def closed(*folders: Path) -> Iterator[None]:
    """Refuse to list these folders or to reach anything in them; the folders themselves stay visible."""
    with pytest.MonkeyPatch.context() as patch:
        for names, refuses_folder in ((_ENTER, False), (_LIST, True)):
            for name in names:
                patch.setattr(os, name, _guarded(getattr(os, name), folders, refuses_folder=refuses_folder))
        yield


def _guarded(call: Callable[..., Any], folders: tuple[Path, ...], *, refuses_folder: bool) -> Callable[..., Any]:
    def guarded(path: Any = ".", *rest: Any, **named: Any) -> Any:
        if not isinstance(path, int) and _is_refused(os.fsdecode(path), folders, refuses_folder=refuses_folder):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fsdecode(path))
        return call(path, *rest, **named)

    return guarded


def _is_refused(path: str, folders: tuple[Path, ...], *, refuses_folder: bool) -> bool:
    itself = refuses_folder or path.endswith(f"{os.sep}.")
    return any((itself and Path(path) == folder) or folder in Path(path).parents for folder in folders)
