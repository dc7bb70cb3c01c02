"""One palette PNG for each photo, with class indices, and labels.json that names them."""

import json
from collections.abc import Sequence

import numpy as np

from core.formats.categories import require_categories
from core.formats.export_folder import ExportFolder
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, Record
from core.formats.photo_copy import copy_photo
from core.formats.png_masks import encode_indexed
from core.formats.voc_palette import RgbColour, voc_colour
from core.labels import COLOURS, Label

_BACKGROUND = 0


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `masks/STEM.png`, and `images/STEM.jpg` if photos are copied."""
    if options.copies_photos:
        copy_photo(photo, folder, "images")
    indices = np.full(max(Label) + 1, _BACKGROUND, np.uint8)
    indices[Label.PET] = options.class_index(photo.category) + 1
    indices[Label.BORDER] = len(options.categories) + 1
    folder.write(f"masks/{photo.stem}.png", encode_indexed(indices[photo.mask], _colours(options)))
    return {}


def write_index(
    _photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write labels.json: index, name and colour of each class."""
    names = ["background", *options.categories, *(["border"] if options.border == "ignore" else [])]
    colours = _colours(options)
    classes = [
        {"index": index, "name": name, "colour": "#{:02x}{:02x}{:02x}".format(*colours[index])}
        for index, name in enumerate(names)
    ]
    folder.write("labels.json", json.dumps({"classes": classes}, indent=2).encode())


def check_options(options: FormatOptions) -> None:
    """Refuse more categories than there are indices, and names of the other classes."""
    require_categories(options, taken=("background", "border"))


def _colours(options: FormatOptions) -> dict[int, RgbColour]:
    """Return the colour of each index: those of the window, and VOC's if there are several categories."""
    count = len(options.categories)
    pets = {1: COLOURS[Label.PET]} if count == 1 else {index: voc_colour(index) for index in range(1, count + 1)}
    return {_BACKGROUND: COLOURS[Label.BACKGROUND]} | pets | {count + 1: COLOURS[Label.BORDER]}


INDEXED_PNG = Format(
    "Indexed PNG",
    "Most training code: 0 background, 1 pet, 2 border, with colours to look at",
    write_photo=write_photo,
    write_index=write_index,
    has_categories=True,
    copies_photos=None,
    check_options=check_options,
)
