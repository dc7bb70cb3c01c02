"""Reads annotations.xml of CVAT: "CVAT for images 1.1"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from core.cancel import ShouldStop
from core.errors import ImportedMasksError, PetsegError
from core.formats.cvat.shapes import AREAS, CvatShape, add_shape, whole_number
from core.formats.foreign.masks import ForeignMask, ForeignMasks, Values, tags_in
from core.formats.foreign.safe_xml import read_xml
from core.formats.foreign.title_guess import guess_labels
from core.formats.shapes.shape_canvas import ShapeCanvas

_WITHOUT_AREA = ("polyline", "points", "cuboid", "skeleton")
_BACKGROUND = "background"
_TAG = "tag"
"""Element of a label that is about the whole photo."""


@dataclass(frozen=True)
class _Image:
    name: str
    shape: tuple[int, int]
    shapes: list[CvatShape]
    tags: list[str] = field(default_factory=list)


@dataclass
class _Annotations:
    """What has been read of a file."""

    images: list[_Image] = field(default_factory=list)
    labels: dict[str, None] = field(default_factory=dict)
    without_area: int = 0
    tracks: int = 0
    _open: list[str] = field(default_factory=list)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take up an element that begins."""
        if not self._open and name != "annotations":
            raise ImportedMasksError("this XML file is none of CVAT's", remedy='Export as "CVAT for images 1.1" there.')
        self._open.append(name)
        if name == "image":
            shape = whole_number(attributes, "height"), whole_number(attributes, "width")
            self.images.append(_Image(attributes.get("name", "").replace("\\", "/"), shape, []))
        elif name == "track":
            self.tracks += 1
        elif self._open[-2:-1] == ["image"]:
            self._add(name, attributes)

    def _add(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in AREAS:
            label = attributes.get("label", "")
            self.labels[label] = None
            self.images[-1].shapes.append(CvatShape(name, label, attributes))
        elif name == _TAG:
            self.images[-1].tags.append(attributes.get("label", ""))
        elif name in _WITHOUT_AREA:
            self.without_area += 1

    def end(self, name: str, text: str) -> None:
        """Take up an element that ends."""
        self._open.pop()
        if name == "name" and self._open[-1:] == ["label"]:
            self.labels[text.strip()] = None

    def notes(self, path: Path) -> list[PetsegError]:
        """Return what is left out, or may be no mask."""
        empty = sum(not image.shapes for image in self.images)
        found = [
            (self.tracks, "{count} tracks of videos are left out"),
            (self.without_area, "{count} shapes have no area and are left out"),
            (empty, "{count} photos have no shapes: their masks are all background"),
        ]
        return [ImportedMasksError(text, path=path, count=count) for count, text in found if count]


def read_annotations(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of an XML file: one for each image, also for those without shapes.

    Parameters
    ----------
    path : Path
    should_stop : callable

    Raises
    ------
    ImportedMasksError
    """
    found = _Annotations()
    read_xml(path, found.start, found.end, should_stop)
    if not found.images:
        raise ImportedMasksError(
            "there are no images in this file", path=path, remedy='Export as "CVAT for images 1.1" there.'
        )
    values = {label: number for number, label in enumerate(found.labels, 1)}
    titles = {0: _BACKGROUND} | {number: label for label, number in values.items()}
    masks = [
        ForeignMask(image.name, path, partial(_load, path, image, values), tags_in(image.tags))
        for image in found.images
    ]
    return ForeignMasks(masks, titles, guess=guess_labels(titles), notes=found.notes(path))


def _load(path: Path, image: _Image, values: Mapping[str, int], _photo_shape: tuple[int, int]) -> Values:
    try:
        canvas = ShapeCanvas(image.shape)
        for shape in sorted(image.shapes, key=lambda shape: shape.z_order):
            add_shape(canvas, shape, values[shape.label])
        return canvas.values()
    except PetsegError as error:
        raise error.recast(ImportedMasksError, path=path) from error
