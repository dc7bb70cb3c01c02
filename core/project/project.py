"""The stored state of one folder of photos."""

import secrets
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import RLock

from core.cancel import ShouldStop, never
from core.errors import PetsegError, ProjectError
from core.files import make_folder, reading_folder
from core.project.database.connection import stored_setting
from core.project.database.database import Database
from core.project.held_out import HeldOut
from core.project.identity import size_and_time
from core.project.journal.journal import Journal
from core.project.journal.journal_reading import read_journal
from core.project.layout import STORE, Layout, list_photos, resolve_root
from core.project.links import require_no_links, require_store
from core.project.locking.holder import WINDOW, Holder
from core.project.locking.lock import holder_of
from core.project.log import Log
from core.project.masks.mask_store import MaskStore
from core.project.opening import Opening, collecting_later, open_folder
from core.project.photo import PhotoChanges
from core.project.photos import Photos
from core.project.project_undo import ProjectUndo
from core.project.proposal_store import ProposalStore
from core.project.recovery import Recovery
from core.project.refreshing import FolderRefresh
from core.project.remark_store import RemarkStore
from core.project.replaced import replaced_notes
from core.project.states import PhotoState
from resources import DEFAULT_MODEL

_ID = "id"
_MAX_CHECKED = 5_000
"""Photos that opening looks at for having been replaced; in larger folders that is left to the background."""
_CHECKING_SECONDS = 1.0
"""How long it may read photos whose files have another time."""


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
    place : Path
        The folder that masks and the store are in; another one than `root` where that cannot be written to.
    read_only : bool
        Whether the folder is only looked at: proposals are kept until it is closed, and nothing else is stored.
    photos : Photos
    journal : Journal
        Of the steps that are not in a saved mask yet.
    masks : MaskStore
    remarks : RemarkStore
    proposals : ProposalStore
    versions : Versions
    is_first_opening : bool
        Whether nothing was known of the folder before.
    held_out : HeldOut
        Photos that judge models and are never trained on.
    unsaved : list of RecoveredMask
        Masks of the last session that could not be saved on opening either; the caller saves them.
    notes : list of PetsegError
        What was found and repaired on opening, to be shown to the user.
    """

    def __init__(self, opening: Opening) -> None:
        left = read_journal(opening.layout.journal)
        self.root = opening.layout.root
        self.photos_root = opening.layout.photos
        self.place = opening.layout.places[1 if opening.layout.read_only else 0]
        self.read_only = opening.layout.read_only
        self.is_first_opening = opening.is_first
        self.notes = [*opening.notes, *opening.versions.notes]
        self._layout: Layout = opening.layout
        self._database = opening.database
        self._id = _identify(opening.database)
        self._program = WINDOW
        self._resources = opening.resources
        self._lock = opening.lock
        self._writing = RLock()
        self.log = Log(opening.database)
        self.photos = Photos(opening.database, opening.settled, opening.layout, self.log)
        self.journal = Journal(
            opening.layout.journal,
            self._identity,
            left.position,
            left.segments,
            partial(require_store, opening.layout.journal, opening.layout),
        )
        self.masks = MaskStore(opening.layout, self.photos, self._writing, self.log, self.journal)
        self.remarks = RemarkStore(opening.layout, self.photos)
        self.undo = ProjectUndo(self.log, self.photos, self.masks, self.remarks)
        self.proposals = ProposalStore(opening.layout, self.photos, self._writing)
        self.versions = opening.versions
        self.held_out = HeldOut(opening.database, opening.layout, self.photos)
        recovery = Recovery(opening.layout, self.photos, self.masks, self.proposals, self.journal)
        self.notes += recovery.recover(left)
        self.unsaved = recovery.unsaved
        self._refresh = FolderRefresh(opening.layout, opening.database, self.photos, opening.listing, self._writing)
        self.masks.notify(self._refresh.note_own_change)
        self._found: list[PetsegError] = []
        if self.photos.unchecked <= _MAX_CHECKED:
            deadline = time.monotonic() + _CHECKING_SECONDS
            self.check_photos(lambda: time.monotonic() > deadline)
        found = self.photos.take_replaced()
        self.notes += self.replaced_notes([name for name, has_mask in found.items() if has_mask])
        self._refresh.tell_no_more(self.notes)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        shipped_model: Path = DEFAULT_MODEL,
        place: Path | None = None,
        read_only: bool = False,
        program: str = WINDOW,
        take_over: bool = False,
    ) -> "Project":
        """Open a folder; the first time, its `.petseg` store is created.

        Parameters
        ----------
        folder : Path
        shipped_model : Path
            The checkpoint that comes with PetSeg.
        place : Path or None
            Folder for masks and store if the photos' own cannot be written to; what is in that counts until there is
            something newer here. It has to exist.
        read_only : bool
            Only look: nothing is written in the folder or its place, and no lock is needed.
        program : str
            What programs that want to open the folder see.
        take_over : bool
            Whether to open it even if a program on another computer seems to hold it.

        Raises
        ------
        FolderInUseError
            If another program has opened it.
        NotWritableError
            If nothing can be written there.
        PetsegError
            If the folder is missing, cannot be read or written, or was used with a newer PetSeg.
        """
        with collecting_later():
            opening = open_folder(
                folder, place, program, shipped_model=shipped_model, read_only=read_only, take_over=take_over
            )
            try:
                project = cls(opening)
            except BaseException:
                opening.resources.close()
                raise
        project._program = program
        return project

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the store, after a save in progress; later changes raise a `ProjectError`."""
        with self._writing:
            self.journal.close()
            self._resources.close()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, as `reopen` does before it can fail."""
        return self._database.is_closed

    @property
    def lock_token(self) -> str:
        """Recognizes the lock of this project; empty without one."""
        return "" if self._lock is None else self._lock.token

    def find_holder(self) -> Holder | None:
        """Return who holds the folder; None if nobody does."""
        return holder_of(self.place / STORE)

    def refresh_lock(self) -> None:
        """Show programs on other computers that the folder is in use; see `FolderLock.refresh`."""
        if self._lock is not None and self.is_there:
            self._lock.refresh()

    def _identity(self, name: str) -> tuple[int, int]:
        return size_and_time(self.photos[name].path)

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
        make_folder(path.parent, self._layout.place)

    def check_photos(self, should_stop: ShouldStop = never) -> None:
        """Look whether photos were replaced, and read those whose files have only another time than before.

        See `Photos.take_replaced` for the outcome; those that are left are in `Photos.unchecked`.
        """
        while not should_stop() and self.photos.check_next():
            pass

    def replaced_notes(self, names: Sequence[str]) -> list[PetsegError]:
        """Return what to tell of photos whose masks were made for others: one note, or none."""
        return replaced_notes(names, self.photos_root)

    def reviewed_samples(self) -> list[tuple[Path, Path]]:
        """Return (photo, mask) files of the reviewed photos: what a model may be trained on.

        Photos that were replaced since are found out now, and left out.
        """
        for entry in self.photos.entries():
            if entry.state == PhotoState.REVIEWED:
                self.photos.check(entry.name)
        reviewed = [entry for entry in self.photos.entries() if entry.state == PhotoState.REVIEWED]
        with reading_folder(self._layout.trimaps, ProjectError):
            return [(entry.path, mask) for entry in reviewed if (mask := self.masks.path(entry.name)).is_file()]

    # The folder while it is open

    @property
    def is_there(self) -> bool:
        """Whether the folder is still where it was opened, and no other one in its place."""
        return self._layout.is_there

    def require_root(self) -> None:
        """Raise FolderGoneError unless the folder is there."""
        self._layout.require_root()

    def restore_store(self) -> None:
        """Write the database again if it was deleted; ProjectError if that fails."""
        self._database.restore_if_gone()

    def is_at(self, folder: Path, *, by_photos: bool = False) -> bool:
        """Whether a folder is this project: moved, copied, or on a disk that was connected again.

        Parameters
        ----------
        folder : Path
        by_photos : bool
            Whether the names of the photos may tell where there is no database, as a person has chosen the folder.
            Otherwise another card of the same camera would do.
        """
        try:
            layout = Layout(resolve_root(folder))
            stored = stored_setting(layout.database, _ID)
            if stored is not None or not by_photos:
                return stored == self._id
            return set(self.photos.names) <= set(list_photos(layout).names)
        except ProjectError:
            return False

    def reopen(self, folder: Path) -> "Project":
        """Close this project and open it again where its folder is now; what it knows is kept.

        It is closed also if a PetsegError says that it cannot be opened there.
        """
        self.close()
        place = None if self.place == self.root else self.place
        project = Project.open(
            folder,
            shipped_model=self.versions.shipped().path,
            place=place,
            read_only=self.read_only,
            program=self._program,
        )
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
            self.held_out.take_over(before.held_out)

    def take_notes(self) -> list[PetsegError]:
        """Return what was repaired since the last call, to be shown to the user."""
        found, self._database.notes, self._found = self._database.notes + self._found, [], []
        return found

    def refresh(self, *, only_if_due: bool = False) -> PhotoChanges:
        """Take the photos and masks that the folder has by now; `take_notes` returns what else was found.

        Call it from one thread at a time.

        Parameters
        ----------
        only_if_due : bool
            Whether to look at the times of the folders first, which takes milliseconds.

        Raises
        ------
        PetsegError
            If a folder is gone or cannot be read; nothing has changed then.
        """
        if only_if_due and not self._refresh.is_due():
            return PhotoChanges()
        changes, notes = self._refresh.refresh()
        self._found = [*self._found, *notes]
        return changes

    def setting(self, key: str) -> str | None:
        """Return what is remembered for this folder under a key; None if nothing is."""
        return self._database.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Remember something for this folder."""
        self._database.put_setting(key, value)


def _identify(database: Database) -> str:
    """Return what identifies the project wherever its folder is; stored the first time."""
    known = database.setting(_ID)
    if known is None:
        known = secrets.token_hex(8)
        database.put_setting(_ID, known)
    return known
