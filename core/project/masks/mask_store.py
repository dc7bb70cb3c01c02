"""The masks that people made or approved, with the pixels they touched."""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from core.errors import MaskError
from core.files import digest, sync_folder
from core.labels import Mask
from core.masks import decode_mask, encode_mask, read_mask_bytes, write_mask_bytes
from core.project.identity import PhotoIdentity
from core.project.journal.journal import Journal
from core.project.journal.journal_records import NO_MASK
from core.project.layout import Layout
from core.project.links import require_mask, require_no_links
from core.project.log import Change, Log
from core.project.maps import Touched, read_touched, write_touched
from core.project.masks.guarded_masks import GuardedMasks
from core.project.masks.other_masks import OtherMasks
from core.project.masks.previous_masks import touched_of
from core.project.photos import Photos
from core.project.set_aside import set_file_aside
from core.project.states import MASKED_STATES, WAITING_STATES, PhotoEntry, PhotoState


class MaskStore:
    """Trimaps of a project. Every method may be called from any thread.

    Parameters
    ----------
    layout : Layout
    photos : Photos
    writing : RLock
        Held while files are written.
    log : Log
    journal : Journal
        Learns which steps a mask on disk holds.

    Attributes
    ----------
    previous : PreviousMasks
    others : OtherMasks
        Of other programs, in place of those made here.
    """

    def __init__(self, layout: Layout, photos: Photos, writing: RLock, log: Log, journal: Journal) -> None:
        self._layout = layout
        self._photos = photos
        self._log = log
        self._writing = writing
        self._journal = journal
        self._files = GuardedMasks(layout, photos, writing, journal)
        self.previous = self._files.previous
        self.previous.spared_from = lambda: log.last_start
        self.others = OtherMasks(self._files, log)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other threads from changing masks while one is read and replaced."""
        with self._writing:
            yield

    def notify(self, on_saved: Callable[[Path], object]) -> None:
        """Have a function called with the file of each mask that was written."""
        self._files.on_saved = on_saved

    def path(self, name: str) -> Path:
        """Return where the photo's trimap is, or would be."""
        return self._files.path(name)

    def load(self, name: str, shape: tuple[int, ...]) -> Mask | None:
        """Return the saved mask, (H, W) uint8 Label, or None if there is none.

        Raises
        ------
        MaskError
            If the file is no trimap of this shape; it is left as it is, see `set_aside`.
        """
        path = self.path(name)
        with self._writing:
            if not os.path.lexists(path):
                self._files.seen.note(name, None)
                return None
            data, before = read_mask_bytes(path), self._files.seen.get(name)
        mask = decode_mask(data, path, shape)
        with self._writing:
            if self._files.seen.get(name) == before:  # else another mask was saved while this one was decoded
                self._files.seen.note(name, digest(data))
                self._journal.loaded(name, digest(data))
        return mask

    def take_over(self, before: "MaskStore", name: str | None = None) -> None:
        """Know of a mask, or of all, what the store of the same project knew that was opened before."""
        with self._writing:
            self._files.seen.take_over(before._files.seen, name)

    def seen(self, name: str) -> str | None:
        """Return the digest of the mask as it was last read or written here, without waiting for the disk."""
        return self._files.seen.get(name)

    def digest_on_disk(self, name: str) -> str | None:
        """Return the digest of the mask file as it is now; None if there is none, or it cannot be read."""
        with self._writing:
            return self._files.digest_on_disk(name)

    def load_touched(self, name: str, shape: tuple[int, ...], known: Collection[str] = ()) -> Touched | None:
        """Return which pixels of the saved mask a person touched, (H, W) bool.

        None if that is unknown (a mask from elsewhere, changed by another program, or saved only halfway): then
        every pixel counts as touched, so that no proposal writes over it.

        Parameters
        ----------
        name : str
        shape : (int, int)
        known : collection of str
            Digests of other masks whose touched pixels will do.
        """
        with self._writing:
            stored = self._photos[name].row.digest
            if stored is None or (stored not in known and stored != self._files.digest_on_disk(name)):
                return None
            return read_touched(self._layout.find(self._layout.touched(name)), shape)

    def save(
        self,
        name: str,
        mask: Mask,
        touched: Touched,
        state: PhotoState,
        step: int | None = None,
        photo: PhotoIdentity | None = None,
    ) -> PhotoEntry:
        """Save a corrected or reviewed mask: first the trimap, then the touched pixels, then the state.

        A crash between the steps leaves a whole trimap, old or new, which counts as reviewed only if both were.
        A trimap that another program wrote or deleted meanwhile is not replaced.

        Parameters
        ----------
        name : str
        mask : (H, W) uint8 Label
        touched : (H, W) bool
        state : PhotoState
            Corrected or reviewed. If the photo was replaced since, the mask is corrected at most.
        step : int or None
            Number in the journal of the last step that the mask holds; None for all.
        photo : PhotoIdentity or None
            What was decoded when the mask was made; by default the photo of the last save or proposal.

        Raises
        ------
        MaskConflictError
            If the trimap is not what was last read or written here: see `others`.
        PetsegError
            If something cannot be written; the caller keeps the mask and tries again.
        """
        if state not in MASKED_STATES:
            raise ValueError(f"a mask cannot be saved as {state}")
        if mask.shape != touched.shape:
            raise ValueError(f"mask {mask.shape}, touched {touched.shape}")
        self._layout.require_writable()
        data = encode_mask(mask)
        step = self._journal.last_step(name) if step is None else step
        with self._writing:
            self._files.require_safe(name)
            if self._photos.check_decoded(name, photo):
                state, photo = PhotoState.CORRECTED, None
            return self._replace(name, data, touched, state, step, photo)

    def _replace(
        self, name: str, data: bytes, touched: Touched, state: PhotoState, step: int, photo: PhotoIdentity | None
    ) -> PhotoEntry:
        check = self._files.guard(name)
        kept = self._keep_previous(name, data, state)
        belongs_to = self._photos.identity_fields(name, photo)
        if self._photos[name].row.decision != state:
            self._photos.update(name, pending=state)
        self._files.write(name, data, step, check)
        write_touched(self._layout.touched(name), touched, self._layout.place)
        entry = self._photos.update(
            name,
            has_mask=True,
            kept_file=self._layout.stored(kept),
            decision=state,
            pending=None,
            digest=digest(data),
            mask_file=self._photos[name].mask_file,
            **belongs_to,
        )
        self._files.finish(name)
        self._journal.saved(name, digest(data), step)
        return entry

    def set_aside(self, name: str) -> Path:
        """Move an unusable mask to `.petseg/set-aside` and forget its touched pixels; return where it is now.

        Nothing that was set aside earlier is overwritten. The photo is todo or proposed again.
        """
        self._layout.require_writable(self.path(name))
        with self._writing, self._log.step("Setting aside"):
            photo = self._photos[name]
            self._files.require_safe(name)
            require_mask(photo.mask_path, self._layout)
            target = set_file_aside(photo.mask_path, self._layout.set_aside, photo.mask_file, self._layout.place)
            self._files.forget(name, target, self._journal.last_step(name))
            return target

    def remove(self, name: str, step: int | None = None) -> PhotoEntry:
        """Take the mask off the disk, as everything that was painted has been undone; the photo is waiting again.

        The file is kept among the previous versions. `step` is the last one that was taken into account, as in `save`.

        Raises
        ------
        PetsegError
            If the file cannot be moved; everything is as it was.
        """
        self._layout.require_writable(self.path(name))
        with self._writing:
            self._files.require_safe(name)
            require_mask(self._photos[name].mask_path, self._layout)
            self._files.guard(name)
            step = self._journal.last_step(name) if step is None else step
            self._journal.saving(name, NO_MASK, step)
            kept = self.previous.take(self._photos[name])
            sync_folder(self._photos[name].mask_path.parent)
            return self._files.forget(name, kept, step)

    def would_show_again(self, name: str) -> bool:
        """Whether there is also a mask in a place that is only read, which would show once ours is removed."""
        ours = self._photos[name].mask_path
        return any(os.path.lexists(place / ours.relative_to(self._layout.place)) for place in self._layout.places[1:])

    def restore(self, change: Change) -> PhotoEntry:
        """Bring back the mask and the decision that a photo had before a change.

        The mask that it has now is kept among the previous versions.

        Raises
        ------
        PetsegError
            If a file is gone, or cannot be written.
        """
        self._layout.require_writable()
        name = change.photo
        decision = None if change.before in WAITING_STATES else change.before
        with self._writing:
            if not change.had_mask:
                if self._photos[name].has_mask or os.path.lexists(self._photos[name].mask_path):
                    self.remove(name)
            elif change.kept_file is not None:
                self._restore_file(name, self._layout.store / change.kept_file, decision)
            entry = self._photos.update(name, decision=decision, pending=None)
            self._cover(name, self._journal.last_step(name))
            return entry

    def set_state(self, name: str, state: PhotoState, step: int, skip_reason: str | None = None) -> PhotoEntry:
        """Change a photo's state as `Photos.set_state` does, while its mask on disk stays.

        `step` is the number in the journal of the last step of the photo, the decision included.
        """
        with self._writing:
            entry = self._photos.set_state(name, state, skip_reason)
            self._cover(name, step)
            return entry

    def _cover(self, name: str, step: int) -> None:
        """Tell the journal that the mask on disk and the decision about it are the latest."""
        self._journal.saved(name, self._files.digest_on_disk(name) or NO_MASK, step)

    def _restore_file(self, name: str, file: Path, decision: PhotoState | None) -> None:
        self._files.require_safe(name)
        if ".." in file.parts or not file.is_relative_to(self._layout.store):
            raise MaskError("this is no file of the project's store", path=file)
        require_no_links(file.parent, self._layout.store)
        file = self._layout.find(file)
        data, touched = read_mask_bytes(file), touched_of(file)
        has_map = os.path.isfile(touched)
        check = self._files.guard(name)
        kept = self.previous.keep(self._photos[name], always=True)
        self._photos.update(name, pending=decision)
        step = self._journal.last_step(name)
        self._files.write(name, data, step, check)
        if has_map:
            write_mask_bytes(self._layout.touched(name), read_mask_bytes(touched), root=self._layout.place)
        self._photos.update(
            name,
            has_mask=True,
            kept_file=self._layout.stored(kept),
            digest=digest(data) if has_map else None,
            mask_file=self._photos[name].mask_file,
        )
        self._files.finish(name)
        self._journal.saved(name, digest(data), step)

    def _keep_previous(self, name: str, data: bytes, state: PhotoState) -> Path | None:
        """Keep the mask that is about to be replaced, in any case one that was reviewed, or that a step replaces."""
        photo, in_step = self._photos[name], self._log.in_step
        if photo.row.digest == digest(data) and not in_step:
            return None
        loses_review = photo.entry().state == PhotoState.REVIEWED != state
        return self.previous.keep(photo, always=loses_review or in_step)
