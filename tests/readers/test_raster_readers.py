"""Masks of pixels arrive exactly in the readers that people use, with the right photo beside them."""

import zipfile

import numpy as np
import pytest
from support.exported_folder import CATEGORIES, category_of, class_values, compare
from support.reader_process import read_with

from core.formats.border_use import resolve_border
from core.labels import Label, trimap_from_mask

pytestmark = pytest.mark.readers

_SPLITS = ("trainval", "test")


@pytest.mark.parametrize("border", ["ignore", "middle"])
def test_torchvision_reads_the_oxford_layout(awkward_folder, readers_python, tmp_path, border):
    awkward_folder.export("oxford", tmp_path / "oxford-iiit-pet", replaces={"border": border})
    reading = read_with(readers_python, "read_oxford.py", tmp_path / "read", tmp_path, *_SPLITS)
    compare(awkward_folder, reading, lambda _name, mask: trimap_from_mask(resolve_border(mask, border)))
    names = awkward_folder.names()
    for stem, facts in reading.facts.items():
        assert facts["category"] == CATEGORIES.index(category_of(names[stem]))
    assert {facts["split"] for facts in reading.facts.values()} == set(_SPLITS)


@pytest.mark.parametrize("border", ["ignore", "middle", "pet", "background"])
def test_pillow_and_opencv_read_indexed_pngs(awkward_folder, readers_python, tmp_path, border):
    awkward_folder.export("indexed", tmp_path / "out", replaces={"border": border})
    reading = read_with(readers_python, "read_pngs.py", tmp_path / "read", tmp_path / "out/masks")
    kept = len(CATEGORIES) + 1
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, border, kept), has_images=False)
    assert {facts["mode"] for facts in reading.facts.values()} == {"P"}
    for stem, colours in reading.images.items():
        values = reading.masks[stem]
        assert len(np.unique(colours.reshape(-1, 3), axis=0)) == len(np.unique(values))


@pytest.mark.parametrize("border", ["middle", "pet", "background"])
def test_pillow_and_opencv_read_binary_pngs(awkward_folder, readers_python, tmp_path, border):
    awkward_folder.export("binary", tmp_path / "out", replaces={"border": border})
    reading = read_with(readers_python, "read_pngs.py", tmp_path / "read", tmp_path / "out/masks")

    def expected(name, mask):
        return np.where(class_values(name, mask, border, 0) > 0, 255, 0)

    compare(awkward_folder, reading, expected, has_images=False)
    for stem, colours in reading.images.items():
        assert np.array_equal(colours, np.repeat(reading.masks[stem][..., None], 3, axis=2))


@pytest.mark.parametrize("regions", [False, True])
def test_torchvision_reads_pascal_voc(awkward_folder, readers_python, tmp_path, regions):
    awkward_folder.export("voc", tmp_path / "out", replaces={"regions": regions})
    reading = read_with(readers_python, "read_voc.py", tmp_path / "read", tmp_path / "out", "train", "val")
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "ignore", 255))
    names = awkward_folder.names()
    for stem, facts in reading.facts.items():
        assert facts["mode"] == "P"
        assert facts["palette"] == [0, 0, 0, 128, 0, 0]
        assert {each["name"] for each in facts["objects"]} <= {category_of(names[stem])}
        assert [value for value in facts["numbers"] if value not in (0, 255)] == [
            number for number, _ in enumerate(facts["objects"], 1)
        ]
    assert reading.facts["empty"]["objects"] == []
    assert len(reading.facts["regions"]["objects"]) == (3 if regions else 1)


def test_datumaro_reads_pascal_voc(awkward_folder, readers_python, tmp_path):
    awkward_folder.export("voc", tmp_path / "out", replaces={"border": "background"})
    root = tmp_path / "out/VOCdevkit/VOC2012"
    reading = read_with(readers_python, "read_datumaro.py", tmp_path / "read", root, "voc_segmentation")
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "background", 0))


@pytest.mark.parametrize("border", ["background", "ignore"])
def test_datumaro_reads_what_cvat_imports(awkward_folder, readers_python, tmp_path, border):
    awkward_folder.export("cvat", tmp_path / "out", replaces={"variant": "dataset", "border": border})
    with zipfile.ZipFile(tmp_path / "out/dataset.zip") as archive:
        archive.extractall(tmp_path / "sent")
    reading = read_with(readers_python, "read_datumaro.py", tmp_path / "read", tmp_path / "sent", "voc_segmentation")
    known = next(iter(reading.facts.values()))["known"]
    assert known[: len(CATEGORIES) + 1] == ["background", *CATEGORIES]
    kept = len(CATEGORIES) + 1
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, border, kept))


def test_pillow_and_opencv_read_cut_outs(awkward_folder, readers_python, tmp_path):
    awkward_folder.export("cutout", tmp_path / "out")
    reading = read_with(readers_python, "read_cut_outs.py", tmp_path / "read", tmp_path / "out")
    names = awkward_folder.names()
    assert sorted(reading.masks) == sorted(names.keys() - {"empty"})
    for stem, alpha in reading.masks.items():
        mask = awkward_folder.masks[names[stem]]
        assert (alpha[mask == Label.PET] == 255).all(), stem
        assert (alpha[mask == Label.BACKGROUND] == 0).all(), stem
        shown = alpha > 0
        assert np.array_equal(reading.images[stem][shown], awkward_folder.image(names[stem])[shown]), stem
