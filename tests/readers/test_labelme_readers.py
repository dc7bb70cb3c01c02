"""labelme's own loader reads what is exported: masks exactly, polygons as near as is said."""

import numpy as np
import pytest
from support.exported_folder import category_of, class_values, compare, is_same_picture
from support.reader_process import read_with

pytestmark = pytest.mark.readers

_IGNORED = "__ignore__"


@pytest.mark.parametrize("border", ["middle", "ignore"])
@pytest.mark.parametrize("regions", [False, True])
def test_labelme_reads_masks(awkward_folder, readers_python, tmp_path, border, regions):
    options = {"variant": "mask", "border": border, "regions": regions}
    awkward_folder.export("labelme", tmp_path / "out", replaces=options)
    reading = read_with(readers_python, "read_labelme.py", tmp_path / "read", tmp_path / "out")
    known = reading.facts["empty"]["known"]
    kept = known.index(_IGNORED) if border == "ignore" else 0
    first = known.index("cats")

    def expected(name, mask):
        values = class_values(name, mask, border, 0)
        return np.where(values > 0, values + first - 1, np.where(class_values(name, mask, border, 1) > 0, kept, 0))

    compare(awkward_folder, reading, expected)
    assert reading.facts["empty"]["shapes"] == []
    assert len([each for each in reading.facts["regions"]["shapes"] if each["label"] == "pet"]) == (3 if regions else 1)


def test_labelme_reads_polygons(awkward_folder, readers_python, tmp_path):
    awkward_folder.export("labelme", tmp_path / "out", replaces={"variant": "polygons"})
    reading = read_with(readers_python, "read_labelme.py", tmp_path / "read", tmp_path / "out")
    names = awkward_folder.names()
    assert sorted(reading.masks) == sorted(names)
    for stem, mask in reading.masks.items():
        name = names[stem]
        expected = class_values(name, awkward_folder.masks[name], "middle", 0)
        assert share_in_common(mask, expected) > 0.9, name
        assert is_same_picture(awkward_folder.image(name), reading.images[stem]), name
        assert {each["label"] for each in reading.facts[stem]["shapes"]} <= {category_of(name)}


def share_in_common(mask, expected):
    either = (mask > 0) | (expected > 0)
    return float((mask == expected)[either].mean()) if either.any() else 1.0
