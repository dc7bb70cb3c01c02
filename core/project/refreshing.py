"""Follows photos and masks that come and go while a project is open."""

import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import RLock

from core.errors import PetsegError
from core.images import Listing
from core.project.database.database import Database
from core.project.layout import Layout, list_photos
from core.project.opening import settle
from core.project.photo import PhotoChanges
from core.project.photos import Photos
from core.project.stored_files import list_in_places

STABLE_SECONDS = 1.0
"""How long a new file must keep its size and time: another program may still be copying it."""
_OWN_SECONDS = 30.0
"""How soon masks are listed again if the only reason is that some were saved here."""

_Stamps = dict[Path, int | None]


class FolderRefresh:
    """Finds out what has come and gone in the folders of a project; for one thread at a time.

    Folders are listed only when their times have changed, so that a look takes milliseconds also at 100,000 photos.

    Parameters
    ----------
    layout : Layout
    database : Database
    photos : Photos
    listing : Listing
        As it was when the project was opened.
    writing : RLock
        Held while files are written.
    """

    def __init__(self, layout: Layout, database: Database, photos: Photos, listing: Listing, writing: RLock) -> None:
        self._layout = layout
        self._database = database
        self._photos = photos
        self._writing = writing
        self._told: set[str] = set()
        self._arriving: dict[str, tuple[object, float]] = {}
        self._unpaired: set[str] | None = None
        self._photo_stamps: _Stamps = {}
        self._mask_stamps: _Stamps = {}
        self._own_folders: set[Path] = set()
        self._take_stamps(listing, {})
        self._listed = time.monotonic()

    def note_own_change(self, mask: Path) -> None:
        """Take note of a mask that was saved here, which changes the time of its folder."""
        self._own_folders.add(mask.parent)

    def is_due(self) -> bool:
        """Whether files may have come or gone since the last `refresh`."""
        if self._arriving or _stamps_of(self._photo_stamps) != self._photo_stamps:
            return True
        stamps = _stamps_of(self._mask_stamps)
        changed = {folder for folder, stamp in stamps.items() if stamp != self._mask_stamps[folder]}
        is_own = changed <= self._own_folders and time.monotonic() - self._listed < _OWN_SECONDS
        return bool(changed) and not is_own

    def refresh(self) -> tuple[PhotoChanges, list[PetsegError]]:
        """List the folders, and settle the project if photos or masks have come or gone.

        Returns
        -------
        PhotoChanges
        list of PetsegError
            What was found, each told once.

        Raises
        ------
        PetsegError
            If a folder is gone or cannot be read; nothing has changed then.
        """
        self._layout.require_root()
        before = _stamps_of(self._photo_stamps | self._mask_stamps)
        self._own_folders.clear()
        listing = list_photos(self._layout)
        masks = set(list_in_places(self._layout, self._layout.trimaps, self._layout.photo_folders).values())
        self._take_stamps(listing, before)
        self._listed = time.monotonic()
        self._photos.look_for_replaced()
        listing = replace(listing, names=self._without_arriving(listing))
        if not self._differs(listing, masks):
            return PhotoChanges(), []
        notes: list[PetsegError] = []
        with self._writing:
            changes = self._photos.refresh(partial(settle, self._layout, self._database, listing, notes))
        return changes, self._untold(notes)

    def _take_stamps(self, listing: Listing, before: Mapping[Path, int | None]) -> None:
        """Keep the times from before the listing; folders that are new are listed once more."""
        trimaps = self._layout.trimaps
        self._photo_stamps = {path: before.get(path) for path in (listing.folder / each for each in listing.prefixes)}
        self._mask_stamps = {path: before.get(path) for path in (trimaps / each for each in listing.prefixes)}
        if not before:
            self._photo_stamps, self._mask_stamps = _stamps_of(self._photo_stamps), _stamps_of(self._mask_stamps)

    def _without_arriving(self, listing: Listing) -> list[str]:
        """Leave out new photos whose files still change."""
        known, now = set(self._photos.names), time.monotonic()
        arriving = {}
        for name in listing.names:
            if name not in known:
                stamp = _file_stamp(listing.folder / name)
                seen, since = self._arriving.get(name, (None, now))
                since = since if seen == stamp else now
                if now - since < STABLE_SECONDS:
                    arriving[name] = (stamp, since)
        self._arriving = arriving
        return [name for name in listing.names if name not in arriving] if arriving else listing.names

    def _differs(self, listing: Listing, masks: set[str]) -> bool:
        names = self._photos.names
        photos = [self._photos[name] for name in names]
        unpaired = masks.difference(photo.mask_file for photo in photos)
        known, self._unpaired = self._unpaired, unpaired
        return (
            names != listing.names
            or any((photo.mask_file in masks) != photo.has_mask for photo in photos)
            or (known is not None and known != unpaired)
        )

    def _untold(self, notes: Iterable[PetsegError]) -> list[PetsegError]:
        found = [note for note in notes if note.text() not in self._told]
        self._told |= {note.text() for note in found}
        return found

    def tell_no_more(self, notes: Iterable[PetsegError]) -> None:
        """Take note of what the user was told on opening."""
        self._told |= {note.text() for note in notes}


def _stamps_of(folders: Iterable[Path]) -> _Stamps:
    return {folder: _folder_stamp(folder) for folder in folders}


def _folder_stamp(folder: Path) -> int | None:
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return None


def _file_stamp(path: Path) -> object:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
