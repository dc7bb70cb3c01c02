"""What a user names or drops to import: a file, a folder or an archive, and which formats it could be."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from core.cancel import ShouldStop, never
from core.errors import ImportedMasksError
from core.files import reading_folder, temporary_folder
from core.formats import FORMATS
from core.formats.foreign.masks import ForeignMasks
from core.importing.archive import is_archive, unpack

OnProgress = Callable[[int, int], None]
"""(done, total)."""


class MaskSource:
    """A file or folder with masks; see `open_source`. It is closed at the end, also by `with`.

    Attributes
    ----------
    path : Path
        What the user named.
    formats : tuple of str
        Keys of `FORMATS` that it could be, the best guess first; at least one.
    """

    def __init__(self, path: Path, places: dict[str, Path], resources: ExitStack) -> None:
        self.path = path
        self.formats = tuple(places)
        self._places = places
        self._resources = resources

    def place(self, key: str) -> Path:
        """Return the file or folder that a format is read from; in an archive, where it was unpacked."""
        return self._places[key]

    def read(self, key: str | None = None, should_stop: ShouldStop = never) -> ForeignMasks:
        """List the masks, without decoding them; as the best guess if no format is given.

        Raises
        ------
        PetsegError
            If it is not of that format after all.
        """
        key = self.formats[0] if key is None else key
        reader = FORMATS[key].reader
        if reader is None:
            raise ValueError(f"{key} is never read")
        with reading_folder(self._places[key], ImportedMasksError):
            return reader.read(self._places[key], should_stop)

    def close(self) -> None:
        """Remove what was unpacked; masks that were not loaded cannot be loaded any more."""
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_source(
    path: Path,
    key: str | None = None,
    on_progress: OnProgress = lambda *_: None,
    should_stop: ShouldStop = never,
) -> MaskSource:
    """Open what a user named, and find out which formats it could be. An archive is unpacked to a temporary folder.

    Parameters
    ----------
    path : Path
        A file (JSON, XML, zip, image) or a folder.
    key : str or None
        The format, if the user has said so; it is not doubted then.
    on_progress : callable
        While an archive is unpacked.
    should_stop : callable
        Raises Cancelled if it says so.

    Raises
    ------
    ImportedMasksError
        If it is missing or of no format that is read.
    """
    with reading_folder(path, ImportedMasksError):
        is_there = path.exists()
    if not is_there:
        raise ImportedMasksError("there is no such file or folder", path=path, remedy="Was it moved or renamed?")
    with ExitStack() as opened:
        top = path
        if is_archive(path):
            top = opened.enter_context(temporary_folder("petseg-import-"))
            unpack(path, top, on_progress, should_stop)
        with reading_folder(top, ImportedMasksError):
            places = _places(top) if key is None else {key: _place_of(top, key)}
        if not places:
            raise _unknown(path)
        return MaskSource(path, places, opened.pop_all())


def _places(top: Path) -> dict[str, Path]:
    """Return the formats that fit, in the order of the table, each with where it was found."""
    found = {}
    for key in FORMATS:
        place = next((place for place in _candidates(top) if _fits(key, place)), None)
        if place is not None:
            found[key] = place
    return found


def _place_of(top: Path, key: str) -> Path:
    return next((place for place in _candidates(top) if _fits(key, place)), top)


def _fits(key: str, place: Path) -> bool:
    reader = FORMATS[key].reader
    return reader is not None and reader.fits(place)


def _candidates(top: Path) -> Iterator[Path]:
    """Yield a path, and the folder below it that is all that is in it: archives often hold one."""
    yield top
    folders, others = _entries(top)
    if len(folders) == 1 and not others:
        yield folders[0]


def _entries(folder: Path) -> tuple[list[Path], int]:
    try:
        with os.scandir(folder) as entries:
            visible = [entry for entry in entries if not entry.name.startswith(".")]
            folders = [Path(entry.path) for entry in visible if entry.is_dir()]
    except OSError:  # a file
        return [], 0
    return folders, len(visible) - len(folders)


def _unknown(path: Path) -> ImportedMasksError:
    names = ", ".join(row.title for row in FORMATS.values() if row.reader is not None)
    return ImportedMasksError(
        "this is of no format of masks that PetSeg reads",
        path=path,
        remedy="It reads: {formats}.",
        formats=names,
    )
