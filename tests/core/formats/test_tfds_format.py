"""What tensorflow_datasets reads of an exported data set."""

import importlib.util
import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import support
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.cancel import Cancelled
from core.errors import ExportError, PetsegError
from core.formats import FORMATS, FormatOptions
from core.formats.export_folder import ExportFolder
from core.formats.format import IndexContext, IndexedPhoto
from core.images import read_image
from core.labels import Label
from core.worker.dataset import open_split
from core.worker.process import environment_for

MASK = mask_of_rows("....P", ".PB..", ".PB.P")
EMPTY = np.full((4, 6), Label.BACKGROUND, np.uint8)
SIDEWAYS = 6
TUTORIAL = Path(support.__file__).parent / "tutorial.py"
OPTIONS = FormatOptions("ignore", categories=("cat", "dog"))


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photos")
    names = {"cat.jpg": "cat", "täglich ü b.png": "dog", "a/cat.jpg": "cat", "..\\<b>%s\n.jpg": "dog"}
    photos = [exported_photo(folder, name, MASK, category) for name, category in names.items()]
    photos.append(exported_photo(folder, "sofa.jpg", EMPTY, "cat"))
    turned = exported_photo(folder, "turned.jpg", MASK.T.copy(), "dog")
    exif = Image.Exif()
    exif[0x0112] = SIDEWAYS
    with Image.open(turned.path) as image:
        image.transpose(Image.Transpose.ROTATE_90).save(turned.path, exif=exif)
    return [*photos, turned]


@pytest.fixture(scope="module")
def exported(photos, tmp_path_factory):
    return write_export("tfds", tmp_path_factory.mktemp("out"), photos, OPTIONS)


@pytest.mark.slow
def test_files_hold_the_masks_as_they_are(exported, photos):
    folder = exported / "oxford_iiit_pet/4.0.0"
    trimaps = [trimap for file in folder.glob("*.tfrecord-*") for trimap in _pngs(file.read_bytes())]
    assert sorted(trimap.tolist() for trimap in trimaps) == sorted((photo.mask + 1).tolist() for photo in photos)
    splits = json.loads((folder / "dataset_info.json").read_text())["splits"]
    assert {split["name"] for split in splits} == {"train", "test"}
    assert sum(int(length) for split in splits for length in split["shardLengths"]) == len(photos)
    assert (folder / "label.labels.txt").read_text().split() == ["cat", "dog"]
    assert list(exported.iterdir()) == [exported / "oxford_iiit_pet"]


def _pngs(data):
    """Return the PNGs in a file of records, in order."""
    parts = data.split(b"\x89PNG\r\n\x1a\n")[1:]
    return [np.array(Image.open(io.BytesIO(b"\x89PNG\r\n\x1a\n" + part))) for part in parts]


@pytest.mark.long
def test_tensorflow_datasets_reads_it_as_oxford_iiit_pet(exported, photos):
    tfds = pytest.importorskip("tensorflow_datasets", reason="the extra `train` is not installed")
    data, info = tfds.load("oxford_iiit_pet:4.*.*", data_dir=exported, with_info=True)
    assert info.full_name == "oxford_iiit_pet/4.0.0"
    assert set(info.features) == set(tfds.builder("oxford_iiit_pet").info.features)
    assert info.features["label"].names == ["cat", "dog"]
    records = [record for split in data.values() for record in tfds.as_numpy(split)]
    by_name = {record["file_name"].decode(): record for record in records}
    assert set(by_name) == {f"{photo.stem}.jpg" for photo in photos}
    for photo in photos:
        record = by_name[f"{photo.stem}.jpg"]
        assert np.array_equal(record["segmentation_mask"][..., 0], photo.mask + 1)
        assert np.abs(record["image"].astype(int) - read_image(photo.path)).mean() < 8, photo.name
        assert record["label"] == record["species"] == OPTIONS.class_index(photo.category)
        assert not record["head_bbox"].any()


@pytest.mark.long
def test_the_code_of_the_tutorial_trains_on_it(exported, photos):
    pytest.importorskip("tensorflow_datasets", reason="the extra `train` is not installed")
    run = subprocess.run(
        [sys.executable, TUTORIAL, exported], env=environment_for("cpu"), capture_output=True, check=True
    )
    printed = json.loads(run.stdout.splitlines()[-1])
    assert sum(printed["photos"].values()) == len(photos)
    assert printed["steps"] >= 1
    assert np.isfinite([printed["loss"], printed["val_loss"]]).all()
    assert printed["labels"] == list(Label)


@pytest.mark.long
def test_petseg_reads_it_as_a_data_set(exported, photos):
    with open_split("oxford_iiit_pet", exported, "train+test") as split:
        masks = {photo.name: photo.load()[1].tolist() for photo in split.photos}
    assert masks == {photo.stem: photo.mask.tolist() for photo in photos}


def test_cancelling_leaves_nothing(photos, tmp_path):
    photo = photos[0]
    indexed = IndexedPhoto(photo.name, photo.stem, photo.category, photo.mask.shape, {}, lambda: photo)
    context = IndexContext(lambda _done, _total: None, should_stop=lambda: True)
    with pytest.raises(Cancelled):
        FORMATS["tfds"].write_index([indexed], OPTIONS, ExportFolder(tmp_path), context)
    assert list(tmp_path.iterdir()) == []


def test_a_photo_that_cannot_be_read_is_reported_before_the_index(tmp_path):
    photo = exported_photo(tmp_path / "photos", "cat.jpg", MASK)
    photo.path.write_bytes(b"no photo")
    with pytest.raises(PetsegError, match=r"cat\.jpg"):
        FORMATS["tfds"].write_photo(photo, OPTIONS, ExportFolder(tmp_path))


def test_missing_packages_are_named_with_the_command(monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "tensorflow_datasets" else find(name))
    with pytest.raises(ExportError) as failure:
        FORMATS["tfds"].check_options(OPTIONS)
    assert "tensorflow-datasets" in failure.value.problem
    assert "pip install" in failure.value.remedy


def test_no_photos_make_no_data_set(tmp_path):
    write_export("tfds", tmp_path, [], OPTIONS)
    assert list(tmp_path.iterdir()) == []
