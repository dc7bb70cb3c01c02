"""JSON files of labelme, beside the photos: polygons to correct there, or exact masks."""

import base64
import json
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.labelme.reading import BACKGROUND, fits, read
from core.formats.raster.png_masks import encode_grey
from core.formats.shapes.pet_regions import PetRegion, annotated_regions, whole_region
from core.formats.shapes.polygons import polygons_of
from core.labels import Label

_POLYGONS, _MASK = "polygons", "mask"
_IGNORE = "__ignore__"
"""What labelme's examples call pixels that count for nothing; they become 255 in its VOC files."""
_VERSION = "5.5.0"
"""The first versions with masks were 5.3; later ones read the same."""
_TOLERANCE = 0.75
"""In pixels. Polygons with a corner for each pixel cannot be corrected by hand."""
_INSET = 0.01
"""labelme rounds down, and fills the line itself."""
_DIGITS = 2


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write the photo, and `STEM.json`."""
    file = copy_photo(photo, folder, "")
    height, width = photo.mask.shape
    content = {
        "version": _VERSION,
        "flags": dict.fromkeys(photo.tags, True),
        "shapes": list(_shapes(photo, options)),
        "imagePath": file,
        "imageData": None,
        "imageHeight": height,
        "imageWidth": width,
    }
    folder.write(f"{photo.stem}.json", json.dumps(content, ensure_ascii=False, indent=2).encode())
    return {}


def write_index(
    _photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write labels.txt, for labelme's `--labels`."""
    folder.write("labels.txt", "".join(f"{name}\n" for name in (_IGNORE, BACKGROUND, *options.categories)).encode())


def check_options(options: FormatOptions) -> None:
    """Refuse names that labelme has for other pixels; raises ExportError."""
    require_categories(options, taken=(_IGNORE, BACKGROUND))


def _shapes(photo: ExportedPhoto, options: FormatOptions) -> Iterator[dict[str, Any]]:
    """Yield the shapes of a photo, the border first: later ones cover those before them."""
    border = whole_region(photo.mask, Label.BORDER)
    if border is not None:
        yield from _shapes_of(border, _IGNORE, None, options)
    regions = annotated_regions(photo.mask, apart=options.regions)
    for number, region in enumerate(regions, 1):
        yield from _shapes_of(region, photo.category, number, options)


def _shapes_of(region: PetRegion, label: str, number: int | None, options: FormatOptions) -> Iterator[dict[str, Any]]:
    if options.variant == _MASK:
        box = region.box
        corners = [[box.left, box.top], [box.right - 1, box.bottom - 1]]
        mask = base64.b64encode(encode_grey(region.inside.view(np.uint8))).decode()
        yield _shape(label, corners, "mask", None, mask)
        return
    polygons = polygons_of(region, inset=_INSET, tolerance=_TOLERANCE, joins_corners=True)
    for polygon in polygons:
        # labelme's group_id says which shapes are one animal.
        group = number if len(polygons) > 1 else None
        yield _shape(label, polygon.round(_DIGITS).tolist(), "polygon", group, None)


def _shape(label: str, points: list[Any], kind: str, group: int | None, mask: str | None) -> dict[str, Any]:
    return {
        "label": label,
        "points": points,
        "group_id": group,
        "description": "",
        "shape_type": kind,
        "flags": {},
        "mask": mask,
    }


LABELME = Format(
    "labelme",
    "labelme, which opens the folder",
    loss="Polygons leave the outline by up to a pixel; masks are exact",
    write_photo=write_photo,
    write_index=write_index,
    borders=("middle", "pet", "background", "ignore"),
    has_regions=True,
    has_categories=True,
    variants={_POLYGONS: "Polygons, to correct in labelme", _MASK: "Masks, exact"},
    reader=MaskReader(fits, read),
    check_options=check_options,
)
