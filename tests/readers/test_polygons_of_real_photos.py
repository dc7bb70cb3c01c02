"""How near polygons come to masks of real photos, in the readers that fill them; `-s` prints the figures."""

import shutil
from contextlib import closing
from typing import NamedTuple

import numpy as np
import pytest
from support.exported_folder import PhotoFolder
from support.reader_process import read_with

from core.evaluation.metrics import boundary_f1
from core.formats.border_use import resolve_border
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState, Project

pytestmark = [pytest.mark.readers, pytest.mark.realdata]


class Polygons(NamedTuple):
    """A format with polygons, its reader, and how near it promises to be on the worst photo."""

    key: str
    variant: str
    script: str
    places: tuple[str, ...]
    iou: float
    f1: float


_COCO = ("read_coco.py", ("annotations/instances_default.json", "images"))
_YOLO = ("read_yolo.py", ("",))
FORMATS = [
    Polygons("coco", "polygons", *_COCO, iou=1, f1=1),
    Polygons("coco", "simple-polygons", *_COCO, iou=0.98, f1=0.99),
    Polygons("yolo", "polygons", *_YOLO, iou=1, f1=1),
    Polygons("yolo", "simple-polygons", *_YOLO, iou=0.98, f1=0.99),
    Polygons("labelme", "polygons", "read_labelme.py", ("",), iou=0.99, f1=0.999),
]


@pytest.fixture(scope="module")
def pets(data_folder, tmp_path_factory):
    """The photos of Oxford's test split at full size, reviewed."""
    source, folder = data_folder / "pets_test_photos", tmp_path_factory.mktemp("pets") / "photos"
    shutil.copytree(source / "images", folder)
    with closing(Project.open(folder)) as project:
        masks = {}
        for entry in project.photos.entries():
            stem = entry.name.rpartition(".")[0]
            masks[entry.name] = read_mask(source / f"annotations/trimaps/{stem}.png")
            touched = np.ones(masks[entry.name].shape, np.bool_)
            project.masks.save(entry.name, masks[entry.name], touched, PhotoState.REVIEWED)
        yield PhotoFolder(project, masks)


@pytest.mark.parametrize("polygons", FORMATS, ids=[f"{each.key}-{each.variant}" for each in FORMATS])
def test_polygons_are_as_near_as_is_said(pets, readers_python, tmp_path, polygons):
    pets.export(polygons.key, tmp_path / "out", replaces={"variant": polygons.variant, "border": "middle"})
    places = [tmp_path / "out" / place for place in polygons.places]
    reading = read_with(readers_python, polygons.script, tmp_path / "read", *places)
    names = pets.names()
    assert len(reading.masks) == len(names) == 46
    scores = np.array([_scores(mask, pets.masks[names[stem]]) for stem, mask in reading.masks.items()])
    worst, mean = scores.min(axis=0), scores.mean(axis=0)
    exact = int((scores[:, 0] == 1).sum())
    figures = f"IoU {worst[0]:.4f} ({mean[0]:.4f}), F1 {worst[1]:.4f} ({mean[1]:.4f}), {exact} exact"
    print(f"\n{polygons.key} {polygons.variant}: worst (mean) {figures}")  # noqa: T201
    assert worst[0] >= polygons.iou
    assert worst[1] >= polygons.f1


def _scores(values, mask):
    """Return IoU, and boundary F1 with outlines up to a pixel apart."""
    ours = resolve_border(mask, "middle") == Label.PET
    theirs = values > 0
    labels = [np.where(pet, np.uint8(Label.PET), np.uint8(Label.BACKGROUND)) for pet in (theirs, ours)]
    return (ours & theirs).sum() / (ours | theirs).sum(), boundary_f1(*labels, radius=1.0)
