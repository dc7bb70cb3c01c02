"""Ultralytics' layout for segmentation with YOLO: photos, and a text file of polygons for each."""

import json
from collections.abc import Sequence

import numpy as np

from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.file_stems import is_test
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.shapes.pet_regions import whole_region
from core.formats.shapes.polygons import POLYGON_VARIANTS, TOLERANCES, Polygon, polygons_of
from core.formats.yolo.reading import fits, read

_TRAIN, _VAL = "train", "val"
_DATA = "data.yaml"
_INSET = 0.5
"""Lines lead through the centres of pixels: readers fill them as well."""
_SHIFT = -0.25
"""Coordinates come back a little smaller or larger: so they are the same pixel, rounded as well as cut off."""
_DIGITS = 7
"""A hundredth of a pixel in the largest photos."""


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `images/PART/STEM.jpg`, and `labels/PART/STEM.txt`, which is empty if there is no pet."""
    part = _part_of(photo.name)
    copy_photo(photo, folder, f"images/{part}")
    region = whole_region(photo.mask)
    tolerance = TOLERANCES[options.variant]
    polygons = [] if region is None else polygons_of(region, inset=_INSET, tolerance=tolerance, joins_corners=True)
    index = options.class_index(photo.category)
    height, width = photo.mask.shape
    lines = [f"{index} {_coordinates(polygon, (width, height))}\n" for polygon in polygons]
    folder.write(f"labels/{part}/{photo.stem}.txt", "".join(lines).encode())
    return {}


def _part_of(name: str) -> str:
    return _VAL if is_test(name) else _TRAIN


def _coordinates(polygon: Polygon, size: tuple[int, int]) -> str:
    return " ".join(f"{value:.{_DIGITS}f}" for value in ((polygon + _SHIFT) / np.array(size)).ravel().tolist())


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write data.yaml.

    It has no `path`: then Ultralytics looks where the file itself is, and not where it was started.
    """
    parts = {_part_of(photo.name) for photo in photos}
    train, val = (part if part in parts else other for part, other in ((_TRAIN, _VAL), (_VAL, _TRAIN)))
    names = "".join(f"  {index}: {_quoted(name)}\n" for index, name in enumerate(options.categories))
    folder.write(_DATA, f"train: images/{train}\nval: images/{val}\nnames:\n{names}".encode())


def _quoted(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)  # printable text is quoted in YAML as in JSON


YOLO = Format(
    "YOLO segmentation",
    "Ultralytics, supervision, Roboflow",
    loss="The border, which polygons are of one animal, and up to a pixel along the outline with simple polygons",
    write_photo=write_photo,
    write_index=write_index,
    borders=("middle", "pet", "background"),
    has_categories=True,
    variants=POLYGON_VARIANTS,
    reader=MaskReader(fits, read),
    check_options=require_categories,
)
