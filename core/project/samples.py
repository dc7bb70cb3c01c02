"""Photos with masks in a folder, without opening it as a project."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import PetsegError
from core.project.findings import notes_of_listing, notes_of_pairing
from core.project.layout import Layout, list_photos, resolve_root
from core.project.pairing import pair_masks
from core.project.stored_files import list_files


@dataclass(frozen=True)
class SamplesOnDisk:
    """Photos with masks.

    Attributes
    ----------
    samples : list of (str, Path, Path)
        Name, photo and mask of each.
    notes : list of PetsegError
        What was left out: photos of other kinds, masks without a photo.
    """

    samples: list[tuple[str, Path, Path]]
    notes: list[PetsegError]


def find_samples(folder: Path) -> SamplesOnDisk:
    """Find every photo with a mask in an Oxford-layout folder; nothing is written there.

    Raises
    ------
    PetsegError
        If the folder is missing or cannot be read.
    """
    layout = Layout(resolve_root(folder))
    listing = list_photos(layout)
    masks = set(list_files(layout.trimaps, tidy=False).values())
    pairing = pair_masks(listing.names, masks)
    samples = [
        (name, listing.folder / name, layout.trimaps / file) for name, file in pairing.files.items() if file in masks
    ]
    return SamplesOnDisk(samples, notes_of_listing(listing) + notes_of_pairing(pairing, layout.trimaps))


def samples_on_disk(folder: Path) -> list[tuple[str, Path, Path]]:
    """Return the samples of `find_samples` alone."""
    return find_samples(folder).samples
