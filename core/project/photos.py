"""What is known of the photos of a project, in memory and in its database."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any

from core.errors import ProjectError
from core.files import reading_folder
from core.project.database.database import Database
from core.project.database.photo_row import PhotoRow
from core.project.identity import PhotoIdentity, compare, identify, with_digest
from core.project.layout import Layout
from core.project.log import Log
from core.project.opening import Settled
from core.project.photo import Photo, PhotoChanges, noted_changes
from core.project.remarks import NO_REMARKS, checked, to_fields
from core.project.replaced import fields_at_a_glance, fields_of_replaced, has_decided_mask, identity_fields
from core.project.states import PhotoEntry, PhotoState

_GLANCES = 1000
"""Photos of which size and time are looked at before what follows is stored, in one transaction."""
_SETTLED_NS = 1_000_000_000
"""How long ago a photo was modified that is not being written any more."""


class Photos:
    """The photos of a project and their states.

    Every method may be called from any thread. `names`, `entries` and `entry` never wait for the disk.

    Parameters
    ----------
    database : Database
    settled : Settled
    layout : Layout
    log : Log
        Gets every change of a decision.
    """

    def __init__(self, database: Database, settled: Settled, layout: Layout, log: Log) -> None:
        self._database = database
        self._layout = layout
        self._log = log
        self._photos = {photo.name: photo for photo in settled.photos}
        self._entries = {name: photo.entry() for name, photo in self._photos.items()}
        self._gone: dict[str, Photo] = {}
        """Photos that left while the project is open; what was painted on them can still be saved."""
        self._unchecked = dict.fromkeys(settled.unchecked)
        self._doubtful: dict[str, None] = {}
        """Photos of which size and time do not tell whether they were replaced, or tell that they were."""
        self._unstored = dict.fromkeys(settled.unstored)
        self._replaced: deque[tuple[str, bool]] = deque()  # without a lock, as the GUI thread takes from it
        self._equal: dict[str, set[PhotoIdentity]] = {}
        """Earlier states of photo files that were touched since but hold the same photo."""
        self._seen: dict[str, PhotoIdentity | None] = {}
        """What `check` has found last in the files of photos of which nothing is stored."""
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

    def look_for_replaced(self) -> None:
        """Have the photos checked again of which anything is stored."""
        with self._lock:
            self._unchecked |= {name: None for name, photo in self._photos.items() if not photo.row.is_empty}

    def refresh(self, settle: Callable[[Mapping[str, PhotoRow]], Settled]) -> PhotoChanges:
        """Take the photos that the folder has by now; none is changed while `settle` finds them.

        It is given the rows that are not in the database yet.
        """
        with self._lock:
            known, before = self._gone | self._photos, self._entries
            photos, entries, changed = dict[str, Photo](), dict[str, PhotoEntry](), []
            settled = settle({name: self[name].row for name in self._unstored})
            self._unchecked |= dict.fromkeys(settled.unchecked)
            self._unstored = dict.fromkeys(settled.unstored)
            for photo in settled.photos:
                name, old = photo.name, known.get(photo.name)
                if old is not None and photo.is_like(old):
                    photos[name], entries[name] = old, before.get(name) or old.entry()
                    continue
                photos[name] = photo if old is None else photo._replace(problem=old.problem)
                entries[name] = photos[name].entry()
                if name in before and before[name] != entries[name]:
                    changed.append(name)
            self._gone = {name: photo for name, photo in known.items() if name not in photos}
            self._photos, self._entries = photos, entries
        added = [name for name in photos if name not in before]
        return PhotoChanges(added, [name for name in before if name not in photos], changed)

    def set_state(self, name: str, state: PhotoState, skip_reason: str | None = None) -> PhotoEntry:
        """Change a photo's state without saving a mask.

        Todo, proposed and corrected follow from what is on disk: asking for one of them, as when a skipped photo is
        taken up again, gives the one that fits. A reason for a skip replaces an earlier one.

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
        if state == PhotoState.REVIEWED and self.check(name):
            state = PhotoState.CORRECTED  # it was another photo that a person saw
        with self._lock:
            photo = self[name]
            with reading_folder(photo.mask_path.parent, ProjectError):  # not to take the mask for gone
                has_mask = self._layout.find(photo.mask_path).exists()
            if state == PhotoState.REVIEWED and not has_mask:
                raise ProjectError("the photo has no mask yet", path=photo.path, remedy="Save a mask, then mark it.")
            decision: PhotoState | None = state
            if state not in (PhotoState.REVIEWED, PhotoState.SKIPPED):
                decision = PhotoState.CORRECTED if has_mask else None
            remarks = photo.row.remarks._replace(skip_reason=skip_reason or photo.row.remarks.skip_reason)
            return self.update(name, has_mask=has_mask, decision=decision, pending=None, **to_fields(checked(remarks)))

    def take_over(self, before: "Photos") -> None:
        """Take decisions and remarks that a new database does not know; decisions where the masks are still there."""
        with self._lock:
            rows = {name: before._photos[name].row for name in before.names if name in self._photos}
            for name, row in rows.items():
                decision, changes = row.decision, to_fields(row.remarks) if row.remarks != NO_REMARKS else {}
                if decision is not None and (decision == PhotoState.SKIPPED or self[name].has_mask):
                    changes["decision"] = decision
                if changes:
                    self.update(name, **changes)

    def forget_problems(self) -> None:
        """Forget why photos could not be used, as the reason is gone."""
        with self._lock:
            for photo in [photo for photo in self._photos.values() if photo.problem is not None]:
                self._put(photo._replace(problem=None))

    # Which photo a file holds

    @property
    def unchecked(self) -> int:
        """How many photos `check_next` has still to look at."""
        return len(self._unchecked) + len(self._doubtful)

    def check_next(self) -> bool:
        """Check some of those by size and time, or one by its content, and store what follows; False if none is left.

        What the database refuses is stored with the next change of the photo, or found again on the next opening.
        """
        with self._lock:
            photos = [self[name] for name in islice(self._unchecked, _GLANCES)]
            name = next(iter(self._doubtful), None)
        if photos:
            self._glance_at(photos)
        elif name is not None:
            self.check(name)
            self._doubtful.pop(name, None)
        return bool(photos) or name is not None

    def _glance_at(self, photos: Sequence[Photo]) -> None:
        found = [(photo, fields_at_a_glance(photo.row, photo.file)) for photo in photos]
        with self._lock:
            rows = {}
            for photo, changes in found:
                self._unchecked.pop(photo.name, None)
                if changes is None:
                    self._doubtful[photo.name] = None
                elif self[photo.name].row is photo.row and (changes or photo.name in self._unstored):
                    rows[photo.name] = photo.row._replace(**changes)
            self._unstored |= dict.fromkeys(rows)
            self._take_rows(rows)
            with suppress(ProjectError):
                self._store(rows)

    def _store(self, rows: Mapping[str, PhotoRow]) -> None:
        self._database.put_photos(rows)
        for name in rows:
            self._unstored.pop(name, None)

    def take_replaced(self) -> dict[str, bool]:
        """Return the photos that `check` found replaced since the last call, and whether a mask is to be checked."""
        found: dict[str, bool] = {}
        while self._replaced:
            name, has_mask = self._replaced.popleft()
            found[name] = found.get(name, False) or has_mask
        return found

    def check(self, name: str) -> bool:
        """Look whether the file still holds the photo that proposal and mask were made for.

        If not, the proposal and the touched pixels are dropped, and the mask is no longer reviewed. The file is read
        only if its size is the same but its time is not.

        Returns
        -------
        bool
            Whether the photo was replaced.
        """
        before = self[name]
        known = before.row.identity
        if known is None or before.row.is_empty:
            self._seen[name] = identify(before.path)
            return False
        present, is_same = compare(known, before.path)
        with self._lock:
            self._doubtful.pop(name, None)
            if name not in self._unstored:
                self._unchecked.pop(name, None)
            row = self[name].row
            if present == known or row.identity != known:  # the latter if another thread looked as well
                return False
            return self._take_over(name, row, present, is_same=is_same)

    def check_decoded(self, name: str, decoded: PhotoIdentity | None) -> bool:
        """Check a photo that a mask was made for; True if it was replaced since it was decoded."""
        is_replaced = self.check(name) or (decoded is not None and not self.holds(name, decoded))
        if is_replaced:
            self._replaced.append((name, True))
        return is_replaced

    def look(self, name: str, decoded: PhotoIdentity) -> None:
        """Look whether the file of a photo that is shown holds another one by now; see `take_replaced`."""
        present = identify(self[name].path)
        is_settled = present is not None and abs(time.time_ns() - present.mtime) > _SETTLED_NS
        if is_settled and not self.check(name) and not self.holds(name, decoded):
            self._replaced.append((name, False))

    def _take_over(self, name: str, row: PhotoRow, present: PhotoIdentity, *, is_same: bool) -> bool:
        """Store the present state of a photo's file."""
        changes = identity_fields(present) if is_same else fields_of_replaced(row, present)
        earlier = self._equal.pop(name, set())
        if is_same and row.identity is not None:
            self._equal[name] = earlier | {row.identity}
        try:
            self.update(name, **changes)
        except ProjectError:  # it is found again next time; until then memory knows
            self._unstored[name] = None
            self._take_rows({name: row._replace(**changes)})
        if not is_same:
            self._log.forget_photos({name})
            self._replaced.append((name, has_decided_mask(row)))
        return not is_same

    def holds(self, name: str, decoded: PhotoIdentity) -> bool:
        """Whether a photo's file still holds what was decoded from it, as of the last `check`; asks no disk."""
        photo = self[name]
        known = photo.row.identity
        if known is None or photo.row.is_empty:
            return self._seen.get(name, decoded) == decoded
        return decoded == known or decoded in self._equal.get(name, ())

    def has_changed(self, name: str, decoded: PhotoIdentity) -> bool:
        """Whether a photo's file now holds another photo than the one that was decoded; nothing is changed."""
        photo = self[name]
        known = photo.row.identity
        if known is not None and not photo.row.is_empty:
            return not self.holds(name, decoded) or not compare(known, photo.path)[1]
        present = identify(photo.path)
        return present is not None and present != decoded

    def identity_fields(self, name: str, decoded: PhotoIdentity | None) -> dict[str, Any]:
        """Return the fields to store with what was made for a photo; none if they are stored already.

        Reads the file the first time, for its digest.
        """
        photo = self[name]
        known = None if photo.row.is_empty else photo.row.identity
        if known is not None and known.digest is not None:
            return {}
        identity = known or decoded or identify(photo.path)
        if identity is None:
            return {}
        identity, earlier = with_digest(identity, photo.path), photo.row.identity
        if earlier is not None and earlier != identity and earlier.digest != identity.digest:
            self._log.forget_photos({name})  # the file was replaced while nothing was stored for it
        return identity_fields(identity)

    def set_problem(self, name: str, problem: str | None) -> None:
        """Note why a photo cannot be used; the note is not stored."""
        with self._lock:
            self._put(self[name]._replace(problem=problem))

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
            new = photo._replace(row=photo.row._replace(**changes), has_mask=has_mask)
            stored = new.row._asdict() if name in self._unstored else changes
            self._log.write({name: stored}, noted_changes(photo, new, kept_file))
            self._unstored.pop(name, None)
            return self._put(new)

    def amend(self, name: str, changes: Callable[[PhotoRow], dict[str, Any]]) -> PhotoEntry:
        """Make changes that follow from a photo's row, as `update` does; none may come between."""
        with self._lock:
            found = changes(self[name].row)
            return self.update(name, **found) if found else self.entry(name)

    def update_all(self, names: Iterable[str], changes: Mapping[str, Any]) -> None:
        """Make the same changes to the rows of several photos, in one transaction."""
        with self._lock:
            rows = {name: self[name].row._replace(**changes) for name in names}
            self._store(rows)
            self._take_rows(rows)

    def _take_rows(self, rows: Mapping[str, PhotoRow]) -> None:
        for name, row in rows.items():
            self._put(self[name]._replace(row=row))

    def _put(self, photo: Photo) -> PhotoEntry:
        if photo.name in self._gone:
            self._gone[photo.name] = photo
            return photo.entry()
        self._photos[photo.name] = photo
        self._entries[photo.name] = photo.entry()
        return self._entries[photo.name]
