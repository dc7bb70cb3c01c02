"""What holds of each photo when a folder is opened: what is stored, set against what is on disk."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.project.database import PhotoRow
from core.project.layout import listing_key, stored_file
from core.project.states import PhotoState

_MARKS = (None, PhotoState.CORRECTED, PhotoState.REVIEWED)
_WITH_MASK = (PhotoState.CORRECTED, PhotoState.REVIEWED)


@dataclass(frozen=True)
class OnDisk:
    """Files by their `listing_key`, from one walk of each folder."""

    masks: Mapping[str, str]
    proposals: Mapping[str, str]
    touched: Mapping[str, str]


def state_of(row: PhotoRow, has_mask: bool) -> PhotoState:
    """The state that a stored row amounts to.

    The mark of a mask that is gone is passed over but stays stored: the folder of masks may be on a disk that is
    not connected today.
    """
    if row.mark == PhotoState.SKIPPED:
        return PhotoState.SKIPPED
    if has_mask:
        # A mark that nobody knows is no approval.
        return PhotoState(row.mark or PhotoState.REVIEWED) if row.mark in _MARKS else PhotoState.CORRECTED
    return PhotoState.TODO if row.model is None else PhotoState.PROPOSED


def reconcile(files: Mapping[str, str], rows: Mapping[str, PhotoRow], disk: OnDisk) -> dict[str, PhotoRow]:
    """The row of each listed photo as it should be, after crashes and after what others did to the folder.

    Parameters
    ----------
    files : dict of str to str
        Mask file of each photo, see `mask_files`.
    rows : dict of str to PhotoRow
        As stored; photos that are gone are still in it.
    disk : OnDisk
    """
    left = {row.mask_file: row for name, row in rows.items() if name not in files and row.mask_file}
    return {name: _settled(name, file, rows.get(name, PhotoRow()), disk, left) for name, file in files.items()}


def _settled(name: str, file: str, row: PhotoRow, disk: OnDisk, left: Mapping[str, PhotoRow]) -> PhotoRow:
    if row.model is not None and listing_key(stored_file(name)) not in disk.proposals:
        row = replace(row, model=None, uncertainty=None)
    if listing_key(file) not in disk.masks:
        return row if row.pending is None else replace(row, pending=None)
    if row.pending is not None:
        return replace(row, mark=_mark_after_crash(row), pending=None, mask_file=file)
    if row.mark is not None:
        return row if row.mask_file == file else replace(row, mask_file=file)
    if file in left:  # the photo was given another extension
        return replace(row, mark=left[file].mark, digest=left[file].digest, mask_file=file)
    # A map of touched pixels is ours: the database was lost, and with it whether a person had approved the mask.
    known = listing_key(stored_file(name)) in disk.touched
    return replace(row, mark=PhotoState.CORRECTED if known else PhotoState.REVIEWED, mask_file=file)


def _mark_after_crash(row: PhotoRow) -> str | None:
    """A save was cut short: the mask is the old one or the new one, and only if both were approved it is."""
    if row.mark in _WITH_MASK and row.mark != row.pending:
        return PhotoState.CORRECTED
    return row.pending


def moved_masks(files: Mapping[str, str], rows: Mapping[str, PhotoRow], disk: OnDisk) -> dict[str, tuple[str, str]]:
    """Masks to rename, (old, new) file by photo, because a photo of the same name but another extension came or went.

    Only where the store knows whose mask it is, the old name is no other photo's and the new one is free.
    """
    wanted = {listing_key(file) for file in files.values()}
    moves = {}
    for name, file in files.items():
        old = rows[name].mask_file if name in rows else None
        if old is None or old == file or listing_key(old) in wanted:
            continue
        if listing_key(old) in disk.masks and listing_key(file) not in disk.masks:
            moves[name] = (old, file)
    return moves


def unclaimed_masks(files: Mapping[str, str], disk: OnDisk) -> list[tuple[str, str]]:
    """(mask file, photo) where a mask has the short name that two photos could claim, so that it is not used."""
    wanted = {listing_key(file) for file in files.values()}
    found = {}
    for name, file in files.items():
        short = f"{posixpath.splitext(name)[0]}.png"
        if short != file and listing_key(short) in disk.masks and listing_key(short) not in wanted:
            found[short] = file
    return list(found.items())
