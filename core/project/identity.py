"""Which photo a file holds: what proposals, masks and thumbnails belong to."""

import hashlib
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from core.errors import ImageError
from core.files import DIGEST_BYTES, content_digest

_Result = TypeVar("_Result")

UNKNOWN = "unknown"
"""Digest of a photo or model that was gone before its content could be taken down; equal to none."""
_MAX_INTEGER = 2**63 - 1
"""What SQLite stores."""
_ATTEMPTS = 3


@dataclass(frozen=True)
class PhotoIdentity:
    """A photo file in one state.

    Attributes
    ----------
    size : int
        In bytes.
    mtime : int
        When it was modified, in ns.
    digest : str or None
        Of its content, once that was read; not compared.
    """

    size: int
    mtime: int
    digest: str | None = field(default=None, compare=False)


def identify(path: Path | str) -> PhotoIdentity | None:
    """Return what a file is now, without reading it; None if there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return PhotoIdentity(status.st_size, max(-_MAX_INTEGER, min(status.st_mtime_ns, _MAX_INTEGER)))


def size_and_time(path: Path) -> tuple[int, int]:
    """Return size in bytes and modification time in ns of a file; (-1, -1) if there is none."""
    found = identify(path)
    return (-1, -1) if found is None else (found.size, found.mtime)


def with_digest(identity: PhotoIdentity, path: Path) -> PhotoIdentity:
    """Add the digest of the content by reading the file; `UNKNOWN` if it is not, or no longer, in that state."""
    if identity.digest is not None:
        return identity
    content = content_digest(path) if identify(path) == identity else None
    is_same = content is not None and identify(path) == identity
    return replace(identity, digest=content if is_same else UNKNOWN)


def digest_of(content: bytes) -> str:
    """Return the digest of a photo's content."""
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).hexdigest()


def needs_reading(known: PhotoIdentity, present: PhotoIdentity) -> bool:
    """Whether only the content can tell if two states of a file are one photo."""
    return known != present and known.size == present.size and known.digest is not None


def compare(known: PhotoIdentity, path: Path) -> tuple[PhotoIdentity, bool]:
    """Look whether a file still holds the photo it held; it is read only where its size is the same but not its time.

    A file that is gone counts as the same: it may be on a disk that is not connected today. So does one of the same
    size whose content was never taken down.

    Returns
    -------
    PhotoIdentity
        The present state.
    bool
        Whether it is the same photo.
    """
    present = identify(path)
    if present is None or present == known:
        return known, True
    if not needs_reading(known, present):
        return present, present.size == known.size
    present = with_digest(present, path)
    if present.digest == UNKNOWN:  # it cannot be read now, or is being written: the next look decides
        return known, True
    return present, present.digest == known.digest


def holds_same_photo(some: Path, other: Path) -> bool:
    """Whether two files hold the same photo, byte for byte; False if one cannot be read."""
    ours, theirs = identify(some), identify(other)
    if ours is None or theirs is None or ours.size != theirs.size:
        return False
    digests = {with_digest(ours, some).digest, with_digest(theirs, other).digest}
    return len(digests) == 1 and UNKNOWN not in digests


def read_identified(path: Path, read: Callable[[Path], _Result]) -> tuple[_Result, PhotoIdentity]:
    """Read a photo, and say which one it was.

    Parameters
    ----------
    path : Path
    read : callable
        Called again if the file was replaced meanwhile.

    Raises
    ------
    ImageError
        If the file keeps changing.
    Exception
        Whatever `read` raises.
    """
    for _ in range(_ATTEMPTS):
        before = identify(path)
        result = read(path)
        if before is not None and identify(path) == before:
            return result, before
    raise ImageError(
        "the photo changes while it is read", path=path, remedy="Wait until it is written, then open it again."
    )
