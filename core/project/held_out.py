"""The photos that judge models and are never trained on."""

import threading
from collections.abc import Collection, Iterable

from core.project.database.database import Database
from core.project.identity import UNKNOWN, identify, with_digest
from core.project.layout import Layout
from core.project.photos import Photos


class HeldOut:
    """Photos held out of training, for as long as the project exists.

    A photo is known by its name and by its content, so that one that was renamed or moved does not enter training under
    another name. One that is gone, skipped or no longer reviewed stays held out should it come back.

    Every method may be called from any thread; `among` and `add` may read photos.

    Parameters
    ----------
    database : Database
    layout : Layout
    photos : Photos
    """

    def __init__(self, database: Database, layout: Layout, photos: Photos) -> None:
        self._database = database
        self._layout = layout
        self._photos = photos
        self._lock = threading.Lock()
        self._known = database.held_out()

    def among(self, names: Collection[str]) -> set[str]:
        """Return which of some photos of the project are held out."""
        known = self._known
        digests = set(known.values()) - {None, UNKNOWN}
        # Reading files is worth it only where a photo may have got another name.
        reads = not known.keys() <= set(self._photos.names)
        return {name for name in names if name in known or self._digest(name, reads=reads) in digests}

    def add(self, names: Iterable[str]) -> None:
        """Hold more photos out from now on.

        Raises
        ------
        ProjectError
            If the folder is read-only, or the database cannot be written.
        """
        self._layout.require_writable()
        self._store({name: self._digest(name, reads=True) for name in names if name not in self._known})

    def take_over(self, before: "HeldOut") -> None:
        """Hold out what the project of the same folder did before its database was lost."""
        self._store(before._known)

    def _store(self, digests: dict[str, str | None]) -> None:
        if digests:
            with self._lock:
                self._database.hold_out(digests)
                self._known = self._known | digests

    def _digest(self, name: str, *, reads: bool) -> str | None:
        photo = self._photos[name]
        stored = None if photo.row.is_empty else photo.row.photo_digest
        if stored is not None or not reads:
            return stored
        found = identify(photo.path)
        return None if found is None else with_digest(found, photo.path).digest
