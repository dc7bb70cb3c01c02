"""Fixtures for the readers of other programs: their environment, and photos that are exported."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from support.awkward_photos import review_awkward_photos, write_awkward_photos
from support.exported_folder import PhotoFolder

from core.project import Project

_FOLDER = Path(__file__).parents[2] / ".venv-readers"
_PLACE = "Scripts/python.exe" if os.name == "nt" else "bin/python"


@pytest.fixture(scope="session")
def readers_python() -> Path:
    """The Python that has the readers; a test that needs it fails without."""
    python = Path(os.environ.get("PETSEG_READERS") or _FOLDER / _PLACE)
    assert python.is_file(), f"there is no {python}: `make readers` makes it"
    return python


@pytest.fixture(scope="session")
def our_python() -> Path:
    """The Python that has TensorFlow and tensorflow_datasets: that of these tests."""
    return Path(sys.executable)


@pytest.fixture(scope="session")
def awkward_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PhotoFolder]:
    """Photos and masks that formats stumble over, reviewed."""
    folder = tmp_path_factory.mktemp("awkward") / "photos"
    write_awkward_photos(folder)
    with closing(Project.open(folder)) as project:
        yield PhotoFolder(project, review_awkward_photos(project))
