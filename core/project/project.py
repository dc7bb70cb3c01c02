"""The stored state of one folder of photos."""

from pathlib import Path
from threading import RLock

from core.project.holder import WINDOW, Holder
from core.project.journal import Journal
from core.project.journal_reading import read_journal
from core.project.layout import STORE, Layout
from core.project.links import require_no_links
from core.project.lock import holder_of
from core.project.log import Log
from core.project.mask_store import MaskStore
from core.project.opening import Opening, open_folder
from core.project.photos import Photos, photo_identity
from core.project.project_undo import ProjectUndo
from core.project.proposal_store import ProposalStore
from core.project.recovery import Recovery
from core.project.states import PhotoState
from core.project.versions import Versions
from resources import DEFAULT_MODEL


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
    proposals : ProposalStore
    versions : Versions
    unsaved : list of RecoveredMask
        Masks of the last session that could not be saved on opening either; whoever opens the project saves them.
    notes : list of PetsegError
        What was found and repaired on opening, to be shown to the user.
    """

    def __init__(self, opening: Opening, versions: Versions) -> None:
        left = read_journal(opening.layout.journal)
        self.root = opening.layout.root
        self.photos_root = opening.layout.photos
        self.place = opening.layout.places[1 if opening.layout.read_only else 0]
        self.read_only = opening.layout.read_only
        self.notes = [*opening.notes, *versions.notes]
        self._layout: Layout = opening.layout
        self._database = opening.database
        self._resources = opening.resources
        self._lock = opening.lock
        self._writing = RLock()
        self.log = Log(opening.database)
        self.photos = Photos(opening.database, opening.photos, opening.layout, self.log)
        self.journal = Journal(opening.layout.journal, self._identity, left.position, left.segments)
        self.masks = MaskStore(opening.layout, self.photos, self._writing, self.log, self.journal)
        self.undo = ProjectUndo(self.log, self.photos, self.masks)
        self.proposals = ProposalStore(opening.layout, self.photos, self._writing)
        self.versions = versions
        recovery = Recovery(opening.layout, self.photos, self.masks, self.proposals, self.journal)
        self.notes += recovery.recover(left)
        self.unsaved = recovery.unsaved

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
        place : Path or None
            Folder for masks and store if the photos' own cannot be written to; what is in that counts until there is
            something newer here. It has to exist.
        read_only : bool
            Only look: nothing is written in the folder or its place, and no lock is needed.
        program : str
            What other programs are told that want to open the folder.
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
        opening = open_folder(folder, place, program, read_only=read_only, take_over=take_over)
        try:
            return cls(opening, Versions(opening.database, opening.layout, shipped_model))
        except BaseException:
            opening.resources.close()
            raise

    def close(self) -> None:
        """Close the store, after a save in progress; later changes raise a `ProjectError`."""
        with self._writing:
            self.journal.close()
            self._resources.close()

    @property
    def lock_token(self) -> str:
        """Recognizes the lock of this project; empty without one."""
        return "" if self._lock is None else self._lock.token

    def find_holder(self) -> Holder | None:
        """Return who holds the folder; None if nobody does."""
        return holder_of(self.place / STORE)

    def refresh_lock(self) -> None:
        """Show programs on other computers that the folder is in use; see `FolderLock.refresh`."""
        if self._lock is not None:
            self._lock.refresh()

    def _identity(self, name: str) -> tuple[int, int]:
        return photo_identity(self.photos[name].path)

    @property
    def thumbnails(self) -> Path:
        """Folder for small copies of the photos; whatever is in it can be made again."""
        return self._layout.thumbnails

    def check_thumbnail(self, path: Path) -> None:
        """Check the path of a thumbnail before it is written; ProjectError if links lead elsewhere."""
        require_no_links(path.parent, self._layout.store)

    def reviewed_samples(self) -> list[tuple[Path, Path]]:
        """Return (photo, mask) files of the reviewed photos: what a model may be trained on."""
        reviewed = [entry for entry in self.photos.entries() if entry.state == PhotoState.REVIEWED]
        samples = [(entry.path, self.masks.path(entry.name)) for entry in reviewed]
        return [(photo, mask) for photo, mask in samples if mask.is_file()]

    def setting(self, key: str) -> str | None:
        """Return what is remembered for this folder under a key; None if nothing is."""
        return self._database.setting(key)

    def put_setting(self, key: str, value: str) -> None:
        """Remember something for this folder."""
        self._database.put_setting(key, value)
