"""One palette PNG for each photo, with class indices, and labels.json that names them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.cancel import ShouldStop
from core.errors import ImportedMasksError, first_line
from core.files import read_regular
from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.photo_copy import copy_photo
from core.formats.foreign.masks import ForeignMasks
from core.formats.foreign.title_guess import guess_labels
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.raster.images import has_images, image_names, raster_masks
from core.formats.raster.png_masks import encode_indexed
from core.formats.raster.voc_palette import RgbColour, voc_colour
from core.labels import COLOURS, Label

_BACKGROUND = 0
_MASKS = "masks"
_LABELS = "labels.json"
_MAX_BYTES = 1_000_000
_MAX_INDEX = 65_535


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `masks/STEM.png`, and `images/STEM.jpg` if photos are copied."""
    if options.copies_photos:
        copy_photo(photo, folder, "images")
    indices = np.full(max(Label) + 1, _BACKGROUND, np.uint8)
    indices[Label.PET] = options.class_index(photo.category) + 1
    indices[Label.BORDER] = len(options.categories) + 1
    folder.write(f"{_MASKS}/{photo.stem}.png", encode_indexed(indices[photo.mask], _colours(options)))
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
    folder.write(_LABELS, json.dumps({"classes": classes}, indent=2).encode())


def check_options(options: FormatOptions) -> None:
    """Refuse more categories than there are indices, and names of the other classes."""
    require_categories(options, taken=("background", "border"))


def _colours(options: FormatOptions) -> dict[int, RgbColour]:
    """Return the colour of each index: those of the window, and VOC's if there are several categories."""
    count = len(options.categories)
    pets = {1: COLOURS[Label.PET]} if count == 1 else {index: voc_colour(index) for index in range(1, count + 1)}
    return {_BACKGROUND: COLOURS[Label.BACKGROUND]} | pets | {count + 1: COLOURS[Label.BORDER]}


def fits(path: Path) -> bool:
    """Whether a folder has a labels.json of classes and images in `masks`; the file itself will do as well."""
    folder = _folder_of(path)
    try:
        return (folder / _LABELS).is_file() and bool(_read_titles(folder / _LABELS)) and has_images(folder / _MASKS)
    except ImportedMasksError:
        return False


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks in `masks`, with the names of labels.json; raises ImportedMasksError."""
    folder = _folder_of(path)
    titles, masks = _read_titles(folder / _LABELS), folder / _MASKS
    found = raster_masks({name: masks / name for name in image_names(masks)}, should_stop)
    return ForeignMasks(found.masks, {**found.titles, **titles}, guess=guess_labels(titles))


def _folder_of(path: Path) -> Path:
    return path.parent if path.name == _LABELS else path


def _read_titles(path: Path) -> dict[int, str]:
    try:
        return dict(map(_title, json.loads(read_regular(path, _MAX_BYTES))["classes"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise ImportedMasksError(
            "the file does not list classes with index and name ({reason})",
            path=path,
            remedy="It has to be as PetSeg exports it.",
            reason=first_line(error),
        ) from error


def _title(entry: Any) -> tuple[int, str]:
    index, name = entry["index"], entry["name"]
    if type(index) is not int or not 0 <= index <= _MAX_INDEX or not isinstance(name, str):
        raise ValueError(f"{entry!r}")
    return index, name


INDEXED_PNG = Format(
    "Indexed PNG",
    "Most training code: 0 background, 1 pet, 2 border, with colours to look at",
    write_photo=write_photo,
    write_index=write_index,
    has_categories=True,
    copies_photos=None,
    reader=MaskReader(fits, read),
    check_options=check_options,
)
