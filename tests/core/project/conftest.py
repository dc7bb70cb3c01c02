"""An open project, masks to save in it, and folders that were prepared for some of the tests."""

from contextlib import closing

import pytest
from support.replaced_photos import NAMES
from support.used_folder import STATES, run

from core.project import PhotoState, Project


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


@pytest.fixture
def used_folder(photo_folder, make_mask):
    """Two reviewed photos, a corrected and a proposed one, a version of the model, and a setting."""
    with closing(Project.open(photo_folder)) as project:
        for name, state in STATES.items():
            if state == PhotoState.PROPOSED:
                project.proposals.save(name, make_mask(), 0.5, "shipped")
            else:
                project.masks.save(name, make_mask(), make_mask() == 0, state)
        project.put_setting("border_width", "7")
    (photo_folder / ".petseg" / "models").mkdir()
    (photo_folder / ".petseg" / "models" / "one.safetensors").write_bytes(b"a model")
    run(
        photo_folder,
        "INSERT INTO versions (id, title, path, created, figures, kept) "
        "VALUES ('one', 'After ten', 'one.safetensors', '2026-05-04', '{}', 1)",
    )
    return photo_folder
