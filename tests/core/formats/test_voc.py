"""What Pascal VOC exports hold, read by Pillow and as torchvision's VOCSegmentation finds it."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.errors import ExportError
from core.formats import FORMATS, FormatOptions
from core.labels import Label

MASK = mask_of_rows("....P", ".PB..", ".PB.P")


def _read(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        assert image.mode == "P"
        assert tuple(image.getpalette("RGB")[3:6]) == (128, 0, 0)
        assert tuple(image.getpalette("RGB")[-3:]) == (224, 224, 192)
        return np.array(image)


def test_class_masks_have_indices_of_the_category_and_255_for_border(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK, "dog")
    root = write_export("voc", tmp_path / "out", [photo], FormatOptions("ignore", categories=("cat", "dog")))
    values = _read(root / "VOCdevkit/VOC2012/SegmentationClass/rex.png")
    assert np.array_equal(values, np.array([2, 0, 255], np.uint8)[MASK])
    assert (root / "VOCdevkit/VOC2012/labelmap.txt").read_text().splitlines()[1:] == [
        "background:0,0,0::", "cat:128,0,0::", "dog:0,128,0::", "border:224,224,192::",
    ]  # fmt: skip


def test_object_masks_number_the_regions_if_they_are_apart(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    for regions, numbers in ((False, {0, 1, 255}), (True, {0, 1, 2, 3, 255})):
        out = write_export("voc", tmp_path / f"out{regions}", [photo], FormatOptions("ignore", regions=regions))
        values = _read(out / "VOCdevkit/VOC2012/SegmentationObject/rex.png")
        assert set(np.unique(values)) == numbers
        assert np.array_equal(values == 255, MASK == Label.BORDER)
        assert np.array_equal((values > 0) & (values < 255), MASK == Label.PET)


def test_boxes_are_those_of_the_objects_from_1(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK, "a <&> b")
    options = FormatOptions("background", regions=True, categories=("a <&> b",))
    root = write_export("voc", tmp_path / "out", [photo], options) / "VOCdevkit/VOC2012"
    found = ElementTree.parse(root / "Annotations/rex.xml").getroot()  # noqa: S314 - our own file
    boxes = [[int(side.text) for side in box] for box in found.iter("bndbox")]
    assert boxes == [[5, 1, 5, 1], [2, 2, 2, 3], [5, 3, 5, 3]]
    assert {name.text for name in found.iterfind("object/name")} == {"a <&> b"}
    assert (root / "JPEGImages" / found.findtext("filename")).is_file()
    assert [found.findtext(f"size/{side}") for side in ("width", "height")] == ["5", "3"]


def test_every_photo_is_in_one_list_and_stays_there(tmp_path):
    photos = [exported_photo(tmp_path / "photos", f"pet {n}.png", MASK) for n in range(20)]
    lists = []
    for count in (20, 11):
        root = write_export("voc", tmp_path / f"out{count}", photos[:count], FormatOptions())
        sets = root / "VOCdevkit/VOC2012/ImageSets/Segmentation"
        train, val, both = ((sets / f"{name}.txt").read_text().split() for name in ("train", "val", "trainval"))
        assert sorted(train + val) == sorted(both) == sorted(photo.stem for photo in photos[:count])
        lists.append(set(val))
    assert lists[1] == lists[0] & {photo.stem for photo in photos[:11]}
    assert 0 < len(lists[0]) < 20


def test_a_photo_without_pet_is_background_and_has_no_object(tmp_path):
    photo = exported_photo(tmp_path / "photos", "sofa.jpg", mask_of_rows("....", "...."))
    root = write_export("voc", tmp_path / "out", [photo], FormatOptions(regions=True)) / "VOCdevkit/VOC2012"
    assert not _read(root / "SegmentationClass/sofa.png").any()
    assert not _read(root / "SegmentationObject/sofa.png").any()
    assert "<object>" not in (root / "Annotations/sofa.xml").read_text()
    assert (root / "ImageSets/Segmentation/trainval.txt").read_text() == "sofa\n"


def test_more_regions_than_indices_are_refused(tmp_path):
    mask = np.full((60, 60), Label.BACKGROUND, np.uint8)
    mask[::3, ::3] = Label.PET
    photo = exported_photo(tmp_path / "photos", "rex.jpg", mask)
    with pytest.raises(ExportError, match="400 separate regions"):
        write_export("voc", tmp_path / "out", [photo], FormatOptions(regions=True))
    assert list((tmp_path / "out").rglob("*.*")) == []
    write_export("voc", tmp_path / "out", [photo], FormatOptions())


@pytest.mark.parametrize("name", ["background", "Border", "cat:tabby", "a\nb", "", "#cat"])
def test_names_that_a_class_list_cannot_hold_are_refused(name):
    for key in ("voc", "cvat"):
        with pytest.raises(ExportError):
            FORMATS[key].check_options(FormatOptions(categories=(name,)))


@pytest.mark.parametrize(
    ("key", "place"), [("voc", "VOCdevkit/VOC2012/JPEGImages"), ("cvat", "JPEGImages"), ("labelme", "")]
)
def test_photos_that_are_turned_by_their_exif_lie_as_their_masks(tmp_path, key, place):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    with Image.open(photo.path) as image:
        exif = image.getexif()
        exif[0x0112] = 6
        turned = image.rotate(90, expand=True)
    turned.save(photo.path, exif=exif)
    root = write_export(key, tmp_path / "out", [photo], FormatOptions())
    with Image.open(root / place / "rex.jpg") as image:
        assert image.getexif().get(0x0112, 1) == 1
        assert image.size == MASK.shape[::-1]
