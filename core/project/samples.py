"""Photos with masks in a folder, without opening it as a project."""

from pathlib import Path

from core.project.layout import Layout, list_photos, resolve_root
from core.project.pairing import mask_files
from core.project.stored_files import list_files, listing_key


def samples_on_disk(folder: Path) -> list[tuple[str, Path, Path]]:
    """Return (name, photo, mask) of every photo with a mask in an Oxford-layout folder; nothing is written there.

    Raises
    ------
    PetsegError
        If the folder is missing or cannot be read.
    """
    layout = Layout(resolve_root(folder))
    listing = list_photos(layout)
    masks = list_files(layout.trimaps, tidy=False)
    return [
        (name, listing.folder / name, layout.trimaps / file)
        for name, file in mask_files(listing.names).items()
        if listing_key(file) in masks
    ]
