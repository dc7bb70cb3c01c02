"""Open a folder: list it, open its store, and settle the state of each photo."""

import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from core.errors import PetsegError, PlaceMissingError, ProjectError, reason_of
from core.files import reading_folder, temporary_folder, write_bytes
from core.images import Listing
from core.masks import is_proposed
from core.paths import file_id
from core.project.database.connection import copy_database
from core.project.database.database import Database, open_database
from core.project.database.photo_row import NO_ROW, PhotoRow
from core.project.findings import notes_of_listing, notes_of_masks, notes_of_pairing
from core.project.layout import Layout, list_photos, mask_folders, resolve_root
from core.project.links import require_mask_folder, require_own_store, require_store, unshare_database
from core.project.locking.lock import FolderLock, not_writable
from core.project.pairing import pair_masks
from core.project.photo import Photo
from core.project.reconcile import OnDisk, moved_masks, reconcile, respelled
from core.project.stored_files import list_in_places
from core.project.versions import Versions


@dataclass(frozen=True)
class Settled:
    """The photos of a folder, with rows that fit the masks on disk.

    Neither is a photo looked at nor the database changed for that, as there may be 100,000: see `Photos.check_next`.

    Attributes
    ----------
    photos : list of Photo
        In natural order.
    unchecked : list of str
        Photos of which it is still to be found out whether they were replaced.
    unstored : list of str
        Photos whose rows the database does not have like that.
    """

    photos: list[Photo]
    unchecked: list[str]
    unstored: list[str]


@dataclass(frozen=True)
class Opening:
    """An opened folder, settled.

    Attributes
    ----------
    layout : Layout
    database : Database
    settled : Settled
    notes : list of PetsegError
        What was found and repaired.
    listing : Listing
        The photos as they were found.
    lock : FolderLock or None
        None if the folder is only looked at.
    versions : Versions
    is_first : bool
        Whether nothing was known of the folder before.
    resources : ExitStack
        What has to be closed in the end: database, lock, a temporary folder.
    """

    layout: Layout
    database: Database
    settled: Settled
    notes: list[PetsegError]
    listing: Listing
    lock: FolderLock | None
    versions: Versions
    is_first: bool
    resources: ExitStack


@contextmanager
def collecting_later() -> Iterator[None]:
    """Collect no garbage meanwhile: what is made of 100,000 photos stays, and is looked through again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def open_folder(
    folder: Path, place: Path | None, program: str, *, shipped_model: Path, read_only: bool, take_over: bool
) -> Opening:
    """Open and settle a folder; no photo and no mask is decoded. For the parameters see `Project.open`.

    Raises
    ------
    FolderInUseError
        If another program has opened it.
    PetsegError
        If the folder is missing, cannot be read or written, or was used with a newer PetSeg.
    """
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise ProjectError("this is a file, not a folder", path=folder, remedy="Open the folder that it is in.")
    root = resolve_root(folder)
    with ExitStack() as opened:
        layout, listing = _list(_arrange(root, place, opened, read_only=read_only))
        _require_own_store(layout)
        lock = None if read_only else FolderLock.acquire(layout.store, program, take_over=take_over)
        if lock is not None:
            opened.callback(lock.release)
        _require_writable_masks(layout)
        unshare_database(layout.database)
        database, found = _open_database(layout)
        opened.callback(database.close)
        notes = [] if read_only else found
        if database.is_new and not notes and not read_only and list_in_places(layout, layout.touched_maps):
            notes.append(_lost_database(layout))
        is_first = database.is_new and not notes
        # First: a version of an earlier PetSeg may change what the rows of photos call their model.
        versions = Versions(database, layout, shipped_model)
        settled = settle(layout, database, listing, notes)
        return Opening(layout, database, settled, notes, listing, lock, versions, is_first, opened.pop_all())


def _require_own_store(layout: Layout) -> None:
    try:
        require_own_store(layout)
    except OSError as error:  # it belongs to somebody else
        raise not_writable(layout.place, error) from error


def _arrange(root: Path, place: Path | None, opened: ExitStack, *, read_only: bool) -> Layout:
    """Decide which folders of masks and stores are read, and which one is written to."""
    if place is not None:
        with reading_folder(place, ProjectError):
            is_there = place.is_dir()
        if not is_there:
            raise PlaceMissingError("the folder that holds the masks of {root} is gone", path=place, root=root)
    places = (root,) if place is None else (place, root)
    if not read_only:
        return Layout(root, places=places)
    return Layout(root, places=(opened.enter_context(temporary_folder()), *places), read_only=True)


def _open_database(layout: Layout) -> tuple[Database, list[PetsegError]]:
    """Open the database; the first time, with the states that were stored where nothing is written now."""
    try:
        layout.store.mkdir(exist_ok=True)
    except OSError as error:
        raise not_writable(layout.place, error) from error
    source = layout.find(layout.database)
    if source != layout.database and os.path.isfile(source):
        copy_database(source, layout.database)
    try:
        return open_database(layout.database, partial(require_store, layout.store, layout))
    except ProjectError as error:
        raise error.recast(ProjectError, path=source) from error  # nobody knows of the copy


def _list(layout: Layout) -> tuple[Layout, Listing]:
    """List the photos, and take down which folders are theirs, as no mask may be written there."""
    listing = list_photos(layout)
    layout = replace(layout, photo_folders=listing.folders, mask_folders=mask_folders(layout, listing))
    with reading_folder(layout.root, ProjectError):
        ids = tuple((folder, file_id(folder)) for folder in dict.fromkeys((layout.root, layout.place)))
    return replace(layout, folder_ids=ids), listing


def settle(
    layout: Layout,
    database: Database,
    listing: Listing,
    notes: list[PetsegError],
    unstored: Mapping[str, PhotoRow] = MappingProxyType({}),
) -> Settled:
    """Bring rows, masks and photos of a listing in line; what was repaired is added to the notes.

    While a folder is open, nothing of it may be saved meanwhile.

    Parameters
    ----------
    layout : Layout
    database : Database
    listing : Listing
    notes : list of PetsegError
    unstored : dict of str to PhotoRow
        Rows that are newer than those of the database.

    Raises
    ------
    PetsegError
        If a folder cannot be read, or a mask cannot be renamed.
    """
    require_mask_folder(layout.trimaps, layout)
    stored, disk = database.photos(), _list_store(layout)
    known = {**stored, **unstored} if unstored else stored
    pairing = pair_masks(listing.names, disk.masks)
    if moves := moved_masks(pairing.files, known, disk):
        _rename_masks(layout, moves)
        disk = _list_store(layout)
        pairing = pair_masks(listing.names, disk.masks)
    rows = reconcile(pairing.files, respelled(known, listing.names), disk)
    notes += notes_of_listing(listing) + notes_of_pairing(pairing, layout.trimaps) + notes_of_masks(layout)
    folder, trimaps, masks = listing.folder, layout.trimaps, disk.masks
    photos = [Photo(name, folder, file, trimaps, rows[name], file in masks) for name, file in pairing.files.items()]
    used = [name for name, row in rows.items() if row is not NO_ROW]
    return Settled(photos, used, [name for name in used if rows[name] != stored.get(name)])


def _list_store(layout: Layout) -> OnDisk:
    return OnDisk(
        masks=set(list_in_places(layout, layout.trimaps, layout.photo_folders).values()),
        proposals=list_in_places(layout, layout.proposals),
        touched=list_in_places(layout, layout.touched_maps),
        is_unseen=lambda file: is_proposed(layout.find(layout.trimaps / file)),
    )


def _rename_masks(layout: Layout, moves: Mapping[str, tuple[str, str]]) -> None:
    for old, new in moves.values():
        require_mask_folder((layout.trimaps / old).parent, layout)
        try:
            _rename_mask(layout, layout.trimaps / old, layout.trimaps / new)
        except OSError as error:
            raise ProjectError(
                "the mask cannot be renamed to {name} ({reason})",
                path=layout.trimaps / old,
                remedy="Check the folder's permissions.",
                name=new,
                reason=reason_of(error),
            ) from error


def _rename_mask(layout: Layout, old: Path, new: Path) -> None:
    """Rename a mask; one in a place that is only read is copied."""
    source = layout.find(old)
    if source == old:
        os.rename(old, new)
    else:
        write_bytes(new, source.read_bytes())


def _lost_database(layout: Layout) -> ProjectError:
    return ProjectError(
        "the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, "
        "not as reviewed",
        path=layout.database,
    )


def _require_writable_masks(layout: Layout) -> None:
    """Find out now, not when the first mask is saved; that the store can be written, its lock has shown."""
    with reading_folder(layout.trimaps, ProjectError):
        existing = next(path for path in (layout.trimaps, *layout.trimaps.parents) if path.exists())
    if not os.access(existing, os.W_OK):
        raise not_writable(existing)
