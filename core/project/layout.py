"""Where things are on disk: photos, masks and the project's own store."""

import hashlib
import os
import posixpath
from dataclasses import dataclass
from pathlib import Path

from core.errors import FolderGoneError, ImageError, ProjectError
from core.files import reading_folder
from core.images import Listing, list_folder
from core.paths import FileId, file_id
from core.project.masks_among_photos import without_proposals

IMAGES = "images"
ANNOTATIONS = "annotations"
STORE = ".petseg"
SET_ASIDE = "set-aside"
_MAX_NAME = 240
"""Bytes of a file name that every file system accepts, less some for a suffix."""


@dataclass(frozen=True)
class Layout:
    """Paths of one project.

    Attributes
    ----------
    root : Path
        Folder of the photos.
    photo_folders : frozenset of FileId
        The folders that were looked through for photos; masks must not be written there.
    mask_folders : frozenset of FileId
        The folder of masks, if it is there and none of those.
    places : tuple of Path
        Folders of masks and store: the first is written to, those after it are only read. None is the root alone.
    read_only : bool
        Whether nothing that lasts may be written: no mask, no decision.
    folder_ids : tuple of (Path, FileId)
        Which folders the root and the place are that is written to.
    """

    root: Path
    photo_folders: frozenset[FileId] = frozenset()
    mask_folders: frozenset[FileId] = frozenset()
    places: tuple[Path, ...] = ()
    read_only: bool = False

    folder_ids: tuple[tuple[Path, FileId], ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether the folders are still those that they were: not renamed, moved, unmounted or replaced."""
        return self._missing is None

    def require_root(self) -> None:
        """Check the folders before anything is written; FolderGoneError if one is not there any more."""
        missing = self._missing
        if missing is not None:
            raise FolderGoneError(
                "the folder is gone",
                path=missing,
                remedy="Was it renamed or moved, or is its disk not connected?",
            )

    @property
    def _missing(self) -> Path | None:
        for folder, identity in self.folder_ids:
            try:
                if file_id(folder) != identity:
                    return folder
            except OSError:
                return folder
        return None

    @property
    def place(self) -> Path:
        """Folder that masks and store are written to."""
        return self.places[0] if self.places else self.root

    def find(self, path: Path) -> Path:
        """Return the file to read for a path of this layout: there, or as it was found in another place."""
        if len(self.places) < 2 or os.path.lexists(path) or not path.is_relative_to(self.place):
            return path
        below = path.relative_to(self.place)
        return next((place / below for place in self.places[1:] if os.path.lexists(place / below)), path)

    def require_writable(self, path: Path | None = None) -> None:
        """Raise a ProjectError if the folder is only looked at, or if `path` lies in a place that is only read."""
        if self.read_only or (path is not None and not path.is_relative_to(self.place)):
            raise ProjectError("nothing is changed here, as the folder is read-only", path=path or self.root)

    @property
    def photos(self) -> Path:
        """Folder that the photos' names are relative to; ProjectError if the root cannot be read."""
        images = self.root / IMAGES
        with reading_folder(self.root, ProjectError):  # a guess would take all photos for gone
            return images if images.is_dir() else self.root

    @property
    def trimaps(self) -> Path:
        """Folder of the masks that people made or approved."""
        return self.place / ANNOTATIONS / "trimaps"

    @property
    def store(self) -> Path:
        """The project's own folder."""
        return self.place / STORE

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
        return self.store / SET_ASIDE

    @property
    def previous(self) -> Path:
        """Masks as they were before they were replaced."""
        return self.store / "previous"

    @property
    def journal(self) -> Path:
        """What was done to masks that are not saved yet."""
        return self.store / "journal"

    @property
    def thumbnails(self) -> Path:
        """Small copies of the photos."""
        return self.store / "thumbnails"

    @property
    def proposals(self) -> Path:
        """Proposals of all photos."""
        return self.store / "proposals"

    @property
    def confidences(self) -> Path:
        """How sure the model was of the proposals."""
        return self.store / "confidence"

    @property
    def touched_maps(self) -> Path:
        """Maps of the touched pixels of all photos."""
        return self.store / "touched"

    def stored(self, file: Path | None) -> str | None:
        """Return a file of the store as the log notes it, relative to the store."""
        return None if file is None else file.relative_to(self.store).as_posix()

    def proposal(self, name: str) -> Path:
        """Return the file of a photo's proposal."""
        return self.proposals / stored_file(name)

    def confidence(self, name: str) -> Path:
        """Return the file of the confidence of a photo's proposal."""
        return self.confidences / stored_file(name)

    def touched(self, name: str) -> Path:
        """Return the file of the map of the pixels that a person touched."""
        return self.touched_maps / stored_file(name)


def resolve_root(folder: Path) -> Path:
    """Return the project's root for a folder that the user opened: the parent of `images` beside `annotations`.

    Raises
    ------
    ProjectError
        If that parent cannot be read.
    """
    folder = Path(os.path.abspath(folder))
    with reading_folder(folder.parent, ProjectError):
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


def list_photos(layout: Layout) -> Listing:
    """List the photos of a project, without proposals that were written among them.

    Raises
    ------
    ProjectError
        If the folder is missing or cannot be read.
    """
    homes = [Layout(place) for place in layout.places or (layout.root,)]
    no_photos = [folder for home in homes for folder in (home.trimaps, home.trimaps.parent, home.store)]
    try:
        return without_proposals(list_folder(layout.photos, no_photos=no_photos))
    except ImageError as error:
        raise error.recast(ProjectError) from error


def mask_folders(layout: Layout, listing: Listing) -> frozenset[FileId]:
    """Identify the folder of masks, if it is there and none of those that were listed.

    Raises
    ------
    ProjectError
        If it cannot be read.
    """
    with reading_folder(layout.trimaps, ProjectError):
        return frozenset({file_id(layout.trimaps)} - listing.folders if layout.trimaps.exists() else ())
