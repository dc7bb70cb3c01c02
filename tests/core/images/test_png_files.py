"""PNG files open whatever is wrong with their extra chunks, and keep all their bits."""

import struct
import time
import zlib

import numpy as np
import pytest
from PIL import Image
from support.png_files import SIGNATURE, chunk, chunks, encoded, png, with_chunks

from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail
from core.masks import is_proposed, read_mask, write_mask

LEVELS = np.add.outer(np.arange(20) * 6, np.arange(30) * 4).astype(np.uint8)
COLOURS = np.stack([LEVELS, LEVELS[::-1], LEVELS[:, ::-1]], axis=2)
BOMB = zlib.compress(bytes(50_000_000))
EXTRAS = {
    "text with a wrong checksum": chunk(b"tEXt", b"Comment\x00hello", damaged=True),
    "size with a wrong checksum": chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1), damaged=True),
    "profile with a wrong checksum": chunk(b"iCCP", b"x\x00\x00" + zlib.compress(b"profile"), damaged=True),
    "short size": chunk(b"pHYs", b"\x00"),
    "short primaries": chunk(b"cHRM", b"\x00\x00"),
    "short gamma": chunk(b"gAMA", b""),
    "empty sRGB": chunk(b"sRGB", b""),
    "short transparency": chunk(b"tRNS", b"\x00"),
    "transparency with a wrong checksum": chunk(b"tRNS", bytes(6), damaged=True),
    "large packed text": chunk(b"zTXt", b"workflow\x00\x00" + BOMB),
    "large packed international text": chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + BOMB),
    "large packed profile": chunk(b"iCCP", b"x\x00\x00" + BOMB),
    "large packed orientation": chunk(b"zTXt", b"Raw profile type exif\x00\x00" + BOMB),
    "text of megabytes": chunk(b"tEXt", b"parameters\x00" + b"a" * 8_000_000),
    "many texts": b"".join(chunk(b"tEXt", b"a%d\x00b" % n) for n in range(2000)),
    "unknown packing": chunk(b"zTXt", b"a\x00\x07" + zlib.compress(b"b")),
    "unknown packing of a profile": chunk(b"iCCP", b"a\x00\x07abc"),
    "damaged packing": chunk(b"zTXt", b"a\x00\x00nothing"),
    "damaged EXIF data": chunk(b"eXIf", b"II*\x00\xff\xff\xff\xff"),
    "wrong animation": chunk(b"acTL", bytes(3)) + chunk(b"fcTL", bytes(26)),
    "unknown extra": chunk(b"teSt", b"anything"),
    "suggested palette": chunk(b"sPLT", b"\x00"),
}


@pytest.mark.parametrize("name", EXTRAS)
@pytest.mark.parametrize("before", [b"IDAT", b"IEND"])
def test_extra_chunks_do_not_matter(tmp_path, name, before):
    path = tmp_path / "a.png"
    path.write_bytes(with_chunks(encoded(Image.fromarray(COLOURS)), EXTRAS[name], before=before))
    assert np.array_equal(read_image(path), COLOURS)
    assert read_size(path) == (20, 30)


@pytest.mark.parametrize("name", EXTRAS)
def test_masks_open_with_extra_chunks_too(tmp_path, make_mask, name):
    mask, path = make_mask(), tmp_path / "a.png"
    write_mask(path, mask, proposed=True)
    path.write_bytes(with_chunks(path.read_bytes(), EXTRAS[name]))
    assert np.array_equal(read_mask(path), mask)
    assert is_proposed(path)


def test_a_file_whose_end_is_missing_opens_if_all_rows_are_there(tmp_path):
    path = tmp_path / "a.png"
    data = encoded(Image.fromarray(COLOURS))
    for end in (12, 6, 16):  # the end chunk, half of it, and the checksum of the rows
        path.write_bytes(data[:-end])
        assert np.array_equal(read_image(path), COLOURS)
    path.write_bytes(data[:-40])
    with pytest.raises(ImageError, match="cannot be read as an image"):
        read_image(path)


def test_a_damaged_header_is_refused(tmp_path):
    path = tmp_path / "a.png"
    parts = list(chunks(encoded(Image.fromarray(COLOURS))))
    damaged = [chunk(name, body, damaged=name == b"IHDR") for name, body in parts]
    path.write_bytes(SIGNATURE + b"".join(damaged))
    with pytest.raises(ImageError):
        read_image(path)


def scaled(array, bits):
    return np.round(array / 255.0 * (2**bits - 1)).astype(">u2")


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize(
    ("colour_type", "values"),
    [
        (0, LEVELS[..., None]),
        (2, COLOURS),
        (4, np.dstack([LEVELS, np.full_like(LEVELS, 255)])),
        (6, np.dstack([COLOURS, np.full_like(LEVELS, 255)])),
    ],
)
def test_fewer_bits_in_16_are_scaled_by_their_own_range(tmp_path, bits, colour_type, values):
    path = tmp_path / "a.png"
    path.write_bytes(png(30, 20, 16, colour_type, [row.tobytes() for row in scaled(values, bits)]))
    expected = np.broadcast_to(values[..., :1], COLOURS.shape) if values.shape[2] < 3 else COLOURS
    assert np.abs(read_image(path).astype(int) - expected).max() <= 1
    assert np.abs(read_thumbnail(path, 30).astype(int) - expected).max() <= 1


@pytest.mark.parametrize("opaque", [4095, 65535])
def test_opacity_of_16_bits_has_its_own_range(tmp_path, opaque):
    path = tmp_path / "a.png"
    values = np.zeros((1, 4, 4), ">u2")
    values[..., :3] = 2048
    values[0, 0, :3] = 4095
    values[0, :, 3] = (opaque, opaque, opaque // 2, 0)
    path.write_bytes(png(4, 1, 16, 6, [row.tobytes() for row in values]))
    assert read_image(path)[0, :, 0].tolist() == pytest.approx([255, 127, 191, 255], abs=1)


@pytest.mark.parametrize(("colour_type", "channels"), [(0, 1), (2, 3)])
def test_transparent_colour_of_16_bits(tmp_path, colour_type, channels):
    path = tmp_path / "a.png"
    values = np.array([[1000] * channels, [1001] * channels], ">u2")
    key = chunk(b"tRNS", struct.pack(f">{channels}H", *[1000] * channels))
    path.write_bytes(png(2, 1, 16, colour_type, [values.tobytes()], key))
    assert read_image(path)[0, :, 0].tolist() == [255, pytest.approx(249, abs=1)]


def exif(orientation):
    found = Image.Exif()
    found[0x0112] = orientation
    return found.tobytes().removeprefix(b"Exif\x00\x00")


XMP = b'<rdf:Description tiff:Orientation="6"/>'
MAGICK = b"\nexif\n      26\n" + exif(6).hex().encode()
ORIENTED = {
    "eXIf": chunk(b"eXIf", exif(6)),
    "XMP": chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + XMP),
    "packed XMP": chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + zlib.compress(XMP)),
    "ImageMagick": chunk(
        b"zTXt", b"Raw profile type exif\x00\x00" + zlib.compress(b"\nexif\n 26\n" + exif(6).hex().encode())
    ),
}


@pytest.mark.parametrize("kind", ORIENTED)
def test_orientation_is_found_wherever_it_is(tmp_path, kind):
    path = tmp_path / "a.png"
    path.write_bytes(with_chunks(encoded(Image.fromarray(COLOURS)), ORIENTED[kind]))
    assert np.array_equal(read_image(path), np.rot90(COLOURS, -1))
    assert read_size(path) == (30, 20)


def test_first_picture_of_an_animation(tmp_path):
    path = tmp_path / "a.png"
    frames = [Image.fromarray(COLOURS), Image.fromarray(COLOURS[::-1])]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert np.array_equal(read_image(path), COLOURS)


@pytest.mark.parametrize("keyword", [b"XML:com.adobe.xmp\x00\x01\x00\x00\x00", b"Raw profile type exif\x00\x00"])
def test_packed_texts_without_end_cost_no_time(tmp_path, keyword):
    path = tmp_path / "a.png"
    kind = b"iTXt" if keyword.startswith(b"XML") else b"zTXt"
    text = chunk(kind, keyword + zlib.compress(bytes(1_000_000)))
    path.write_bytes(with_chunks(encoded(Image.fromarray(COLOURS)), *[text] * 5000))
    start = time.process_time()
    assert np.array_equal(read_image(path), COLOURS)
    assert time.process_time() - start < 5


def test_neighbour_is_measured_by_its_header(tmp_path):
    """Decoding it would take minutes and gigabytes."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    path = tmp_path / "a.png"
    path.write_bytes(SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", BOMB) + chunk(b"IEND", b""))
    with pytest.raises(ImageError, match="60000 x 60000 pixels"):
        read_size(path)
