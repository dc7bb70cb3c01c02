"""Open a folder: list it, open its store, and settle the state of each photo."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import PetsegError, ProjectError, reason_of
from core.images import Listing
from core.paths import file_id
from core.project.database import Database, PhotoRow, open_database
from core.project.layout import Layout, list_photos, resolve_root
from core.project.links import require_mask_folder, require_own_store, unshare_database
from core.project.pairing import mask_files
from core.project.photos import Photo
from core.project.reconcile import OnDisk, moved_masks, reconcile, unclaimed_masks
from core.project.stored_files import list_files, listing_key


@dataclass(frozen=True)
class Opening:
    """An opened folder, settled.

    Attributes
    ----------
    layout : Layout
    database : Database
    photos : list of Photo
        In natural order.
    notes : list of PetsegError
        What was found and repaired.
    """

    layout: Layout
    database: Database
    photos: list[Photo]
    notes: list[PetsegError]


def open_folder(folder: Path) -> Opening:
    """Open and settle a folder; no photo and no mask is decoded.

    Raises
    ------
    PetsegError
        If the folder is missing, cannot be read or written, or was used with a newer PetSeg.
    """
    if folder.exists() and not folder.is_dir():
        raise ProjectError("this is a file, not a folder", path=folder, remedy="Open the folder that it is in.")
    layout, listing = _list(Layout(resolve_root(folder)))
    require_own_store(layout)
    _require_writable(layout)
    unshare_database(layout.database)
    database, note = open_database(layout.database, layout.require_root)
    try:
        return _settle(layout, database, listing, [note] if note else [])
    except BaseException:
        database.close()
        raise


def _list(layout: Layout) -> tuple[Layout, Listing]:
    """List the photos, and take down which folders are theirs, as no mask may be written there."""
    listing = list_photos(layout)
    masks = {file_id(layout.trimaps)} - listing.folders if layout.trimaps.exists() else set()
    layout = replace(layout, photo_folders=listing.folders, mask_folders=frozenset(masks), root_id=file_id(layout.root))
    return layout, listing


def _settle(layout: Layout, database: Database, listing: Listing, notes: list[PetsegError]) -> Opening:
    require_mask_folder(layout.trimaps, layout)
    files, stored = mask_files(listing.names), database.photos()
    disk = _list_store(layout)
    moves = moved_masks(files, stored, disk)
    if moves:
        _rename_masks(layout, moves)
        disk = _list_store(layout)
    if database.is_new and disk.touched and not notes:
        notes.append(_lost_database(layout))
    rows = reconcile(files, stored, disk)
    changed = {name: vars(row) for name, row in rows.items() if row != stored.get(name, PhotoRow())}
    if changed:
        database.update_photos(changed)
    notes += [_unclaimed(layout, mask, file) for mask, file in unclaimed_masks(files, disk)]
    photos = [
        Photo(name, listing.folder / name, file, layout.trimaps / file, rows[name], listing_key(file) in disk.masks)
        for name, file in files.items()
    ]
    return Opening(layout, database, photos, notes)


def _list_store(layout: Layout) -> OnDisk:
    return OnDisk(
        masks=list_files(layout.trimaps, layout.photo_folders),
        proposals=list_files(layout.proposals),
        touched=list_files(layout.touched_maps),
    )


def _rename_masks(layout: Layout, moves: Mapping[str, tuple[str, str]]) -> None:
    for old, new in moves.values():
        require_mask_folder((layout.trimaps / old).parent, layout)
        try:
            os.rename(layout.trimaps / old, layout.trimaps / new)
        except OSError as error:
            raise ProjectError(
                "the mask cannot be renamed to {name} ({reason})",
                path=layout.trimaps / old,
                remedy="Check the folder's permissions.",
                name=new,
                reason=reason_of(error),
            ) from error


def _lost_database(layout: Layout) -> ProjectError:
    return ProjectError(
        "the project's database was gone and was rebuilt from the masks on disk; masks made here count as corrected, "
        "not as reviewed",
        path=layout.database,
    )


def _unclaimed(layout: Layout, mask: str, file: str) -> ProjectError:
    return ProjectError(
        "two photos could have this mask, so it is not used",
        path=layout.trimaps / mask,
        remedy="Rename it to {name} if it belongs to that photo.",
        name=file,
    )


def _require_writable(layout: Layout) -> None:
    """Find out now, not when the first mask is saved."""
    try:
        layout.store.mkdir(exist_ok=True)
        probe = layout.store / f".{secrets.token_hex(4)}.petseg-tmp"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _not_writable(layout.root, reason_of(error)) from error
    existing = next(path for path in (layout.trimaps, *layout.trimaps.parents) if path.exists())
    if not os.access(existing, os.W_OK):
        raise _not_writable(existing, "permission denied")


def _not_writable(folder: Path, reason: str) -> ProjectError:
    return ProjectError(
        "masks cannot be saved in this folder ({reason})",
        path=folder,
        remedy="Copy the photos to a folder that you may write to, and open that.",
        reason=reason,
    )
