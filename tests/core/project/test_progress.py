"""How far a folder is, found out without opening it."""

import shutil
from pathlib import Path

import numpy as np

from core.project import PhotoState, Project
from core.project.progress import FolderProgress, read_progress

ALL_TOUCHED = np.ones((90, 120), bool)


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_reviewed_photos_are_counted_without_changing_anything(photo_folder, make_mask):
    project = Project.open(photo_folder)
    for name in ("pet_1.jpg", "pet_2.jpg"):
        project.masks.save(name, make_mask(), ALL_TOUCHED, PhotoState.REVIEWED)
    project.photos.set_state("pet_3.jpg", PhotoState.SKIPPED)
    assert read_progress(photo_folder) == FolderProgress(2, 4)  # also while it is open
    project.close()
    before = files_of(photo_folder)
    assert read_progress(photo_folder) == FolderProgress(2, 4)
    assert files_of(photo_folder) == before


def test_photos_that_are_gone_do_not_count(photo_folder, make_mask):
    project = Project.open(photo_folder)
    project.masks.save("pet_1.jpg", make_mask(), ALL_TOUCHED, PhotoState.REVIEWED)
    project.close()
    (photo_folder / "pet_1.jpg").unlink()
    assert read_progress(photo_folder) == FolderProgress(0, 3)


def test_masks_kept_in_another_place_count(photo_folder, make_mask, tmp_path):
    place = tmp_path / "place"
    place.mkdir()
    project = Project.open(photo_folder, place=place)
    project.masks.save("pet_1.jpg", make_mask(), ALL_TOUCHED, PhotoState.REVIEWED)
    project.close()
    assert read_progress(photo_folder, place) == FolderProgress(1, 4)
    assert read_progress(photo_folder) is None


def test_nothing_is_known_of_what_cannot_be_read(photo_folder, tmp_path):
    assert read_progress(tmp_path / "gone") is None
    assert read_progress(photo_folder) is None
    assert not (photo_folder / ".petseg").exists()
    Project.open(photo_folder).close()
    (photo_folder / ".petseg" / "project.db").write_bytes(b"rubbish" * 999)
    assert read_progress(photo_folder) is None
    shutil.rmtree(photo_folder / ".petseg")
    (photo_folder / ".petseg").write_text("a file")
    assert read_progress(photo_folder) is None
