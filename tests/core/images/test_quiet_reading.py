"""Libraries say nothing on the terminal, whatever is wrong with a file."""

import contextlib
import io
import random
import warnings

import numpy as np
import pytest
from PIL import Image, features
from support.tiff_files import page, tiff

from core.errors import PetsegError
from core.images import read_image, read_size, read_thumbnail
from core.masks import read_mask


def noise(mode="RGB"):
    rng = np.random.default_rng(0)
    return Image.fromarray(rng.integers(0, 256, (40, 60, 3), dtype=np.uint8)).convert(mode)


def saved(mode, kind, **options):
    stream = io.BytesIO()
    noise(mode).save(stream, kind, **options)
    return stream.getvalue()


def damaged(data, seed):
    """Return data with 20 bytes changed beyond the first 16."""
    rng, changed = random.Random(seed), bytearray(data)
    for _ in range(20):
        changed[rng.randrange(16, len(changed))] = rng.randrange(256)
    return bytes(changed)


PACKINGS = ["tiff_lzw", "tiff_adobe_deflate", "packbits", "group3", "group4", "jpeg", "tiff_ccitt"]


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("read", [read_image, read_size, lambda path: read_thumbnail(path, 20), read_mask])
def test_damaged_tiff(tmp_path, capfd, packing, read):
    data = saved("1" if packing in ("group3", "group4", "tiff_ccitt") else "RGB", "TIFF", compression=packing)
    path = tmp_path / "a.tif"
    for seed in range(25):
        path.write_bytes(damaged(data, seed))
        with contextlib.suppress(PetsegError):
            read(path)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "WEBP", "AVIF"])
def test_damaged_files(tmp_path, capfd, kind):
    if kind == "AVIF" and not features.check("avif"):
        pytest.skip("Pillow was built without AVIF")
    exif = Image.Exif()
    exif[0x0112] = 6
    options = {} if kind in ("GIF", "BMP") else {"exif": exif}
    data, path = saved("RGB", kind, **options), tmp_path / "a.jpg"
    for seed in range(100):
        path.write_bytes(damaged(data, seed))
        with contextlib.suppress(PetsegError):
            read_image(path)
    assert capfd.readouterr() == ("", "")


def test_values_beyond_all_bounds(tmp_path, capfd):
    values = np.array([[-3e38, np.nan, np.inf, -np.inf, 0.5, 3.4e38]])
    for dtype in (np.float32, np.float64, np.float16):
        with np.errstate(over="ignore"):
            stored = (values * (10**250 if dtype == np.float64 else 1)).astype(dtype)
        path = tmp_path / "a.tif"
        path.write_bytes(tiff(page(stored)))
        assert read_image(path).shape == (1, 6, 3)
    assert capfd.readouterr() == ("", "")


def test_damaged_exif_data_and_tags_warn_nobody(tmp_path):
    """Warnings are errors in these tests, so that Pillow would fail; a program that runs shows them."""
    exif = b"Exif\x00\x00II*\x00\x08\x00\x00\x00\xff\xff" + b"\x12\x01\x05\x00\xff\xff\xff\xff\xff\xff\xff\xff" * 3
    jpeg, turned = tmp_path / "a.jpg", tmp_path / "a.tif"
    noise().save(jpeg, exif=exif)
    turned.write_bytes(tiff(page(np.zeros((3, 4), np.uint8)) | {282: [1], 65000: [70000] * 9}))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for path in (jpeg, turned):
            read_image(path)
            read_size(path)
            read_thumbnail(path, 20)
    assert not caught
