"""Polygons of other programs as regions; nothing is believed of them."""

import cv2
import numpy as np
import numpy.typing as npt
from pycocotools import mask as coco_masks

from core.errors import ImportedMasksError
from core.formats.shapes.pet_regions import EMPTY_REGION, PetRegion
from core.formats.shapes.polygons import MIN_CORNERS, Polygon
from core.formats.shapes.run_lengths import decode_region
from core.pixels import Box

MAX_CORNERS = 2_000_000
"""Of one polygon; an outline with noise around 100 megapixels has less."""
MAX_LENGTH = 3_000_000
"""Pixels along a polygon inside the photo; pycocotools takes 100 bytes for each."""
MAX_STEPS = 5_000_000_000
"""Pixels in the boxes of all regions of one photo; some ten seconds."""
STEPS_PER_SHAPE = 50_000
"""What it takes to take up a shape, however small it is, against a pixel that is filled."""
_FAR = 1e9
"""Coordinates further out are taken for this, so that differences remain numbers."""
_MARGIN = 1000.0
"""How far outside the photo a polygon is cut off: pycocotools rounds the corners that come of it."""


def polygon_from(values: object) -> Polygon:
    """Return the polygon of a list from a file.

    Parameters
    ----------
    values : object
        x and y in turn, or a list of pairs, if it is what it should be.

    Raises
    ------
    ImportedMasksError
        Without a path, if it is no list of finite numbers, or of fewer than three corners or too many.
    """
    if not isinstance(values, list):
        raise _not_numbers()
    if len(values) > 2 * MAX_CORNERS:
        raise _too_intricate()
    corners = _numbers(values)
    if corners.ndim == 1 and len(corners) % 2 == 0:
        corners = corners.reshape(-1, 2)
    if corners.ndim != 2 or corners.shape[1] != 2:
        raise _not_numbers()
    return checked_polygon(corners)


def checked_polygon(corners: Polygon) -> Polygon:
    """Return (N, 2) corners if they are a polygon; raises what `polygon_from` raises."""
    if len(corners) > MAX_CORNERS:
        raise _too_intricate()
    if len(corners) < MIN_CORNERS:
        raise ImportedMasksError("a polygon has fewer than three corners")
    if not np.isfinite(corners).all():
        raise _not_numbers()
    return corners


def fill_between_edges(polygons: list[Polygon], shape: tuple[int, int]) -> PetRegion:
    """Return the region of polygons along the edges of pixels, as pycocotools fills them.

    Parameters
    ----------
    polygons : list of Polygon
        Of `polygon_from`. Where one covers a pixel twice, the pixel is outside; where several do, it is inside.
    shape : (int, int)
        Height and width of the photo, which the caller has checked.

    Raises
    ------
    ImportedMasksError
        Without a path, if the lines are too long in all.
    """
    parts = [part for part in (_clipped(polygon, shape) for polygon in polygons) if len(part)]
    _check_length(parts)
    box = _box_of(parts, shape)
    if box.is_empty:
        return EMPTY_REGION
    flat = [(part - (box.left, box.top)).ravel().tolist() for part in parts]
    found = coco_masks.merge(coco_masks.frPyObjects(flat, *box.shape))
    # Its own way back to pixels is not clean with NumPy 2.
    region = decode_region({"size": list(box.shape), "counts": found["counts"].decode("ascii")}, box.shape)
    return region.moved(box.top, box.left)


def fill_with_lines(polygon: Polygon, canvas: npt.NDArray[np.int32], value: int) -> None:
    """Fill a polygon through the centres of pixels as OpenCV does: coordinates rounded down, lines included.

    Parameters
    ----------
    polygon : Polygon
        Of `polygon_from`.
    canvas : (H, W) int32
    value : int

    Raises
    ------
    ImportedMasksError
        Without a path, if the lines are too long.
    """
    part = _clipped(polygon, canvas.shape)
    _check_length([part])
    if len(part):
        cv2.fillPoly(canvas, [np.floor(part).astype(np.int32)], (value,))


def _box_of(polygons: list[Polygon], shape: tuple[int, int]) -> Box:
    if not polygons:
        return Box(0, 0, 0, 0)
    corners = np.concatenate(polygons)
    (left, top), (right, bottom) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    return Box(int(top), int(left), int(bottom), int(right)).clipped(shape)


def _clipped(polygon: Polygon, shape: tuple[int, ...]) -> Polygon:
    """Return the part of a polygon in a photo and around it (Sutherland and Hodgman, 1974)."""
    polygon = polygon.clip(-_FAR, _FAR)
    for axis, size in ((0, shape[1]), (1, shape[0])):
        polygon = _beyond(polygon, polygon[:, axis] + _MARGIN)
        polygon = _beyond(polygon, size + _MARGIN - polygon[:, axis])
    return polygon


def _beyond(polygon: Polygon, distances: npt.NDArray[np.float64]) -> Polygon:
    """Cut a polygon along a line, given how far each corner is on the side to keep."""
    is_kept = distances >= 0
    if is_kept.all():
        return polygon
    following, after = np.roll(polygon, -1, axis=0), np.roll(distances, -1)
    crosses = is_kept != (after >= 0)
    share = np.divide(distances, distances - after, out=np.zeros_like(distances), where=crosses)
    crossings = polygon + (following - polygon) * share[:, None]
    candidates = np.stack((polygon, crossings), axis=1)
    found: Polygon = candidates[np.stack((is_kept, crosses), axis=1)]
    return found


def _check_length(polygons: list[Polygon]) -> None:
    steps = (np.abs(np.roll(polygon, -1, axis=0) - polygon).max(axis=1).sum() for polygon in polygons)
    if sum(steps) > MAX_LENGTH:
        raise _too_intricate()


def _numbers(values: list[object]) -> npt.NDArray[np.float64]:
    try:
        found = np.asarray(values)
        # Else texts would be taken for numbers.
        return found.astype(np.float64) if found.dtype.kind in "iuf" else np.empty((0, 0))
    except (TypeError, ValueError, OverflowError):
        return np.empty((0, 0))


def _not_numbers() -> ImportedMasksError:
    return ImportedMasksError("a polygon is no list of numbers")


def _too_intricate() -> ImportedMasksError:
    return ImportedMasksError("a polygon has too many corners, or lines that are too long")
