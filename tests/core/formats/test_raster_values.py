"""Values of images of every kind."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from support.png_files import chunk, png

from core.errors import ImportedMasksError
from core.formats.raster.values import (
    COLOUR,
    OPACITY,
    TRANSPARENT,
    colour_of,
    packed,
    read_values,
    value_title,
)

ARRAYS = st.tuples(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1))


def random(shape, seed, most, dtype=np.uint8):
    return np.random.default_rng(seed).integers(0, most, shape, dtype, endpoint=True)


@given(ARRAYS, st.sampled_from([1, 2, 4, 8]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_grey_levels_are_as_stored(tmp_path, array, bits):
    height, width, seed = array
    levels = random((height, width), seed, (1 << bits) - 1)
    rows = [np.packbits(np.unpackbits(row[:, None], axis=1)[:, 8 - bits :]).tobytes() for row in levels]
    (tmp_path / "a.png").write_bytes(png(width, height, bits, 0, rows))
    assert np.array_equal(read_values(tmp_path / "a.png"), levels if bits > 1 else levels * 255)


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_16_bits_are_as_stored(tmp_path, ending):
    levels = random((5, 7), 1, 65_535, np.uint16)
    Image.fromarray(levels).save(tmp_path / f"a.{ending}")
    assert np.array_equal(read_values(tmp_path / f"a.{ending}"), levels)


@pytest.mark.parametrize("ending", ["png", "bmp", "tif", "webp"])
def test_colours_are_packed(tmp_path, ending):
    pixels = np.array([[(1, 2, 3), (255, 0, 0)], [(7, 7, 7), (0, 0, 255)]], np.uint8)
    Image.fromarray(pixels).save(tmp_path / f"a.{ending}", **({"lossless": True} if ending == "webp" else {}))
    values = read_values(tmp_path / f"a.{ending}")
    assert values.tolist() == [[packed(1, 2, 3), packed(255, 0, 0)], [7, packed(0, 0, 255)]]
    assert [colour_of(value) for value in values.ravel().tolist()] == [(1, 2, 3), (255, 0, 0), None, (0, 0, 255)]


def test_palettes_are_indices_unless_their_colours_are_codes(tmp_path):
    indices = np.array([[0, 1, 2]], np.uint8)
    image = Image.fromarray(indices)
    image.putpalette([9, 9, 9, 1, 0, 0, 3, 3, 3])
    image.save(tmp_path / "a.png")
    assert np.array_equal(read_values(tmp_path / "a.png"), indices)
    assert read_values(tmp_path / "a.png", palette_colours=True).tolist() == [[9, packed(1, 0, 0), 3]]
    image.putpalette([2, 2, 2, 1, 1, 1, 3, 3, 3])
    image.save(tmp_path / "a.png")
    assert read_values(tmp_path / "a.png").tolist() == [[2, 1, 3]]


def test_opacity(tmp_path):
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[:10] = (200, 0, 0, 255)
    Image.fromarray(pixels).save(tmp_path / "few.png")
    assert set(np.unique(read_values(tmp_path / "few.png"))) == {TRANSPARENT, packed(200, 0, 0)}
    pixels[..., :3] = random((20, 20, 3), 3, 255)
    Image.fromarray(pixels).save(tmp_path / "many.png")
    assert set(np.unique(read_values(tmp_path / "many.png"))) == {OPACITY, OPACITY | 255}
    pixels[..., 3] = 255
    Image.fromarray(pixels).save(tmp_path / "opaque.png")
    assert read_values(tmp_path / "opaque.png").max() < 2 * COLOUR


@pytest.mark.parametrize("orientation", range(1, 9))
def test_they_are_upright(tmp_path, orientation):
    levels = random((4, 6), 2, 65_535, np.uint16)
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(levels).save(tmp_path / "a.png", exif=exif)
    turns = {1: levels, 2: levels[:, ::-1], 3: levels[::-1, ::-1], 4: levels[::-1], 5: levels.T,
             6: np.rot90(levels, -1), 7: levels[::-1, ::-1].T, 8: np.rot90(levels)}  # fmt: skip
    assert np.array_equal(read_values(tmp_path / "a.png"), turns[orientation])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no image"),
        (b"<svg/>", "no image"),
        (png(1, 1, 8, 0, [b"\x00"])[:30], "header"),
        (png(60_000, 60_000, 8, 0, [b"\x00"]), "60000 x 60000"),
    ],
)
def test_what_cannot_be_read_is_reported(tmp_path, data, reason):
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(ImportedMasksError, match=reason) as caught:
        read_values(tmp_path / "a.png")
    assert caught.value.path == tmp_path / "a.png"


@pytest.mark.parametrize(("values", "reason"), [([[0.5]], "fractions"), ([[-1.0]], "outside"), ([[1e9]], "outside")])
def test_fractions_and_huge_numbers_are_no_values(tmp_path, values, reason):
    Image.fromarray(np.array(values, np.float32)).save(tmp_path / "a.tif")
    with pytest.raises(ImportedMasksError, match=reason):
        read_values(tmp_path / "a.tif")


def test_transparent_palettes_are_indices(tmp_path):
    row = np.array([0, 1], np.uint8).tobytes()
    palette = chunk(b"PLTE", bytes([0, 0, 0, 255, 0, 0]))
    (tmp_path / "a.png").write_bytes(png(2, 1, 8, 3, [row], palette, chunk(b"tRNS", b"\x00\xff")))
    assert read_values(tmp_path / "a.png").tolist() == [[0, 1]]


@pytest.mark.parametrize(
    ("value", "title"),
    [(3, "3"), (packed(1, 2, 255), "#0102ff"), (TRANSPARENT, "transparent"), (OPACITY | 128, "50 % opaque")],
)
def test_values_have_titles(value, title):
    assert value_title(value) == title
