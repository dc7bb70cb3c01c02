"""What to tell of a folder: files that were left out, and masks without a photo."""

import os
from collections.abc import Sequence
from pathlib import Path

from core.errors import PetsegError, ProjectError
from core.images import Listing
from core.paths import is_link
from core.project.layout import Layout
from core.project.pairing import Pairing

_MAX_NAMES = 3


def notes_of_listing(listing: Listing) -> list[PetsegError]:
    """Return a line on the pictures and videos that are not read, and one on the folders that cannot be."""
    notes: list[PetsegError] = []
    count, kinds = sum(listing.left_out.values()), _some(list(listing.left_out), 8)
    if count == 1:
        template = "1 file of a kind that PetSeg does not read was left out ({kinds})"
        notes.append(ProjectError(template, path=listing.folder, kinds=kinds))
    elif count:
        template = "{count} files of kinds that PetSeg does not read were left out ({kinds})"
        notes.append(ProjectError(template, path=listing.folder, count=count, kinds=kinds))
    if listing.closed:
        notes.append(
            ProjectError(
                "sub-folders that cannot be read were left out: {count} ({names})",
                path=listing.folder,
                remedy="Check that you may open them.",
                count=len(listing.closed),
                names=_some(listing.closed),
            )
        )
    return notes


def notes_of_pairing(pairing: Pairing, folder: Path) -> list[PetsegError]:
    """Return what to tell of masks that could not be paired, for the folder of masks."""
    notes = [_contested(folder / mask, file) for mask, file in pairing.contested.items()]
    if len(notes) > _MAX_NAMES:
        notes = [
            ProjectError(
                "{count} masks could each belong to two photos and are not used ({names})",
                path=folder,
                remedy="Add the extensions of their photos to their names, as in NAME.jpg.png.",
                count=len(notes),
                names=_some(list(pairing.contested)),
            )
        ]
    if pairing.several:
        notes.append(_several(pairing, folder))
    if pairing.unpaired:
        notes.append(_unpaired(pairing.unpaired, folder))
    return notes


def notes_of_masks(layout: Layout) -> list[PetsegError]:
    """Return a line if the folder of masks is on a disk that is away."""
    link = next((folder for folder in (layout.trimaps, layout.trimaps.parent) if is_link(folder)), None)
    if link is None or os.path.exists(link):
        return []
    return [
        ProjectError(
            "the folder of masks is a link that leads nowhere, so no mask can be read or saved",
            path=link,
            remedy="Connect the disk that it leads to, and open the folder again.",
        )
    ]


def notes_of_replaced(names: Sequence[str], folder: Path) -> list[PetsegError]:
    """Return a line on the photos that are left out, as their masks were made for others of these names."""
    if not names:
        return []
    if len(names) == 1:
        template = "this photo was replaced by another one after its mask was made, and is left out"
        return [ProjectError(template, path=folder / names[0], remedy="Check the mask in PetSeg.")]
    template = "{count} photos were replaced by others after their masks were made, and are left out ({names})"
    return [
        ProjectError(template, path=folder, remedy="Check the masks in PetSeg.", count=len(names), names=_some(names))
    ]


def notes_of_unseen(count: int, folder: Path) -> list[PetsegError]:
    """Return a line on the proposals in the folder of masks, which are no truth before somebody has seen them."""
    if not count:
        return []
    template = "{count} masks are proposals that nobody has reviewed, and are left out"
    if count == 1:
        template = "1 mask is a proposal that nobody has reviewed, and is left out"
    return [ProjectError(template, path=folder, remedy="Open the folder in PetSeg and review them.", count=count)]


def _contested(mask: Path, file: str) -> PetsegError:
    return ProjectError(
        "two photos could have this mask, so it is not used",
        path=mask,
        remedy="Rename it to {name} if it belongs to that photo.",
        name=file,
    )


def _several(pairing: Pairing, folder: Path) -> PetsegError:
    return ProjectError(
        "for {count} of the photos there are several masks, of which none is used ({names})",
        path=folder,
        remedy="They differ in capitals or accents alone; keep one for each photo.",
        count=len(pairing.several),
        names=_some([mask for masks in pairing.several.values() for mask in masks]),
    )


def _unpaired(masks: Sequence[str], folder: Path) -> PetsegError:
    if len(masks) == 1:
        return ProjectError("1 mask belongs to no photo ({name})", path=folder, name=masks[0])
    return ProjectError("{count} masks belong to no photo ({names})", path=folder, count=len(masks), names=_some(masks))


def _some(names: Sequence[str], most: int = _MAX_NAMES) -> str:
    return ", ".join(names[:most]) + (", ..." if len(names) > most else "")
