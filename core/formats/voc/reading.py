"""Reads class masks of Pascal VOC: palette indices or colours, with the names of labelmap.txt."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np

from core.cancel import ShouldStop
from core.errors import ImportedMasksError
from core.formats.foreign.files import read_foreign
from core.formats.foreign.masks import ForeignMask, ForeignMasks, ValueMap, Values
from core.formats.foreign.title_guess import guess_labels
from core.formats.raster.images import has_images, image_names, is_coloured_png
from core.formats.raster.values import COLOUR, read_values
from core.formats.raster.voc_palette import VOC_BORDER, VOC_CLASSES, VOC_COLOURS, RgbColour
from core.formats.voc.class_list import CLASS_LIST, parse_class_list
from core.labels import Label

CLASS_FOLDER = "SegmentationClass"
_FOLDERS = (CLASS_FOLDER, "SegmentationClassPNG")
"""The second is what a script of labelme writes."""
_PLACES = ("", "VOC2012", "VOCdevkit/VOC2012", "VOCdevkit/*", "VOC*")
_PETS = frozenset({"cat", "dog"})
_VOID = "void"
_MAX_BYTES = 1_000_000
_COLOURS = 1 << 24
_GREY_LEVELS = 256


@dataclass(frozen=True)
class _Classes:
    """What pixels mean: `colours` has the value of each colour, `titles` the name of each value."""

    colours: Mapping[RgbColour, int]
    titles: Mapping[int, str]
    guess: ValueMap


def fits(path: Path) -> bool:
    """Whether a folder is, or has, a SegmentationClass with images; also below VOCdevkit."""
    return _class_folder(path) is not None


def read(path: Path, _should_stop: ShouldStop) -> ForeignMasks:
    """List the class masks.

    Raises
    ------
    ImportedMasksError
    """
    folder = _class_folder(path)
    if folder is None:
        raise ImportedMasksError(
            "there is no SegmentationClass with images in this folder",
            path=path,
            remedy="Choose the folder that holds it, such as VOC2012.",
        )
    classes = _classes_of(folder.parent / CLASS_LIST)
    masks = [
        ForeignMask(str(PurePosixPath(name).with_suffix("")), folder / name, partial(_load, folder / name, classes))
        for name in image_names(folder)
    ]
    return ForeignMasks(masks, classes.titles, guess=classes.guess)


def _class_folder(path: Path) -> Path | None:
    return next((folder for folder in _candidates(path) if folder.is_dir() and has_images(folder)), None)


def _candidates(path: Path) -> Iterator[Path]:
    if path.name in _FOLDERS:
        yield path
    for place in _PLACES:
        for parent in sorted(path.glob(place)) if "*" in place else (path / place,):
            yield from (parent / name for name in _FOLDERS)


def _classes_of(class_list: Path) -> _Classes:
    if not os.path.lexists(class_list):
        return _voc_classes()
    try:
        colours = parse_class_list(read_foreign(class_list, _MAX_BYTES))
    except ImportedMasksError as error:
        raise error.recast(ImportedMasksError, path=class_list) from error
    indices = {colour: index for index, colour in VOC_COLOURS.items()}
    # The colour of a class says its index, unless the colours are others than VOC's: then its line does.
    is_voc = all(colour in indices for colour in colours.values())
    values = {name: indices[colour] if is_voc else line for line, (name, colour) in enumerate(colours.items())}
    titles = {VOC_BORDER: _VOID} | {value: name for name, value in values.items()}
    return _Classes({colour: values[name] for name, colour in colours.items()}, titles, guess_labels(titles))


def _voc_classes() -> _Classes:
    """Return the classes of PASCAL VOC itself, of which cats and dogs are pets."""
    titles = dict(enumerate(VOC_CLASSES)) | {VOC_BORDER: _VOID}
    guess = {value: Label.PET if name in _PETS else Label.BACKGROUND for value, name in titles.items()}
    colours = {colour: index for index, colour in VOC_COLOURS.items()}
    return _Classes(colours, titles, guess | {VOC_BORDER: Label.BORDER})


def _load(path: Path, classes: _Classes, _photo_shape: tuple[int, int]) -> Values:
    values = read_values(path)
    if not is_coloured_png(path) and values.max(initial=0) < COLOUR:
        return values  # indices
    table = np.arange(COLOUR, COLOUR + _COLOURS, dtype=np.uint32)  # colours without a name stay what they are
    for (red, green, blue), value in classes.colours.items():
        table[red << 16 | green << 8 | blue] = value
    colours = np.where(values < _GREY_LEVELS, values * np.uint32(0x010101), values & np.uint32(_COLOURS - 1))
    return np.where(values < 2 * COLOUR, table[colours], values)
