"""YOLO's text files as Ultralytics and supervision read them, and as they come back; others, good and bad."""

import os

import cv2
import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from support.exported_photos import exported_photo, mask_of_rows, write_export
from support.region_strategies import MASKS

from core.cancel import Cancelled, never
from core.errors import ExportError, ImportedMasksError
from core.formats import FORMATS, FormatOptions
from core.formats.border_use import resolve_border
from core.formats.exported.file_stems import is_test
from core.labels import Label

READER = FORMATS["yolo"].reader
MASK = mask_of_rows("........", ".PPPPP..", ".P...P.P", ".P.P.P..", ".PPPPP.P")
NOTHING = mask_of_rows("....", "....")
TRAINED = next(f"{number}.png" for number in range(99) if not is_test(f"{number}.png"))
TESTED = next(f"{number}.png" for number in range(99) if is_test(f"{number}.png"))


def write(root, masks, **options):
    photos = [exported_photo(root / "photos", name, mask) for name, mask in masks.items()]
    return write_export("yolo", root / "out", photos, FormatOptions(variant="polygons", **options))


def as_ultralytics(path, shape):
    """Fill the polygons of a file as `polygons2masks` of Ultralytics does: 32 bits, cut off, with their lines."""
    mask = np.zeros(shape, np.uint8)
    for line in path.read_text().splitlines():
        polygon = np.array(line.split()[1:], np.float32).reshape(-1, 2) * np.array(shape[::-1], np.float32)
        cv2.fillPoly(mask, [polygon.astype(np.int32)], 1)
    return mask.astype(np.bool_)


@settings(max_examples=15)
@given(MASKS)
def test_any_mask_arrives_and_comes_back_exactly(tmp_path_factory, mask):
    mask = resolve_border(mask, "middle")
    root = write(tmp_path_factory.mktemp("yolo"), {TRAINED: mask})
    (file,) = (root / "labels/train").iterdir()
    assert np.array_equal(as_ultralytics(file, mask.shape), mask == Label.PET)
    (found,) = READER.read(root, never).masks
    assert np.array_equal(found.load(mask.shape), mask == Label.PET)


def test_photos_and_texts_are_split_by_name(tmp_path):
    root = write(tmp_path, {TRAINED: MASK, TESTED: NOTHING})
    data = yaml.safe_load((root / "data.yaml").read_text())
    assert data == {"train": "images/train", "val": "images/val", "names": {0: "pet"}}
    for part, name in (("train", TRAINED), ("val", TESTED)):
        assert (root / f"images/{part}/{name}").is_file()
        assert (root / f"labels/{part}/{name}").with_suffix(".txt").is_file()


def test_every_animal_is_a_line_and_a_photo_without_pet_an_empty_file(tmp_path):
    root = write(tmp_path, {TRAINED: MASK, TESTED: NOTHING})
    lines = (root / f"labels/train/{TRAINED}").with_suffix(".txt").read_text().splitlines()
    assert len(lines) == 3
    assert all(line.startswith("0 ") and len(line.split()) >= 7 for line in lines)
    assert (root / f"labels/val/{TESTED}").with_suffix(".txt").read_bytes() == b""


def test_a_part_without_photos_is_the_other_one(tmp_path):
    root = write(tmp_path, {TRAINED: MASK})
    assert yaml.safe_load((root / "data.yaml").read_text())["val"] == "images/train"


def test_names_of_categories_come_back(tmp_path):
    names = ("cat", "it's: a #dog", 'a "quoted" one', "Käthe 🐈", "no")
    photos = [exported_photo(tmp_path, TRAINED, MASK, "no")]
    root = write_export("yolo", tmp_path / "out", photos, FormatOptions(variant="polygons", categories=names))
    assert tuple(yaml.safe_load((root / "data.yaml").read_text())["names"].values()) == names
    assert READER.read(root, never).titles == {0: "background"} | dict(enumerate(names, 1))
    assert READER.read(root, never).masks[0].load(MASK.shape).max() == 5


def test_simple_polygons_have_few_corners(tmp_path):
    y, x = np.mgrid[:120, :160]
    mask = np.where(np.hypot(y - 60, x - 80) < 50, Label.PET, Label.BACKGROUND).astype(np.uint8)
    photo = exported_photo(tmp_path, TRAINED, mask)
    root = write_export("yolo", tmp_path / "out", [photo], FormatOptions(variant="simple-polygons"))
    (file,) = (root / "labels/train").iterdir()
    read, pet = as_ultralytics(file, mask.shape), mask == Label.PET
    assert len(file.read_text().split()) < 100
    assert (read & pet).sum() / (read | pet).sum() > 0.96


def test_a_category_that_cannot_be_printed_is_refused():
    with pytest.raises(ExportError):
        FORMATS["yolo"].check_options(FormatOptions(categories=("a\nb",)))


def labels(tmp_path, text, yaml_text="", file="labels/train/cat.txt"):
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    if yaml_text:
        (tmp_path / "data.yaml").write_text(yaml_text)
    return READER.read(tmp_path, never)


SQUARE = "0.2 0.25 0.5 0.25 0.5 0.6 0.2 0.6"


@pytest.mark.parametrize(
    "names",
    [
        "names: [cat, 'void']",
        'path: x\nnames:\n  0: cat  # the first\n  1: "void"\nnc: 2',
        "names:\n- cat\n- void\ntrain: a",
        "names: {0: cat, 1: void}",
        "names: ['cat',\n  'void']",
    ],
)
def test_names_are_read_as_others_write_them(tmp_path, names):
    found = labels(tmp_path, f"1 {SQUARE}\n", names)
    assert found.titles == {0: "background", 1: "cat", 2: "void"}
    assert found.guess[2] == Label.BORDER


def test_files_of_names_may_be_anything(tmp_path):
    for content in (b"\xff\xfe", b"names: [" + b"'" * 1000, b"names:" + b" " * 100_000 + b"]", b"names:\n  9999999: a"):
        (tmp_path / "data.yaml").write_bytes(content)
        assert labels(tmp_path, f"1 {SQUARE}\n").titles == {0: "background"}


def test_later_lines_are_on_top_and_confidences_left_out(tmp_path):
    (mask,) = labels(tmp_path, f"0 {SQUARE} 0.93\n\n3.0 0 0 1 0 1 0.1 0 0.1\n").masks
    values = mask.load((10, 10))
    assert mask.photo == "train/cat"
    assert values[3, 3] == 1
    assert values[0, 5] == 4


@pytest.mark.parametrize("layout", ["labels/cat.txt", "train/labels/cat.txt", "cat.txt"])
def test_layouts_of_other_tools_are_found(tmp_path, layout):
    (mask,) = labels(tmp_path, f"0 {SQUARE}", "names: [cat]", layout).masks
    assert mask.photo == "cat"
    assert READER.fits(tmp_path)
    assert READER.fits(tmp_path / "data.yaml")


@pytest.mark.parametrize(
    "line",
    [
        "0 0.5 0.5 0.2 0.2",
        "0 0.1 0.1 0.2 0.2 0.3",
        "0 0.1 0.1",
        "0",
        f"-1 {SQUARE}",
        f"1.5 {SQUARE}",
        f"inf {SQUARE}",
        f"99999 {SQUARE}",
        f"cat {SQUARE}",
        "0 0.1 0.1 nan 0.2 0.3 0.3",
        "0 0.1 0.1 inf 0.2 0.3 0.3",
        "0 1e300 0.1 0.2 0.2 0.3 0.3",
        "0 100 100 200 200 300 100",
        "0 a b c d e f",
        "\x00\x01",
    ],
)
def test_a_line_that_is_no_polygon_says_where(tmp_path, line):
    (mask,) = labels(tmp_path, f"0 {SQUARE}\n{line}\n").masks
    with pytest.raises(ImportedMasksError, match=r"cat\.txt: line 2 cannot be read") as caught:
        mask.load((10, 10))
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["0 0 0 1 0 1 1 0 1\n" * 60, f"0 {SQUARE}\n" * 100_001], ids=["large", "many"])
def test_more_than_can_be_painted_is_refused(tmp_path, text):
    (mask,) = labels(tmp_path, text).masks
    with pytest.raises(ImportedMasksError, match="more polygons than PetSeg paints"):
        mask.load((10_000, 10_000))


def test_a_text_of_gigabytes_is_refused_unread(tmp_path):
    (mask,) = labels(tmp_path, f"0 {SQUARE}\n").masks
    os.truncate(mask.source, 2_000_000_000)
    with pytest.raises(ImportedMasksError, match="larger than PetSeg reads"):
        mask.load((10, 10))


def test_a_folder_without_labels_is_refused(tmp_path):
    (tmp_path / "readme.txt").write_text("0 1 2 3 4")
    assert not READER.fits(tmp_path)
    with pytest.raises(ImportedMasksError) as caught:
        READER.read(tmp_path, never)
    assert caught.value.remedy


def test_other_texts_do_not_fit(tmp_path):
    (tmp_path / "notes.txt").write_text("We have 3 cats.\n")
    assert not READER.fits(tmp_path)


def test_reading_can_be_stopped(tmp_path):
    labels(tmp_path, "")
    with pytest.raises(Cancelled):
        READER.read(tmp_path, lambda: True)
