"""labelme's files: what is written, and what of others is read."""

import base64
import io
import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, masks_read_back, small_masks, write_export

from core.border.band import with_border
from core.cancel import Cancelled, never
from core.errors import ImportedMasksError
from core.formats import FORMATS, FormatOptions
from core.labels import Label

MASK = mask_of_rows("....P", ".PB..", ".PB.P")
READER = FORMATS["labelme"].reader
PER_EXAMPLE = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _write(tmp_path, mask, variant, border="ignore", **options):
    photo = exported_photo(tmp_path / "photos", "tom cat.jpg", mask, "tom")
    chosen = FormatOptions(border, variant=variant, categories=("tom",), **options)
    return write_export("labelme", tmp_path / "out", [photo], chosen)


def _shapes(root):
    return json.loads((root / "tom_cat.json").read_text())["shapes"]


def _file(folder, shapes, name="cat.json", **fields):
    folder.mkdir(exist_ok=True)
    content = {"version": "5.4.1", "flags": {}, "shapes": shapes, "imagePath": "cat.jpg", "imageData": None}
    content |= {"imageHeight": 6, "imageWidth": 8} | fields
    (folder / name).write_text(json.dumps(content, indent=2))
    return folder / name


def _shape(points, kind="polygon", label="cat", **fields):
    return {"label": label, "points": points, "group_id": None, "shape_type": kind, "flags": {}, **fields}


def _png(values):
    stream = io.BytesIO()
    Image.fromarray(values).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def _values(path, shape=(6, 8)):
    (mask,) = READER.read(path, never).masks
    return mask.load(shape)


def test_a_file_names_the_photo_beside_it(tmp_path):
    root = _write(tmp_path, MASK, "mask")
    content = json.loads((root / "tom_cat.json").read_text())
    assert content["imagePath"] == "tom_cat.jpg"
    assert (root / "tom_cat.jpg").is_file()
    assert content["imageData"] is None
    assert (content["imageHeight"], content["imageWidth"]) == MASK.shape
    assert (root / "labels.txt").read_text().split() == ["__ignore__", "_background_", "tom"]


def test_masks_lie_between_the_corners_of_their_shape(tmp_path):
    shapes = _shapes(_write(tmp_path, MASK, "mask", regions=True))
    assert [shape["label"] for shape in shapes] == ["__ignore__", "tom", "tom", "tom"]
    for shape in shapes:
        (left, top), (right, bottom) = shape["points"]
        with Image.open(io.BytesIO(base64.b64decode(shape["mask"]))) as image:
            assert image.mode == "L"
            assert image.size == (right - left + 1, bottom - top + 1)


def test_parts_of_one_animal_share_a_group(tmp_path):
    shapes = _shapes(_write(tmp_path, MASK, "polygons", border="background"))
    assert [shape["shape_type"] for shape in shapes] == ["polygon"] * 3
    assert {shape["group_id"] for shape in shapes} == {1}


def test_animals_that_are_apart_have_no_group(tmp_path):
    shapes = _shapes(_write(tmp_path, MASK, "polygons", border="background", regions=True))
    assert [shape["group_id"] for shape in shapes] == [None] * 3


def test_a_photo_without_pet_has_no_shapes_and_is_read_as_background(tmp_path):
    root = _write(tmp_path, mask_of_rows("...", "..."), "polygons", border="middle")
    assert _shapes(root) == []
    assert (masks_read_back("labelme", root, (2, 3))["tom_cat.jpg"] == Label.BACKGROUND).all()


@PER_EXAMPLE
@given(mask=small_masks())
def test_masks_come_back_exactly(tmp_path_factory, mask):
    root = _write(tmp_path_factory.mktemp("labelme"), mask, "mask")
    assert np.array_equal(masks_read_back("labelme", root, mask.shape)["tom_cat.jpg"], mask)


def test_polygons_come_back_within_a_pixel_of_the_outline(tmp_path, make_mask):
    mask = with_border(make_mask(240, 180), 0)
    mask[80:95, 110:130] = Label.BACKGROUND  # a hole
    back = masks_read_back("labelme", _write(tmp_path, mask, "polygons"), mask.shape)["tom_cat.jpg"]
    near = with_border(mask, 3) == Label.BORDER
    assert np.array_equal(back[~near], mask[~near])
    assert (back != mask).mean() < 0.005


def test_shapes_are_painted_as_labelme_does(tmp_path):
    path = _file(
        tmp_path,
        [
            _shape([[1, 1], [4, 3]], "rectangle"),
            _shape([[6, 2], [6, 4]], "circle", "dog"),
            _shape([[0, 5], [2, 5], [2, 5]], "polygon", "_background_"),
            _shape([[2, 3], [3, 4]], "mask", "dog", mask=_png(np.array([[0, 1], [1, 1]], np.uint8))),
        ],
    )
    assert _values(path).tolist() == [
        [0, 0, 0, 0, 0, 2, 2, 2],
        [0, 1, 1, 1, 2, 2, 2, 2],
        [0, 1, 1, 1, 2, 2, 2, 2],
        [0, 1, 1, 2, 2, 2, 2, 2],
        [0, 0, 2, 2, 0, 2, 2, 2],
        [0] * 8,
    ]
    found = READER.read(path, never)
    assert found.titles == {0: "_background_", 1: "cat", 2: "dog"}


def test_masks_partly_outside_are_cut_off(tmp_path):
    ones = _png(np.ones((4, 4), np.uint8))
    values = _values(_file(tmp_path, [_shape([[-2, -2], [1, 1]], "mask", mask=ones)]))
    assert np.argwhere(values).tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_points_and_lines_are_left_out_with_a_note(tmp_path):
    path = _file(tmp_path, [_shape([[1, 1]], "point"), _shape([[1, 1], [2, 2]], "line")])
    found = READER.read(path, never)
    assert "2 points and lines" in str(found.notes[0])
    assert not found.masks[0].load((6, 8)).any()


def test_a_file_of_an_early_version_has_the_size_of_its_photo(tmp_path):
    shape = {"label": "cat", "points": [[0, 0], [2, 0], [2, 2]]}
    path = _file(tmp_path, [shape], imageHeight=None, imageWidth=None)
    assert _values(path, (5, 4)).shape == (5, 4)


def test_files_of_sub_folders_belong_to_the_photos_there(tmp_path):
    _file(tmp_path / "in", [])
    _file(tmp_path / "in" / "sub", [], imagePath="..\\..\\photos\\dog.jpg")
    (tmp_path / "in" / "other.json").write_text('{"images": []}')
    assert [mask.photo for mask in READER.read(tmp_path / "in", never).masks] == ["cat.jpg", "sub/dog.jpg"]


@pytest.mark.parametrize("name", ["/etc/passwd", "../../../secret.png", "C:\\secret.png", "..", ""])
def test_the_path_of_a_photo_is_only_a_name(tmp_path, name):
    path = _file(tmp_path, [], imagePath=name)
    (mask,) = READER.read(path, never).masks
    assert "/" not in mask.photo
    assert mask.photo not in ("", "..")


def test_an_embedded_photo_is_not_decoded(tmp_path):
    path = _file(tmp_path, [_shape([[0, 0], [3, 0], [3, 3]])], imageData="no photo at all")
    assert _values(path).any()


HOSTILE = {
    "nested": '{"shapes": ' + "[" * 100_000 + "]" * 100_000 + ', "imagePath": "a"}',
    "no number": '{"shapes": [{"label": "a", "points": [[NaN, 1], [2, 2], [3, 3]]}], "imagePath": "a"}',
    "infinite": '{"shapes": [{"label": "a", "points": [[1e999, 1], [2, 2], [3, 3]]}], "imagePath": "a"}',
    "huge number": '{"shapes": [{"label": "a", "points": [[' + "9" * 400 + ', 1], [2, 2]]}], "imagePath": "a"}',
    "far too long a number": '{"shapes": [{"label": "a", "points": [[' + "9" * 9999 + ", 1]]}]}",
    "no list": '{"shapes": {"a": 1}, "imagePath": "a"}',
    "no objects": '{"shapes": [1, 2], "imagePath": "a"}',
    "no label": '{"shapes": [{"points": []}], "imagePath": "a"}',
    "texts as points": '{"shapes": [{"label": "a", "points": ["ab", "cd"]}], "imagePath": "a"}',
    "unknown kind": '{"shapes": [{"label": "a", "points": [], "shape_type": "cuboid"}], "imagePath": "a"}',
    "mask without mask": '{"shapes": [{"label": "a", "points": [[0,0],[1,1]], "shape_type": "mask"}], "imagePath": 1}',
    "cut off": '{"shapes": [{"label": "a", ',
    "a list": '[{"shapes": []}]',
    "no text": "\ud800",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_one_error_that_names_them(tmp_path, text):
    path = tmp_path / "bad.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ImportedMasksError) as caught:
        READER.read(path, never)
    assert caught.value.path == path
    assert "\n" not in str(caught.value)


BAD_MASKS = {
    "no base64": "!!!!",
    "no image": base64.b64encode(b"hello there").decode(),
    "svg": base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode(),
    "larger than its photo": _png(np.ones((50, 50), np.uint8)),
    "coloured": _png(np.zeros((2, 2, 3), np.uint8)),
}


@pytest.mark.parametrize("text", BAD_MASKS.values(), ids=BAD_MASKS)
def test_masks_that_cannot_be_decoded_are_reported(tmp_path, text):
    path = _file(tmp_path, [_shape([[0, 0], [1, 1]], "mask", mask=text)])
    with pytest.raises(ImportedMasksError, match="mask") as caught:
        _values(path)
    assert caught.value.path == path


@pytest.mark.parametrize("size", [(10**9, 10**9), (0, 5), (-1, 5), ("6", 8), (6.5, 8), (True, 8)])
def test_sizes_of_no_photo_are_refused(tmp_path, size):
    path = _file(tmp_path, [], imageHeight=size[0], imageWidth=size[1])
    with pytest.raises(ImportedMasksError) as caught:
        _values(path)
    assert caught.value.path == path


def test_more_shapes_than_can_be_painted_are_refused(tmp_path):
    shapes = [_shape([[0, 0], [9999, 9999]], "rectangle")] * 60
    path = _file(tmp_path, shapes, imageHeight=10_000, imageWidth=10_000)
    with pytest.raises(ImportedMasksError, match="more than PetSeg paints"):
        _values(path)


def test_a_damaged_file_of_a_folder_is_left_out_with_a_note(tmp_path):
    _file(tmp_path, [], name="good.json")
    (tmp_path / "bad.json").write_text('{"shapes": [], "imagePath": ')
    found = READER.read(tmp_path, never)
    assert [mask.source.name for mask in found.masks] == ["good.json"]
    assert [note.path.name for note in found.notes] == ["bad.json"]


def test_a_folder_without_files_of_labelme_is_refused(tmp_path):
    (tmp_path / "coco.json").write_text('{"images": [], "annotations": []}')
    assert not READER.fits(tmp_path)
    with pytest.raises(ImportedMasksError, match="no files of labelme"):
        READER.read(tmp_path, never)


def test_reading_can_be_stopped(tmp_path):
    _file(tmp_path, [])
    with pytest.raises(Cancelled):
        READER.read(tmp_path, lambda: True)
