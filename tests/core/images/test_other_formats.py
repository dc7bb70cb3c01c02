"""BMP, HEIC and AVIF files show the right picture."""

import builtins
import struct

import numpy as np
import pytest
from PIL import Image
from support.heic_files import DISPLAY_P3, FOUR_CORNERS, TURNED

from core.errors import ImageError
from core.images import FORMATS, read_image, read_size, read_thumbnail

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def bmp(pixels, header_size):
    """Return a 32-bit file whose bit fields have an opacity; (H, W, 4) uint8 BGRA."""
    height, width, _ = pixels.shape
    masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    head = struct.pack("<IiiHHIIiiII", header_size, width, height, 1, 32, 3, pixels.nbytes, 0, 0, 0, 0) + masks
    head = head.ljust(header_size, b"\x00")
    body = pixels[::-1].tobytes()
    return struct.pack("<2sIHHI", b"BM", 14 + len(head) + len(body), 0, 0, 14 + len(head)) + head + body


@pytest.mark.parametrize("header_size", [56, 108, 124])
def test_bmp_whose_opacity_is_zero_everywhere_is_opaque(tmp_path, header_size):
    pixels = np.zeros((4, 5, 4), np.uint8)
    pixels[..., 2] = 200
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(pixels, header_size))
    assert read_image(path)[0, 0].tolist() == [200, 0, 0]
    assert read_thumbnail(path, 4)[0, 0].tolist() == [200, 0, 0]


def test_bmp_with_an_opacity_keeps_it(tmp_path):
    pixels = np.zeros((4, 5, 4), np.uint8)
    pixels[0, 0, 3] = 255
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(pixels, 124))
    assert read_image(path)[0, :2].tolist() == [[0, 0, 0], [255, 255, 255]]


def test_large_packed_bmp_is_refused(tmp_path):
    head = struct.pack("<IiiHHIIiiII", 40, 9000, 9000, 1, 8, 1, 0, 0, 0, 256, 0)
    path = tmp_path / "a.bmp"
    path.write_bytes(struct.pack("<2sIHHI", b"BM", 0, 0, 0, 54 + 1024) + head + bytes(range(256)) * 4 + bytes(9000))
    with pytest.raises(ImageError, match="too large for a packed BMP"):
        read_image(path)


needs_heif = pytest.mark.skipif("HEIF" not in FORMATS, reason="pi-heif is not installed")
needs_avif = pytest.mark.skipif("AVIF" not in FORMATS, reason="Pillow was built without AVIF")


def corners(image):
    return [image[y, x].tolist() for y, x in ((2, 2), (2, -3), (-3, 2), (-3, -3))]


def close(found, expected):
    return np.abs(np.array(found, int) - np.array(expected)).max() < 8


@needs_heif
def test_heic(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(FOUR_CORNERS)
    assert close(corners(read_image(path)), [RED, GREEN, BLUE, WHITE])
    assert read_size(path) == (48, 64)
    assert read_thumbnail(path, 32).shape == (24, 32, 3)


@needs_heif
def test_heic_is_turned_once(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(TURNED)
    assert close(corners(read_image(path)), [BLUE, RED, WHITE, GREEN])
    assert read_size(path) == (64, 48)
    assert read_thumbnail(path, 32).shape == (32, 24, 3)


@needs_heif
def test_heic_with_notes_of_a_damaged_kind(tmp_path):
    """They brought the decoder down, and the program with it."""
    path = tmp_path / "a.heic"
    assert TURNED.count(b"Exif") == 2
    path.write_bytes(TURNED.replace(b"Exif", b"Exi\xff", 1))
    assert close(corners(read_image(path)), [BLUE, RED, WHITE, GREEN])


@needs_heif
def test_profile_of_heic(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(DISPLAY_P3)
    assert close(read_image(path)[5, 5], (213, 116, 46))


@needs_heif
@pytest.mark.parametrize("end", [20, 100, 400, -10])
def test_damaged_heic_is_refused(tmp_path, end):
    path = tmp_path / "a.heic"
    path.write_bytes(FOUR_CORNERS[:end])
    with pytest.raises(ImageError):
        read_image(path)


@needs_heif
def test_decoder_that_does_not_start_is_reported(tmp_path, monkeypatch):
    path = tmp_path / "a.heic"
    path.write_bytes(FOUR_CORNERS)
    importer = builtins.__import__

    def refuse(name, *args, **options):
        if name == "pi_heif":
            raise ImportError("libheif.so.1: cannot open shared object file")
        return importer(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ImageError, match=r"HEIC photos cannot be read here.*libheif\.so\.1") as caught:
        read_image(path)
    assert caught.value.path == path


@needs_avif
@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif(tmp_path, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright, turned = tmp_path / "a.jpg", tmp_path / "a.avif"
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[:24, :32], pixels[:24, 32:], pixels[24:, :32], pixels[24:, 32:] = RED, GREEN, BLUE, WHITE
    Image.fromarray(pixels).save(upright, exif=exif, subsampling=0)
    Image.fromarray(pixels).save(turned, exif=exif, quality=100, subsampling="4:4:4")
    assert close(corners(read_image(turned)), corners(read_image(upright)))
    assert read_size(turned) == read_image(turned).shape[:2] == read_image(upright).shape[:2]


@pytest.mark.parametrize(("ending", "options"), [("gif", {}), ("webp", {"lossless": True}), ("png", {}), ("avif", {})])
def test_first_frame_of_an_animation(tmp_path, ending, options):
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, BLUE)]
    path = tmp_path / f"a.{ending}"
    frames[0].save(path, save_all=True, append_images=frames[1:], **options)
    assert close(read_image(path)[8, 8], RED)
