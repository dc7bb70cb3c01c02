"""Which folder a path means: the folder itself, or that of a photo."""

import os
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from core.errors import ImageError, ProjectError
from core.files import reading_folder
from core.images import is_image_name
from core.project.layout import STORE, Layout, resolve_root


@dataclass(frozen=True)
class Location:
    """A project's root, and a photo in it if one was named."""

    root: Path
    photo: Path | None = None

    @property
    def photo_name(self) -> str:
        """The name that the photo would have in the project; empty for none."""
        photos = Layout(self.root).photos
        if self.photo is None or not self.photo.is_relative_to(photos):
            return ""
        return self.photo.relative_to(photos).as_posix()


def locate(path: Path, known: Container[str] = ()) -> Location:
    """Return what a person means by a path.

    A photo belongs to the innermost folder above it that is a project already, else to the folder that it is in.

    Parameters
    ----------
    path : Path
    known : container of str
        Real paths of folders whose store is in another place.

    Raises
    ------
    ImageError
        If it is a file of another kind.
    ProjectError
        If its folder cannot be read.
    """
    path = path.absolute()
    with reading_folder(path.parent if is_image_name(path.name) else path, ProjectError):
        return _locate(path, known)


def _locate(path: Path, known: Container[str]) -> Location:
    if not path.is_file():
        return Location(resolve_root(path))
    if not is_image_name(path.name):
        raise ImageError("this is no photo that PetSeg can open", path=path, remedy="Choose a photo or a folder.")
    root = next((parent for parent in path.parents if _is_project(parent, known)), path.parent)
    return Location(resolve_root(root), path)


def _is_project(folder: Path, known: Container[str]) -> bool:
    return (folder / STORE).is_dir() or (bool(known) and os.path.realpath(folder) in known)
