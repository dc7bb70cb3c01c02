"""The two masks that Pascal VOC has of a photo: which class, and which object."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.errors import ExportError
from core.formats.format import ExportedPhoto, FormatOptions
from core.formats.raster.voc_palette import VOC_BORDER
from core.formats.shapes.pet_regions import PetRegion, annotated_regions
from core.labels import Label

_MAX_OBJECTS = VOC_BORDER - 1


class VocMasks(NamedTuple):
    """Class and object of each pixel.

    Attributes
    ----------
    classes : (H, W) uint8
        0 background, 255 border, otherwise the index of the category, from 1.
    objects : (H, W) uint8
        0 background, 255 border, otherwise the number of the object, from 1.
    regions : list of PetRegion
        The objects.
    """

    classes: npt.NDArray[np.uint8]
    objects: npt.NDArray[np.uint8]
    regions: list[PetRegion]


def voc_masks(photo: ExportedPhoto, options: FormatOptions) -> VocMasks:
    """Return both masks of a photo.

    Raises
    ------
    ExportError
        If there are more objects than numbers for them.
    """
    regions = annotated_regions(photo.mask, apart=options.regions)
    if len(regions) > _MAX_OBJECTS:
        raise ExportError(
            "the mask has {count} separate regions, and this format has room for {most}",
            path=photo.path,
            remedy="Remove the specks with a clean-up, or export all of a photo as one object.",
            count=len(regions),
            most=_MAX_OBJECTS,
        )
    indices = np.zeros(max(Label) + 1, np.uint8)
    indices[Label.PET] = options.class_index(photo.category) + 1
    indices[Label.BORDER] = VOC_BORDER
    classes = indices[photo.mask]
    objects = np.where(photo.mask == Label.BORDER, np.uint8(VOC_BORDER), np.uint8(0))
    for number, region in enumerate(regions, 1):
        objects[region.box.slices][region.inside] = number
    return VocMasks(classes, objects, regions)
