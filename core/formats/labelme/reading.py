"""Reads the JSON files of labelme: polygons, masks, rectangles and circles."""

import base64
import binascii
import math
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import ImportedMasksError, PetsegError, first_line
from core.files import open_regular
from core.formats.foreign.json_files import read_json
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values, tags_in
from core.formats.foreign.title_guess import guess_labels
from core.formats.shapes.shape_canvas import MAX_COORDINATE, Point, ShapeCanvas
from core.images import open_image
from core.images.source import ImageSource, PillowPixels
from core.pixels import BoolArray, Box

BACKGROUND = "_background_"
"""What labelme's examples call pixels of no class."""

MAX_JSON_BYTES = 200_000_000
"""A file may hold the whole photo as text."""
_PEEK = 4096
_PEEKED_FILES = 1_000
_MAX_FILES = 1_000_000
_CORNERS = {"rectangle": 2, "circle": 2, "mask": 2, "oriented_rectangle": 4}
_WITHOUT_AREA = ("point", "points", "line", "linestrip")
_KINDS = ("polygon", *_CORNERS, *_WITHOUT_AREA)
_Shape = Mapping[str, Any]


def fits(path: Path) -> bool:
    """Whether a file looks like one of labelme's, or a folder has one."""
    if path.is_dir():
        return any(map(_looks_right, islice(_json_files(path), _PEEKED_FILES)))
    return path.suffix.lower() == ".json" and _looks_right(path)


def _looks_right(path: Path) -> bool:
    try:
        with open_regular(path) as stream:
            start = stream.read(_PEEK)
            stream.seek(max(0, os.fstat(stream.fileno()).st_size - _PEEK))
            end = stream.read(_PEEK)
    except OSError:
        return False
    ends = start + b"\n" + end  # an embedded photo may be in the middle
    return b'"shapes"' in start and any(key in ends for key in (b'"imagePath"', b'"imageData"', b'"imageHeight"'))


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of a file, or of all of labelme's in a folder and those below it.

    Files that cannot be read are left out, with a note, unless there is no other.

    Raises
    ------
    ImportedMasksError
    """
    root, files = (path, list(_json_files(path))) if path.is_dir() else (path.parent, [path])
    notes: list[PetsegError] = []
    labels: set[str] = set()
    photos: dict[Path, tuple[str, tuple[str, ...]]] = {}
    for file in files:
        stop_if(should_stop)
        if path.is_dir() and not _looks_right(file):
            continue
        try:
            photos[file] = _look_through(file, root, labels, notes)
        except ImportedMasksError as error:
            notes.append(error)
    if not photos:
        raise (
            notes[0]
            if notes
            else ImportedMasksError(
                "there are no files of labelme here", path=path, remedy="Choose the folder with its JSON files."
            )
        )
    values = {BACKGROUND: 0} | {label: number for number, label in enumerate(sorted(labels - {BACKGROUND}), 1)}
    titles = {number: label for label, number in values.items()}
    masks = [ForeignMask(photo, file, partial(_load, file, values), tags) for file, (photo, tags) in photos.items()]
    return ForeignMasks(masks, titles, guess=guess_labels(titles), notes=notes)


def _json_files(folder: Path) -> Iterator[Path]:
    """Yield the JSON files below a folder; links to folders are not followed."""
    count = 0
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            count += 1
            if count > _MAX_FILES:
                return
            if name.lower().endswith(".json") and not name.startswith("."):
                yield Path(parent, name)


def _look_through(path: Path, root: Path, labels: set[str], notes: list[PetsegError]) -> tuple[str, tuple[str, ...]]:
    """Note the labels of a file and what is wrong with it, and return its photo and the flags that are set."""
    content = _content(path)
    without_area = 0
    for shape in content["shapes"]:
        if shape["shape_type"] in _WITHOUT_AREA:
            without_area += 1
        else:
            labels.add(shape["label"])
    if without_area:
        notes.append(
            ImportedMasksError("{count} points and lines have no area and are left out", path=path, count=without_area)
        )
    return _photo_of(content, path, root), _flags_in(content)


def _flags_in(content: Mapping[str, Any]) -> tuple[str, ...]:
    flags = content.get("flags")
    return tags_in([name for name, is_set in flags.items() if is_set is True]) if isinstance(flags, dict) else ()


def _photo_of(content: Mapping[str, Any], path: Path, root: Path) -> str:
    """Return the name of a file's photo, beside the file whatever path it gives."""
    given = content.get("imagePath")
    name = PurePosixPath(given.replace("\\", "/")).name if isinstance(given, str) else ""
    return (path.parent.relative_to(root) / (path.stem if name in ("", "..") else name)).as_posix()


def _content(path: Path) -> dict[str, Any]:
    """Return the content of a file whose shapes have been checked, with their kinds filled in."""
    content = read_json(path, MAX_JSON_BYTES)
    shapes = content.get("shapes")
    if not isinstance(shapes, list):
        raise _damaged(path, "there is no list of shapes")
    for number, shape in enumerate(shapes, 1):
        problem = _problem_of(shape)
        if problem:
            raise ImportedMasksError(
                "the file is not as labelme writes it (shape {number}: {reason})",
                path=path,
                remedy="Save it again there.",
                number=number,
                reason=problem,
            )
    return content


def _problem_of(shape: Any) -> str:
    """Return what is wrong with a shape; its kind is filled in where old versions wrote none."""
    if not isinstance(shape, dict):
        return "it is no object"
    if not isinstance(shape.get("label"), str):
        return "it has no label"
    if shape.get("shape_type") is None:
        shape["shape_type"] = "polygon"
    kind, points = shape["shape_type"], shape.get("points")
    if kind not in _KINDS:
        return "its kind is unknown"
    if not isinstance(points, list) or not all(map(_is_point, points)):
        return "its points are no pairs of numbers"
    if len(points) != _CORNERS.get(kind, len(points)):
        return "it has more or fewer points than its kind"
    if kind == "mask" and not isinstance(shape.get("mask"), str):
        return "it has no mask"
    return ""


def _is_point(point: Any) -> bool:
    return isinstance(point, list) and len(point) == 2 and all(map(_is_coordinate, point))


def _is_coordinate(number: Any) -> bool:
    return type(number) in (int, float) and -MAX_COORDINATE <= number <= MAX_COORDINATE


def _load(path: Path, values: Mapping[str, int], photo_shape: tuple[int, int]) -> Values:
    content = _content(path)
    try:
        canvas = ShapeCanvas(_shape_of(content, photo_shape))
        for shape in content["shapes"]:
            if shape["label"] in values:
                _add(canvas, shape, values[shape["label"]])
        return canvas.values()
    except PetsegError as error:
        raise error.recast(ImportedMasksError, path=path) from error


def _shape_of(content: Mapping[str, Any], photo_shape: tuple[int, int]) -> tuple[int, int]:
    """Return height and width of a file's photo; early versions did not write them."""
    height, width = content.get("imageHeight"), content.get("imageWidth")
    if height is None or width is None:
        return photo_shape
    if type(height) is not int or type(width) is not int:
        raise ImportedMasksError("imageHeight and imageWidth are no whole numbers")
    return height, width


def _add(canvas: ShapeCanvas, shape: _Shape, value: int) -> None:
    """Add a shape that will be painted as labelme's own `shapes_to_label` does."""
    points: list[Point] = [(float(x), float(y)) for x, y in shape["points"]]
    kind = shape["shape_type"]
    if kind == "mask":
        _add_mask(canvas, points, shape["mask"], value)
    elif kind == "rectangle":
        canvas.rectangle(points[0], points[1], value)
    elif kind == "circle":
        (x, y), (on_x, on_y) = points
        canvas.circle(points[0], math.hypot(on_x - x, on_y - y), value)
    elif kind not in _WITHOUT_AREA and len(points) > 2:
        canvas.polygon(points, value)


def _add_mask(canvas: ShapeCanvas, corners: list[Point], text: str, value: int) -> None:
    """Add a mask, from its first corner on; if both corners are whole numbers, no more than what is between them."""
    (left, top), (right, bottom) = ((round(x), round(y)) for x, y in corners)
    with _decoding_errors():
        source = open_image(base64.b64decode(text, validate=True))
    width, height = source.size
    if any(stored > own + 1 for stored, own in zip((height, width), canvas.shape, strict=True)):
        raise ImportedMasksError("a mask is larger than its photo")
    if all(each.is_integer() for corner in corners for each in corner):
        width, height = min(width, right - left + 1), min(height, bottom - top + 1)
    canvas.patch(Box(top, left, top + height, left + width), partial(_decoded, source, height, width), value)


def _decoded(source: ImageSource, height: int, width: int) -> BoolArray:
    with _decoding_errors():
        pixels = source.decode(None)
    if not isinstance(pixels, PillowPixels) or pixels.kind not in ("L", "1", "P"):
        raise ImportedMasksError("a mask has colours")
    return np.asarray(pixels.image)[:height, :width].astype(np.bool_)


@contextmanager
def _decoding_errors() -> Iterator[None]:
    try:
        yield
    except MemoryError:
        raise
    except binascii.Error as error:
        raise ImportedMasksError("a mask cannot be decoded ({reason})", reason="its text is damaged") from error
    except Exception as error:
        reason = error if isinstance(error, PetsegError) else first_line(error)
        raise ImportedMasksError("a mask cannot be decoded ({reason})", reason=reason) from error


def _damaged(path: Path, reason: str) -> ImportedMasksError:
    return ImportedMasksError(
        "the file is not as labelme writes it ({reason})", path=path, remedy="Save it again there.", reason=reason
    )
