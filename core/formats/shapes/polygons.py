"""Regions as polygons, and polygons as regions."""

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from core.formats.shapes.outline_rings import find_turns
from core.formats.shapes.pet_regions import PetRegion
from core.formats.shapes.ring_links import LinkedRings, Stop

Polygon = npt.NDArray[np.float64]
"""(N, 2): x and y of the corners, each once; pixel (0, 0) is the square from (0, 0) to (1, 1)."""

EXACT, SIMPLE = "polygons", "simple-polygons"
POLYGON_VARIANTS = {EXACT: "Polygons along every pixel", SIMPLE: "Polygons with few corners"}
"""Ways of formats to write polygons, with their titles."""
TOLERANCES = {EXACT: 0.0, SIMPLE: 1.0}
"""How far polygons of each variant may be off, in pixels."""
MIN_CORNERS = 3
"""Readers take nothing shorter for a polygon."""


def polygons_of(
    region: PetRegion, *, inset: float = 0.0, tolerance: float = 0.0, joins_corners: bool = False
) -> list[Polygon]:
    """Return polygons that hold the pixels of a region, and no others.

    They follow the outer edges of the pixels, clockwise. Each connected part is one polygon; its holes are cut in: a
    line leads along a row of pixels from each hole to the next outline on its left, and back the same way. Readers that
    count how often a line is crossed (pycocotools, browsers, anything that tests a pixel's centre) get the region
    back exactly.

    Parameters
    ----------
    region : PetRegion
    inset : float
        How far the edges are moved into the region, in pixels, 0.5 at most. With an inset, the region comes back
        exactly from readers that round coordinates down and fill the line itself too, as with OpenCV.
    tolerance : float
        How far the polygons may leave the edges, in pixels, to have fewer corners; the region comes back exactly only
        with 0.
    joins_corners : bool
        Whether pixels that touch at a corner are one part.

    Returns
    -------
    list of Polygon
        In coordinates of the photo; empty for a region without pixels.
    """
    rings = LinkedRings(region.inside, find_turns(region.inside), inset, joins_corners=joins_corners)
    offset = np.array((region.box.left, region.box.top), np.float64)
    return [_polygon(stops, tolerance) + offset for stops in rings.polygons()]


def _polygon(stops: Sequence[Stop], tolerance: float) -> Polygon:
    points = np.array([stop.point for stop in stops], np.float64)
    if tolerance:
        fixed = [index for index, stop in enumerate(stops) if stop.is_fixed]
        simple = _without_repeats(
            np.concatenate([_simplified(points[a : b + 1], tolerance) for a, b in pairwise(fixed)])
        )
        points = simple if len(simple) > MIN_CORNERS else points
    corners = _without_repeats(points[:-1])
    polygon: Polygon = np.resize(corners, (max(len(corners), MIN_CORNERS), 2))
    return polygon


def _simplified(line: Polygon, tolerance: float) -> Polygon:
    """Return an open line with fewer points, and the same ends (Douglas and Peucker, 1973)."""
    if len(line) < 3:
        return line
    far = int(np.hypot(*(line - line[0]).T).argmax())
    if 0 < far < len(line) - 1 and np.array_equal(line[0], line[-1]):
        return np.concatenate([_simplified(line[: far + 1], tolerance), _simplified(line[far:], tolerance)])
    simple = cv2.approxPolyDP(line.astype(np.float32), tolerance, closed=False)
    return np.asarray(simple, np.float64).reshape(-1, 2)


def _without_repeats(points: Polygon) -> Polygon:
    kept: Polygon = points[np.append(True, (points[1:] != points[:-1]).any(axis=1))]
    return kept
