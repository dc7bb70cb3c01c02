"""A folder of images for Hugging Face datasets: photos and masks, and metadata.jsonl that lists both."""

import json
from collections.abc import Iterator, Sequence

import numpy as np

from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.file_stems import is_test
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.huggingface.reading import BACKGROUND, ID2LABEL, MASK, METADATA, NEITHER, PHOTO, TAGS, fits, read
from core.formats.raster.png_masks import encode_grey
from core.labels import Label
from core.project.remarks import joined_tags

_TRAIN, _TEST = "train", "test"


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `images/STEM.jpg` and `masks/STEM.png` into `train` or `test`: 0 background, 1 and up pet, 255 border."""
    part = _part_of(photo.name)
    file = copy_photo(photo, folder, f"{part}/images")
    values = np.full(max(Label) + 1, BACKGROUND, np.uint8)
    values[Label.PET] = options.class_index(photo.category) + 1
    values[Label.BORDER] = NEITHER
    folder.write(f"{part}/masks/{photo.stem}.png", encode_grey(values[photo.mask]))
    return {"photo": file.removeprefix(f"{part}/")}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write metadata.jsonl of each part, id2label.json as transformers wants it, and README.md with the parts."""
    parts = {part: [photo for photo in photos if _part_of(photo.name) == part] for part in (_TRAIN, _TEST)}
    has_tags = any(photo.tags for photo in photos)
    used = {part: listed for part, listed in parts.items() if listed}
    for part, listed in used.items():
        folder.write(f"{part}/{METADATA}", "".join(_line(photo, has_tags=has_tags) for photo in listed).encode())
    names = dict(enumerate(["background", *options.categories]))
    folder.write(ID2LABEL, json.dumps(names, indent=2).encode())
    folder.write("README.md", "\n".join(_readme(list(used), names)).encode())


def check_options(options: FormatOptions) -> None:
    """Refuse more categories than there are values, and a second background; raises ExportError."""
    require_categories(options, taken=("background",))


def _part_of(name: str) -> str:
    return _TEST if is_test(name) else _TRAIN


def _line(photo: IndexedPhoto, *, has_tags: bool) -> str:
    # `datasets` makes the column `image` of the first key and `mask` of the second, in this order.
    row = {PHOTO: photo.record["photo"], MASK: f"masks/{photo.stem}.png", "category": photo.category}
    if has_tags:  # as a text: of lists that are all empty in a part, `datasets` would not know what they hold
        row[TAGS] = joined_tags(photo.tags)
    return f"{json.dumps(row)}\n"


def _readme(parts: Sequence[str], names: dict[int, str]) -> Iterator[str]:
    """Return the lines of a data set card.

    Its paths leave the masks out, which versions of `datasets` before 3.4 would take for photos without metadata;
    later ones find them through metadata.jsonl.
    """
    yield from ("---", "task_categories:", "- image-segmentation", "configs:", "- config_name: default")
    yield "  data_files:"
    for part in parts:
        yield f"  - split: {part}"
        yield f'    path: ["{part}/{METADATA}", "{part}/images/*"]'
    yield from ("---", "", "# Photos with masks", "", "Values of the masks:", "")
    yield from (f"- {value}: {json.dumps(name, ensure_ascii=False)}" for value, name in names.items())
    yield from (f"- {NEITHER}: border, of neither class", "")


HUGGING_FACE = Format(
    "Hugging Face image folder",
    'Hugging Face datasets: load_dataset("FOLDER") has the columns image and mask',
    write_photo=write_photo,
    write_index=write_index,
    has_categories=True,
    reader=MaskReader(fits, read),
    check_options=check_options,
)
