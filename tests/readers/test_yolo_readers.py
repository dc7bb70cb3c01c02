"""supervision reads YOLO segments exactly, holes and thin parts too."""

import numpy as np
import pytest
from support.exported_folder import category_of, class_values, compare
from support.reader_process import read_with

pytestmark = pytest.mark.readers


def test_supervision_reads_yolo_segments(awkward_folder, readers_python, tmp_path):
    out = tmp_path / "out"
    awkward_folder.export("yolo", out, replaces={"variant": "polygons"})
    reading = read_with(readers_python, "read_yolo.py", tmp_path / "read", out)
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, "middle", 0))
    names = awkward_folder.names()
    for stem, facts in reading.facts.items():
        assert set(facts["classes"]) <= {category_of(names[stem])}
    assert {facts["split"] for facts in reading.facts.values()} == {"train", "val"}
    assert reading.facts["empty"]["classes"] == []
    assert not np.any(reading.masks["empty"])
