"""Masks that other programs put in place of those made here."""

import os
from pathlib import Path

from core.files import digest
from core.labels import Mask
from core.masks import decode_mask, encode_mask, is_proposal, read_mask_bytes
from core.project.journal.journal_records import NO_MASK
from core.project.log import Log
from core.project.masks.guarded_masks import GuardedMasks
from core.project.masks.seen_masks import OtherMask, conflict
from core.project.states import PhotoEntry, PhotoState


class OtherMasks:
    """Finds them, and carries out what a person chose; part of a `MaskStore`.

    Whatever is replaced is written to `.petseg/set-aside` first. Every method may be called from any thread.

    Parameters
    ----------
    files : GuardedMasks
    log : Log
    """

    def __init__(self, files: GuardedMasks, log: Log) -> None:
        self._files = files
        self._photos = files.photos
        self._seen = files.seen
        self._writing = files.writing
        self._journal = files.journal
        self._log = log

    def find(self, name: str) -> OtherMask | None:
        """Return what another program has made of a mask that was read or written here; None if it is as it was.

        Raises
        ------
        MaskError
            If there is something that cannot be read.
        """
        with self._writing:
            return self._seen.change(self._photos[name], self._files.path(name))

    def read(self, name: str, shape: tuple[int, ...]) -> tuple[Mask | None, OtherMask]:
        """Read what another program has left, without taking it over; None if it was deleted.

        Raises
        ------
        MaskError
            If the file is no trimap of this shape.
        """
        photo, path = self._photos[name], self._files.path(name)
        with self._writing:
            other = self._seen.change(photo, path) or OtherMask(path, self._seen.get(name))
            data = None if other.is_deleted else read_mask_bytes(path)
        return None if data is None else decode_mask(data, path, shape), other

    def set_aside(self, name: str, other: OtherMask) -> Path | None:
        """Copy what another program has left to `.petseg/set-aside`, so that the mask made here can be saved.

        Returns
        -------
        Path or None
            Where the copy is; None if the mask was deleted.

        Raises
        ------
        MaskConflictError
            If the file has changed again since `other`.
        PetsegError
            If it cannot be copied.
        """
        with self._writing:
            photo, data = self._photos[name], self._require_still(name, other)
            kept = None if data is None else self._files.copy_aside(photo, data)
            self._seen.note(name, other.digest)
            return kept

    def take(self, name: str, other: OtherMask, instead_of: Mask | None = None) -> tuple[PhotoEntry, Path | None]:
        """Take over what another program has left: the mask it wrote, or that there is none.

        Parameters
        ----------
        name : str
        other : OtherMask
        instead_of : (H, W) uint8 Label or None
            The mask made here, which is written to `.petseg/set-aside`.

        Returns
        -------
        PhotoEntry
            As it is now.
        Path or None
            Where the mask made here is.

        Raises
        ------
        MaskConflictError
            If the file has changed again since `other`.
        PetsegError
            If something cannot be written.
        """
        with self._writing, self._log.step("Taking over"):
            photo, data = self._photos[name], self._require_still(name, other)
            kept = None if instead_of is None else self._files.copy_aside(photo, encode_mask(instead_of))
            if data is None:
                return self._files.forget(name, kept, self._journal.last_step(name)), kept
            self._seen.note(name, other.digest)
            self._journal.saved(name, other.digest or NO_MASK, self._journal.last_step(name))
            decision = photo.row.decision or PhotoState.REVIEWED  # as for any mask from elsewhere
            decision = PhotoState.CORRECTED if is_proposal(data) else decision
            changes = {"decision": decision, "pending": None, "digest": None, "mask_file": photo.mask_file}
            return self._photos.update(name, has_mask=True, kept_file=self._files.layout.stored(kept), **changes), kept

    def keep_aside(self, name: str, mask: Mask) -> Path:
        """Write a mask that is not saved in its place to `.petseg/set-aside`; return where it is."""
        with self._writing:
            return self._files.copy_aside(self._photos[name], encode_mask(mask))

    def _require_still(self, name: str, other: OtherMask) -> bytes | None:
        """Return the content that is there; MaskConflictError if it is not that of `other`."""
        self._files.require_safe(name)
        path = self._files.path(name)
        data = read_mask_bytes(path) if os.path.lexists(path) else None
        if (None if data is None else digest(data)) != other.digest:
            raise conflict(self._seen.change(self._photos[name], self._files.path(name)) or other)
        return data
