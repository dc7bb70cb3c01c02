"""Where things are on disk: photos, masks and the project's own store."""

import hashlib
import os
import posixpath
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import ImageError, ProjectError, reason_of
from core.files import remove_abandoned
from core.images import list_images

IMAGES = "images"
ANNOTATIONS = "annotations"
STORE = ".petseg"
_MAX_NAME = 240
"""Bytes of a file name that every file system accepts, less some for a suffix."""


@dataclass(frozen=True)
class Layout:
    """Paths of one project."""

    root: Path

    @property
    def photos(self) -> Path:
        """Folder that the photos' names are relative to."""
        images = self.root / IMAGES
        return images if images.is_dir() else self.root

    @property
    def trimaps(self) -> Path:
        """Folder of the masks that people made or approved."""
        return self.root / ANNOTATIONS / "trimaps"

    @property
    def store(self) -> Path:
        """The project's own folder."""
        return self.root / STORE

    @property
    def database(self) -> Path:
        """SQLite file with states, uncertainties and versions."""
        return self.store / "project.db"

    @property
    def models(self) -> Path:
        """Checkpoints made in this project."""
        return self.store / "models"

    @property
    def set_aside(self) -> Path:
        """Files that were in the way and must not be lost."""
        return self.store / "set-aside"

    @property
    def thumbnails(self) -> Path:
        """Small copies of the photos."""
        return self.store / "thumbnails"

    @property
    def proposals(self) -> Path:
        """Proposals of all photos."""
        return self.store / "proposals"

    @property
    def touched_maps(self) -> Path:
        """Maps of the touched pixels of all photos."""
        return self.store / "touched"

    def proposal(self, name: str) -> Path:
        """Return the file of a photo's proposal."""
        return self.proposals / stored_file(name)

    def confidence(self, name: str) -> Path:
        """Return the file of the confidence of a photo's proposal."""
        return self.store / "confidence" / stored_file(name)

    def touched(self, name: str) -> Path:
        """Return the file of the map of the pixels that a person touched."""
        return self.touched_maps / stored_file(name)


def resolve_root(folder: Path) -> Path:
    """Return the project's root for a folder that the user opened: the parent of `images` beside `annotations`."""
    folder = Path(os.path.abspath(folder))
    if folder.name == IMAGES and (folder.parent / ANNOTATIONS).is_dir():
        return folder.parent
    return folder


def stored_file(name: str) -> str:
    """Return a photo's file name inside the store; it keeps the extension, so that no two photos share one."""
    file = f"{name}.png"
    if len(file) * 4 <= _MAX_NAME:  # short cut for most of thousands of names on opening
        return file
    folder, last = posixpath.split(file)
    raw = last.encode("utf-8", "surrogatepass")
    return posixpath.join(folder, f"{hashlib.sha256(raw).hexdigest()}.png") if len(raw) > _MAX_NAME else file


def mask_files(names: Iterable[str]) -> dict[str, str]:
    """Return the mask file of each photo, relative to the folder of masks.

    `SUB/NAME.png`, but `SUB/NAME.jpg.png` for photos that differ only by extension. Names that only some file
    systems tell apart (capitals, composed accents) count as equal, so that a project can move between systems.
    """
    files = {name: f"{posixpath.splitext(name)[0]}.png" for name in names}
    while True:
        sharing: defaultdict[str, list[str]] = defaultdict(list)
        for name, file in files.items():
            sharing[_folded(file)].append(name)
        # A long name can collide with another photo's short one (`cat.jpg.jpg`), hence the loop.
        short = [name for group in sharing.values() if len(group) > 1 for name in group if files[name] != f"{name}.png"]
        if not short:
            return files
        files.update((name, f"{name}.png") for name in short)


def _folded(file: str) -> str:
    return unicodedata.normalize("NFC", file).casefold()


def listing_key(file: str) -> str:
    """Return the key of a file name in a listing, equal for names that this system's file systems hold for equal."""
    return _folded(file) if sys.platform in ("win32", "darwin") else file


def list_files(folder: Path) -> dict[str, str]:
    """List the files below a folder, as posix paths relative to it, by `listing_key`.

    A missing folder counts as empty.

    Raises
    ------
    ProjectError
        If a folder cannot be read: its files must not be taken for missing.
    """

    def refuse(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            raise ProjectError(
                "the folder cannot be read ({reason})",
                path=error.filename,
                remedy="Check that you may open it.",
                reason=reason_of(error),
            ) from error

    found: dict[str, str] = {}
    for parent, _, files in os.walk(folder, onerror=refuse):
        remove_abandoned(Path(parent, file) for file in files if file.startswith("."))
        below = os.path.relpath(parent, folder).replace(os.sep, "/")
        prefix = "" if below == "." else f"{below}/"
        found.update((listing_key(prefix + file), prefix + file) for file in files if not file.startswith("."))
    return found


def list_photos(layout: Layout) -> dict[str, Path]:
    """Return the photos by name, in natural order."""
    folder = layout.photos
    try:
        return {"/".join(path.parts[len(folder.parts) :]): path for path in list_images(folder)}
    except ImageError as error:
        raise error.recast(ProjectError) from error


def samples_on_disk(folder: Path) -> list[tuple[str, Path, Path]]:
    """Return (name, photo, mask) of every photo with a mask in an Oxford-layout folder; nothing is written there.

    Raises
    ------
    PetsegError
        If the folder is missing or cannot be read.
    """
    layout = Layout(resolve_root(folder))
    photos = list_photos(layout)
    masks = list_files(layout.trimaps)
    files = mask_files(photos)
    return [
        (name, path, layout.trimaps / files[name]) for name, path in photos.items() if listing_key(files[name]) in masks
    ]
