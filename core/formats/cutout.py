"""Pets cut out of their photos: PNG with transparency, soft along the border."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import distance_to
from core.formats.export_folder import ExportFolder
from core.formats.exported.photo_copy import encode_image
from core.formats.format import ExportedPhoto, Format, FormatOptions, Record
from core.formats.shapes.pet_regions import regions_of
from core.images import RgbImage
from core.labels import Label, Mask
from core.pixels import Box, box_around

_WHOLE, _CROPPED = "whole", "cropped"
_OPAQUE = 255

Opacity = npt.NDArray[np.uint8]
"""(H, W): 0 transparent to 255 opaque."""


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `STEM.png`; with `regions`, `STEM.1.png` and so on if there are several; nothing if there is no pet."""
    opacity = opacity_of(photo.mask)
    parts = list(animals(opacity, photo.mask)) if options.regions else [opacity]
    parts = [part for part in parts if part.any()]
    image = photo.read_image() if parts else None
    for number, part in enumerate(parts, 1):
        assert image is not None  # noqa: S101 - there are parts
        name = photo.stem if len(parts) == 1 else f"{photo.stem}.{number}"
        folder.write(f"{name}.png", encode_image(_cut_out(image, part, options), "PNG"))
    return {}


def opacity_of(mask: Mask) -> Opacity:
    """Return how opaque each pixel is: pet wholly, background not at all, border by how near it is to the pet.

    Across a band of border, opacity falls evenly from the pet to the background.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    """
    opacity = np.where(mask == Label.PET, np.uint8(_OPAQUE), np.uint8(0))
    border = mask == Label.BORDER
    if border.any() and opacity.any():
        to_pet, to_background = distance_to(mask == Label.PET)[border], distance_to(mask == Label.BACKGROUND)[border]
        opacity[border] = np.rint(_OPAQUE * (to_background / (to_pet + to_background)))
    return opacity


def animals(opacity: Opacity, mask: Mask) -> Iterator[Opacity]:
    """Yield the opacity of each connected region alone: a pixel of the border belongs to the nearest one.

    Together they are the whole.
    """
    regions = regions_of(mask)
    numbers = np.zeros(mask.shape, np.int32)
    for number, region in enumerate(regions, 1):
        numbers[region.box.slices][region.inside] = number
    outside = (numbers == 0).view(np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(outside, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL)
    number_of = np.zeros(int(nearest.max(initial=0)) + 1, np.int32)
    number_of[nearest[numbers > 0]] = numbers[numbers > 0]
    owners = number_of[nearest]
    for number in range(1, len(regions) + 1):
        yield np.where(owners == number, opacity, np.uint8(0))


def _cut_out(image: RgbImage, opacity: Opacity, options: FormatOptions) -> npt.NDArray[np.uint8]:
    """Return (h, w, 4) uint8 RGBA; transparent pixels are black, so that nothing of the photo is left in them."""
    whole = Box.whole(opacity.shape)
    box = box_around(whole, opacity > 0) if options.variant == _CROPPED else whole
    opacity = opacity[box.slices]
    return np.dstack([np.where(opacity[..., None] > 0, image[box.slices], np.uint8(0)), opacity])


CUT_OUT = Format(
    "Cut-out PNG",
    "Image editors and layouts: the pet on a transparent ground, soft along the border",
    loss="Which pixels are border; photos without a pet are not written",
    write_photo=write_photo,
    has_regions=True,
    copies_photos=False,
    variants={_WHOLE: "At the size of the photo", _CROPPED: "Cropped to the pet"},
)
