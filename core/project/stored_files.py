"""The files that are in the folders of masks, proposals and maps."""

import os
from collections.abc import Container, Iterator
from contextlib import suppress
from pathlib import Path

from core.errors import ProjectError, reason_of
from core.files import is_temporary, remove_abandoned
from core.images import is_listed
from core.paths import FileId, file_id, is_folder
from core.project.file_names import by_listing_key
from core.project.layout import STORE, Layout
from core.project.links import among_photos


def list_in_places(layout: Layout, folder: Path, photo_folders: Container[FileId] = ()) -> dict[str, str]:
    """List the files below a folder of a layout, in all its places, as by `list_files`."""
    below, found = folder.relative_to(layout.place), dict[str, str]()
    replaced = layout.places[2:] if layout.read_only else layout.places[1:]
    for place in reversed(layout.places[1:]):
        is_passed_over = below.parts[0] == STORE and place in replaced and _is_closed(place / STORE)
        if not is_passed_over:
            found |= list_files(place / below, photo_folders, tidy=False)
    return found | list_files(folder, photo_folders)


def _is_closed(store: Path) -> bool:
    """Whether a store belongs to somebody else and cannot be entered, the reason to keep masks in another place."""
    try:
        os.scandir(os.path.join(store, ".")).close()  # with the dot it has to be entered, too
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def list_files(folder: Path, photo_folders: Container[FileId] = (), *, tidy: bool = True) -> dict[str, str]:
    """List the files below a folder, as posix paths relative to it, by `listing_key`.

    A missing folder counts as empty. Links to folders are followed, each folder once.

    Parameters
    ----------
    folder : Path
    photo_folders : container of FileId
    tidy : bool
        Whether files that a crash left are removed.

    Raises
    ------
    ProjectError
        If a folder cannot be read, as its files must not be taken for missing; or if it is one of `photo_folders`.
    """
    try:
        return by_listing_key(_files_below(folder, photo_folders, tidy=tidy))
    except OSError as error:
        raise ProjectError(
            "the folder cannot be read ({reason})",
            path=error.filename,
            remedy="Check that you may open it.",
            reason=reason_of(error),
        ) from error


def _files_below(top: Path, photo_folders: Container[FileId], *, tidy: bool) -> list[str]:
    files: list[str] = []
    pending, visited = [""], set[FileId]()
    while pending:
        prefix = pending.pop()
        with suppress(FileNotFoundError), os.scandir(top / prefix) as entries:
            identity = file_id(top / prefix)
            if identity in photo_folders:
                raise among_photos(top / prefix)
            if identity not in visited:
                visited.add(identity)
                _sort_in(prefix, entries, files, pending, tidy=tidy)
    return files


def _sort_in(
    prefix: str, entries: Iterator["os.DirEntry[str]"], files: list[str], folders: list[str], *, tidy: bool
) -> None:
    for entry in entries:
        name = entry.name
        if is_folder(entry):
            if is_listed(name):
                folders.append(f"{prefix}{name}/")
        elif not name.startswith("."):
            files.append(prefix + name)
        elif tidy and is_temporary(name):
            remove_abandoned([Path(entry.path)])
