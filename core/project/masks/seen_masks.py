"""Masks as they were last read or written here, and what other programs have made of them since."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import MaskConflictError
from core.files import digest
from core.masks import read_mask_bytes
from core.project.photo import Photo


@dataclass(frozen=True)
class OtherMask:
    """What another program left in place of a mask.

    Attributes
    ----------
    path : Path
    digest : str or None
        Of the file; None if the mask was deleted.
    changed : datetime or None
        When the file was written, with time zone.
    """

    path: Path
    digest: str | None
    changed: datetime | None = None

    @property
    def is_deleted(self) -> bool:
        """Whether there is no mask any more."""
        return self.digest is None


def conflict(other: OtherMask) -> MaskConflictError:
    """Return what to tell of a mask that another program changed."""
    problem = "another program changed the mask after it was read here"
    if other.is_deleted:
        problem = "another program deleted the mask after it was read here"
    return MaskConflictError(problem, path=other.path, remedy="Compare both, and choose which one stays.", other=other)


class SeenMasks:
    """Knows which content each mask had when it was last read or written here.

    The caller holds the lock of mask files.
    """

    def __init__(self) -> None:
        self._digests: dict[str, str | None] = {}
        self._stamps: dict[str, Stamp] = {}

    def get(self, name: str) -> str | None:
        """Return the digest of a mask; None if there was none, or nobody has looked."""
        return self._digests.get(name)

    def note(self, name: str, content: str | None) -> None:
        """Take note of the digest of a mask; None for no mask."""
        self._digests[name] = content
        self._stamps.pop(name, None)

    def take_over(self, before: "SeenMasks", name: str | None = None) -> None:
        """Know what another store of the same project knew, of one mask or of all."""
        known = (
            before._digests if name is None else {key: before._digests[key] for key in before._digests if key == name}
        )
        self._digests = known | self._digests

    def change(self, photo: Photo, path: Path) -> OtherMask | None:
        """Return what another program has made of a mask, which is read at `path`; None if it is as it was.

        Raises
        ------
        MaskError
            If there is something that cannot be read.
        """
        stamp = _stamp(path)
        if stamp is not None and self._stamps.get(photo.name) == stamp:
            return None
        known = self._digests.get(photo.name, photo.row.digest)
        if not os.path.lexists(path):
            return OtherMask(path, None) if self._digests.get(photo.name) is not None else None
        present = digest(read_mask_bytes(path))
        if present == known:
            if stamp is not None:
                self._stamps[photo.name] = stamp  # taken before the file was read
            return None
        return OtherMask(path, present, None if stamp is None else datetime.fromtimestamp(stamp[2] / 1e9, UTC))

    def guard(self, photo: Photo, path: Path) -> Callable[[], None]:
        """Refuse to replace a mask that another program changed.

        Returns
        -------
        callable
            To be called again right before the file is replaced. What changes between that and the replacing, which is
            the next call of the system, is not noticed.

        Raises
        ------
        MaskConflictError
            If it was changed.
        MaskError
            If there is something that cannot be read.
        """
        stamp = _stamp(path)
        self._require_unchanged(photo, path)

        def check() -> None:
            if _stamp(path) != stamp:
                self._require_unchanged(photo, path)

        return check

    def _require_unchanged(self, photo: Photo, path: Path) -> None:
        self._stamps.pop(photo.name, None)  # a save is worth reading the file: times can be set
        other = self.change(photo, path)
        if other is not None:
            raise conflict(other)


Stamp = tuple[int, int, int]
"""Number, size and time of a file: what changes when it is written to or replaced."""


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
