"""COCO: one JSON file with the regions of all photos, as run lengths or polygons."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pycocotools import mask as coco_masks

from core.formats.coco import reading
from core.formats.coco.stable_ids import stable_ids
from core.formats.export_folder import ExportFolder
from core.formats.exported.categories import require_categories
from core.formats.exported.photo_copy import copy_photo
from core.formats.format import ExportedPhoto, Format, FormatOptions, IndexContext, IndexedPhoto, MaskReader, Record
from core.formats.shapes.pet_regions import PetRegion, annotated_regions, whole_region
from core.formats.shapes.polygons import POLYGON_VARIANTS, TOLERANCES, polygons_of
from core.formats.shapes.run_lengths import encode_region
from core.labels import Label

_INDEX = "annotations/instances_default.json"
"""Where COCO itself, CVAT and datumaro have it; the part after the underscore is the name of a subset."""
_IMAGES = "images"
_BORDER = "border"
_RUN_LENGTHS = "rle"


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `images/STEM.jpg`, and return the photo's annotations without their numbers."""
    file = copy_photo(photo, folder, _IMAGES)
    height, width = photo.mask.shape
    regions = annotated_regions(photo.mask, apart=options.regions)
    border = whole_region(photo.mask, Label.BORDER)
    return {
        "file_name": file.removeprefix(f"{_IMAGES}/"),
        "pets": [_annotation(region, (height, width), options.variant) for region in regions],
        "border": None if border is None else _border_annotation(border, (height, width)),
    }


def _annotation(region: PetRegion, shape: tuple[int, int], variant: str) -> dict[str, Any]:
    if variant == _RUN_LENGTHS:
        return {"segmentation": encode_region(region, shape), "iscrowd": 0, **_extent(region)}
    polygons = [polygon.ravel().tolist() for polygon in polygons_of(region, tolerance=TOLERANCES[variant])]
    read = coco_masks.merge(coco_masks.frPyObjects(polygons, *shape))
    area, box = int(coco_masks.area(read)), coco_masks.toBbox(read).tolist()
    return {"segmentation": polygons, "iscrowd": 0, "area": area, "bbox": box}


def _border_annotation(region: PetRegion, shape: tuple[int, int]) -> dict[str, Any]:
    """Return the border as a crowd, which training code leaves out and COCO's evaluation does not count."""
    return {"segmentation": encode_region(region, shape), "iscrowd": 1, **_extent(region)}


def _extent(region: PetRegion) -> dict[str, Any]:
    height, width = region.box.shape
    return {"area": int(region.inside.sum()), "bbox": [region.box.left, region.box.top, width, height]}


def write_index(
    photos: Sequence[IndexedPhoto], options: FormatOptions, folder: ExportFolder, _context: IndexContext
) -> None:
    """Write `annotations/instances_default.json`."""
    images = stable_ids(photo.name for photo in photos)
    found = {
        key: annotation for photo in photos for key, annotation in _annotations(photo, images[photo.name], options)
    }
    numbers = stable_ids(found)
    content = {
        "info": {"description": "Masks of pets, made with PetSeg"},
        "licenses": [],
        "categories": _categories(options),
        "images": [_image(photo, images[photo.name]) for photo in photos],
        "annotations": [{"id": numbers[key], **annotation} for key, annotation in found.items()],
    }
    folder.write(_INDEX, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _categories(options: FormatOptions) -> list[dict[str, Any]]:
    border = [_BORDER] if options.border == "ignore" else []
    return [
        {"id": number, "name": name, "supercategory": "" if name in border else "animal"}
        for number, name in enumerate((*options.categories, *border), 1)
    ]


def _image(photo: IndexedPhoto, number: int) -> dict[str, Any]:
    height, width = photo.shape
    tags = {"tags": list(photo.tags)} if photo.tags else {}
    return {"id": number, "file_name": photo.record["file_name"], "width": width, "height": height, **tags}


def _annotations(photo: IndexedPhoto, image: int, options: FormatOptions) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each annotation with a name that it keeps."""
    category = options.class_index(photo.category) + 1
    for number, annotation in enumerate(photo.record["pets"], 1):
        yield f"{photo.name}\n{number}", {"image_id": image, "category_id": category, **annotation}
    if photo.record["border"] is not None:
        border = len(options.categories) + 1
        yield f"{photo.name}\n{_BORDER}", {"image_id": image, "category_id": border, **photo.record["border"]}


def check_options(options: FormatOptions) -> None:
    """Refuse names of categories that cannot be printed, and that of the border; raises ExportError."""
    require_categories(options, taken=(_BORDER,))


COCO = Format(
    "COCO",
    "pycocotools, torchvision, Detectron2, MMDetection, FiftyOne, CVAT, datumaro",
    loss="The border, unless it is kept; up to a pixel along the outline with simple polygons",
    write_photo=write_photo,
    write_index=write_index,
    borders=("middle", "pet", "background", "ignore"),
    has_regions=True,
    has_categories=True,
    variants={_RUN_LENGTHS: "Run lengths (RLE)", **POLYGON_VARIANTS},
    reader=MaskReader(reading.fits, reading.read),
    check_options=check_options,
)
