"""CVAT's annotations.xml: which shapes are read, and what of hostile files."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from support.exported_photos import small_masks

from core.cancel import Cancelled, never
from core.errors import ImportedMasksError
from core.formats import FORMATS
from core.labels import Label

READER = FORMATS["cvat"].reader
META = "<meta><task><labels><label><name>dog</name></label><label><name>cat</name></label></labels></task></meta>"


def _file(folder, shapes, *, name="cat.jpg", head="", size=(6, 8)):
    folder.mkdir(exist_ok=True)
    path = folder / "annotations.xml"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>{head}\n<annotations><version>1.1</version>{META}'
        f'<image id="0" name="{name}" width="{size[1]}" height="{size[0]}">{shapes}</image></annotations>'
    )
    return path


def _values(path):
    (mask,) = READER.read(path, never).masks
    return mask.load((1, 1))


def _run_lengths(region):
    """Return run lengths as CVAT counts them: row by row, pixels outside first."""
    flat = np.concatenate(([False], region.ravel(), [not region.ravel()[-1]]))
    ends = np.flatnonzero(flat[1:] != flat[:-1])
    return ", ".join(map(str, np.diff(ends, prepend=0)))


def test_polygons_boxes_ellipses_and_masks_are_painted(tmp_path):
    path = _file(
        tmp_path,
        '<polygon label="cat" source="manual" points="0.00,0.00;3.00,0.00;3.00,2.00;0.00,2.00" z_order="0">'
        '<attribute name="name">Tom</attribute></polygon>'
        '<box label="dog" xtl="4.00" ytl="0.00" xbr="6.00" ybr="2.00" z_order="0"></box>'
        '<ellipse label="dog" cx="6.00" cy="4.00" rx="1.90" ry="1.10" z_order="0"></ellipse>'
        '<mask label="cat" rle="1, 2, 1" left="0" top="4" width="2" height="2" z_order="0"></mask>',
    )
    assert _values(path).tolist() == [
        [2, 2, 2, 0, 1, 1, 0, 0],
        [2, 2, 2, 0, 1, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 1, 1, 1, 1],
        [0, 2, 0, 0, 1, 1, 1, 1],
        [2, 0, 0, 0, 0, 0, 0, 0],
    ]


def test_labels_have_their_names_and_are_guessed_to_be_pets(tmp_path):
    found = READER.read(_file(tmp_path, ""), never)
    assert found.titles == {0: "background", 1: "dog", 2: "cat"}
    assert found.guess == {0: Label.BACKGROUND, 1: Label.PET, 2: Label.PET}


def test_what_is_higher_covers_what_is_lower(tmp_path):
    box = '<box label="{}" xtl="0" ytl="0" xbr="8" ybr="6" z_order="{}"/>'
    assert (_values(_file(tmp_path, box.format("cat", 2) + box.format("dog", -1))) == 2).all()
    assert (_values(_file(tmp_path, box.format("cat", 0) + box.format("dog", 0))) == 1).all()


def test_boxes_are_turned(tmp_path):
    path = _file(tmp_path, '<box label="cat" xtl="1" ytl="2" xbr="5" ybr="4" rotation="90.00"/>')
    assert np.argwhere(_values(path)).tolist() == [[row, column] for row in range(1, 5) for column in (2, 3)]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mask=small_masks())
def test_masks_of_run_lengths_are_read_exactly(tmp_path_factory, mask):
    region = mask == Label.PET
    path = _file(
        tmp_path_factory.mktemp("xml"),
        f'<mask label="cat" rle="{_run_lengths(region)}" left="0" top="0" width="{mask.shape[1]}"'
        f' height="{mask.shape[0]}"/>',
        size=mask.shape,
    )
    assert np.array_equal(_values(path) == 2, region)


def test_boxes_are_turned_clockwise(tmp_path):
    path = _file(tmp_path, '<box label="cat" xtl="0" ytl="3.6" xbr="8" ybr="4.4" rotation="45"/>', size=(8, 8))
    assert np.argwhere(_values(path)).tolist() == [[at, at] for at in range(1, 7)]


def test_a_polygon_that_overhangs_is_cut_off(tmp_path):
    path = _file(tmp_path, '<polygon label="cat" points="-5.5,-5.5;2,-5.5;2,2;-5.5,2"/>')
    assert np.argwhere(_values(path)).tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_what_is_left_out_is_reported(tmp_path):
    shapes = '<polyline label="cat" points="1,1;2,2"/><skeleton label="cat"><points label="a" points="1,1"/></skeleton>'
    notes = [str(note) for note in READER.read(_file(tmp_path, shapes), never).notes]
    assert any("2 shapes have no area" in note for note in notes)
    assert any("1 photos have no shapes" in note for note in notes)


def test_a_folder_with_the_file_will_do(tmp_path):
    _file(tmp_path, "", name="sub\\cat.jpg")
    assert READER.fits(tmp_path)
    assert [mask.photo for mask in READER.read(tmp_path, never).masks] == ["sub/cat.jpg"]


LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">'])
def test_document_types_are_refused(tmp_path, head):
    path = _file(tmp_path, '<box label="&a;" xtl="0" ytl="0" xbr="1" ybr="1"/>', head=head)
    with pytest.raises(ImportedMasksError, match="document type") as caught:
        READER.read(path, never)
    assert caught.value.path == path


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<annotations>",
        "no xml",
        '<svg xmlns="http://www.w3.org/2000/svg"><image height="5" width="5"/></svg>',
        "<annotations></annotations>",
        "<annotations>" + "<a>" * 100 + "</a>" * 100 + "</annotations>",
        "<annotations><image name='a' height='-5' width='5'/></annotations>",
        "<annotations><image name='a' height='9999999999999' width='5'/></annotations>",
        "<annotations><image name='a' height='1e3' width='5'/></annotations>",
        "<annotations><image name='a'/></annotations>",
        "<annotations><image name='&undefined;'/></annotations>",
        "<?xml version='1.0' encoding='utf-77'?><annotations/>",
    ],
)
def test_files_that_are_none_of_cvats_are_one_error(tmp_path, text):
    path = tmp_path / "a.xml"
    path.write_text(text)
    with pytest.raises(ImportedMasksError) as caught:
        READER.read(path, never)
    assert caught.value.path == path
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "shape",
    [
        '<polygon label="cat" points="nan,1;2,2;3,3"/>',
        '<polygon label="cat" points="1e300,1;2,2;3,3"/>',
        '<polygon label="cat" points="1,2;3"/>',
        '<polygon label="cat" points=""/>',
        '<polygon label="cat"/>',
        '<box label="cat" xtl="0" ytl="0" xbr="inf" ybr="1"/>',
        '<ellipse label="cat" cx="1" cy="1" rx="1e9" ry="1"/>',
        '<box label="cat" xtl="0" ytl="0" xbr="2" ybr="2" z_order="top"/>',
        '<mask label="cat" rle="10000000000, 10000000000" left="0" top="0" width="2" height="2"/>',
        '<mask label="cat" rle="1, 2" left="0" top="0" width="999999999" height="999999999"/>',
        f'<mask label="cat" rle="{"0, " * 6}4" left="0" top="0" width="2" height="2"/>',
        '<mask label="cat" rle="5, -1" left="0" top="0" width="2" height="2"/>',
        '<mask label="cat" rle="" left="0" top="0" width="2" height="2"/>',
        '<mask label="cat" left="0" top="0" width="2" height="2"/>',
        '<mask label="cat" rle="0, 4" left="-1" top="0" width="2" height="2"/>',
        '<mask label="cat" rle="0" left="0" top="0" width="0" height="2"/>',
    ],
)
def test_shapes_that_are_none_are_one_error(tmp_path, shape):
    path = _file(tmp_path, shape)
    with pytest.raises(ImportedMasksError) as caught:
        _values(path)
    assert caught.value.path == path


def test_photos_of_too_many_pixels_are_refused(tmp_path):
    with pytest.raises(ImportedMasksError, match="999999999 x 999999999"):
        _values(_file(tmp_path, "", size=(999999999, 999999999)))


def test_reading_can_be_stopped(tmp_path):
    with pytest.raises(Cancelled):
        READER.read(_file(tmp_path, ""), lambda: True)
