"""TIFF files of every layout show the right picture, or are refused in one line."""

import struct
import time

import cv2
import numpy as np
import pytest
from PIL import Image
from support.tiff_files import RAW, ZIP, page, tiff

from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail

LEVELS = np.add.outer(np.arange(20) * 6, np.arange(30) * 4).astype(np.uint8)
"""(20, 30) uint8: a slope, whose turns all differ; up to 230."""
COLOURS = np.stack([LEVELS, LEVELS[::-1], LEVELS[:, ::-1]], axis=2)
TURNS = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.swapaxes(0, 1),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: np.rot90(a, 2).swapaxes(0, 1),
    8: lambda a: np.rot90(a),
}


def write(path, data):
    path.write_bytes(data)
    return path


def close(image, expected, tolerance=1):
    expected = expected[..., None] if expected.ndim == 2 else expected
    assert image.shape[:2] == expected.shape[:2]
    return np.abs(image.astype(int) - expected.astype(int)).max() <= tolerance


@pytest.mark.parametrize("orientation", TURNS)
@pytest.mark.parametrize("mode", ["L", "P", "I;16", "RGB", "RGBA", "CMYK", "1"])
@pytest.mark.parametrize("compression", ["raw", "tiff_lzw"])
def test_uncompressed_and_packed_photos_are_turned_alike(tmp_path, orientation, mode, compression):
    image = Image.fromarray(LEVELS.astype(np.uint16) * 257) if mode == "I;16" else Image.fromarray(COLOURS)
    image = image if mode == "I;16" else image.convert(mode)
    upright, turned = tmp_path / "upright.tif", tmp_path / "turned.tif"
    image.save(upright, compression=compression)
    image.save(turned, compression=compression, tiffinfo={274: orientation})
    expected = TURNS[orientation](read_image(upright))
    assert np.array_equal(read_image(turned), expected)
    assert read_size(turned) == expected.shape[:2]
    assert read_thumbnail(turned, 15).shape[:2] == tuple(side // 2 for side in expected.shape[:2])


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("compression", [RAW, ZIP])
@pytest.mark.parametrize("planar", [False, True])
@pytest.mark.parametrize("blocks", [{}, {"rows": 7}, {"tile": (16, 16)}])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("predictor", [1, 2])
def test_every_layout_shows_the_same_picture(tmp_path, order, compression, planar, blocks, dtype, predictor):
    if predictor == 2 and compression == RAW:
        pytest.skip("only packed files have predictors")
    scale = 257 if dtype == np.uint16 else 1
    values = COLOURS.astype(dtype) * dtype(scale)
    layout = {"order": order, "compression": compression, "planar": planar, "predictor": predictor}
    path = write(tmp_path / "a.tif", tiff(page(values, **layout, **blocks), order=order))
    assert np.array_equal(read_image(path), COLOURS)


def fraction(array):
    return (array / 255).astype(np.float32)


def scaled(array, bits, dtype):
    return np.round(array / 255.0 * (2**bits - 1)).astype(dtype)


VALUES = {
    "int8": (scaled(LEVELS, 7, np.int8), 1),
    "int16": (scaled(LEVELS, 15, np.int16), 1),
    "12 bits in int16": (scaled(LEVELS, 12, np.int16), 1),
    "uint32": (scaled(LEVELS, 32, np.uint32), 1),
    "24 bits in uint32": (scaled(LEVELS, 24, np.uint32), 1),
    "int32": (scaled(LEVELS, 31, np.int32), 1),
    "float": (fraction(LEVELS), 1),
    "half float": (fraction(LEVELS).astype(np.float16), 1),
    "double": (fraction(LEVELS).astype(np.float64), 1),
    "float up to 255": (LEVELS.astype(np.float32), 1),
    "white is zero, 8 bits": (255 - LEVELS, 0),
    "white is zero, 16 bits": (65535 - scaled(LEVELS, 16, np.uint16), 0),
    "white is zero, float": (1 - fraction(LEVELS), 0),
    "white is zero, int16": (32767 - scaled(LEVELS, 15, np.int16), 0),
    "white is zero, uint32": (np.uint32(2**32 - 1) - scaled(LEVELS, 32, np.uint32), 0),
}


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("kind", VALUES)
def test_every_kind_of_value_shows_as_bright_as_it_is(tmp_path, kind, order):
    values, photometric = VALUES[kind]
    path = write(tmp_path / "a.tif", tiff(page(values, photometric, order=order), order=order))
    assert close(read_image(path), LEVELS, tolerance=2)
    assert close(read_thumbnail(path, 30), LEVELS, tolerance=2)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_fractions_packed_by_their_own_predictor(tmp_path, dtype, tile):
    values = (COLOURS / 255).astype(dtype)
    path = write(tmp_path / "a.tif", tiff(page(values, compression=ZIP, predictor=3, tile=tile)))
    assert close(read_image(path), COLOURS)


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("planar", [False, True])
def test_fewer_bits_of_colour_are_scaled_by_their_own_range(tmp_path, bits, planar):
    values = scaled(COLOURS, bits, np.uint16)
    path = write(tmp_path / "a.tif", tiff(page(values, planar=planar)))
    assert close(read_image(path), COLOURS)


@pytest.mark.parametrize("bits", [12, 16])
def test_packed_by_lzw(tmp_path, bits):
    path = tmp_path / "a.tif"
    values = scaled(COLOURS, bits, np.uint16)
    assert cv2.imwrite(str(path), values[..., ::-1], [cv2.IMWRITE_TIFF_COMPRESSION, 5])
    assert close(read_image(path), COLOURS)


def test_grey_with_opacity(tmp_path):
    values = np.dstack([scaled(LEVELS, 12, np.uint16), np.full(LEVELS.shape, 65535, np.uint16)])
    values[0, 0, 1] = 0
    path = write(tmp_path / "a.tif", tiff(page(values, 1, t338=2)))
    image = read_image(path)
    assert image[0, 0].tolist() == [255, 255, 255]
    assert close(image[1:], LEVELS[1:])


def test_premultiplied_opacity(tmp_path):
    values = np.full((4, 4, 4), (20000, 10000, 5000, 32768), np.uint16)
    path = write(tmp_path / "a.tif", tiff(page(values, 2, t338=1)))
    assert read_image(path)[0, 0].tolist() == pytest.approx([205, 166, 147], abs=2)


def test_unknown_channels_are_no_opacity(tmp_path):
    values = np.dstack([scaled(COLOURS, 16, np.uint16), np.zeros(LEVELS.shape, np.uint16)])
    for extra in ({}, {"t338": 0}):
        path = write(tmp_path / "a.tif", tiff(page(values, 2, **extra)))
        assert close(read_image(path), COLOURS)


def test_cmyk_of_16_bits(tmp_path):
    cmyk = np.asarray(Image.fromarray(COLOURS).convert("CMYK"))
    path = write(tmp_path / "a.tif", tiff(page(cmyk.astype(np.uint16) * 257, 5)))
    assert close(read_image(path), COLOURS, tolerance=2)


def test_12_packed_bits(tmp_path):
    values = scaled(LEVELS, 12, np.uint16).reshape(-1, 2)
    packed = np.stack([values[:, 0] >> 4, (values[:, 0] & 15) << 4 | values[:, 1] >> 8, values[:, 1] & 255], axis=1)
    twelve = page(LEVELS) | {258: 12, "blocks": [packed.astype(np.uint8).tobytes()]}
    assert close(read_image(write(tmp_path / "a.tif", tiff(twelve))), LEVELS)


@pytest.mark.parametrize("scale", [1, 257])
def test_palettes_of_8_and_16_bits(tmp_path, scale):
    colours = np.stack([np.arange(256), np.arange(256)[::-1], np.full(256, 9)])
    path = write(tmp_path / "a.tif", tiff(page(LEVELS, 3) | {320: (colours * scale).ravel().tolist()}))
    assert np.array_equal(read_image(path), colours.T[LEVELS])


UNKNOWN = {
    "colours at a lower resolution": page(COLOURS, 6, t530=[2, 2]),
    "colours at a lower resolution, unsaid": page(COLOURS, 6),
    "Lab of 16 bits": page(COLOURS.astype(np.uint16), 8),
    "bits in reverse order": page(COLOURS.astype(np.uint16), t266=2),
    "11 bits": page(COLOURS) | {258: [11, 11, 11]},
    "channels of different kinds": page(COLOURS.astype(np.uint16)) | {258: [16, 8, 8]},
    "fractions of 24 bits": page(COLOURS) | {258: [24] * 3, 339: [3] * 3},
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_unknown_layouts_are_reported(tmp_path, kind):
    blocks = {"blocks": [block * 3 for block in UNKNOWN[kind]["blocks"]]}
    with pytest.raises(ImageError, match="stored in a way that PetSeg does not read"):
        read_image(write(tmp_path / "a.tif", tiff(UNKNOWN[kind] | blocks)))


def test_negative_values_are_refused(tmp_path):
    path = write(tmp_path / "a.tif", tiff(page(LEVELS.astype(np.int16) - 100)))
    with pytest.raises(ImageError, match="negative values"):
        read_image(path)


SMALL = page(LEVELS[::5, ::5], t254=1)
WHOLE = page(COLOURS)
PAGES = {
    "reduced copy first": (SMALL, WHOLE),
    "reduced copy by the old tag": (page(LEVELS[::5, ::5], t255=2), WHOLE),
    "two reduced copies first": (SMALL, SMALL, WHOLE),
    "a transparency mask first": (page(LEVELS, t254=4), WHOLE),
    "whole photo below a reduced copy": (SMALL | {330: [WHOLE]},),
    "previews below the photo": (WHOLE | {330: [SMALL]},),
    "several whole pages": (WHOLE, page(LEVELS[::2])),
    "a page of several": (WHOLE | {254: 2}, page(LEVELS[::2], t254=2)),
    "reduced copies after the photo": (WHOLE, SMALL),
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("order", "<>")
def test_the_photo_is_shown_and_not_its_reduced_copy(tmp_path, kind, order):
    path = write(tmp_path / "a.tif", tiff(*PAGES[kind], order=order))
    assert np.array_equal(read_image(path), COLOURS)
    assert read_size(path) == COLOURS.shape[:2]


def test_pages_that_follow_each_other_in_a_circle_end(tmp_path):
    data = bytearray(tiff(SMALL, SMALL))
    first, second = data[4:8], data.rfind(b"\x00\x00\x00\x00")
    data[second : second + 4] = first
    path = write(tmp_path / "a.tif", bytes(data))
    assert read_image(path).shape == (4, 6, 3)


def test_sensor_data_are_refused(tmp_path):
    path = write(tmp_path / "a.tif", tiff(page(LEVELS.astype(np.uint16), 32803)))
    with pytest.raises(ImageError, match="camera's sensor"):
        read_image(path)


@pytest.mark.parametrize("compression", [RAW, ZIP])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_missing_rows_are_no_black_rows(tmp_path, compression, dtype):
    whole = page(COLOURS.astype(dtype), compression=compression, rows=5)
    cut = whole | {"blocks": [*whole["blocks"][:-1], whole["blocks"][-1][:-20]]}
    for odd in (cut, whole | {"blocks": whole["blocks"][:-1]}):
        with pytest.raises(ImageError):
            read_image(write(tmp_path / "a.tif", tiff(odd)))


def test_work_without_end_is_refused(tmp_path):
    again = page(np.zeros((2000, 4), np.uint8), compression=ZIP, rows=1)
    data = bytearray(tiff(again | {"blocks": [b"x"] * 2000}))
    lengths = b"\x01\x00" * 2000
    assert lengths in data
    data = data.replace(lengths, b"\x00\x20" * 2000)
    with pytest.raises(ImageError, match="overlap"):
        read_image(write(tmp_path / "a.tif", bytes(data)))
    with pytest.raises(ImageError, match="100001 pieces, more than PetSeg opens"):
        read_image(write(tmp_path / "a.tif", tiff(again | {"blocks": [b"x"] * 100_001})))
    packed = page(np.zeros((15_001, 2), np.uint16), rows=1) | {259: 5, "blocks": [b"\x80\x00"] * 15_001}
    with pytest.raises(ImageError, match="15001 pieces, more than PetSeg opens"):
        read_image(write(tmp_path / "a.tif", tiff(packed)))


def test_a_damaged_tag_does_not_matter(tmp_path):
    data = bytearray(tiff(page(COLOURS, t271=b"a maker of cameras")))
    at = data.index(struct.pack("<HHI", 271, 7, 18))
    struct.pack_into("<I", data, at + 4, 2**31)
    assert np.array_equal(read_image(write(tmp_path / "a.tif", bytes(data))), COLOURS)


def test_tags_that_all_stand_for_the_same_megabytes_are_refused(tmp_path):
    path = tmp_path / "a.tif"
    size = 20_000_000
    head = bytearray(b"II*\x00" + struct.pack("<I", size - 6010))
    entries = b"".join(struct.pack("<HHII", 256 + number, 4, size // 5, 8) for number in range(500))
    path.write_bytes(head + bytes(size - 6010 - 8) + struct.pack("<H", 500) + entries + bytes(8))
    start = time.process_time()
    with pytest.raises(ImageError):
        read_image(path)
    assert time.process_time() - start < 5


def test_more_values_than_memory_holds_are_refused(tmp_path):
    huge = page(np.zeros((1, 1, 3), np.float64), compression=ZIP) | {256: 10_000, 257: 10_000, 278: 10_000}
    with pytest.raises(ImageError, match="192 bits, more than PetSeg opens"):
        read_image(write(tmp_path / "a.tif", tiff(huge)))
