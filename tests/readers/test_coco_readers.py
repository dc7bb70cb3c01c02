"""pycocotools and datumaro read COCO files: run lengths and polygons exactly, with true areas and boxes."""

import pytest
from support.exported_folder import CATEGORIES, category_of, class_values, compare
from support.reader_process import read_with

pytestmark = pytest.mark.readers

_FILE = "annotations/instances_default.json"


@pytest.mark.parametrize("variant", ["rle", "polygons"])
@pytest.mark.parametrize("regions", [False, True])
def test_pycocotools_reads_coco(awkward_folder, readers_python, tmp_path, variant, regions):
    out = tmp_path / "out"
    awkward_folder.export("coco", out, replaces={"variant": variant, "regions": regions})
    reading = read_with(readers_python, "read_coco.py", tmp_path / "read", out / _FILE, out / "images")
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "middle", 0))
    names = awkward_folder.names()
    for stem, facts in reading.facts.items():
        for note in facts["annotations"]:
            assert note["area"] == note["pixels"] > 0
            assert note["bbox"] == note["box"]
            assert note["iscrowd"] == 0
            assert note["category"] == category_of(names[stem])
            assert note["is_rle"] == (variant == "rle")
    assert reading.facts["empty"]["annotations"] == []
    assert len(reading.facts["regions"]["annotations"]) == (3 if regions else 1)
    assert len(reading.facts["full"]["annotations"]) == 1


def test_pycocotools_reads_the_border_as_a_crowd(awkward_folder, readers_python, tmp_path):
    out = tmp_path / "out"
    awkward_folder.export("coco", out, replaces={"border": "ignore"})
    reading = read_with(readers_python, "read_coco.py", tmp_path / "read", out / _FILE, out / "images")
    kept = len(CATEGORIES) + 1
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "ignore", kept))
    notes = [note for facts in reading.facts.values() for note in facts["annotations"]]
    assert {(note["category"] == "border", note["iscrowd"]) for note in notes} == {(False, 0), (True, 1)}
    assert [note for note in notes if note["area"] != note["pixels"] or note["bbox"] != note["box"]] == []


@pytest.mark.parametrize("variant", ["rle", "polygons"])
def test_datumaro_reads_coco(awkward_folder, readers_python, tmp_path, variant):
    out = tmp_path / "out"
    awkward_folder.export("coco", out, replaces={"variant": variant})
    reading = read_with(readers_python, "read_datumaro.py", tmp_path / "read", out, "coco_instances")
    known = next(iter(reading.facts.values()))["known"]
    assert [label for label in known if label != "background"] == list(CATEGORIES)
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "middle", 0))
