"""What is known of the photos of a project, in memory and in its database."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.errors import ProjectError
from core.project.database import Database, PhotoRow
from core.project.layout import Layout
from core.project.log import Change, Log
from core.project.reconcile import state_of
from core.project.states import PhotoEntry, PhotoState


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo, its mask, and its row in the database.

    Attributes
    ----------
    name : str
    folder : Path
        The folder that the name is relative to.
    mask_file : str
        The trimap, relative to the folder of masks.
    masks : Path
        The folder of masks.
    row : PhotoRow
    has_mask : bool
    problem : str or None
        See `PhotoEntry`.
    """

    name: str
    folder: Path
    mask_file: str
    masks: Path
    row: PhotoRow
    has_mask: bool
    problem: str | None = None

    @property
    def path(self) -> Path:
        """The photo's file."""
        return self.folder / self.name  # not kept: a hundred thousand paths take seconds to make

    @property
    def mask_path(self) -> Path:
        """The trimap's file."""
        return self.masks / self.mask_file

    def entry(self) -> PhotoEntry:
        """Return what the window lists."""
        state = state_of(self.row, self.has_mask)
        return PhotoEntry(self.name, self.folder, state, self.row.uncertainty, self.row.model, self.problem)


@dataclass(frozen=True)
class PhotoChanges:
    """Names of photos that came, that went, and whose entry differs, as their masks came or went."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


class Photos:
    """The photos of a project and their states.

    Every method may be called from any thread. `names`, `entries` and `entry` never wait for the disk.

    Parameters
    ----------
    database : Database
    photos : iterable of Photo
        In natural order.
    layout : Layout
    log : Log
        Gets every change of a decision.
    """

    def __init__(self, database: Database, photos: Iterable[Photo], layout: Layout, log: Log) -> None:
        self._database = database
        self._layout = layout
        self._log = log
        self._photos = {photo.name: photo for photo in photos}
        self._entries = {name: photo.entry() for name, photo in self._photos.items()}
        self._gone: dict[str, Photo] = {}
        """Photos that left while the project is open; what was painted on them can still be saved."""
        # Not the lock of mask files: the GUI thread marks photos as skipped, and must not wait for a mask being saved.
        self._lock = threading.RLock()

    @property
    def names(self) -> list[str]:
        """Names in natural order."""
        return list(self._entries)

    def entries(self) -> list[PhotoEntry]:
        """Return every photo's entry, in natural order."""
        return list(self._entries.values())

    def entry(self, name: str) -> PhotoEntry:
        """Return one photo's entry; KeyError if there never was a photo of this name."""
        return self._entries.get(name) or self._gone[name].entry()

    def __getitem__(self, name: str) -> Photo:
        return self._photos.get(name) or self._gone[name]

    def refresh(self, settle: Callable[[], Iterable[Photo]]) -> PhotoChanges:
        """Take the photos that the folder has by now; none is changed while `settle` finds them."""
        with self._lock:
            known, before = self._gone | self._photos, self._entries
            photos, entries, changed = dict[str, Photo](), dict[str, PhotoEntry](), []
            for photo in settle():
                name, old = photo.name, known.get(photo.name)
                if old is not None and _is_as_before(old, photo):
                    photos[name], entries[name] = old, before.get(name) or old.entry()
                    continue
                photos[name] = photo if old is None else replace(photo, problem=old.problem)
                entries[name] = photos[name].entry()
                if name in before and before[name] != entries[name]:
                    changed.append(name)
            self._gone = {name: photo for name, photo in known.items() if name not in photos}
            self._photos, self._entries = photos, entries
        added, removed = (
            [name for name in photos if name not in before],
            [name for name in before if name not in photos],
        )
        return PhotoChanges(added, removed, changed)

    def set_state(self, name: str, state: PhotoState) -> PhotoEntry:
        """Change a photo's state without saving a mask.

        Todo, proposed and corrected follow from what is on disk: asking for one of them, as when a skipped photo is
        taken up again, gives the one that fits.

        Returns
        -------
        PhotoEntry
            As it is now.

        Raises
        ------
        ProjectError
            If a photo without a mask should become reviewed, or the database cannot be written.
        """
        self._layout.require_writable()
        with self._lock:
            photo = self[name]
            has_mask = self._layout.find(photo.mask_path).exists()
            if state == PhotoState.REVIEWED and not has_mask:
                raise ProjectError("the photo has no mask yet", path=photo.path, remedy="Save a mask, then mark it.")
            decision: PhotoState | None = state
            if state not in (PhotoState.REVIEWED, PhotoState.SKIPPED):
                decision = PhotoState.CORRECTED if has_mask else None
            return self.update(name, has_mask=has_mask, decision=decision, pending=None)

    def take_over(self, before: "Photos") -> None:
        """Take the decisions that a new database does not know, where the masks are still there."""
        with self._lock:
            decided = {name: before._photos[name].row.decision for name in before.names if name in self._photos}
            for name, decision in decided.items():
                if decision is not None and (decision == PhotoState.SKIPPED or self._photos[name].has_mask):
                    self.update(name, decision=decision)

    def forget_problems(self) -> None:
        """Forget why photos could not be used, as the reason is gone."""
        with self._lock:
            for photo in [photo for photo in self._photos.values() if photo.problem is not None]:
                self._put(replace(photo, problem=None))

    def set_problem(self, name: str, problem: str | None) -> None:
        """Note why a photo cannot be used; the note is not stored."""
        with self._lock:
            self._put(replace(self[name], problem=problem))

    def update(
        self, name: str, *, has_mask: bool | None = None, kept_file: str | None = None, **changes: Any
    ) -> PhotoEntry:
        """Change fields of a photo's row; if the database refuses, nothing has changed.

        Parameters
        ----------
        name : str
        has_mask : bool or None
            None leaves it as it is.
        kept_file : str or None
            What was kept of a mask that was replaced, relative to the store; for the log.
        **changes
            Fields of `PhotoRow`.
        """
        with self._lock:
            photo = self[name]
            has_mask = photo.has_mask if has_mask is None else has_mask
            new = replace(photo, row=replace(photo.row, **changes), has_mask=has_mask)
            self._log.write({name: changes}, _noted(photo, new, kept_file))
            return self._put(new)

    def update_all(self, names: Iterable[str], changes: Mapping[str, Any]) -> None:
        """Make the same changes to the rows of several photos, in one transaction."""
        with self._lock:
            photos = [self[name] for name in names]
            self._database.update_photos({photo.name: changes for photo in photos})
            for photo in photos:
                self._put(replace(photo, row=replace(photo.row, **changes)))

    def _put(self, photo: Photo) -> PhotoEntry:
        if photo.name in self._gone:
            self._gone[photo.name] = photo
            return photo.entry()
        self._photos[photo.name] = photo
        self._entries[photo.name] = photo.entry()
        return self._entries[photo.name]


def _is_as_before(old: Photo, new: Photo) -> bool:
    same_files = old.has_mask == new.has_mask and old.mask_file == new.mask_file and old.folder is new.folder
    return same_files and (old.row is new.row or old.row == new.row)


def _noted(old: Photo, new: Photo, kept_file: str | None) -> list[Change]:
    """Return what the log has to know of a change: decisions, and masks that were replaced."""
    decided = (old.row.decision, old.has_mask) != (new.row.decision, new.has_mask)
    if not decided and kept_file is None:
        return []
    return [Change(old.name, old.entry().state, new.entry().state, old.has_mask, kept_file)]


def photo_identity(path: Path) -> tuple[int, int]:
    """Return size in bytes and modification time in ns of a photo's file; (-1, -1) if that cannot be read."""
    try:
        status = path.stat()
    except OSError:
        return -1, -1
    return status.st_size, status.st_mtime_ns
