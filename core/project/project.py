"""The stored state of one folder of photos."""

import secrets
from pathlib import Path
from threading import RLock

from core.errors import PetsegError, ProjectError
from core.files import make_folder
from core.project.connection import stored_setting
from core.project.database import Database
from core.project.layout import Layout, list_photos, resolve_root
from core.project.links import require_no_links
from core.project.log import Log
from core.project.mask_store import MaskStore
from core.project.opening import Opening, open_folder
from core.project.photos import Photos
from core.project.project_undo import ProjectUndo
from core.project.proposal_store import ProposalStore
from core.project.states import PhotoState
from core.project.versions import Versions
from resources import DEFAULT_MODEL

_ID = "id"


class Project:
    """Photos of a folder with their states, masks, proposals and model versions; see `Project.open`.

    Every method, also of its parts, may be called from any thread.

    Attributes
    ----------
    root : Path
    photos_root : Path
        The folder that names are relative to.
    log : Log
    undo : ProjectUndo
    photos : Photos
    masks : MaskStore
    proposals : ProposalStore
    versions : Versions
    notes : list of PetsegError
        What was found and repaired on opening, to be shown to the user.
    """

    def __init__(self, opening: Opening, versions: Versions) -> None:
        self.root = opening.layout.root
        self.photos_root = opening.layout.photos
        self.notes = [*opening.notes, *versions.notes]
        self._layout: Layout = opening.layout
        self._database = opening.database
        self._id = _identify(opening.database)
        self._writing = RLock()
        self.log = Log(opening.database)
        self.photos = Photos(opening.database, opening.photos, self.log)
        self.masks = MaskStore(opening.layout, self.photos, self._writing, self.log)
        self.undo = ProjectUndo(self.log, self.photos, self.masks)
        self.proposals = ProposalStore(opening.layout, self.photos, self._writing)
        self.versions = versions

    @classmethod
    def open(cls, folder: Path, *, shipped_model: Path = DEFAULT_MODEL) -> "Project":
        """Open a folder; the first time, its `.petseg` store is created.

        Raises
        ------
        PetsegError
            If the folder is missing, cannot be read or written, or was used with a newer PetSeg.
        """
        opening = open_folder(folder)
        try:
            return cls(opening, Versions(opening.database, opening.layout.models, shipped_model))
        except BaseException:
            opening.database.close()
            raise

    def close(self) -> None:
        """Close the store, after a save in progress; later changes raise a `ProjectError`."""
        with self._writing:
            self._database.close()

    @property
    def thumbnails(self) -> Path:
        """Folder for small copies of the photos; whatever is in it can be made again."""
        return self._layout.thumbnails

    def check_thumbnail(self, path: Path) -> None:
        """Prepare the path of a thumbnail before it is written.

        Raises
        ------
        ProjectError
            If links lead elsewhere, or the project's folder is gone.
        OSError
            If the thumbnail's folder cannot be created.
        """
        self._layout.require_root()
        require_no_links(path.parent, self._layout.store)
        make_folder(path.parent, self.root)

    def reviewed_samples(self) -> list[tuple[Path, Path]]:
        """Return (photo, mask) files of the reviewed photos: what a model may be trained on."""
        reviewed = [entry for entry in self.photos.entries() if entry.state == PhotoState.REVIEWED]
        samples = [(entry.path, self.masks.path(entry.name)) for entry in reviewed]
        return [(photo, mask) for photo, mask in samples if mask.is_file()]

    # The folder while it is open

    @property
    def is_there(self) -> bool:
        """Whether the folder is still where it was opened, and no other one in its place."""
        return self._layout.is_there

    def require_there(self) -> None:
        """Raise a `FolderGoneError` unless `is_there`."""
        self._layout.require_root()

    def restore_store(self) -> None:
        """Write the database again if it was deleted; ProjectError if that fails."""
        self._database.restore_if_gone()

    def is_at(self, folder: Path) -> bool:
        """Whether a folder, found by a person, is this project: moved, copied, or on a disk that was reconnected.

        The photos tell where there is no database.
        """
        layout = Layout(resolve_root(folder))
        stored = stored_setting(layout.database, _ID)
        if stored is not None:
            return stored == self._id
        try:
            return set(self.photos.names) <= set(list_photos(layout).names)
        except ProjectError:
            return False

    def reopen(self, folder: Path) -> "Project":
        """Close this project and open it again where its folder is now; what it knows is kept.

        Raises
        ------
        PetsegError
            If it cannot be opened; this project is closed all the same.
        """
        self.close()
        project = Project.open(folder)
        try:
            project._take_over(self)
        except BaseException:
            project.close()
            raise
        return project

    def _take_over(self, before: "Project") -> None:
        self.masks.take_over(before.masks)
        if self._database.is_new:
            self.put_setting(_ID, before._id)
            self._id = before._id
            self.photos.take_over(before.photos)

    def take_notes(self) -> list[PetsegError]:
        """Return what was repaired since the last call, to be shown to the user."""
        found, self._database.notes = self._database.notes, []
        return found

    def setting(self, key: str) -> str | None:
        """Return what is remembered for this folder under a key; None if nothing is."""
        return self._database.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Remember something for this folder."""
        self._database.put_setting(key, value)


def _identify(database: Database) -> str:
    """Return what tells a project from others wherever its folder is, and store it the first time."""
    known = database.setting(_ID)
    if known is None:
        known = secrets.token_hex(8)
        database.put_setting(_ID, known)
    return known
