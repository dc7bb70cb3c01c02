"""The odd photos and masks that were misread once."""

import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail
from core.masks import read_mask

pytestmark = pytest.mark.realdata
SHAPE = (300, 451)


@pytest.fixture
def odd(data_folder):
    return data_folder / "odd_inputs"


@pytest.fixture
def cat(odd):
    return read_image(odd / "17-icc-profiles" / "srgb.png").astype(int)


FOLDERS = {
    "03-tiff-turned-scrambled": "*.tif",
    "04-colour-16-bit-dark": "*in16.*",
    "06-bmp-alpha-zero": "*.bmp",
    "07-tiff-thumbnail-first": "*.tif",
    "08-tiff-values-wrong": "*.tif",
    "09-png-with-odd-extras": "[!m]*.png",
    "17-icc-profiles": "*.png",
}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_shows_the_cat(odd, cat, folder):
    paths = sorted((odd / folder).glob(FOLDERS[folder]))
    assert paths
    grey = np.asarray(Image.fromarray(cat.astype(np.uint8)).convert("L"), int)
    for path in paths:
        image = read_image(path).astype(int)
        assert image.shape == cat.shape, path
        is_grey = (image == image[..., :1]).all()
        assert np.abs(image[..., 0] - grey if is_grey else image - cat).mean() < 3, path
        assert read_size(path) == SHAPE
        assert read_thumbnail(path, 64).shape[:2] == (43, 64)


def test_masks(odd):
    expected = read_mask(odd / "18-masks-read-wrong" / "01_ok.png")
    for path in [*(odd / "18-masks-read-wrong").glob("*.png"), odd / "09-png-with-odd-extras" / "mask_badcrc.png"]:
        assert np.array_equal(read_mask(path), expected), path


def test_jpeg_without_end(odd):
    folder = odd / "19-jpeg-without-end"
    assert read_image(folder / "noeoi.jpg").shape[:2] == SHAPE
    for name in ("cut64.jpg", "truncated.jpg"):
        with pytest.raises(ImageError, match="cut off"):
            read_image(folder / name)


def test_hostile_files_take_little_time_and_memory(odd):
    """In a process of its own, which may take 5 s and 2 GB."""
    program = """
import resource, sys
from pathlib import Path
from core.errors import ImageError
from core.images import read_image, read_size, read_thumbnail
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
for read in (read_image, read_size, lambda path: read_thumbnail(path, 64)):
    try:
        print(read(Path(sys.argv[1])) is not None)
    except ImageError as error:
        print(error.problem)
"""
    pytest.importorskip("resource")
    for name in ("jpg-progressive-2000-scans.jpg", "png-65535x65535.png", "read_image-3.tiff"):
        path = odd / "20-hostile" / name
        done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stderr) == (0, ""), name
        assert done.stdout
