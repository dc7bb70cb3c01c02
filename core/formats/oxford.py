"""The layout of Oxford-IIIT Pet: photos, trimaps and lists."""

from collections.abc import Sequence

from core.formats.export_folder import ExportFolder
from core.formats.file_stems import names_of_tests
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, Record
from core.formats.photo_copy import copy_photo
from core.formats.png_masks import encode_grey
from core.labels import trimap_from_mask

_HEADING = "#Image CLASS-ID SPECIES BREED-ID\n"
_CAT, _OTHER = 1, 2


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


OXFORD = Format(
    "Oxford trimaps",
    "torchvision's OxfordIIITPet, PetSeg, scripts for Oxford-IIIT Pet",
    write_photo=write_photo,
    write_index=write_index,
    borders=("ignore", "middle", "pet", "background"),
    has_categories=True,
)
