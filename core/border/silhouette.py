"""Reading a mask: what lies inside the outline, and how wide the border along it is.

The outline is the crack between the pixels inside the pet and those outside. The edges of the photo are no outline.
"""

import cv2
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, never, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, tiles_with_margin

Distances = npt.NDArray[np.float32]

_RADIUS = 32
"""How far around a tile pet and background are looked for at first."""
_MAX_SAMPLES = 32
"""Tiles in which the width of a band is measured."""
_SLACK = 1.25
"""How much thicker than the typical band a border has to be to hide pet."""
_FARTHEST = np.float32(1e19)
"""Its square is still a number."""
_UNREACHABLE = 1e18
"""Distances above it come from an array without any pixel of the class."""


def distance_to(region: BoolArray) -> Distances:
    """Return the exact Euclidean distance of each pixel's centre to that of the nearest pixel of a region.

    Equal distances are equal numbers up to 4,096 pixels. Without any pixel in the region, they are above 1e18.

    P. Felzenszwalb and D. Huttenlocher, Distance Transforms of Sampled Functions, as in OpenCV.
    """
    outside = (~region).view(np.uint8)
    found = cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # The last bits depend on how OpenCV shares the work among threads; squares of distances are whole numbers.
    squares = np.square(np.minimum(found, _FARTHEST), dtype=np.float32)
    np.rint(squares, out=squares)
    distances: Distances = np.sqrt(squares, out=squares)
    return distances


def silhouette(mask: Mask, width: float | None = None) -> BoolArray:
    """Return what lies inside the outline: pet, and the border pixels nearer to pet than to background.

    Distances are Euclidean, between pixel centres. A pixel at the same distance from both is inside. Border without
    background in the photo is inside, and border without pet is outside.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    width : float or None
        Typical width in pixels of the band in this mask, if known. It makes the reading exact for bands that `band`
        drew with this width, however often they are redrawn. It also brings in parts so thin that the band hides all
        of their pet, such as a tail: border that is deeper than half the width, where pet and background are further
        apart than the band is wide.

    Returns
    -------
    (H, W) bool

    Notes
    -----
    A window of the photo gives the same pixels as the whole if it extends around them at least as far as the nearest
    pixel that is no border; with a width, if it extends 1.25 widths + 2.
    """
    inside: BoolArray = mask == Label.PET
    radius = _RADIUS if width is None else int(_SLACK * width) + 2
    for tile, _ in tiles_with_margin(mask.shape, radius):
        box = _box_of_border(mask, tile)
        if box.is_empty:
            continue
        around = box.grown(radius).clipped(mask.shape)
        part, own, border = mask[around.slices], around.slices_of(box), mask[box.slices] == Label.BORDER
        to_pet, to_background = distance_to(part == Label.PET)[own], distance_to(part == Label.BACKGROUND)[own]
        if width is None and not (np.minimum(to_pet, to_background) <= radius)[border].all():
            return _with_thick_border(mask)
        inside[box.slices] |= border & _is_inside(to_pet, to_background, width)
    return inside


def _box_of_border(mask: Mask, tile: Box) -> Box:
    return box_around(tile, mask[tile.slices] == Label.BORDER)


def _is_inside(to_pet: Distances, to_background: Distances, width: float | None) -> BoolArray:
    # `band` gives the middle pixel of an odd width to the inside; on a slant it may be up to a pixel nearer to outside.
    lead = 0 if width is None else round(width) % 2
    nearer: BoolArray = (to_pet <= to_background + lead) & (to_pet < _UNREACHABLE)
    if width is None:
        return nearer
    hidden: BoolArray = (to_background > width // 2 + 0.5) & (to_pet + to_background > _SLACK * width + 1)
    return nearer | hidden


def _with_thick_border(mask: Mask) -> BoolArray:
    """Return the silhouette, measured over all of the border at once.

    The nearest pixel that is no border touches the border's box.
    """
    inside: BoolArray = mask == Label.PET
    box = _box_of_border(mask, Box.whole(mask.shape)).grown(1).clipped(mask.shape)
    part = mask[box.slices]
    nearer = _is_inside(distance_to(part == Label.PET), distance_to(part == Label.BACKGROUND), None)
    inside[box.slices] |= (part == Label.BORDER) & nearer
    return inside


def border_width_of(mask: Mask, should_stop: ShouldStop = never) -> float | None:
    """Return the typical width in pixels of the border band that a mask has.

    It is the median, over the border pixels at both rims, of the distance to the other side. So blobs of border, as
    for thick fur, count little while most of the outline has a plain band, and those away from the pet not at all.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    should_stop : callable
        Asked between steps.

    Returns
    -------
    float or None
        None if no border lies between pet and background.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    tiles = (tile for tile, _ in tiles_with_margin(mask.shape, 0))
    boxes = [box for tile in tiles if not (box := _box_of_border(mask, tile)).is_empty]
    sampled = boxes[:: max(1, len(boxes) // _MAX_SAMPLES)]
    radius = _RADIUS
    while True:
        found = []
        for box in sampled:
            stop_if(should_stop)
            found.append(_widths_in(mask, box, radius))
        widths = np.concatenate([each for each, _ in found] or [np.zeros(0, np.float32)])
        typical = float(np.median(widths)) if widths.size else None
        if typical is not None and typical <= radius:
            return typical
        if radius >= max(mask.shape) or all(is_complete for _, is_complete in found):
            return None
        radius *= 4


def _widths_in(mask: Mask, box: Box, radius: int) -> tuple[Distances, bool]:
    """Return the distances across the band from its rim pixels in a box, and whether a larger radius adds none.

    Border that touches only one class has no other side, and no width exceeds the thickness of the border.
    """
    around = box.grown(radius).clipped(mask.shape)
    part, own = mask[around.slices], around.slices_of(box)
    to_pet, to_background = distance_to(part == Label.PET), distance_to(part == Label.BACKGROUND)
    border = part == Label.BORDER
    thickest = 2 * float(np.minimum(to_pet, to_background)[border].max()) + 2
    inner, outer = border & (to_pet == 1), border & (to_background == 1)
    if not inner.any() or not outer.any():
        return np.zeros(0, np.float32), thickest <= radius
    widths = np.concatenate([to_background[own][inner[own]], to_pet[own][outer[own]]])
    return widths[widths <= thickest], thickest <= radius
