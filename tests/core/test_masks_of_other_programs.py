"""Masks that other programs wrote are read by the codes they mean, or refused in one line."""

import struct

import numpy as np
import pytest
from PIL import Image
from support.png_files import SIGNATURE, chunk, encoded, png
from support.tiff_files import page, tiff

from core.errors import MaskError
from core.labels import mask_from_trimap
from core.masks import decode_mask, read_mask

CODES = np.array([[1, 2, 3, 1], [2, 2, 2, 3], [1, 1, 3, 3]], np.uint8)
MASK = mask_from_trimap(CODES.copy())
GREYS = [(1, 1, 1), (2, 2, 2), (3, 3, 3)]
COLOURS = [(200, 0, 0), (0, 200, 0), (0, 0, 200)]


def packed(values, bits):
    """Return rows of values of fewer than 8 bits."""
    per_byte = 8 // bits
    padded = np.pad(values, ((0, 0), (0, -values.shape[1] % per_byte)))
    shifts = np.arange(per_byte)[::-1] * bits
    return [(row.reshape(-1, per_byte) << shifts).sum(1).astype(np.uint8).tobytes() for row in padded]


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_few_bits_keep_their_values(bits):
    assert np.array_equal(decode_mask(png(4, 3, bits, 0, packed(CODES, bits)), "memory"), MASK)


def test_few_bits_of_other_values_are_named():
    rows = packed(np.array([[1, 5, 10, 15]], np.uint8), 4)
    with pytest.raises(MaskError, match=r"\(5, 10, 15\)"):
        decode_mask(png(4, 1, 4, 0, rows), "memory")


@pytest.mark.parametrize("bits", [2, 4])
def test_few_bits_in_tiff(bits):
    blocks = {"blocks": packed(CODES, bits), 258: bits, 278: 1}
    assert np.array_equal(decode_mask(tiff(page(CODES, 1) | blocks), "memory"), MASK)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_masks_are_turned_as_photos_are(orientation, kind):
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = Image.fromarray(CODES)
    data = encoded(image, kind, exif=exif) if kind == "PNG" else encoded(image, kind, tiffinfo={274: orientation})
    turned = {
        1: MASK, 2: MASK[:, ::-1], 3: MASK[::-1, ::-1], 4: MASK[::-1],
        5: MASK.T, 6: np.rot90(MASK, -1), 7: np.rot90(MASK, 2).T, 8: np.rot90(MASK),
    }[orientation]  # fmt: skip
    assert np.array_equal(decode_mask(data, "memory", turned.shape), turned)


def palette(indices, colours, bits=8):
    body = b"".join(bytes(colour) for colour in colours)
    return png(4, 3, bits, 3, packed(indices.astype(np.uint8), bits), chunk(b"PLTE", body))


@pytest.mark.parametrize("bits", [2, 8])
def test_palette_that_stands_for_the_codes(bits):
    assert np.array_equal(decode_mask(palette(CODES - 1, GREYS, bits), "memory"), MASK)
    reverse = palette(3 - CODES, GREYS[::-1], bits)
    assert np.array_equal(decode_mask(reverse, "memory"), MASK)


@pytest.mark.parametrize("colours", [[(0, 0, 0), *COLOURS], [(0, 0, 0), *GREYS], [(9, 9, 9)]])
def test_indices_that_are_codes(colours):
    assert np.array_equal(decode_mask(palette(CODES, colours), "memory"), MASK)


def test_palette_that_can_be_read_in_two_ways_is_refused():
    with pytest.raises(MaskError, match="two ways") as caught:
        decode_mask(palette(CODES, [(0, 0, 0), *GREYS[::-1]]), "memory")
    assert str(caught.value.path) == "memory"


def test_palette_that_is_neither_is_refused_by_its_indices():
    with pytest.raises(MaskError, match=r"other than 1, 2 and 3 \(0\)"):
        decode_mask(palette(CODES - 1, COLOURS), "memory")


@pytest.mark.parametrize("size", [(60_000, 60_000), (40_000, 2)])
def test_masks_have_the_limits_of_photos(tmp_path, size):
    path = tmp_path / "a.png"
    header = struct.pack(">IIBBBBB", *size, 8, 0, 0, 0, 0)
    path.write_bytes(SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", b"x") + chunk(b"IEND", b""))
    with pytest.raises(MaskError, match=f"{size[0]} x {size[1]} pixels, too many"):
        read_mask(path)


@pytest.mark.parametrize("dtype", [np.int8, np.uint16, np.float32])
def test_other_depths_are_refused(dtype):
    with pytest.raises(MaskError, match="not one with a single 8-bit channel"):
        decode_mask(tiff(page(CODES.astype(dtype))), "memory")
