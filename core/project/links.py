"""Keeps links from leading a project's writes out of its store, or to photos.

A link in place of a file does no harm: `core.files.atomic_write` replaces it, and moving it moves the link alone.
"""

import os
from contextlib import suppress
from pathlib import Path

from core.errors import MaskError, ProjectError, reason_of
from core.files import write_bytes
from core.images import is_listed
from core.masks import decode_mask, read_mask_bytes
from core.paths import file_id, is_link
from core.project.layout import Layout
from core.project.set_aside import DATABASE_COMPANIONS


def require_own_store(layout: Layout) -> None:
    """Check a project's store on opening, when it may still be missing.

    Raises
    ------
    ProjectError
        If it is a link, or a folder or a file of it is.
    """
    require_no_links(layout.store, layout.store)
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(layout.store) as entries:
        for entry in entries:
            require_no_links(Path(entry.path), layout.store)


def require_no_links(path: Path, store: Path) -> None:
    """Check a folder in a store before something in it is written or removed.

    Parameters
    ----------
    path : Path
    store : Path
        The outermost folder to check.

    Raises
    ------
    ProjectError
        If the path leads through a link.
    """
    link = next((folder for folder in _up_to(path, store) if is_link(folder)), None)
    if link is not None:
        raise ProjectError(
            "this is a link, and PetSeg does not write through links into other folders",
            path=link,
            remedy="Remove it, or put what it leads to in its place.",
        )


def require_nothing() -> None:
    """Check nothing: for a store whose folder cannot go away."""


def require_store(folder: Path, layout: Layout) -> None:
    """Check, while a project is open, that its folder is still there, and that no link has taken a store's place.

    Raises
    ------
    ProjectError
        If not.
    """
    layout.require_root()
    require_no_links(folder, layout.store)


def require_mask_folder(folder: Path, layout: Layout) -> None:
    """Check a folder before a mask in it is written or moved.

    Raises
    ------
    ProjectError
        If photos are in it or below it, or it is part of a folder that is looked through for photos, or of the store.
    """
    real = Path(os.path.realpath(folder))
    if _is_among_photos(real, layout) or _holds(real, layout.photos) or _holds(layout.store, real):
        raise among_photos(folder)


def among_photos(folder: Path) -> ProjectError:
    """Return what to tell of a folder of masks that is one of photos as well."""
    return ProjectError(
        "masks cannot be saved in this folder, which a link places among the photos",
        path=folder,
        remedy="Let the link lead to a folder for masks alone, or remove it.",
    )


def require_mask(path: Path, layout: Layout) -> None:
    """Check a file before it is moved or replaced as an old mask.

    Raises
    ------
    ProjectError
        If links lead to it and it is none: somebody's photo.
    """
    if not any(is_link(folder) for folder in _up_to(path.parent, layout.trimaps.parent)):
        return
    try:
        decode_mask(read_mask_bytes(path), path)
    except MaskError as error:
        raise error.recast(
            ProjectError, remedy="It is in a linked folder and may be a photo, so it was left there."
        ) from error


def unshare_database(path: Path) -> None:
    """Give a database a file of its own if it shares one by a hard link: SQLite writes into files that are there.

    Copies of folders that were made to save space share their files.

    Raises
    ------
    ProjectError
        If it cannot be copied.
    """
    for file in (path, *(Path(f"{path}{companion}") for companion in DATABASE_COMPANIONS)):
        try:
            if file.is_file() and file.stat().st_nlink > 1:
                write_bytes(file, file.read_bytes())
        except OSError as error:
            raise ProjectError(
                "the project's database shares its file with another one and cannot be copied ({reason})",
                path=file,
                remedy="Free some space or check the folder's permissions.",
                reason=reason_of(error),
            ) from error


def _up_to(path: Path, top: Path) -> list[Path]:
    """Return a path and the folders that hold it, up to `top` and with it."""
    return [folder for folder in (path, *path.parents) if folder.is_relative_to(top)]


def _holds(folder: Path, below: Path) -> bool:
    return Path(os.path.realpath(below)).is_relative_to(os.path.realpath(folder))


def _is_among_photos(real: Path, layout: Layout) -> bool:
    for folder in (real, *real.parents):
        with suppress(OSError):  # it may be made when the first mask is saved
            identity = file_id(folder)
            if identity in layout.mask_folders:
                return False
            if identity in layout.photo_folders:
                return all(map(is_listed, real.relative_to(folder).parts))
    return False
