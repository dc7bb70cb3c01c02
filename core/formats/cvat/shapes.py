"""The shapes of CVAT's XML files, painted as CVAT itself makes masks of them."""

import math
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

import numpy as np

from core.errors import ImportedMasksError
from core.formats.shapes.polygon_filling import MAX_CORNERS, checked_polygon, fill_between_edges
from core.formats.shapes.polygons import Polygon
from core.formats.shapes.shape_canvas import MAX_COORDINATE, ShapeCanvas
from core.pixels import BoolArray, Box

AREAS = ("polygon", "mask", "box", "ellipse")
"""Elements that have an area."""
_ELLIPSE_CORNERS = 256
_STEPS_PER_LENGTH = 100
"""What pycocotools takes for a pixel along an outline, against one that is filled."""
_MAX_DIGITS = 9


class CvatShape(NamedTuple):
    """A shape as the file has it; nothing of it is checked.

    Attributes
    ----------
    kind : str
        One of `AREAS`.
    label : str
    attributes : mapping of str to str
    """

    kind: str
    label: str
    attributes: Mapping[str, str]

    @property
    def z_order(self) -> float:
        """Which shapes lie above which; those of the same order lie as they follow each other."""
        return _number(self.attributes, "z_order", "0")


def add_shape(canvas: ShapeCanvas, shape: CvatShape, value: int) -> None:
    """Add a shape to a canvas; raises ImportedMasksError without a path."""
    if shape.kind == "mask":
        _add_mask(canvas, shape.attributes, value)
        return
    polygon = checked_polygon(_OUTLINES[shape.kind](shape.attributes))
    (left, top), (right, bottom) = np.floor(polygon.min(axis=0)), np.ceil(polygon.max(axis=0))
    if max(-left, -top, right, bottom) > MAX_COORDINATE:
        raise ImportedMasksError("a shape has corners far outside the photo")
    box = Box(int(top), int(left), int(bottom), int(right)).clipped(canvas.shape)
    if not box.is_empty:
        length = float(np.abs(np.roll(polygon, -1, axis=0) - polygon).max(axis=1).sum())
        fill = partial(_filled, polygon - (box.left, box.top), box.shape)
        canvas.patch(box, fill, value, int(length) * _STEPS_PER_LENGTH)


def _filled(polygon: Polygon, shape: tuple[int, int]) -> BoolArray:
    return fill_between_edges([polygon], shape).whole(shape)


def _add_mask(canvas: ShapeCanvas, attributes: Mapping[str, str], value: int) -> None:
    left, top, width, height = (whole_number(attributes, key) for key in ("left", "top", "width", "height"))
    if width < 1 or height < 1:
        raise ImportedMasksError("a mask has no size")
    canvas.patch(
        Box(top, left, top + height, left + width), partial(_decoded, attributes.get("rle", ""), height, width), value
    )


def _decoded(text: str, height: int, width: int) -> BoolArray:
    """Return the region of run lengths: pixels outside and inside in turn, row by row."""
    if text.count(",") > height * width:
        raise ImportedMasksError("the run lengths of a mask are not those of its size")
    parts = text.split(",")
    try:
        if max(map(len, parts)) > _MAX_DIGITS + 2:
            raise ValueError("a run is too long")
        counts = np.array([int(part) for part in parts], np.int64)
    except ValueError as error:
        raise ImportedMasksError("the run lengths of a mask are no whole numbers") from error
    if counts.min() < 0 or counts.sum() != height * width:
        raise ImportedMasksError("the run lengths of a mask are not those of its size")
    inside = np.arange(len(counts)) % 2 == 1
    return np.repeat(inside, counts).reshape(height, width)


def _polygon(attributes: Mapping[str, str]) -> Polygon:
    text = attributes.get("points", "")
    if text.count(";") >= MAX_CORNERS:
        raise ImportedMasksError("a polygon has too many corners")
    try:
        corners = [pair.split(",") for pair in text.split(";")]
        return np.array([(float(x), float(y)) for x, y in corners], np.float64)
    except ValueError as error:
        raise ImportedMasksError("the points of a polygon are no pairs of numbers") from error


def _box(attributes: Mapping[str, str]) -> Polygon:
    left, top, right, bottom = (_number(attributes, key) for key in ("xtl", "ytl", "xbr", "ybr"))
    corners = np.array(((left, top), (right, top), (right, bottom), (left, bottom)), np.float64)
    return _turned(corners, attributes)


def _ellipse(attributes: Mapping[str, str]) -> Polygon:
    x, y, radius_x, radius_y = (_number(attributes, key) for key in ("cx", "cy", "rx", "ry"))
    angles = np.linspace(0, 2 * math.pi, _ELLIPSE_CORNERS, endpoint=False)
    return _turned(np.stack((x + radius_x * np.cos(angles), y + radius_y * np.sin(angles)), axis=1), attributes)


def _turned(corners: Polygon, attributes: Mapping[str, str]) -> Polygon:
    """Turn corners clockwise around their centre."""
    angle = math.radians(_number(attributes, "rotation", "0"))
    turn = np.array(((math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))))
    centre = corners.mean(axis=0)
    turned: Polygon = (corners - centre) @ turn + centre
    return turned


_OUTLINES = {"polygon": _polygon, "box": _box, "ellipse": _ellipse}


def _number(attributes: Mapping[str, str], key: str, default: str = "") -> float:
    try:
        number = float(attributes.get(key, default))
    except ValueError:
        number = math.nan
    if not abs(number) <= MAX_COORDINATE:
        raise ImportedMasksError("{attribute} of a shape is no number, or too large", attribute=key)
    return number


def whole_number(attributes: Mapping[str, str], key: str) -> int:
    """Return an attribute that is a whole number from 0; raises ImportedMasksError without a path."""
    text = attributes.get(key, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= _MAX_DIGITS):
        raise ImportedMasksError("{attribute} is no whole number", attribute=key)
    return int(text)
