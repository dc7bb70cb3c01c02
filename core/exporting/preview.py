"""A small picture of what an export makes of one photo."""

from dataclasses import dataclass

import numpy as np

from core.display.comparison import draw_mask, draw_photo
from core.exporting.plan import PlannedPhoto
from core.formats import FormatOptions
from core.formats.border_use import resolve_border
from core.formats.raster.voc_palette import voc_colour
from core.formats.shapes.pet_regions import PetRegion, regions_of
from core.images import RgbImage, read_size, read_thumbnail
from core.labels import Mask
from core.masks import read_mask
from core.pixels import Box
from core.resizing import resize_nearest

_TINT = 0.55
_PHOTO_SIDES = 2
"""How much larger than the picture the photo is decoded, so that it is sharp."""


@dataclass(frozen=True)
class ExportPreview:
    """What an export makes of one photo.

    Attributes
    ----------
    name : str
    picture : (h, w, 3) uint8 RGB
        The photo, tinted by the mask as it is exported; with `regions`, each in a colour of its own.
    regions : int
        Number of connected regions of pet.
    """

    name: str
    picture: RgbImage
    regions: int


def preview_export(photo: PlannedPhoto, options: FormatOptions, side: int) -> ExportPreview:
    """Draw a photo with its mask as an export would write it, at most `side` pixels wide and high.

    Raises
    ------
    PetsegError
        If photo or mask cannot be read.
    """
    mask = resolve_border(read_mask(photo.mask, read_size(photo.path)), options.border)
    small = draw_photo(read_thumbnail(photo.path, _PHOTO_SIDES * side), mask.shape, Box.whole(mask.shape), side)
    regions = regions_of(mask)
    picture = _draw_regions(small, regions, mask) if options.regions else _draw_labels(small, mask)
    return ExportPreview(photo.name, picture, len(regions))


def _draw_labels(small: RgbImage, mask: Mask) -> RgbImage:
    return draw_mask(small, resize_nearest(mask, *small.shape[:2]))


def _draw_regions(small: RgbImage, regions: list[PetRegion], mask: Mask) -> RgbImage:
    numbers = np.zeros(mask.shape, np.uint8)
    for index, region in enumerate(regions):
        numbers[region.box.slices][region.inside] = 1 + index % 254
    shown = resize_nearest(numbers, *small.shape[:2])
    colours = np.array([voc_colour(number) for number in range(256)], np.float32)[shown]
    tint = (_TINT * (shown > 0))[..., None]
    picture: RgbImage = np.clip(np.rint(small * (1 - tint) + colours * tint), 0, 255).astype(np.uint8)
    return picture
