"""Which model a checkpoint is: the digest of its content, computed once for each state of its file."""

import hashlib
import os
from functools import lru_cache
from pathlib import Path

from core.errors import ProjectError
from core.files import DIGEST_BYTES, content_digest, open_regular
from core.project.database.database import Database
from core.project.identity import UNKNOWN

_HEAD_BYTES = 1 << 16
"""The beginning of a checkpoint: names and shapes of its tensors, and its card."""
_KEY = "digest of {id}"


class ModelDigests:
    """Digests of a project's checkpoints, which its database keeps. Every method may be called from any thread.

    Parameters
    ----------
    database : Database
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, id_: str) -> str | None:
        """Return the digest that a version's file had when it was looked at last; None if it never was."""
        value = self._database.setting(_KEY.format(id=id_))
        return value.split(" ")[0] if value else None

    def of(self, id_: str, path: Path, stamp: str) -> str:
        """Return the digest of a version's file; reads all of it if its stamp is not the one of the last time.

        The first time, proposals that an earlier PetSeg noted under the version's id are noted under its digest. What
        the database refuses is found again the next time.

        Parameters
        ----------
        id_ : str
        path : Path
        stamp : str
            See `stamp_of`.
        """
        key = _KEY.format(id=id_)
        try:
            stored = self._database.setting(key)
        except ProjectError:
            stored = None
        digest, _, known_stamp = (stored or "").partition(" ")
        if not stamp or known_stamp == stamp:
            return digest if stamp else UNKNOWN
        digest = _digest_of(path, stamp)
        if digest != UNKNOWN:
            self._store(id_, key, f"{digest} {stamp}", None if stored else digest)
        return digest

    def _store(self, id_: str, key: str, value: str, first: str | None) -> None:
        try:
            self._database.put_setting(key, value, models={} if first is None else {id_: first})
        except ProjectError:
            return


def stamp_of(path: Path) -> str:
    """Return what changes when another checkpoint is put in a file's place, without reading it all; "" without one.

    Beside size and time it covers the card: packages give all their files the same time, and models the same size.
    """
    try:
        with open_regular(path) as stream:
            status = os.fstat(stream.fileno())
            head = hashlib.blake2b(stream.read(_HEAD_BYTES), digest_size=DIGEST_BYTES).hexdigest()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {head}"


@lru_cache(maxsize=64)
def _digest_of(path: Path, stamp: str) -> str:
    """Read a file; once for each stamp, as every folder asks for the shipped model."""
    return content_digest(path) or UNKNOWN
