"""Polygons of regions, as others fill them, and polygons of others as regions."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycocotools import mask as coco_masks
from support.region_strategies import REGIONS, region_of

from core.errors import ImportedMasksError
from core.formats.shapes.pet_regions import PetRegion
from core.formats.shapes.polygon_filling import fill_between_edges, fill_with_lines, polygon_from
from core.formats.shapes.polygons import polygons_of
from core.pixels import Box


def filled_by_pycocotools(polygons, shape):
    if not polygons:
        return np.zeros(shape, np.bool_)
    parts = coco_masks.frPyObjects([polygon.ravel().tolist() for polygon in polygons], *shape)
    return coco_masks.decode(coco_masks.merge(parts)).astype(np.bool_)


def filled_by_opencv(polygons, shape, to_pixels):
    region = np.zeros(shape, np.uint8)
    for polygon in polygons:
        cv2.fillPoly(region, [to_pixels(polygon).astype(np.int32)], 1)
    return region.astype(np.bool_)


def parts_of(region, connectivity):
    return cv2.connectedComponents(region.view(np.uint8), connectivity=connectivity)[0] - 1


@given(REGIONS, st.booleans())
def test_pycocotools_gets_the_region_back(region, joins_corners):
    polygons = polygons_of(region_of(region), joins_corners=joins_corners)
    assert np.array_equal(filled_by_pycocotools(polygons, region.shape), region)
    assert len(polygons) == parts_of(region, 8 if joins_corners else 4)


@given(REGIONS, st.booleans())
def test_opencv_gets_the_region_back_from_centres(region, joins_corners):
    polygons = polygons_of(region_of(region), inset=0.5, joins_corners=joins_corners)
    assert np.array_equal(filled_by_opencv(polygons, region.shape, np.floor), region)
    # YOLO's numbers are a quarter pixel less, so that rounding gives the same.
    assert np.array_equal(filled_by_opencv(polygons, region.shape, lambda each: np.round(each - 0.25)), region)
    assert len(polygons) == parts_of(region, 8 if joins_corners else 4)


@given(REGIONS)
def test_every_polygon_has_three_corners(region):
    for inset in (0.0, 0.5):
        for tolerance in (0.0, 2.0):
            polygons = polygons_of(region_of(region), inset=inset, tolerance=tolerance)
            assert all(polygon.shape[0] >= 3 and np.isfinite(polygon).all() for polygon in polygons)


@given(REGIONS)
def test_an_own_polygon_is_read_exactly(region):
    polygons = [polygon_from(polygon.ravel().tolist()) for polygon in polygons_of(region_of(region))]
    assert np.array_equal(fill_between_edges(polygons, region.shape).whole(region.shape), region)
    canvas = np.zeros(region.shape, np.int32)
    for polygon in polygons_of(region_of(region), inset=0.5):
        fill_with_lines(polygon, canvas, 7)
    assert np.array_equal(canvas, np.where(region, 7, 0))


def test_a_pixel_is_a_square():
    (polygon,) = polygons_of(PetRegion(Box(3, 5, 4, 6), np.ones((1, 1), np.bool_)))
    assert sorted(polygon.tolist()) == [[5, 3], [5, 4], [6, 3], [6, 4]]


def test_simple_polygons_are_near_the_outline_with_few_corners():
    y, x = np.mgrid[:200, :300]
    distance = np.hypot(y - 100, x - 150)
    ring = (distance < 90) & (distance > 30)
    exact, simple = (polygons_of(region_of(ring), tolerance=tolerance) for tolerance in (0.0, 1.0))
    assert [len(simple), len(exact)] == [1, 1]
    assert len(simple[0]) < len(exact[0]) / 5
    found = filled_by_pycocotools(simple, ring.shape)
    assert not found[np.abs(distance - 60) > 32].any()
    assert found[np.abs(distance - 60) < 28].all()


coordinates = st.floats(-40, 60).map(lambda value: round(value, 2))


@given(st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9), st.integers(1, 20), st.integers(1, 20))
def test_any_polygon_is_filled_as_by_pycocotools(corners, height, width):
    polygon = polygon_from([list(corner) for corner in corners])
    found = fill_between_edges([polygon], (height, width))
    assert np.array_equal(found.whole((height, width)), filled_by_pycocotools([polygon], (height, width)))


@given(st.lists(st.tuples(*[st.floats(allow_nan=False, allow_infinity=False)] * 2), min_size=3, max_size=6))
def test_coordinates_may_be_as_large_as_numbers_are(corners):
    polygon = polygon_from([list(corner) for corner in corners])
    fill_between_edges([polygon], (9, 7))
    fill_with_lines(polygon, np.zeros((9, 7), np.int32), 1)


def test_a_polygon_far_around_the_photo_covers_it():
    polygon = polygon_from([-1e300, -1e300, 1e300, -1e300, 1e300, 1e300, -1e300, 1e300])
    assert fill_between_edges([polygon], (4, 5)).whole((4, 5)).all()
    canvas = np.zeros((4, 5), np.int32)
    fill_with_lines(polygon, canvas, 3)
    assert (canvas == 3).all()


def test_a_polygon_outside_covers_nothing():
    assert not fill_between_edges([polygon_from([20, 20, 30, 20, 30, 30])], (4, 5)).whole((4, 5)).any()


@pytest.mark.parametrize(
    "values",
    [
        [],
        [1, 1, 2, 2],
        [1, 1, 2, 2, 3],
        [1, 1, 2, float("nan"), 3, 3],
        [1, 1, 2, float("inf"), 3, 3],
        ["1", "1", "2", "2", "3", "1"],
        [[1, 1], [2, 2], [3]],
        [[1, 1, 1], [2, 2, 1], [3, 1, 1]],
        [None] * 6,
        [{}] * 6,
        [10**400] * 6,
        [True, False] * 3,
        "1 1 2 2 3 1",
        {"x": 1},
        None,
        7,
    ],
    ids=lambda values: repr(values)[:30],
)
def test_what_is_no_polygon_is_refused(values):
    with pytest.raises(ImportedMasksError):
        polygon_from(values)


def test_too_many_corners_and_too_long_lines_are_refused():
    with pytest.raises(ImportedMasksError, match="too many corners"):
        polygon_from([0] * 5_000_000)
    zigzag = np.tile(np.array([[0.0, 0.0], [900.0, 900.0]]), (5_000, 1))
    with pytest.raises(ImportedMasksError, match="too long"):
        fill_between_edges([zigzag], (1000, 1000))
    with pytest.raises(ImportedMasksError, match="too long"):
        fill_with_lines(zigzag, np.zeros((1000, 1000), np.int32), 1)
