"""An open project, masks to save in it, and photos of one size in bytes."""

from contextlib import closing

import pytest
from support.replaced_photos import NAMES

from core.project import Project


@pytest.fixture
def project(photo_folder):
    with closing(Project.open(photo_folder)) as opened:
        yield opened


@pytest.fixture
def old(make_mask):
    return make_mask(seed=1)


@pytest.fixture
def new(make_mask):
    return make_mask(seed=2)


@pytest.fixture
def bmp_folder(tmp_path, write_photo):
    """Uncompressed photos, so that all have as many bytes."""
    for seed, name in enumerate(NAMES):
        write_photo(tmp_path / "photos" / name, seed=seed)
    return tmp_path / "photos"
