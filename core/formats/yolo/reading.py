"""Reads folders of YOLO's text files: a class and the corners of a polygon on each line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import ImportedMasksError
from core.files import open_regular
from core.formats.foreign.files import read_foreign
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values
from core.formats.foreign.title_guess import guess_labels
from core.formats.shapes.polygon_filling import MAX_STEPS, STEPS_PER_SHAPE, checked_polygon, fill_with_lines
from core.formats.shapes.polygons import MIN_CORNERS, Polygon
from core.formats.yolo.names import find_names

BACKGROUND = "background"
"""Title of the pixels that no polygon covers."""
MAX_CLASSES = 10_000
MAX_LABEL_BYTES = 100_000_000
_LABELS = "labels"
_OTHER_TEXTS = frozenset(
    {"classes.txt", "obj.names.txt", "train.txt", "val.txt", "valid.txt", "test.txt", "readme.txt"}
)
_PEEK = 4096
_PEEKED_FILES = 20
_MAX_FILES = 1_000_000
_LEAST, _MOST = -0.5, 1.5
"""Corners may be a little outside, but not in pixels."""


def fits(path: Path) -> bool:
    """Whether a folder has text files of polygons or boxes, or a data.yaml is beside one that has."""
    for number, (_, file) in enumerate(_label_files(path)):
        if _looks_right(file):
            return True
        if number == _PEEKED_FILES:
            break
    return False


def _label_files(path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of each photo, without extension, and its file."""
    root = path.parent if path.suffix.lower() in (".yaml", ".yml") else path
    # Ultralytics has labels/train, Roboflow train/labels.
    folders = [folder for folder in (root / _LABELS, *sorted(root.glob(f"*/{_LABELS}"))) if folder.is_dir()] or [root]
    count = 0
    for folder in folders:
        for parent, below, names in os.walk(folder):
            below[:] = sorted(name for name in below if not name.startswith("."))
            for name in sorted(names):
                count += 1
                if count > _MAX_FILES:
                    return
                if name.lower().endswith(".txt") and name.lower() not in _OTHER_TEXTS and not name.startswith("."):
                    file = Path(parent, name)
                    yield file.relative_to(folder).with_suffix("").as_posix(), file


def _looks_right(path: Path) -> bool:
    """Whether the first line is a class and coordinates."""
    try:
        with open_regular(path) as stream:
            fields = stream.readline(_PEEK).split()[:5]
        return len(fields) == 5 and all(_LEAST <= float(field) <= _MOST for field in fields[1:])
    except (OSError, ValueError):
        return False


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of a folder; values are classes plus one.

    A pixel has the class of the last polygon that covers it.

    Raises
    ------
    ImportedMasksError
    """
    masks = []
    for photo, file in _label_files(path):
        stop_if(should_stop)
        masks.append(ForeignMask(photo, file, partial(_load, file)))
    if not masks:
        raise ImportedMasksError(
            "there are no text files of polygons here", path=path, remedy="Choose the folder that has labels in it."
        )
    names = find_names(path if path.is_dir() else path.parent)
    titles = {0: BACKGROUND} | {index + 1: name for index, name in names.items() if 0 <= index < MAX_CLASSES}
    return ForeignMasks(masks, titles, guess=guess_labels(titles))


def _load(path: Path, photo_shape: tuple[int, int]) -> Values:
    size = np.array(photo_shape[::-1], np.float64)
    found: list[tuple[int, int, Polygon]] = []
    lines = read_foreign(path, MAX_LABEL_BYTES).splitlines()
    if len(lines) * STEPS_PER_SHAPE > MAX_STEPS:
        raise _too_many(path)
    for number, line in enumerate(lines, 1):
        if fields := line.split():
            with _line_errors(path, number):
                found.append((number, _class_of(fields[0]), _polygon(fields) * size))
    if sum(float(np.prod(np.ptp(polygon, axis=0))) for _, _, polygon in found) > MAX_STEPS:
        raise _too_many(path)
    canvas = np.zeros(photo_shape, np.int32)
    for number, index, polygon in found:
        with _line_errors(path, number):
            fill_with_lines(polygon, canvas, index + 1)
    return canvas.view(np.uint32)


def _too_many(path: Path) -> ImportedMasksError:
    return ImportedMasksError("there are more polygons than PetSeg paints", path=path, remedy="Remove some.")


@contextmanager
def _line_errors(path: Path, number: int) -> Iterator[None]:
    try:
        yield
    except ImportedMasksError as error:
        raise ImportedMasksError(
            "line {number} cannot be read ({reason})",
            path=path,
            remedy="Correct or remove it.",
            number=number,
            reason=error,
        ) from error


def _polygon(fields: list[bytes]) -> Polygon:
    try:
        numbers = np.array([float(field) for field in fields[1:]])
    except ValueError as error:
        raise ImportedMasksError("a polygon is no list of numbers") from error
    if len(numbers) == 4:
        raise ImportedMasksError("it has a box and no polygon")
    if len(numbers) % 2 and len(numbers) > 2 * MIN_CORNERS:
        numbers = numbers[:-1]  # how sure a model was
    if len(numbers) % 2:
        raise ImportedMasksError("a coordinate is missing")
    polygon = checked_polygon(numbers.reshape(-1, 2))
    if polygon.min() < _LEAST or polygon.max() > _MOST:
        raise ImportedMasksError("its coordinates are no shares of the photo's width and height")
    return polygon


def _class_of(field: bytes) -> int:
    try:
        number = float(field)
    except ValueError:
        number = -1.0
    if not (number.is_integer() and 0 <= number < MAX_CLASSES):
        raise ImportedMasksError("its class is no whole number from 0 on")
    return int(number)
