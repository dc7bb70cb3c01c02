"""Masks that are images: one file, or a folder with a file for each photo."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from core.cancel import ShouldStop, stop_if
from core.errors import ImageError, ImportedMasksError
from core.files import open_regular
from core.formats.foreign.mask_names import undecorated
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values
from core.formats.format import Format, MaskReader
from core.formats.raster.values import read_values
from core.images import is_image_name, list_folder
from core.images.png import PngFile, parse_png

_MASK_FOLDERS = (
    "masks", "mask", "trimaps", "labels", "label", "segmentation", "segmentations", "gt", "groundtruth", "annotation",
    "annotations",
)  # fmt: skip
"""Sub-folders that masks are in where the photos are beside them, in lower case."""
_MAX_LOOKED_AT = 2_000
"""Entries of folders that are looked at in search of an image."""
_START = 16_384
"""Bytes of a PNG file that its palette is looked for in."""
_PALETTE = 3
"""Colour type of a PNG file."""
_GREY = 0
_COLOURED = (2, 6)


def read_images(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of an image, or of a folder of images.

    Of a folder that has photos too, only the masks are taken: those in a sub-folder such as `masks`, or those whose
    name is another's with an ending such as `_mask`.

    Raises
    ------
    ImportedMasksError
        If there are none, or the folder cannot be read.
    """
    if not path.is_dir():
        return raster_masks({path.name: path}, should_stop)
    folder = mask_folder(path)
    return raster_masks({name: folder / name for name in without_photos(image_names(folder))}, should_stop)


def raster_masks(files: dict[str, Path], should_stop: ShouldStop) -> ForeignMasks:
    """Return images as masks whose values are not known.

    Indices of palettes count as values if the palettes agree, or else their colours.

    Parameters
    ----------
    files : dict of str to Path
        By the photo's name or path, with the extension of the mask.
    should_stop : callable
    """
    palettes = _palettes(files, should_stop)
    longest = max(palettes, key=len, default=b"")
    agree = all(longest.startswith(palette) for palette in palettes)
    masks = [
        ForeignMask(str(PurePosixPath(name).with_suffix("")), path, partial(_load, path, not agree))
        for name, path in files.items()
    ]
    return ForeignMasks(masks, _titles(longest) if agree else {})


def _load(path: Path, palette_colours: bool, _photo_shape: tuple[int, int]) -> Values:
    return read_values(path, palette_colours=palette_colours)


def image_names(folder: Path) -> list[str]:
    """List the images below a folder, in natural order.

    Raises
    ------
    ImportedMasksError
        If there are none, or the folder cannot be read.
    """
    try:
        names = list_folder(folder).names
    except ImageError as error:
        raise error.recast(ImportedMasksError) from error
    if not names:
        raise ImportedMasksError("there are no images in this folder", path=folder, remedy="Choose another folder.")
    return names


def without_photos(names: list[str]) -> list[str]:
    """Leave out the photos beside masks that are called like them with an ending such as `_mask`."""
    stems = {name: str(PurePosixPath(name).with_suffix("")) for name in names}
    photos = {rest for stem in stems.values() if (rest := _undecorated_path(stem)) is not None}
    if not photos.intersection(stems.values()):
        return names
    return [name for name, stem in stems.items() if _undecorated_path(stem) is not None]


def _undecorated_path(stem: str) -> str | None:
    folder, slash, last = stem.rpartition("/")
    rest = undecorated(last)
    return None if rest is None else f"{folder}{slash}{rest}"


def mask_folder(folder: Path) -> Path:
    """Return the sub-folder that masks are in, or else the folder itself."""
    try:
        below = {entry.name.lower(): Path(entry.path) for entry in os.scandir(folder) if entry.is_dir()}
    except OSError:
        return folder
    found = (below[name] for name in _MASK_FOLDERS if name in below and has_images(below[name]))
    return next(found, folder)


def has_images(path: Path) -> bool:
    """Whether a path is an image, or a folder with some; not all of a large folder is looked through."""
    return first_image(path) is not None


def first_image(path: Path) -> Path | None:
    """Return an image: the path itself, or one below it that is found soon."""
    if not path.is_dir():
        return path if is_image_name(path.name) and path.is_file() else None
    looked_at = 0
    for folder, _, files in os.walk(path):
        looked_at += 1 + len(files)
        found = next((name for name in sorted(files) if is_image_name(name)), None)
        if found is not None:
            return Path(folder, found)
        if looked_at > _MAX_LOOKED_AT:
            break
    return None


def is_grey_png(path: Path) -> bool:
    """Whether a file starts like a PNG with levels of grey."""
    start = _start_of(path)
    return start is not None and start.header.colour_type == _GREY


def is_coloured_png(path: Path) -> bool:
    """Whether a file starts like a PNG that has a colour for each pixel, and no palette."""
    start = _start_of(path)
    return start is not None and start.header.colour_type in _COLOURED


def _palettes(files: dict[str, Path], should_stop: ShouldStop) -> set[bytes]:
    found = set[bytes]()
    for path in files.values():
        stop_if(should_stop)
        found.update(_palette(path))
    return found


def _palette(path: Path) -> Iterator[bytes]:
    start = _start_of(path)
    if start is not None and start.header.colour_type == _PALETTE:
        yield from start.bodies(b"PLTE")


def _start_of(path: Path) -> PngFile | None:
    try:
        with open_regular(path) as stream:
            return parse_png(stream.read(_START))
    except (OSError, ValueError):  # no PNG file, or one whose error is reported on decoding
        return None


def _titles(palette: bytes) -> dict[int, str]:
    """Return the colours of a palette, unless it is one of grey levels."""
    colours = [(palette[at], palette[at + 1], palette[at + 2]) for at in range(0, len(palette) - 2, 3)]
    if all(colour == (index, index, index) for index, colour in enumerate(colours)):
        return {}
    return {index: "#{:02x}{:02x}{:02x}".format(*colour) for index, colour in enumerate(colours)}


IMAGES = Format(
    "Images",
    "Any indexed, coloured or grey image of each photo, or a folder of them",
    reader=MaskReader(has_images, read_images),
)
"""Only read: the person who imports it says what its values mean."""
