"""What the PNG formats write, read back by Pillow."""

import json

import numpy as np
import pytest
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows

from core.errors import ExportError
from core.formats import FORMATS, FormatOptions
from core.formats.export_folder import ExportFolder
from core.labels import COLOURS, Label

MASK = mask_of_rows("....P", ".PB..", ".PB.P")


def _write(key, tmp_path, options, mask=MASK):
    photo = exported_photo(tmp_path / "photos", "cat.jpg", mask)
    folder = ExportFolder(tmp_path / "out")
    folder.root.mkdir()
    FORMATS[key].write_photo(photo, options, folder)
    return folder


def test_oxford_trimaps_hold_1_2_3(tmp_path):
    folder = _write("oxford", tmp_path, FormatOptions(border="ignore"))
    with Image.open(folder.root / "annotations/trimaps/cat.png") as trimap:
        assert trimap.mode == "L"
        assert np.array_equal(np.array(trimap), MASK + 1)
    assert (folder.root / "images/cat.jpg").is_file()


def test_indexed_pngs_have_the_colours_of_the_window(tmp_path):
    options = FormatOptions(border="ignore", copies_photos=False)
    folder = _write("indexed", tmp_path, options)
    with Image.open(folder.root / "masks/cat.png") as image:
        indices, palette = np.array(image), image.getpalette("RGB")
    assert np.array_equal(indices, np.array([1, 0, 2], np.uint8)[MASK])
    assert tuple(palette[3:6]) == COLOURS[Label.PET]
    assert list(folder.written) == ["masks/cat.png"]
    FORMATS["indexed"].write_index([], options, folder, None)
    names = [each["name"] for each in json.loads((folder.root / "labels.json").read_text())["classes"]]
    assert names == ["background", "pet", "border"]


@pytest.mark.parametrize("regions", [False, True])
def test_binary_pngs_are_0_and_255(tmp_path, regions):
    options = FormatOptions(border="background", regions=regions, copies_photos=False)
    mask = np.where(MASK == Label.BORDER, Label.BACKGROUND, MASK).astype(np.uint8)
    folder = _write("binary", tmp_path, options, mask)
    parts = [np.array(Image.open(folder.root / file)) for file in folder.written]
    assert len(parts) == (3 if regions else 1)
    assert np.array_equal(np.maximum.reduce(parts), np.where(mask == Label.PET, 255, 0))


def test_a_photo_without_pet_is_a_black_png(tmp_path):
    mask = np.full((4, 5), Label.BACKGROUND, np.uint8)
    folder = _write("binary", tmp_path, FormatOptions(border="middle", regions=True, copies_photos=False), mask)
    assert not np.array(Image.open(folder.root / "masks/cat.png")).any()


@pytest.mark.parametrize("categories", [("background",), tuple(f"breed {n}" for n in range(255)), ("",), ("a\nb",)])
def test_categories_without_an_index_or_name_of_their_own_are_refused(categories):
    with pytest.raises(ExportError):
        FORMATS["indexed"].check_options(FormatOptions(categories=categories))


def test_254_categories_have_an_index():
    FORMATS["indexed"].check_options(FormatOptions(categories=tuple(f"breed {n}" for n in range(254))))
