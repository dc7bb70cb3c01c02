"""Reads COCO's JSON files: run lengths and polygons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import ImageError, ImportedMasksError, PetsegError
from core.files import open_regular
from core.formats.foreign.json_files import read_json
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values, tags_in
from core.formats.foreign.title_guess import guess_labels
from core.formats.shapes.pet_regions import PetRegion
from core.formats.shapes.polygon_filling import MAX_STEPS, STEPS_PER_SHAPE, fill_between_edges, polygon_from
from core.formats.shapes.run_lengths import decode_region
from core.images.limits import check_size

MAX_JSON_BYTES = 500_000_000
BACKGROUND = "background"
"""Title of the pixels that no annotation covers."""
_PEEK = 65_536
_KEYS = (b'"images"', b'"annotations"', b'"categories"', b'"file_name"', b'"image_id"', b'"segmentation"', b'"iscrowd"')
_MIN_KEYS = 3
_MAX_FILES = 1_000
_MAX_NOTES = 100
_Annotation = tuple[int, Any]
"""Value of its category, and its polygons or run lengths as they are in the file."""


@dataclass
class _Image:
    name: str
    shape: tuple[int, int] | None
    annotations: list[_Annotation] = field(default_factory=list)
    problem: str | PetsegError = ""
    tags: tuple[str, ...] = ()


def fits(path: Path) -> bool:
    """Whether a file looks like one of COCO's, or a folder has one."""
    return any(True for _ in _files(path))


def _files(path: Path) -> Iterator[Path]:
    """Yield the file itself, or those in a folder, and in those right below it, as COCO's own and Roboflow's are."""
    found = [path] if not path.is_dir() else sorted((*path.glob("*.json"), *path.glob("*/*.json")))[:_MAX_FILES]
    yield from (file for file in found if file.suffix.lower() == ".json" and _looks_right(file))


def _looks_right(path: Path) -> bool:
    try:
        with open_regular(path) as stream:
            start = stream.read(_PEEK)
            stream.seek(max(0, stream.seek(0, 2) - _PEEK))
            ends = start + b"\n" + stream.read(_PEEK)  # the lists in between may be long
    except OSError:
        return False
    return start.lstrip()[:1] == b"{" and sum(key in ends for key in _KEYS) >= _MIN_KEYS


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of a file, or of all of COCO's in a folder.

    A pixel has the category of the last annotation that covers it. A photo without annotations has no pet; one with an
    annotation that cannot be read is left out, since what is missing there would be taken for background. Files that
    cannot be read are left out, with a note, unless there is no other.

    Raises
    ------
    ImportedMasksError
        If there is no such file, or one cannot be read.
    """
    values = {BACKGROUND: 0}
    notes = _Notes()
    masks: list[ForeignMask] = []
    for file in _files(path):
        stop_if(should_stop)
        try:
            images = _images_of(file, values)
        except ImportedMasksError as error:  # such as the captions that COCO has besides its masks
            notes.files.append(error)
            continue
        for image in images:
            if image.problem:
                notes.add(file, image)
            else:
                masks.append(ForeignMask(image.name, file, partial(_load, file, image), image.tags))
    if not masks and notes.files:
        raise notes.files[0]
    if not masks and not notes.count:
        raise ImportedMasksError(
            "there are no photos in it as COCO lists them", path=path, remedy="Choose the JSON file of annotations."
        )
    titles = {value: name for name, value in values.items()}
    return ForeignMasks(masks, titles, guess=guess_labels(titles), notes=notes.errors())


class _Notes:
    """Files and photos that are left out; beyond a few, photos are only counted."""

    def __init__(self) -> None:
        self.files: list[PetsegError] = []
        self.count = 0
        self._errors: list[PetsegError] = []

    def add(self, path: Path, image: _Image) -> None:
        self.count += 1
        if len(self._errors) < _MAX_NOTES:
            self._errors.append(
                ImportedMasksError(
                    "the mask of {photo} is left out ({reason})", path=path, photo=image.name, reason=image.problem
                )
            )

    def errors(self) -> list[PetsegError]:
        left = self.count - len(self._errors)
        more = [ImportedMasksError("the masks of {count} more photos are left out", count=left)] if left else []
        return [*self.files, *self._errors, *more]


def _images_of(path: Path, values: dict[str, int]) -> list[_Image]:
    """Return the photos of a file with their annotations; names of categories are added to the values."""
    content = read_json(path, MAX_JSON_BYTES)
    categories = _categories(content, path, values)
    images = _listed_images(content, path)
    for annotation in _list_of(content, "annotations", path):
        image = images.get(_key(annotation.get("image_id")))
        if image is not None:
            _add(image, annotation, categories)
    return list(images.values())


def _add(image: _Image, annotation: Mapping[str, Any], categories: Mapping[object, int]) -> None:
    value = categories.get(_key(annotation.get("category_id")))
    encoded = annotation.get("segmentation")
    if value is None:
        image.problem = "an annotation is of no listed category"
    elif not encoded:
        image.problem = "an annotation has a box and no mask"
    elif not isinstance(encoded, list | dict):
        image.problem = "an annotation has neither polygons nor run lengths"
    else:
        image.annotations.append((value, encoded))


def _categories(content: Mapping[str, Any], path: Path, values: dict[str, int]) -> dict[object, int]:
    found: dict[object, int] = {}
    for category in _list_of(content, "categories", path):
        number, name = _key(category.get("id")), category.get("name")
        if number is None or not isinstance(name, str) or number in found:
            raise _damaged(path, "its categories have no names, or the same id twice")
        found[number] = values.setdefault(name, len(values))
    return found


def _listed_images(content: Mapping[str, Any], path: Path) -> dict[object, _Image]:
    found: dict[object, _Image] = {}
    for entry in _list_of(content, "images", path):
        number, name = _key(entry.get("id")), entry.get("file_name")
        if number is None or not isinstance(name, str) or number in found:
            raise _damaged(path, "its images have no file names, or the same id twice")
        found[number] = _image(name.replace("\\", "/"), entry)
        found[number].tags = tags_in(entry.get("tags"))
    return found


def _image(name: str, entry: Mapping[str, Any]) -> _Image:
    height, width = entry.get("height"), entry.get("width")
    if height is None and width is None:
        return _Image(name, None)
    if type(height) is not int or type(width) is not int:
        return _Image(name, None, problem="its size is no whole number")
    try:
        check_size((width, height))
    except ImageError as error:
        return _Image(name, None, problem=error)
    return _Image(name, (height, width))


def _list_of(content: Mapping[str, Any], key: str, path: Path) -> Sequence[Mapping[str, Any]]:
    found = content.get(key)
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise _damaged(path, f"there is no list of {key}")
    return found


def _key(number: object) -> object:
    """Return an id as it can be looked up; None if it is none."""
    return number if type(number) in (int, str) else None


def _load(path: Path, image: _Image, photo_shape: tuple[int, int]) -> Values:
    shape = image.shape or photo_shape
    values = np.zeros(shape, np.uint32)
    steps = STEPS_PER_SHAPE * sum(len(encoded) for _, encoded in image.annotations)
    for number, (value, encoded) in enumerate(image.annotations, 1):
        if steps > MAX_STEPS:
            raise _unreadable(path, image.name, number, "there are too many to paint")
        try:
            region = _region(encoded, shape)
        except ImportedMasksError as error:
            raise _unreadable(path, image.name, number, error) from error
        steps += region.box.area
        values[region.box.slices][region.inside] = value
    return values


def _region(encoded: Any, shape: tuple[int, int]) -> PetRegion:
    if isinstance(encoded, dict):
        return decode_region(encoded, shape)
    return fill_between_edges([polygon_from(polygon) for polygon in encoded], shape)


def _unreadable(path: Path, photo: str, number: int, reason: str | PetsegError) -> ImportedMasksError:
    return ImportedMasksError(
        "annotation {number} of {photo} cannot be read ({reason})",
        path=path,
        remedy="Correct or remove it in the program that it comes from.",
        photo=photo,
        number=number,
        reason=reason,
    )


def _damaged(path: Path, reason: str) -> ImportedMasksError:
    return ImportedMasksError(
        "the file is not as COCO has it ({reason})",
        path=path,
        remedy="It may be damaged; export it again.",
        reason=reason,
    )
