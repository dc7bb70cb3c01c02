"""Hugging Face's datasets reads the image folder, with photos and masks as columns."""

import pytest
from support.exported_folder import category_of, class_values, compare
from support.reader_process import read_with

pytestmark = pytest.mark.readers


@pytest.mark.parametrize("border", ["ignore", "middle"])
def test_datasets_reads_the_image_folder(awkward_folder, readers_python, tmp_path, border):
    awkward_folder.export("huggingface", tmp_path / "out", replaces={"border": border})
    cache = tmp_path / "cache"
    reading = read_with(readers_python, "read_hugging_face.py", tmp_path / "read", tmp_path / "out", cache)
    compare(awkward_folder, reading, lambda name, mask: class_values(name, mask, border, 255))
    names = awkward_folder.names()
    assert {stem: facts["category"] for stem, facts in reading.facts.items()} == {
        stem: category_of(name) for stem, name in names.items()
    }
    assert {facts["split"] for facts in reading.facts.values()} == {"train", "test"}
