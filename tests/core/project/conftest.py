"""An open project, and masks to save in it."""

from contextlib import closing

import pytest

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
