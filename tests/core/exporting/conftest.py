"""A project to export."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.exported_project import NAMES, review

from core.project import Project


@pytest.fixture
def folder(tmp_path):
    for number, name in enumerate(NAMES):
        _write_photo(tmp_path / "photos" / name, number, turned=name == "turned.jpg")
    return tmp_path / "photos"


@pytest.fixture
def project(folder):
    with closing(Project.open(folder)) as opened:
        for number, name in enumerate(NAMES):
            review(opened, name, seed=number)
        yield opened


def _write_photo(path: Path, seed: int, *, turned: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(np.random.default_rng(seed).integers(0, 255, (30, 40, 3), np.uint8))
    exif = image.getexif()
    if turned:
        exif[0x0112] = 6
    image.save(path, exif=exif)
