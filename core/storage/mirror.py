"""Copies a folder from elsewhere, for commands that work on folders of this computer."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from core.errors import StorageError
from core.files import temporary_folder
from core.project.identity import PhotoIdentity
from core.storage.listing import is_inside, is_photo
from core.storage.storage import Url
from core.storage.urls import UrlStorage

Choose = Callable[[Iterable[str]], Iterable[str]]
"""Of the names of all files, returns those that are needed."""
_REQUESTS = 8
"""Files that are fetched at the same time: most of the time goes into waiting."""
_SPARE = 200_000_000
"""Bytes of the disk that are left free."""
_NOT_NEEDED = (".petseg/thumbnails/", ".petseg/models/", ".petseg/previous/", ".petseg/lock")
_NEEDED = (".petseg/", "annotations/")


def whole_project(names: Iterable[str]) -> list[str]:
    """Return photos, masks, and what PetSeg stores of them."""
    return [name for name in names if is_photo(name) or (name.startswith(_NEEDED) and not name.startswith(_NOT_NEEDED))]


@contextmanager
def local_copy(
    url: Url, *, choose: Choose = whole_project, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[Path]:
    """Copy what is needed of a folder elsewhere to this computer while the block runs.

    Parameters
    ----------
    url : Url
    choose : callable
    on_progress : callable
        Called with the files that are there, and how many there will be.

    Raises
    ------
    StorageError
        If there is no such folder, it cannot be read, or the disk has no room for it.
    """
    storage = UrlStorage(url)
    states = {name: state for name, state in storage.states().items() if is_inside(name)}
    if not states:
        raise StorageError("there are no files at this address", path=url, remedy="Check that it names a folder.")
    names = list(choose(states))
    with temporary_folder() as folder:
        _require_room(url, folder, names, states)
        _download(storage, names, folder, on_progress)
        yield folder


def _require_room(url: Url, folder: Path, names: Iterable[str], states: Mapping[str, PhotoIdentity]) -> None:
    needed, free = sum(states[name].size for name in names), shutil.disk_usage(folder).free
    if needed + _SPARE > free:
        raise StorageError(
            "a copy takes {needed} MB, and there are {free} MB free in {folder}",
            path=url,
            remedy="Free some space, or name another folder in the variable TMPDIR.",
            needed=needed // 1_000_000,
            free=free // 1_000_000,
            folder=folder,
        )


def _download(storage: UrlStorage, names: list[str], folder: Path, on_progress: Callable[[int, int], None]) -> None:
    with ThreadPoolExecutor(_REQUESTS, "download") as pool:
        try:
            for done, _ in enumerate(pool.map(lambda name: storage.download(name, folder / name), names), 1):
                on_progress(done, len(names))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
