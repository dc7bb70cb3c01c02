"""Opening a folder: list it, open its store, and settle what each photo's state is."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import ProjectError, reason_of
from core.project.database import Database, PhotoRow, open_database
from core.project.layout import Layout, list_files, list_photos, listing_key, mask_files, resolve_root
from core.project.reconcile import OnDisk, moved_masks, reconcile, unclaimed_masks


@dataclass(frozen=True)
class Opening:
    """An opened folder, settled.

    Attributes
    ----------
    layout : Layout
    database : Database
    photos : dict of str to Path
        In natural order.
    files : dict of str to str
        Mask file of each photo.
    rows : dict of str to PhotoRow
    masked : set of str
        Photos that have a mask.
    notes : list of str
    """

    layout: Layout
    database: Database
    photos: Mapping[str, Path]
    files: Mapping[str, str]
    rows: Mapping[str, PhotoRow]
    masked: frozenset[str]
    notes: list[str]


def open_folder(folder: Path) -> Opening:
    """Open and settle a folder; no photo and no mask is decoded.

    Raises
    ------
    PetsegError
        If the folder is missing, may not be read or written, or was used with a newer PetSeg.
    """
    if folder.exists() and not folder.is_dir():
        raise ProjectError("this is a file, not a folder", path=folder, remedy="Open the folder that it is in.")
    layout = Layout(resolve_root(folder))
    photos = list_photos(layout)
    _require_writable(layout)
    database, note = open_database(layout.database)
    try:
        return _settle(layout, database, photos, [note] if note else [])
    except BaseException:
        database.close()
        raise


def _settle(layout: Layout, database: Database, photos: Mapping[str, Path], notes: list[str]) -> Opening:
    files, stored = mask_files(photos), database.photos()
    disk = _look(layout)
    moves = moved_masks(files, stored, disk)
    if moves:
        _rename_masks(layout, moves)
        disk = _look(layout)
    if database.is_new and disk.touched and not notes:
        notes.append(
            f"{layout.database}: the project's database was gone and was made anew from the masks on disk; masks made "
            "here count as corrected, not as reviewed."
        )
    rows = reconcile(files, stored, disk)
    changed = {name: vars(row) for name, row in rows.items() if row != stored.get(name, PhotoRow())}
    if changed:
        database.update_photos(changed)
    notes += [
        f"{layout.trimaps / mask}: two photos could have this mask, so it is not used. Rename it to {file} if it "
        "belongs to that photo."
        for mask, file in unclaimed_masks(files, disk)
    ]
    masked = frozenset(name for name, file in files.items() if listing_key(file) in disk.masks)
    return Opening(layout, database, photos, files, rows, masked, notes)


def _look(layout: Layout) -> OnDisk:
    return OnDisk(
        masks=list_files(layout.trimaps),
        proposals=list_files(layout.store / "proposals"),
        touched=list_files(layout.store / "touched"),
    )


def _rename_masks(layout: Layout, moves: Mapping[str, tuple[str, str]]) -> None:
    for old, new in moves.values():
        try:
            os.rename(layout.trimaps / old, layout.trimaps / new)
        except OSError as error:
            raise ProjectError(
                f"the mask cannot be renamed to {new} ({reason_of(error)})",
                path=layout.trimaps / old,
                remedy="Check the folder's permissions.",
            ) from error


def _require_writable(layout: Layout) -> None:
    """Find out now, not when the first mask is to be saved."""
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
        f"masks cannot be saved in this folder ({reason.lower()})",
        path=folder,
        remedy="Copy the photos to a folder that you may write to, and open that.",
    )
