"""Photos with masks in a folder, without opening it as a project."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import PetsegError, ProjectError
from core.files import temporary_folder
from core.images import Listing
from core.masks import is_proposed
from core.project.checking.check_database import check_database
from core.project.findings import notes_of_listing, notes_of_pairing, notes_of_replaced, notes_of_unseen
from core.project.layout import Layout, list_photos, resolve_root
from core.project.pairing import pair_masks
from core.project.replaced import is_replaced
from core.project.stored_files import list_files


@dataclass(frozen=True)
class SamplesOnDisk:
    """Photos with masks.

    Attributes
    ----------
    samples : list of (str, Path, Path)
        Name, photo and mask of each.
    notes : list of PetsegError
        What was left out: photos of other kinds, masks without a photo, masks that were made for another photo,
        proposals that nobody has seen.
    """

    samples: list[tuple[str, Path, Path]]
    notes: list[PetsegError]


def find_samples(folder: Path, *, unseen: bool = False) -> SamplesOnDisk:
    """Find every photo with a mask in an Oxford-layout folder; nothing is written there.

    Parameters
    ----------
    folder : Path
    unseen : bool
        Whether masks count that are marked as proposals that nobody has seen.

    Raises
    ------
    PetsegError
        If the folder is missing or cannot be read.
    """
    layout = Layout(resolve_root(folder))
    listing = list_photos(layout)
    masks = set(list_files(layout.trimaps, tidy=False).values())
    pairing = pair_masks(listing.names, masks)
    replaced = _replaced(layout, listing)
    files = {name: file for name, file in pairing.files.items() if file in masks}
    proposed = () if unseen else {name for name, file in files.items() if is_proposed(layout.trimaps / file)}
    samples = [
        (name, listing.folder / name, layout.trimaps / file)
        for name, file in files.items()
        if name not in replaced and name not in proposed
    ]
    notes = notes_of_listing(listing) + notes_of_pairing(pairing, layout.trimaps)
    notes += notes_of_replaced([name for name in replaced if name in files], listing.folder)
    return SamplesOnDisk(samples, notes + notes_of_unseen(len(proposed), layout.trimaps))


def _replaced(layout: Layout, listing: Listing) -> dict[str, None]:
    """Return the photos that were replaced after their masks were made, as far as a database knows."""
    if not os.path.isfile(layout.database):
        return {}
    with temporary_folder() as folder, suppress(ProjectError):
        rows, _ = check_database(layout, folder)
        return {name: None for name in listing.names if is_replaced(rows.photos.get(name), listing.folder / name)}
    return {}


def samples_on_disk(folder: Path) -> list[tuple[str, Path, Path]]:
    """Return the samples of `find_samples` alone."""
    return find_samples(folder).samples
