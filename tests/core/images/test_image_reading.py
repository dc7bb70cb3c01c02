"""Photos of every kind become RGB, and bad files errors that name them."""

import contextlib
import os
import struct
import tracemalloc
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile

from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


POSTSCRIPT = "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n(x) run\n"
"""Pillow would open it and have Ghostscript run it."""


def corners(image):
    return [tuple(int(v) for v in image[y, x]) for y, x in ((0, 0), (0, -1), (-1, 0), (-1, -1))]


def save(path, image, **options):
    image.save(path, **options)
    return path


def four_corners(mode="RGB"):
    image = Image.new("RGB", (40, 30), (128, 128, 128))
    for xy, colour in zip(((0, 0), (39, 0), (0, 29), (39, 29)), (RED, GREEN, BLUE, WHITE), strict=True):
        image.putpixel(xy, colour)
    return image.convert(mode)


@pytest.mark.parametrize(
    ("orientation", "shape", "expected"),
    [
        (1, (30, 40, 3), [RED, GREEN, BLUE, WHITE]),
        (2, (30, 40, 3), [GREEN, RED, WHITE, BLUE]),
        (3, (30, 40, 3), [WHITE, BLUE, GREEN, RED]),
        (4, (30, 40, 3), [BLUE, WHITE, RED, GREEN]),
        (5, (40, 30, 3), [RED, BLUE, GREEN, WHITE]),
        (6, (40, 30, 3), [BLUE, RED, WHITE, GREEN]),
        (7, (40, 30, 3), [WHITE, GREEN, BLUE, RED]),
        (8, (40, 30, 3), [GREEN, WHITE, RED, BLUE]),
    ],
)
@pytest.mark.parametrize("ending", ["png", "webp", "tiff"])
def test_exif_orientation(tmp_path, orientation, shape, expected, ending):
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if ending == "webp" else {}
    path = save(tmp_path / f"a.{ending}", four_corners(), exif=exif, **options)
    image = read_image(path)
    assert image.shape == shape
    assert corners(image) == expected
    assert read_size(path) == shape[:2]
    assert read_thumbnail(path, 16).shape[:2] == tuple(sorted((12, 16), reverse=shape[0] > shape[1]))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_exif_does_not_matter(tmp_path):
    path = save(tmp_path / "a.jpg", four_corners(), exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff")
    assert read_image(path).shape == (30, 40, 3)


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "YCbCr", "LAB", "RGBX"])
def test_every_mode_becomes_rgb(tmp_path, mode):
    path = save(tmp_path / "a.tif", four_corners(mode))
    image = read_image(path)
    assert image.shape == (30, 40, 3)
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous
    assert image.flags.writeable


def test_cmyk_jpeg_keeps_its_colours(tmp_path):
    path = save(tmp_path / "a.jpg", Image.new("RGB", (16, 16), RED).convert("CMYK"), quality=95)
    assert np.abs(read_image(path)[8, 8].astype(int) - RED).max() < 12


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_16_bit_grey_is_scaled_by_its_full_range(tmp_path, ending):
    values = np.array([[0, 257, 65535, 32896]], np.uint16)
    path = save(tmp_path / f"a.{ending}", Image.fromarray(values))
    assert read_image(path)[0, :, 0].tolist() == [0, 1, 255, 128]


def test_8_bit_values_in_a_16_bit_file_are_taken_as_they_are(tmp_path):
    path = save(tmp_path / "a.png", Image.fromarray(np.array([[0, 200]], np.uint16)))
    assert read_image(path)[0, :, 0].tolist() == [0, 200]


def test_16_bits_take_no_room_for_whole_copies_of_the_photo(tmp_path):
    path = save(tmp_path / "a.png", Image.fromarray(np.full((6000, 300), 4000, np.uint16)))
    tracemalloc.start()
    try:
        photo = read_image(path)
        assert tracemalloc.get_traced_memory()[1] < 2 * photo.nbytes
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("ending", ["png", "tif"])
def test_fewer_bits_in_a_16_bit_file_are_scaled_by_their_own_range(tmp_path, bits, ending):
    top = 2**bits - 1
    path = save(tmp_path / f"a.{ending}", Image.fromarray(np.array([[0, top // 2, top]], np.uint16)))
    expected = [0, 127, 255]
    assert read_image(path)[0, :, 0].tolist() == pytest.approx(expected, abs=1)
    assert read_thumbnail(path, 16)[0, :, 0].tolist() == pytest.approx(expected, abs=1)


def test_every_strip_of_a_deep_photo_is_scaled_alike(tmp_path):
    values = np.repeat(np.arange(1000, dtype=np.uint16)[:, None], 3, axis=1)
    path = save(tmp_path / "a.png", Image.fromarray(values * 4))
    assert (np.diff(read_image(path)[:, 0, 0].astype(int)) >= 0).all()


def test_fractions_from_0_to_1_are_scaled(tmp_path):
    path = save(tmp_path / "a.tif", Image.fromarray(np.array([[0.0, 0.5, 1.0]], np.float32)))
    assert read_image(path)[0, :, 0].tolist() == [0, 127, 255]


@pytest.mark.parametrize("ending", ["png", "tif"])
@pytest.mark.parametrize("channels", [3, 4])
def test_16_bit_colours(tmp_path, ending, channels):
    values = np.full((5, 7, 4), (1000, 20000, 40000, 65535), np.uint16)[..., :channels]  # blue, green, red, opacity
    path = tmp_path / f"a.{ending}"
    assert cv2.imwrite(str(path), values)
    assert read_image(path)[2, 3].tolist() == pytest.approx([155, 78, 4], abs=1)


def test_photos_of_many_strips_keep_every_row(tmp_path):
    rows = np.random.default_rng(0).integers(0, 256, (700, 3, 4), dtype=np.uint8)
    path = save(tmp_path / "a.png", Image.fromarray(rows[..., :3].copy()))
    assert np.array_equal(read_image(path), rows[..., :3])
    rows[..., 3] = 255
    path = save(tmp_path / "b.png", Image.fromarray(rows))
    assert np.array_equal(read_image(path), rows[..., :3])


KNOWN_COLOURS = {
    "grey.jpg": (Image.new("L", (8, 8), 77), (77, 77, 77)),
    "grey and half clear.png": (Image.new("LA", (8, 8), (100, 128)), (177, 177, 177)),
    "one bit.png": (Image.new("1", (8, 8), 1), (255, 255, 255)),
    "one bit.tif": (Image.new("1", (8, 8), 1), (255, 255, 255)),
    "palette.png": (Image.new("RGB", (8, 8), (10, 200, 30)).quantize(4), (10, 200, 30)),
    "palette.gif": (Image.new("RGB", (8, 8), (10, 200, 30)).quantize(4), (10, 200, 30)),
    "cmyk.tif": (Image.new("RGB", (8, 8), (200, 30, 60)).convert("CMYK"), (200, 30, 60)),
    "half clear.png": (Image.new("RGBA", (8, 8), (100, 0, 0, 128)), (177, 127, 127)),
    "half clear.webp": (Image.new("RGBA", (8, 8), (100, 0, 0, 128)), (177, 127, 127)),
}


@pytest.mark.parametrize("name", KNOWN_COLOURS)
def test_known_colours_show_right(tmp_path, name):
    image, colour = KNOWN_COLOURS[name]
    path = save(tmp_path / name, image)
    assert read_image(path)[4, 4].tolist() == pytest.approx(colour, abs=3)
    assert read_thumbnail(path, 4)[2, 2].tolist() == pytest.approx(colour, abs=3)


def test_the_text_about_too_large_a_photo_says_what_to_do(tmp_path):
    path = tmp_path / "huge.png"
    path.write_bytes(bomb(40_000, 30_000))
    with pytest.raises(ImageError) as caught:
        read_image(path)
    assert str(caught.value).endswith(
        "the photo has 40000 x 30000 pixels, more than PetSeg opens (100 megapixels, 32000 a side). "
        "Save a smaller copy and open that."
    )


def test_float_image_with_values_that_are_no_numbers(tmp_path):
    values = np.array([[np.nan, np.inf, -np.inf, 0.0, 255.0]], np.float32)
    path = save(tmp_path / "a.tif", Image.fromarray(values))
    image = read_image(path)
    assert image[0, 3:, 0].tolist() == [0, 255]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_transparency_is_laid_on_white(tmp_path, mode):
    ending = "tif" if mode == "PA" else "png"
    clear = Image.new("RGBA", (4, 4), (10, 20, 30, 0))
    path = tmp_path / f"a.{ending}"
    try:
        save(path, clear.convert(mode))
    except (OSError, ValueError):
        pytest.skip(f"{ending} files cannot hold {mode}")
    assert read_image(path)[0, 0].tolist() == [255, 255, 255]


def test_palette_with_transparent_colour(tmp_path):
    image = Image.new("P", (4, 4), 1)
    image.putpalette([0, 0, 0, 200, 0, 0])
    path = save(tmp_path / "a.png", image, transparency=1)
    assert read_image(path)[0, 0].tolist() == [255, 255, 255]


def test_first_frame_of_an_animation(tmp_path):
    frames = [Image.new("RGB", (8, 8), colour) for colour in (RED, BLUE)]
    path = save(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    assert read_image(path)[0, 0].tolist() == list(RED)


def bomb(width, height):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    data = b"\x00\x00\x00\x00IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    return b"\x89PNG\r\n\x1a\n" + chunk + data


@pytest.mark.parametrize("size", [(60_000, 60_000), (32_001, 10), (10_001, 10_000)])
@pytest.mark.parametrize("reader", [read_image, lambda path: read_thumbnail(path, 64)])
def test_more_pixels_than_can_be_opened_are_refused_by_the_header(tmp_path, size, reader):
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(*size))
    with pytest.raises(ImageError, match=f"{size[0]} x {size[1]} pixels, more than"):
        reader(path)


def truncated_jpeg(path):
    Image.effect_noise((200, 200), 80).convert("RGB").save(path, "JPEG")
    path.write_bytes(path.read_bytes()[:3000])


def pipe(path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(path)


BAD = {
    "empty": (lambda path: path.write_bytes(b""), "the file is empty"),
    "text": (lambda path: path.write_text("no image at all\n" * 20), "no image of a kind"),
    "program": (lambda path: path.write_text(POSTSCRIPT), "no image of a kind"),
    "truncated": (truncated_jpeg, "cannot be read as an image"),
    "header only": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"), "cannot be read as an image"),
    "folder": (lambda path: path.mkdir(), "this is no file"),
    "pipe": (pipe, "this is no file"),
    "missing": (lambda path: None, "there is no such file"),
    "broken link": (lambda path: path.symlink_to(path.parent / "gone.jpg"), "there is no such file"),
    "link to itself": (lambda path: path.symlink_to(path), "cannot be read"),
}


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("reader", [read_image, lambda path: read_thumbnail(path, 64)])
def test_bad_file_is_an_image_error_that_names_it(tmp_path, kind, reader):
    make, text = BAD[kind]
    path = tmp_path / "bad.jpg"
    make(path)
    with pytest.raises(ImageError, match=text) as caught:
        reader(path)
    assert caught.value.path == path
    assert str(path) in str(caught.value)
    assert caught.value.remedy.endswith((".", "?"))
    assert "BytesIO" not in str(caught.value)


def test_reading_leaves_the_file_as_it_was(tmp_path, write_photo):
    path = write_photo(tmp_path / "a.jpg")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    read_image(path)
    read_thumbnail(path, 32)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.jpg"]


STARTS = [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM", b"GIF89a"]


@given(data=st.binary(max_size=300), start=st.sampled_from(STARTS))
def test_any_bytes_are_an_image_or_an_image_error(tmp_path_factory, data, start):
    path = tmp_path_factory.getbasetemp() / "fuzz.jpg"
    path.write_bytes(start + data)
    with contextlib.suppress(ImageError):
        assert read_image(path).ndim == 3


def test_lack_of_memory_is_not_taken_for_damage(tmp_path, write_photo, monkeypatch):
    path = write_photo(tmp_path / "a.jpg")

    def refuse(*_, **__):
        raise MemoryError

    monkeypatch.setattr(ImageFile.ImageFile, "load", refuse)
    with pytest.raises(MemoryError):
        read_image(path)


def test_thumbnail_fits_and_never_grows(tmp_path, write_photo):
    assert read_thumbnail(write_photo(tmp_path / "big.jpg", 800, 200), 100).shape == (25, 100, 3)
    assert read_thumbnail(write_photo(tmp_path / "small.jpg", 20, 10), 100).shape == (10, 20, 3)
    assert read_thumbnail(write_photo(tmp_path / "line.png", 4000, 2), 100).shape == (1, 100, 3)
