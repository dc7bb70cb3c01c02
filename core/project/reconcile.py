"""The state of each photo when a folder is opened: what is stored, compared with what is on disk."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from core.project.database.photo_row import NO_PROPOSAL, NO_ROW, PhotoRow
from core.project.file_names import folded, listing_key
from core.project.layout import stored_file
from core.project.remarks import NO_REMARKS, to_fields
from core.project.states import PhotoState


@dataclass(frozen=True)
class OnDisk:
    """Files that are there, from one walk of each folder: masks by name, the others by `listing_key`.

    `is_unseen` tells whether a mask is marked as a proposal that nobody has seen; it reads the file.
    """

    masks: Collection[str]
    proposals: Mapping[str, str]
    touched: Mapping[str, str]
    is_unseen: Callable[[str], bool] = lambda file: False


def state_of(row: PhotoRow, has_mask: bool) -> PhotoState:
    """Return the state that follows from a stored row.

    The decision about a mask that is gone is ignored but stays stored: the folder of masks may be on a disk that is
    not connected today.
    """
    if row.decision == PhotoState.SKIPPED:
        return PhotoState.SKIPPED
    if has_mask:
        # An unknown decision is no approval.
        return PhotoState.REVIEWED if row.decision in (None, PhotoState.REVIEWED) else PhotoState.CORRECTED
    return PhotoState.TODO if row.model is None else PhotoState.PROPOSED


def reconcile(files: Mapping[str, str], rows: Mapping[str, PhotoRow], disk: OnDisk) -> dict[str, PhotoRow]:
    """Return each listed photo's row as it should be, after crashes and changes by other programs.

    Parameters
    ----------
    files : dict of str to str
        Mask file of each photo, see `pair_masks`.
    rows : dict of str to PhotoRow
        As stored, photos that are gone included.
    disk : OnDisk
    """
    orphans = {row.mask_file: row for name, row in rows.items() if name not in files and row.mask_file}
    return {
        name: _settled(name, file, rows.get(name, NO_ROW), disk, orphans)
        if name in rows or file in disk.masks
        else NO_ROW  # most photos of a large folder
        for name, file in files.items()
    }


def _settled(name: str, file: str, row: PhotoRow, disk: OnDisk, orphans: Mapping[str, PhotoRow]) -> PhotoRow:
    if row.model is not None and listing_key(stored_file(name)) not in disk.proposals:
        row = row._replace(**NO_PROPOSAL)
    if file not in disk.masks:
        return row if row.pending is None else row._replace(pending=None)
    if row.pending is not None:
        return row._replace(decision=_decision_after_crash(row), pending=None, mask_file=file)
    if row.decision is not None:
        return row if row.mask_file == file else row._replace(mask_file=file)
    if file in orphans:  # the photo was saved under another extension
        orphan = orphans[file]
        row = row._replace(decision=orphan.decision, digest=orphan.digest, mask_file=file)
        return row._replace(**to_fields(orphan.remarks)) if row.remarks == NO_REMARKS else row
    # A map of touched pixels is ours: the database was lost, and with it whether the mask was approved.
    is_ours = listing_key(stored_file(name)) in disk.touched
    decision = PhotoState.CORRECTED if is_ours or disk.is_unseen(file) else PhotoState.REVIEWED
    return row._replace(decision=decision, mask_file=file)


def _decision_after_crash(row: PhotoRow) -> str | None:
    """After a crash in a save the mask is the old one or the new one; it is approved only if both were."""
    if row.decision is not None and row.decision != row.pending:
        return PhotoState.CORRECTED
    return row.pending


def respelled(rows: Mapping[str, PhotoRow], names: Collection[str]) -> Mapping[str, PhotoRow]:
    """Return the rows with those of photos whose names changed in capitals or accents alone, as by another system."""
    listed = set(names)
    gone = [name for name in rows if name not in listed]
    if not gone:
        return rows
    old, new = _unique(gone), _unique(name for name in listed if name not in rows)
    return {**rows, **{new[key]: rows[old[key]] for key in old.keys() & new.keys()}}


def _unique(names: Iterable[str]) -> dict[str, str]:
    """Return names by what they share with other spellings, without those that have any."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(folded(name), []).append(name)
    return {key: spelled[0] for key, spelled in found.items() if len(spelled) == 1}


def moved_masks(files: Mapping[str, str], rows: Mapping[str, PhotoRow], disk: OnDisk) -> dict[str, tuple[str, str]]:
    """Return masks to rename, (old, new) file by photo: a photo of the same name but another extension came or went.

    Only where the store knows whose mask it is, the old name is no other photo's, and the new one is free.
    """
    stored = {name: rows[name].mask_file for name in files if name in rows}
    moves = {
        name: (old, files[name])
        for name, old in stored.items()
        if old is not None and old != files[name] and old in disk.masks and files[name] not in disk.masks
    }
    claimed = {folded(file) for file in files.values()} if moves else set()
    return {name: move for name, move in moves.items() if folded(move[0]) not in claimed}
