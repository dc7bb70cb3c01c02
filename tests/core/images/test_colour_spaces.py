"""Colours are shown as the profile of a photo says."""

import numpy as np
import pytest
from PIL import Image
from support.icc_profiles import D65, PRIMARIES, SRGB, cmyk_profile, grey_profile, matrix_of, rgb_profile
from support.png_files import chunk, encoded, png
from support.tiff_files import page, tiff

from core.images import read_image, read_thumbnail


def colours():
    """(40, 60, 3) uint8 sRGB: smooth, and in every part of the space that P3, Adobe RGB and ProPhoto share."""
    small = np.random.default_rng(0).integers(40, 220, (5, 6, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(small).resize((60, 40), Image.Resampling.BICUBIC))


def to_space(pixels, matrix, gamma):
    """Return sRGB pixels as fractions in another space."""
    encoded_ = pixels / 255.0
    linear = np.where(encoded_ <= 0.04045, encoded_ / 12.92, ((encoded_ + 0.055) / 1.055) ** 2.4)
    there = np.clip(linear @ (np.linalg.inv(matrix) @ matrix_of(SRGB)).T, 0, 1)
    if gamma == 0:
        return np.where(there <= 0.0031308, there * 12.92, 1.055 * there ** (1 / 2.4) - 0.055)
    return there ** (1 / gamma)


SWAPPED = matrix_of(SRGB)[:, [2, 0, 1]]
SPACES = {
    "srgb": (matrix_of(SRGB), 0),
    "display p3": (matrix_of(PRIMARIES["display p3"]), 0),
    "adobe rgb": (matrix_of(PRIMARIES["adobe rgb"]), 563 / 256),
    "prophoto": (matrix_of(PRIMARIES["prophoto"], (0.3457, 0.3585)), 1.8),
    "linear": (matrix_of(SRGB, D65), 1.0),
    "swapped channels": (SWAPPED, 0),
}


def write(path, pixels, profile):
    path.write_bytes(encoded(Image.fromarray(pixels), icc_profile=profile))
    return path


@pytest.mark.parametrize("name", SPACES)
@pytest.mark.parametrize("ending", ["png", "jpg", "tif", "webp", "avif"])
def test_colours_of_other_spaces_become_srgb(tmp_path, name, ending):
    matrix, gamma = SPACES[name]
    pixels = np.round(to_space(colours(), matrix, gamma) * 255).astype(np.uint8)
    options = {"jpg": {"quality": 100, "subsampling": 0}, "webp": {"lossless": True}, "avif": {"quality": 100}}
    path = tmp_path / f"a.{ending}"
    Image.fromarray(pixels).save(path, icc_profile=rgb_profile(matrix, gamma), **options.get(ending, {}))
    assert np.abs(read_image(path).astype(int) - colours()).mean() < 3
    assert np.abs(read_thumbnail(path, 60).astype(int) - colours()).mean() < 3


@pytest.mark.parametrize("name", SPACES)
def test_16_bits_of_other_spaces_become_srgb(tmp_path, name):
    matrix, gamma = SPACES[name]
    values = np.round(to_space(colours(), matrix, gamma) * 65535).astype(np.uint16)
    values[0, 0] = 65535
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(page(values, t34675=rgb_profile(matrix, gamma))))
    assert np.abs(read_image(path)[1:].astype(int) - colours()[1:]).mean() < 3


def test_profile_of_srgb_changes_nothing(tmp_path):
    path = write(tmp_path / "a.png", colours(), rgb_profile(matrix_of(SRGB), 0))
    assert np.array_equal(read_image(path), colours())


def test_transparent_photos_are_converted_before_they_are_laid_on_white(tmp_path):
    matrix, gamma = SPACES["linear"]
    pixels = np.round(to_space(colours(), matrix, gamma) * 255).astype(np.uint8)
    opacity = np.full(pixels.shape[:2], 255, np.uint8)
    opacity[:20] = 0
    path = write(tmp_path / "a.png", np.dstack([pixels, opacity]), rgb_profile(matrix, gamma))
    image = read_image(path)
    assert (image[:20] == 255).all()
    assert np.abs(image[20:].astype(int) - colours()[20:]).mean() < 3


def test_palettes_are_converted(tmp_path):
    matrix, gamma = SPACES["linear"]
    image = Image.fromarray(np.round(to_space(colours(), matrix, gamma) * 255).astype(np.uint8)).quantize(256)
    path = tmp_path / "a.png"
    image.save(path, icc_profile=rgb_profile(matrix, gamma))
    assert np.abs(read_image(path).astype(int) - colours()).mean() < 6


@pytest.mark.parametrize("mode", ["L", "1"])
def test_grey_profiles_are_for_grey_photos(tmp_path, mode):
    path = tmp_path / "a.png"
    level = 128 if mode == "L" else 255
    Image.new("L", (4, 4), level).convert(mode).save(path, icc_profile=grey_profile(1.0))
    expected = 188 if mode == "L" else 255
    assert read_image(path)[0, 0].tolist() == pytest.approx([expected] * 3, abs=1)


def test_grey_photos_with_a_profile_of_colours(tmp_path):
    path = tmp_path / "a.png"
    Image.new("L", (4, 4), 128).save(path, icc_profile=rgb_profile(matrix_of(SRGB), 1.0))
    assert read_image(path)[0, 0].tolist() == pytest.approx([188] * 3, abs=1)


def printed(cyan, magenta, yellow, black):
    """Return (L, a, b) of inks: paper, a turquoise that no formula gives, grey, black."""
    if black:
        return (0, 0, 0)
    return (60, -40, 0) if cyan and not magenta and not yellow else (100 - 25 * (cyan + magenta + yellow), 0, 0)


@pytest.mark.parametrize("ending", ["jpg", "tif"])
def test_inks_are_shown_as_their_profile_says(tmp_path, ending):
    inks = {(0, 0, 0, 0): (255, 255, 255), (255, 0, 0, 0): (19, 163, 143), (0, 0, 0, 255): (0, 0, 0)}
    for ink, colour in inks.items():
        path = tmp_path / f"a.{ending}"
        options = {"quality": 100} if ending == "jpg" else {}
        Image.new("CMYK", (16, 16), ink).save(path, icc_profile=cmyk_profile(printed), **options)
        assert read_image(path)[8, 8].tolist() == pytest.approx(colour, abs=12), ink


LINEAR = rgb_profile(matrix_of(SRGB), 1.0)
BROKEN = {
    "empty": b"",
    "nonsense": b"no profile at all" * 20,
    "cut off": LINEAR[:200],
    "no tags": LINEAR[:128] + bytes(4),
    "another kind": LINEAR.replace(b"RGB XYZ ", b"LAB XYZ "),
    "another class": LINEAR.replace(b"mntr", b"link"),
    "of grey values": grey_profile(1.0),
}


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("ending", ["png", "tif", "webp"])
def test_broken_profiles_do_not_matter(tmp_path, kind, ending):
    path = tmp_path / f"a.{ending}"
    options = {"lossless": True} if ending == "webp" else {}
    Image.fromarray(colours()).save(path, icc_profile=BROKEN[kind] or None, **options)
    assert np.array_equal(read_image(path), colours())


@pytest.mark.parametrize("ending", ["jpg", "tif"])
def test_profiles_of_rgb_do_not_apply_to_cmyk(tmp_path, ending):
    plain, tagged = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    image = Image.fromarray(colours()).convert("CMYK")
    image.save(plain)
    image.save(tagged, icc_profile=LINEAR)
    assert np.array_equal(read_image(tagged), read_image(plain))


def test_gamma_without_a_profile_is_left_alone(tmp_path):
    """Old programs wrote any number there, and no other annotation tool looks at it."""
    path = tmp_path / "a.png"
    gamma = chunk(b"gAMA", (100_000).to_bytes(4, "big"))
    path.write_bytes(png(1, 1, 8, 2, [bytes((10, 100, 200))], gamma))
    assert read_image(path)[0, 0].tolist() == [10, 100, 200]
