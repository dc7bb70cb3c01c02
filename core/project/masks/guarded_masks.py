"""The files behind a project's masks: checked before they are touched, and noted once they are written."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock

from core.errors import MaskConflictError, MaskError, ProjectError
from core.files import digest
from core.masks import read_mask_bytes, write_mask_bytes
from core.project.journal.journal import Journal
from core.project.journal.journal_records import NO_MASK
from core.project.layout import Layout
from core.project.links import require_mask, require_mask_folder, require_no_links
from core.project.masks.previous_masks import PreviousMasks
from core.project.masks.seen_masks import SeenMasks
from core.project.photo import Photo
from core.project.photos import Photos
from core.project.set_aside import set_copy_aside
from core.project.states import PhotoEntry


class GuardedMasks:
    """Reads, guards and replaces mask files; the caller holds `writing` while files are written.

    Parameters
    ----------
    layout : Layout
    photos : Photos
    writing : RLock
    journal : Journal
        Learns which steps a mask on disk holds.

    Attributes
    ----------
    previous : PreviousMasks
    seen : SeenMasks
    on_saved : callable or None
        Called with the file of each mask that was written.
    """

    def __init__(self, layout: Layout, photos: Photos, writing: RLock, journal: Journal) -> None:
        self.layout = layout
        self.photos = photos
        self.writing = writing
        self.journal = journal
        self.previous = PreviousMasks(layout)
        self.seen = SeenMasks()
        self._unfinished: set[str] = set()
        """Photos whose mask was written, but not what was decided about it: a save that was cut off, after a crash."""
        self.on_saved: Callable[[Path], object] | None = None

    def path(self, name: str) -> Path:
        """Return where the photo's trimap is read, or would be."""
        return self.layout.find(self.photos[name].mask_path)

    def digest_on_disk(self, name: str) -> str | None:
        """Return the digest of the mask file; None if there is none, or it cannot be read."""
        try:
            return digest(read_mask_bytes(self.path(name)))
        except MaskError:
            return None

    def require_safe(self, name: str) -> None:
        """Refuse to touch a file in a folder that is gone, or that links place among photos or outside the store."""
        self.layout.require_root()
        require_mask_folder(self.photos[name].mask_path.parent, self.layout)
        aside = self.layout.set_aside / self.photos[name].mask_file
        for folder in (self.layout.touched(name).parent, aside.parent, self.previous.folder(name)):
            require_no_links(folder, self.layout.store)

    def guard(self, name: str) -> Callable[[], None]:
        """Refuse to replace what nobody has seen here; returns what to call again right before the mask is replaced."""
        photo = self.photos[name]
        if self.path(name) != photo.mask_path:
            return self.layout.require_root  # a read-only place keeps its mask, no matter who changed it
        try:
            check_mask = self.seen.guard(photo, photo.mask_path)
        except MaskConflictError as error:
            if not error.other.is_deleted:
                require_mask(photo.mask_path, self.layout)
            raise

        def check() -> None:
            self.layout.require_root()
            check_mask()

        return check

    def write(self, name: str, data: bytes, step: int, check: Callable[[], None]) -> None:
        """Replace the mask by one that holds the steps up to `step`, which the journal records first.

        Raises
        ------
        PetsegError
            If `check` refuses or the disk does; the old mask is still there, and so is the decision about it.
        """
        self.journal.saving(name, digest(data), step)
        try:
            write_mask_bytes(self.photos[name].mask_path, data, root=self.layout.place, before=check)
        except MaskError:
            if name not in self._unfinished:
                with suppress(ProjectError):
                    self.photos.update(name, pending=None)
            raise
        self._unfinished.add(name)
        self.seen.note(name, digest(data))
        if self.on_saved is not None:
            self.on_saved(self.photos[name].mask_path)

    def finish(self, name: str) -> None:
        """Take note that what was decided about a mask that was written is stored as well."""
        self._unfinished.discard(name)

    def forget(self, name: str, kept_file: Path | None, step: int) -> PhotoEntry:
        """Store that there is no mask any more; `kept_file` is where it went."""
        self.seen.note(name, None)
        with suppress(OSError):
            # Left behind, the map could pass for that of a later mask.
            self.layout.touched(name).unlink()
        kept = self.layout.stored(kept_file)
        entry = self.photos.update(
            name, has_mask=False, kept_file=kept, decision=None, pending=None, digest=None, mask_file=None
        )
        self.journal.saved(name, NO_MASK, step)
        return entry

    def copy_aside(self, photo: Photo, data: bytes) -> Path:
        """Write a mask to `.petseg/set-aside`; return where it is."""
        self.require_safe(photo.name)
        return set_copy_aside(data, photo.mask_path, self.layout.set_aside, photo.mask_file, self.layout.place)
