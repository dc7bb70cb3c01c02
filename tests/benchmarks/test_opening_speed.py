"""Listing and opening a folder of 100,000 photos in 1,000 sub-folders."""

import tracemalloc
from contextlib import closing

import pytest
from support.large_folder import PHOTOS, fill_large_folder

from core.images import list_folder
from core.project import Project

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return fill_large_folder(tmp_path_factory.mktemp("many"))


def test_listing(folder, benchmark):
    assert len(benchmark.pedantic(list_folder, (folder,), rounds=5).names) == PHOTOS


def test_opening(folder, benchmark):
    def open_it():
        with closing(Project.open(folder)) as project:
            return len(project.photos.names)

    assert benchmark.pedantic(open_it, rounds=5) == PHOTOS


def test_memory_of_an_open_folder(folder):
    Project.open(folder).close()
    tracemalloc.start()
    try:
        with closing(Project.open(folder)):
            kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 100_000_000
