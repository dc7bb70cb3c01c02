"""Black and white PNGs: 255 is pet."""

from pathlib import Path

import numpy as np

from core.cancel import ShouldStop
from core.formats.export_folder import ExportFolder
from core.formats.exported.photo_copy import copy_photo
from core.formats.foreign.masks import ForeignMasks
from core.formats.format import ExportedPhoto, Format, FormatOptions, MaskReader, Record
from core.formats.raster.images import first_image, image_names, is_grey_png, raster_masks
from core.formats.raster.png_masks import encode_grey
from core.formats.shapes.pet_regions import regions_of
from core.labels import Label
from core.pixels import BoolArray

_MASKS = "masks"


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `masks/STEM.png`; with `regions`, `masks/STEM.1.png` and so on if there are several regions."""
    if options.copies_photos:
        copy_photo(photo, folder, "images")
    regions = regions_of(photo.mask) if options.regions else []
    if len(regions) < 2:
        _write(photo.stem, photo.mask == Label.PET, folder)
    else:
        for number, region in enumerate(regions, 1):
            _write(f"{photo.stem}.{number}", region.whole(photo.mask.shape), folder)
    return {}


def _write(name: str, pet: BoolArray, folder: ExportFolder) -> None:
    folder.write(f"{_MASKS}/{name}.png", encode_grey(pet.astype(np.uint8) * np.uint8(255)))


def fits(path: Path) -> bool:
    """Whether a folder has grey PNGs in `masks`."""
    first = first_image(path / _MASKS)
    return first is not None and is_grey_png(first)


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks in `masks`; raises ImportedMasksError."""
    folder = path / _MASKS
    return raster_masks({name: folder / name for name in image_names(folder)}, should_stop)


BINARY_PNG = Format(
    "Black and white PNG",
    "Image editors, and training code with one class: 255 is pet",
    loss="The border",
    write_photo=write_photo,
    borders=("middle", "pet", "background"),
    has_regions=True,
    copies_photos=None,
    reader=MaskReader(fits, read),
)
