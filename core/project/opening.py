"""Open a folder: list it, open its store, and settle the state of each photo."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import PetsegError, ProjectError, reason_of
from core.project.database import Database, PhotoRow, open_database
from core.project.layout import Layout, list_files, list_photos, listing_key, mask_files, resolve_root
from core.project.photos import Photo
from core.project.reconcile import OnDisk, moved_masks, reconcile, unclaimed_masks


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
    layout = Layout(resolve_root(folder))
    paths = list_photos(layout)
    _require_writable(layout)
    database, note = open_database(layout.database)
    try:
        return _settle(layout, database, paths, [note] if note else [])
    except BaseException:
        database.close()
        raise


def _settle(layout: Layout, database: Database, paths: Mapping[str, Path], notes: list[PetsegError]) -> Opening:
    files, stored = mask_files(paths), database.photos()
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
        Photo(name, path, file, layout.trimaps / file, rows[name], listing_key(file) in disk.masks)
        for (name, path), file in zip(paths.items(), files.values(), strict=True)
    ]
    return Opening(layout, database, photos, notes)


def _list_store(layout: Layout) -> OnDisk:
    return OnDisk(
        masks=list_files(layout.trimaps),
        proposals=list_files(layout.proposals),
        touched=list_files(layout.touched_maps),
    )


def _rename_masks(layout: Layout, moves: Mapping[str, tuple[str, str]]) -> None:
    for old, new in moves.values():
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
