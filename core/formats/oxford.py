"""The layout of Oxford-IIIT Pet: photos, trimaps and lists."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np

from core.cancel import ShouldStop
from core.errors import ImportedMasksError, MaskError
from core.formats.export_folder import ExportFolder
from core.formats.exported.file_stems import names_of_tests
from core.formats.exported.photo_copy import copy_photo
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.raster.images import has_images, image_names
from core.formats.raster.png_masks import encode_grey
from core.labels import TRIMAP_CODES, Label, trimap_from_mask
from core.masks import read_mask

_HEADING = "#Image CLASS-ID SPECIES BREED-ID\n"
_CAT, _OTHER = 1, 2
_TRIMAPS = "trimaps"
_PLACES = ("annotations/trimaps", "trimaps")
CODES = dict(zip(TRIMAP_CODES, Label, strict=True))
"""The label of each code of a trimap."""


def write_photo(photo: ExportedPhoto, _options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `images/STEM.jpg` and `annotations/trimaps/STEM.png`."""
    copy_photo(photo, folder, "images", kinds=("JPEG",))
    folder.write(f"annotations/trimaps/{photo.stem}.png", encode_grey(trimap_from_mask(photo.mask)))
    return {}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write list.txt, and its parts trainval.txt and test.txt."""
    lines = {photo.name: _line(photo, options) for photo in photos}
    tests = names_of_tests(lines)
    parts = {
        "trainval": [line for name, line in lines.items() if name not in tests],
        "test": [line for name, line in lines.items() if name in tests],
    }
    folder.write("annotations/list.txt", (_HEADING + "".join(lines.values())).encode())
    for part, listed in parts.items():
        folder.write(f"annotations/{part}.txt", "".join(listed).encode())


def _line(photo: IndexedPhoto, options: FormatOptions) -> str:
    breed = options.class_index(photo.category) + 1
    return f"{photo.stem} {breed} {species_of(photo.category)} {breed}\n"


def species_of(category: str) -> int:
    """Return the number of a category's species: 1 for cats, 2 for all others, as there are but dogs besides."""
    return _CAT if category.casefold() == "cat" else _OTHER


def fits(path: Path) -> bool:
    """Whether a folder is called `trimaps`, or has `annotations/trimaps`."""
    return path.is_dir() and has_images(_trimaps_of(path)) and _trimaps_of(path).name == _TRIMAPS


def read(path: Path, _should_stop: ShouldStop) -> ForeignMasks:
    """List the trimaps; raises ImportedMasksError."""
    return trimaps(_trimaps_of(path))


def trimaps(folder: Path) -> ForeignMasks:
    """List the trimaps in a folder; raises ImportedMasksError."""
    masks = [
        ForeignMask(str(PurePosixPath(name).with_suffix("")), folder / name, partial(read_codes, folder / name))
        for name in image_names(folder)
    ]
    return ForeignMasks(masks, {code: label.title for code, label in CODES.items()}, CODES)


def _trimaps_of(path: Path) -> Path:
    return next((path / place for place in _PLACES if (path / place).is_dir()), path)


def read_codes(path: Path, _photo_shape: tuple[int, int]) -> Values:
    """Return the codes of a trimap as values; raises ImportedMasksError."""
    try:
        return trimap_from_mask(read_mask(path)).astype(np.uint32)
    except MaskError as error:
        raise error.recast(ImportedMasksError) from error


OXFORD = Format(
    "Oxford trimaps",
    "torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet",
    write_photo=write_photo,
    write_index=write_index,
    borders=("ignore", "middle", "pet", "background"),
    has_categories=True,
    reader=MaskReader(fits, read),
)
