"""JPEG files open if the whole picture is there, and in a reasonable time."""

import io
import time

import numpy as np
import pytest
from PIL import Image

from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail


def photo(width=120, height=90, mode="RGB"):
    rng = np.random.default_rng(0)
    small = Image.fromarray(rng.integers(0, 256, (12, 16, 3), dtype=np.uint8))
    return small.resize((width, height), Image.Resampling.BICUBIC).convert(mode)


def jpeg(image=None, **options):
    stream = io.BytesIO()
    (image or photo()).save(stream, "JPEG", **options)
    return stream.getvalue()


KINDS = {
    "sequential": {},
    "progressive": {"progressive": True},
    "restart markers": {"restart_marker_rows": 1},
    "grey": {"image": photo(mode="L")},
    "grey, progressive": {"image": photo(mode="L"), "progressive": True},
    "cmyk": {"image": photo(mode="CMYK")},
    "odd size": {"image": photo(121, 87), "subsampling": 2},
    "full colour resolution": {"subsampling": 0},
}


@pytest.mark.parametrize("kind", KINDS)
def test_end_marker_may_be_missing(tmp_path, kind):
    path = tmp_path / "a.jpg"
    data = jpeg(**KINDS[kind])
    path.write_bytes(data)
    expected = read_image(path)
    for cut in (1, 2):
        path.write_bytes(data[:-cut])
        assert np.array_equal(read_image(path), expected)
        assert read_size(path) == expected.shape[:2]
        assert np.abs(read_thumbnail(path, 64).astype(int)).max() > 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("cut", [12, 40, 200, 900])
def test_missing_picture_data_are_refused(tmp_path, kind, cut):
    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg(**KINDS[kind])[:-cut])
    for read in (read_image, lambda path: read_thumbnail(path, 32)):
        with pytest.raises(ImageError, match="it is cut off"):
            read(path)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "progressive" not in kind])
def test_missing_picture_data_before_an_end_marker_are_refused(tmp_path, kind):
    path = tmp_path / "a.jpg"
    data = jpeg(**KINDS[kind])
    path.write_bytes(data[: 2 * len(data) // 3] + b"\xff\xd9")
    with pytest.raises(ImageError, match="it is cut off"):
        read_image(path)


def test_a_grey_corner_is_no_sign_of_missing_data(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg(Image.new("RGB", (64, 48), (128, 128, 128))) + bytes(20))
    assert (read_image(path) == 128).all()


def test_missing_scans_are_refused(tmp_path):
    data = jpeg(progressive=True)
    starts = [at for at in range(len(data) - 1) if data[at : at + 2] == b"\xff\xda"]
    assert len(starts) > 4
    for start in starts[1:]:
        (tmp_path / "a.jpg").write_bytes(data[:start])
        with pytest.raises(ImageError, match="it is cut off"):
            read_image(tmp_path / "a.jpg")


def many_scans(scans, width, height):
    """Return a progressive file that goes over the picture again and again; each scan is empty."""
    data = jpeg(Image.new("L", (width, height)), progressive=True)
    starts = [at for at in range(len(data) - 1) if data[at : at + 2] == b"\xff\xda"]
    last = data[starts[-1] : -2]
    return data[:-2] + last * scans + b"\xff\xd9"


@pytest.mark.parametrize("extra", [b"", b"\xff\xfe\x00\x04\xff\xd9"])
def test_pictures_of_thousands_of_scans_are_refused_at_once(tmp_path, extra):
    path = tmp_path / "a.jpg"
    data = many_scans(2000, 3000, 2000)
    path.write_bytes(data.replace(b"\xff\xda", extra + b"\xff\xda"))
    start = time.monotonic()
    for read in (read_image, lambda path: read_thumbnail(path, 32)):
        with pytest.raises(ImageError, match="too many steps"):
            read(path)
    assert time.monotonic() - start < 5
    assert read_size(path) == (2000, 3000)


def test_many_scans_of_a_small_picture_are_fine(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(many_scans(100, 64, 64))
    assert read_image(path).shape == (64, 64, 3)


@pytest.mark.parametrize(
    "segment",
    [
        b"\xff\xe1\x00\x10Exif\x00\x00II*\x00\xff\xff\xff",
        b"\xff\xe1\x00\x08Exif\x00\x00",
        b"\xff\xe2\x00\x08MPF\x00II",
        b"\xff\xe2\x00\x12ICC_PROFILE\x00\x01\x02ab",
        b"\xff\xed\x00\x12Photoshop 3.0\x008B",
        b"\xff\xfe\x00\x06text",
        b"\xff\xee\x00\x08Adobe\x00",
    ],
)
def test_damaged_extras_do_not_matter(tmp_path, segment):
    path = tmp_path / "a.jpg"
    data = jpeg()
    path.write_bytes(data)
    expected = read_image(path)
    path.write_bytes(data[:2] + segment + data[2:])
    assert np.array_equal(read_image(path), expected)


def test_what_follows_the_end_does_not_matter(tmp_path):
    path = tmp_path / "a.jpg"
    data = jpeg()
    path.write_bytes(data)
    expected = read_image(path)
    path.write_bytes(data + jpeg(photo(40, 30)) + bytes(500))
    assert np.array_equal(read_image(path), expected)


def test_12_bits_are_reported(tmp_path):
    data = bytearray(jpeg())
    frame = data.index(b"\xff\xc0")
    data[frame + 4] = 12
    (tmp_path / "a.jpg").write_bytes(data)
    with pytest.raises(ImageError, match="12 bits per channel"):
        read_image(tmp_path / "a.jpg")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_thumbnail_shows_what_the_photo_shows(tmp_path, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg(photo(320, 240), exif=exif, quality=95))
    photo_, small = read_image(path), read_thumbnail(path, 40)
    assert photo_.shape[:2] == read_size(path) == tuple(8 * side for side in small.shape[:2])
    averages = photo_.reshape(small.shape[0], 8, small.shape[1], 8, 3).mean((1, 3))
    assert np.abs(averages - small).mean() < 4
