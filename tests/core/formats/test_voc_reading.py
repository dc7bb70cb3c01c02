"""Pascal VOC masks of ourselves and of others, read."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import sampled_from
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, masks_read_back, small_masks, write_export

from core.cancel import never
from core.errors import ImportedMasksError
from core.formats import FORMATS, FormatOptions
from core.formats.border_use import resolve_border
from core.formats.raster.voc_palette import voc_colour
from core.importing.source import open_source
from core.labels import Label

READER = FORMATS["voc"].reader
INDICES = np.array([[0, 8], [12, 255], [15, 7]], np.uint8)
PALETTE = [channel for index in range(256) for channel in voc_colour(index)]


def _mask_file(folder: Path, values: np.ndarray, *, colours=None, palette=None, name="2007_000032.png") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(values if colours is None else np.array(colours, np.uint8)[values])
    if palette is not None:
        image.putpalette(palette)
    image.save(folder / name)
    return folder / name


def _values(path: Path):
    (mask,) = READER.read(path, never).masks
    assert mask.photo == "2007_000032"
    return mask.load((3, 2))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mask=small_masks(), key=sampled_from(["voc", "cvat"]), border=sampled_from(["ignore", "pet", "background"]))
def test_masks_come_back_exactly(tmp_path_factory, mask, key, border):
    folder = tmp_path_factory.mktemp("voc")
    photo = exported_photo(folder / "photos", "tom.jpg", mask, "tom")
    root = write_export(key, folder / "out", [photo], FormatOptions(border, categories=("rex", "tom")))
    assert np.array_equal(masks_read_back(key, root, mask.shape)["tom"], resolve_border(mask, border))


@pytest.mark.parametrize("variant", ["annotations", "dataset"])
def test_the_zip_file_for_cvat_comes_back(tmp_path, variant):
    mask = mask_of_rows("....P", ".PB..", ".PB.P")
    photo = exported_photo(tmp_path / "photos", "tom.jpg", mask)
    root = write_export("cvat", tmp_path / "out", [photo], FormatOptions("ignore", variant=variant))
    with open_source(root / f"{variant}.zip") as source:
        assert source.formats[0] == "cvat"
        found = source.read()
        assert [each.photo for each in found.masks] == ["tom"]
        values = found.masks[0].load(mask.shape)
    assert np.array_equal(np.vectorize(found.guess.__getitem__)(values), mask)


@pytest.mark.parametrize(
    "place", ["SegmentationClass", "VOC2012/SegmentationClass", "VOCdevkit/VOC2007/SegmentationClass"]
)
def test_masks_of_pascal_voc_itself_are_indices_with_its_names(tmp_path, place):
    _mask_file(tmp_path / place, INDICES, palette=PALETTE)
    assert np.array_equal(_values(tmp_path), INDICES)
    found = READER.read(tmp_path, never)
    assert [found.titles[index] for index in (0, 8, 12, 255)] == ["background", "cat", "dog", "void"]
    guessed = [found.guess[index] for index in (0, 8, 12, 15, 255)]
    assert guessed == [Label.BACKGROUND, Label.PET, Label.PET, Label.BACKGROUND, Label.BORDER]


def test_the_folder_of_the_masks_itself_will_do(tmp_path):
    _mask_file(tmp_path / "SegmentationClass", INDICES, palette=PALETTE)
    assert np.array_equal(_values(tmp_path / "SegmentationClass"), INDICES)


def test_colours_are_those_of_the_indices_also_grey_ones(tmp_path):
    _mask_file(tmp_path / "SegmentationClass", INDICES, colours=[voc_colour(index) for index in range(256)])
    assert np.array_equal(_values(tmp_path), INDICES)


def test_grey_levels_are_indices(tmp_path):
    _mask_file(tmp_path / "SegmentationClass", INDICES)
    assert np.array_equal(_values(tmp_path), INDICES)


def test_a_class_list_with_colours_of_its_own_numbers_its_lines(tmp_path):
    colours = [(0, 128, 0), (10, 10, 128), (250, 250, 55)]
    _mask_file(tmp_path / "SegmentationClass", np.array([[0, 1, 2]], np.uint8), colours=colours)
    (tmp_path / "labelmap.txt").write_text(
        "# label:color_rgb:parts:actions\nbackground:0,128,0::\ncat:10,10,128:head,tail:sitting\n", newline="\r\n"
    )
    found = READER.read(tmp_path, never)
    assert found.titles == {0: "background", 1: "cat", 255: "void"}
    assert found.masks[0].load((1, 3)).tolist() == [[0, 1, 1 << 24 | 250 << 16 | 250 << 8 | 55]]
    assert FORMATS["cvat"].reader.fits(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        b"cat",
        b"cat:1,2::",
        b"cat:1,2,300::",
        b"cat:1,2,-3::",
        b"cat:1,2,nan::",
        b"cat:1,2,99999999999999999999::",
        b"cat:1,2,3::\ncat:4,5,6::",
        b":1,2,3::",
        b"\xff\xfe\x00",
        b"a:1,2,3::\n".replace(b"a", b"%d") * 10_001 % tuple(range(10_001)),
    ],
)
def test_a_damaged_class_list_is_one_error(tmp_path, text):
    _mask_file(tmp_path / "SegmentationClass", INDICES)
    (tmp_path / "labelmap.txt").write_bytes(text)
    with pytest.raises(ImportedMasksError) as caught:
        READER.read(tmp_path, never)
    assert caught.value.path == tmp_path / "labelmap.txt"


def test_a_mask_that_is_no_image_is_reported_when_it_is_loaded(tmp_path):
    path = _mask_file(tmp_path / "SegmentationClass", INDICES)
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with pytest.raises(ImportedMasksError) as caught:
        _values(tmp_path)
    assert caught.value.path == path


def test_a_folder_without_class_masks_is_refused(tmp_path):
    (tmp_path / "SegmentationClass").mkdir()
    assert not READER.fits(tmp_path)
    with pytest.raises(ImportedMasksError, match="no SegmentationClass"):
        READER.read(tmp_path, never)
