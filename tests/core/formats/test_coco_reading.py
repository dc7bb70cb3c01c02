"""COCO's files of other programs, good and bad."""

import json
import os

import numpy as np
import pytest

from core.cancel import Cancelled, never
from core.errors import ImportedMasksError
from core.formats import FORMATS
from core.labels import Label

READER = FORMATS["coco"].reader
SQUARE = [[1, 1, 3, 1, 3, 3, 1, 3]]


def annotation(category=1, segmentation=SQUARE, **others):
    return {"id": 1, "image_id": 1, "category_id": category, "segmentation": segmentation, "iscrowd": 0} | others


def content_of(*annotations, **others):
    return {
        "images": [{"id": 1, "file_name": "sub/cat.jpg", "width": 5, "height": 4}],
        "categories": [{"id": 1, "name": "cat"}, {"id": 7, "name": "void"}],
        "annotations": list(annotations),
    } | others


def saved(tmp_path, content):
    path = tmp_path / "coco.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def read(tmp_path, content):
    return READER.read(saved(tmp_path, content), never)


def values_of(tmp_path, content, shape=(4, 5)):
    found = read(tmp_path, content)
    assert found.notes == []
    (mask,) = found.masks
    return mask.load(shape)


def test_categories_are_values_with_titles(tmp_path):
    found = read(tmp_path, content_of(annotation()))
    assert found.masks[0].photo == "sub/cat.jpg"
    assert found.titles == {0: "background", 1: "cat", 2: "void"}
    assert found.guess == {0: Label.BACKGROUND, 1: Label.PET, 2: Label.BORDER}


def test_later_annotations_are_on_top(tmp_path):
    crowd = {"size": [4, 5], "counts": [0, 8, 12]}
    values = values_of(tmp_path, content_of(annotation(), annotation(7, crowd, iscrowd=1)))
    assert values.tolist() == [[2, 2, 0, 0, 0], [2, 2, 1, 0, 0], [2, 2, 1, 0, 0], [2, 2, 0, 0, 0]]


def test_polygons_of_one_annotation_are_joined(tmp_path):
    values = values_of(tmp_path, content_of(annotation(1, [*SQUARE, [2, 1, 4, 1, 4, 3, 2, 3]])))
    assert values[1].tolist() == [0, 1, 1, 1, 0]


def test_an_image_without_annotations_has_no_pet(tmp_path):
    assert not values_of(tmp_path, content_of()).any()


def test_an_image_without_a_size_has_that_of_the_photo(tmp_path):
    images = [{"id": 1, "file_name": "cat.jpg"}]
    assert values_of(tmp_path, content_of(annotation(), images=images), (6, 7)).shape == (6, 7)


def test_all_files_of_a_folder_are_read_with_common_values(tmp_path):
    for part, name in (("train", "dog"), ("valid", "cat")):
        (tmp_path / part).mkdir()
        images = [{"id": 1, "file_name": f"{part}.jpg", "width": 5, "height": 4}]
        content = content_of(annotation(), images=images, categories=[{"id": 1, "name": name}])
        saved(tmp_path / part, content)
    (tmp_path / "other.json").write_text('{"shapes": []}')
    found = READER.read(tmp_path, never)
    assert found.titles == {0: "background", 1: "dog", 2: "cat"}
    assert {mask.photo: mask.load((4, 5)).max() for mask in found.masks} == {"train.jpg": 1, "valid.jpg": 2}


def test_files_without_masks_among_those_that_have_some_are_reported(tmp_path):
    saved(tmp_path, content_of(annotation()))
    captions = content_of({"image_id": 1, "caption": "a cat"})
    del captions["categories"]
    (tmp_path / "captions.json").write_text(json.dumps(captions))
    found = READER.read(tmp_path, never)
    assert [mask.photo for mask in found.masks] == ["sub/cat.jpg"]
    assert [note.path.name for note in found.notes] == ["captions.json"]
    (tmp_path / "coco.json").unlink()
    with pytest.raises(ImportedMasksError, match=r"captions\.json"):
        READER.read(tmp_path, never)


@pytest.mark.parametrize(
    "annotations",
    [[annotation()] * 100_001, [annotation(segmentation=[[0, 0, 1, 0, 1, 1]] * 100_001)]],
    ids=["annotations", "polygons"],
)
def test_more_than_can_be_painted_is_refused(tmp_path, annotations):
    (mask,) = read(tmp_path, content_of(*annotations)).masks
    with pytest.raises(ImportedMasksError, match="too many to paint"):
        mask.load((4, 5))


def test_reading_can_be_stopped(tmp_path):
    with pytest.raises(Cancelled):
        READER.read(saved(tmp_path, content_of(annotation())), lambda: True)


@pytest.mark.parametrize(
    "bad",
    [
        annotation(category=2),
        annotation(category=[1]),
        annotation(segmentation=[]),
        annotation(segmentation="1 2 3"),
        annotation(segmentation=7),
        {"image_id": 1, "category_id": 1, "bbox": [1, 1, 2, 2]},
    ],
    ids=["category", "list", "empty", "text", "number", "box"],
)
def test_a_photo_with_an_unusable_annotation_is_left_out(tmp_path, bad):
    found = read(tmp_path, content_of(annotation(), bad))
    assert not found.masks
    assert "sub/cat.jpg" in found.notes[0].text()


@pytest.mark.parametrize(
    "segmentation",
    [
        [[1, 1, 2, 2]],
        [[1, 1, 2, 2, 3]],
        [["1", 1, 2, 2, 3, 3]],
        [1, 1, 2, 2, 3, 3],
        [{}],
        [None],
        {"size": [4, 5], "counts": "~"},
        {"size": [4, 5], "counts": [21]},
        {"size": [4, 5], "counts": [-1, 21]},
        {"size": [100_000, 100_000], "counts": [10_000_000_000]},
        {"counts": [20]},
    ],
    ids=repr,
)
def test_a_mask_that_cannot_be_decoded_says_where(tmp_path, segmentation):
    (mask,) = read(tmp_path, content_of(annotation(), annotation(segmentation=segmentation))).masks
    with pytest.raises(ImportedMasksError, match=r"coco\.json: annotation 2 of sub/cat\.jpg cannot be read") as caught:
        mask.load((4, 5))
    assert caught.value.remedy


@pytest.mark.parametrize(
    "size",
    [{"width": 100_000, "height": 100_000}, {"width": "5", "height": 4}, {"width": -5, "height": 4}, {"width": 5}],
)
def test_images_of_no_size_are_left_out(tmp_path, size):
    found = read(tmp_path, content_of(annotation(), images=[{"id": 1, "file_name": "a.jpg", **size}]))
    assert not found.masks
    assert len(found.notes) == 1


def test_not_every_photo_that_is_left_out_is_listed(tmp_path):
    images = [{"id": number, "file_name": f"{number}.jpg", "width": 0, "height": 4} for number in range(300)]
    notes = read(tmp_path, content_of(images=images)).notes
    assert len(notes) == 101
    assert "200 more" in notes[-1].text()


KEYS = '"images": [], "annotations": [], "categories": []'


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "not JSON",
        f"{{{KEYS}",
        f'{{{KEYS}, "info": {"[" * 100_000}{"]" * 100_000}}}',
        f'{{{KEYS}, "info": NaN}}',
        f'{{{KEYS}, "images": []}}',
        f'{{{KEYS}, "info": {"9" * 5000}}}',
        content_of(images=7),
        content_of(images=[7]),
        content_of(annotations={}),
        content_of(annotations=[None]),
        content_of(categories=[{"id": 1}]),
        content_of(categories=[{"id": 1.5, "name": "cat"}]),
        content_of(categories=[{"id": 1, "name": "cat"}] * 2),
        content_of(images=[{"id": 1, "file_name": 7}]),
        content_of(images=[{"id": [], "file_name": "a.jpg"}]),
        content_of(images=[{"id": 1, "file_name": "a.jpg"}] * 2),
        {"images": [], "categories": []},
    ],
    ids=lambda content: (content if isinstance(content, str) else json.dumps(content))[:60],
)
def test_what_is_no_coco_is_one_clear_error(tmp_path, content):
    with pytest.raises(ImportedMasksError, match=r"coco\.json") as caught:
        read(tmp_path, content)
    assert caught.value.remedy


def test_a_file_of_gigabytes_is_refused_unread(tmp_path):
    path = saved(tmp_path, content_of())
    os.truncate(path, 2_000_000_000)
    with pytest.raises(ImportedMasksError, match="larger than PetSeg reads"):
        READER.read(path, never)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_pipes_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    assert not READER.fits(tmp_path)


@pytest.mark.parametrize("name", ["../../../etc/passwd", "/etc/passwd", "C:\\photos\\cat.jpg", "a\0b", "\ud800"])
def test_paths_are_only_names(tmp_path, name):
    (mask,) = read(tmp_path, content_of(annotation(), images=[{"id": 1, "file_name": name}])).masks
    assert mask.photo == name.replace("\\", "/")
    assert mask.load((4, 5)).any()


def test_fits_what_looks_like_coco(tmp_path):
    assert READER.fits(saved(tmp_path, content_of(annotation())))
    assert READER.fits(tmp_path)
    assert not READER.fits(saved(tmp_path, {"shapes": [], "imagePath": "a.jpg"}))
    assert not READER.fits(tmp_path / "none.json")
    assert not READER.fits(saved(tmp_path, np.array([1]).tobytes().decode()))
