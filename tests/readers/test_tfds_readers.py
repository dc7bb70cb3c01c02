"""tensorflow_datasets reads a data set of PetSeg's; that the tutorial trains on it is tested with the format."""

import numpy as np
import pytest
from support.exported_folder import CATEGORIES, category_of, is_same_picture
from support.reader_process import read_with

from core.labels import trimap_from_mask

pytestmark = pytest.mark.readers


@pytest.fixture(scope="module")
def data_dir(awkward_folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("tfds") / "out"
    awkward_folder.export("tfds", out)
    return out


def test_tfds_reads_every_photo(awkward_folder, our_python, data_dir, tmp_path):
    reading = read_with(our_python, "read_tfds.py", tmp_path / "read", data_dir)
    names = awkward_folder.names()
    assert sorted(reading.masks) == sorted(names)
    for stem, name in names.items():
        assert np.array_equal(reading.masks[stem], trimap_from_mask(awkward_folder.masks[name])), name
        assert is_same_picture(awkward_folder.image(name), reading.images[stem]), name
        assert reading.facts[stem]["label"] == category_of(name)
    assert {facts["split"] for facts in reading.facts.values()} == {"train", "test"}
    assert {facts["label"] for facts in reading.facts.values()} == set(CATEGORIES)
