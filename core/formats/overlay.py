"""Pictures for reports: each photo under its mask, with the outline of the pet."""

import numpy as np

from core.border.band import near_outline
from core.border.silhouette import silhouette
from core.evaluation.contact_sheet import overlay
from core.formats.export_folder import ExportFolder
from core.formats.exported.photo_copy import encode_image
from core.formats.format import ExportedPhoto, Format, FormatOptions, Record
from core.images import RgbImage
from core.labels import COLOURS, Label, Mask
from core.resizing import resize_by_area, resize_nearest

_WHOLE, _SMALL = "whole", "small"
_MAX_SIDE = 1600
_LINE = 500
"""The outline is a pixel wide for every so many pixels of the longer side."""
_STRIP = 256
"""Rows that are blended at once, as fractions take much memory."""


def write_photo(photo: ExportedPhoto, options: FormatOptions, folder: ExportFolder) -> Record:
    """Write `STEM.jpg`."""
    image, mask = photo.read_image(), photo.mask
    if options.variant == _SMALL:
        image, mask = _shrunk(image, mask)
    folder.write(f"{photo.stem}.jpg", encode_image(draw_overlay(image, mask), "JPEG"))
    return {}


def draw_overlay(image: RgbImage, mask: Mask) -> RgbImage:
    """Return a photo (H, W, 3) under its mask (H, W) in the window's colours, the pet outlined in its own."""
    drawn = np.empty_like(image)
    for top in range(0, len(image), _STRIP):
        rows = slice(top, top + _STRIP)
        drawn[rows] = overlay(image[rows], mask[rows])
    width = max(1, round(max(mask.shape) / _LINE))
    drawn[near_outline(silhouette(mask), width, 0)] = COLOURS[Label.PET]
    return drawn


def _shrunk(image: RgbImage, mask: Mask) -> tuple[RgbImage, Mask]:
    scale = _MAX_SIDE / max(mask.shape)
    if scale >= 1:
        return image, mask
    height, width = (max(1, round(side * scale)) for side in mask.shape)
    return resize_by_area(image, height, width), resize_nearest(mask, height, width)


OVERLAY = Format(
    "Overlay JPEG",
    "People: reports, slides, e-mails",
    loss="The mask itself: nothing reads it back",
    write_photo=write_photo,
    copies_photos=False,
    variants={_WHOLE: "At the size of the photo", _SMALL: "At most 1600 pixels wide and high"},
)
