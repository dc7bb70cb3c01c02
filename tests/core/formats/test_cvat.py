"""What exports for CVAT hold: colours, names, and a zip file."""

import zipfile

import numpy as np
import pytest
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.cancel import Cancelled
from core.formats import FORMATS, FormatOptions
from core.formats.export_folder import ExportFolder
from core.formats.format import IndexContext, IndexedPhoto

MASK = mask_of_rows("....P", ".PB..", ".PB.P")
COLOURS = {(0, 0, 0), (128, 0, 0), (224, 224, 192)}


def _colours(path):
    with Image.open(path) as image:
        assert image.mode == "RGB"
        return {tuple(colour) for colour in np.array(image).reshape(-1, 3).tolist()}


@pytest.mark.parametrize("variant", ["annotations", "dataset"])
def test_the_zip_file_holds_what_cvat_imports(tmp_path, variant):
    photos = [exported_photo(tmp_path / "photos", name, MASK) for name in ("tom cat.jpg", "rex.png")]
    root = write_export("cvat", tmp_path / "out", photos, FormatOptions("ignore", variant=variant))
    expected = {"labelmap.txt", "ImageSets/Segmentation/default.txt"}
    expected |= {f"Segmentation{kind}/{stem}.png" for kind in ("Class", "Object") for stem in ("tom_cat", "rex")}
    if variant == "dataset":
        expected |= {"JPEGImages/tom_cat.jpg", "JPEGImages/rex.png"}
    with zipfile.ZipFile(root / f"{variant}.zip") as archive:
        assert set(archive.namelist()) == expected
        for name in expected:
            assert archive.read(name) == (root / name).read_bytes()


def test_masks_have_the_colours_of_the_class_list(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    root = write_export("cvat", tmp_path / "out", [photo], FormatOptions("ignore", regions=True))
    lines = (root / "labelmap.txt").read_text().splitlines()[1:]
    assert {tuple(map(int, line.split(":")[1].split(","))) for line in lines} == COLOURS
    assert _colours(root / "SegmentationClass/rex.png") == COLOURS
    assert _colours(root / "SegmentationObject/rex.png") == COLOURS | {(0, 128, 0), (128, 128, 0)}


def test_the_same_masks_make_the_same_zip_file(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    files = [write_export("cvat", tmp_path / name, [photo], FormatOptions()) / "annotations.zip" for name in "ab"]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_cancelling_leaves_no_zip_file(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    folder = ExportFolder(tmp_path / "out")
    folder.root.mkdir()
    record = FORMATS["cvat"].write_photo(photo, FormatOptions(), folder)
    written = [IndexedPhoto(photo.name, photo.stem, photo.category, MASK.shape, record, lambda: photo)]
    with pytest.raises(Cancelled):
        FORMATS["cvat"].write_index(
            written, FormatOptions(), folder, IndexContext(lambda _done, _total: None, lambda: True)
        )
    assert not list(folder.root.rglob("*.zip"))
