import os
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from core.errors import MaskError, ProjectError
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)


def state_after_reopening(project):
    with closing(Project.open(project.root)) as again:
        return again.entry(NAME).state


def aside(project):
    return sorted(path for path in (project.root / ".petseg" / "set-aside").rglob("*") if path.is_file())


# Saving and loading


@pytest.mark.parametrize("state", [CORRECTED, REVIEWED])
def test_mask_touched_pixels_and_state_come_back(project, old, state):
    assert project.load_mask(NAME, SHAPE) is None
    assert project.load_touched(NAME, SHAPE) is None
    entry = project.save_mask(NAME, old, old == 0, state)
    assert entry == project.entry(NAME)
    with closing(Project.open(project.root)) as again:
        for opened in (project, again):
            assert opened.entry(NAME).state == state
            assert (opened.load_mask(NAME, SHAPE) == old).all()
            assert (opened.load_touched(NAME, SHAPE) == (old == 0)).all()
    with Image.open(project.root / ".petseg" / "touched" / f"{NAME}.png") as image:
        assert image.mode == "1"


def test_trimap_is_where_others_look_for_it(project, old):
    project.save_mask(NAME, old, old == 0, CORRECTED)
    path = project.root / "annotations" / "trimaps" / "pet_1.png"
    assert path == project.mask_path(NAME)
    assert (np.asarray(Image.open(path)) == old + 1).all()


def test_photos_are_never_written(project, old):
    def photos():
        return {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in project.root.glob("*.jpg")}

    before = photos()
    project.save_proposal(NAME, old, 0.5, "shipped")
    project.save_mask(NAME, old, old == 0, REVIEWED)
    project.set_mask_aside(NAME)
    assert photos() == before


@pytest.mark.parametrize("state", [TODO, PROPOSED, SKIPPED])
def test_saving_as_another_state_is_a_mistake_of_the_caller(project, old, state):
    with pytest.raises(ValueError, match="cannot be saved as"):
        project.save_mask(NAME, old, old == 0, state)


def test_mismatched_touched_map_or_foreign_labels_are_never_written(project, old):
    with pytest.raises(ValueError, match="touched"):
        project.save_mask(NAME, old, old[:-1] == 0, CORRECTED)
    with pytest.raises(ValueError, match="no mask of labels"):
        project.save_mask(NAME, old + 3, old == 0, CORRECTED)
    assert not project.mask_path(NAME).exists()
    assert state_after_reopening(project) == TODO


def test_photo_replaced_by_another_size(project, old, write_photo):
    project.save_proposal(NAME, old, 0.5, "shipped")
    project.save_mask(NAME, old, old == 0, REVIEWED)
    content = project.mask_path(NAME).read_bytes()
    with pytest.raises(MaskError, match="its photo 200 x 100"):
        project.load_mask(NAME, (100, 200))
    assert project.load_touched(NAME, (100, 200)) is None
    assert project.load_proposal(NAME, (100, 200)) is None
    assert project.mask_path(NAME).read_bytes() == content
    kept = project.set_mask_aside(NAME)
    assert kept.read_bytes() == content
    assert project.entry(NAME).state == TODO
    assert state_after_reopening(project) == TODO


def test_a_bad_mask_is_never_overwritten_silently(project, old):
    path = project.mask_path(NAME)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"somebody's work")
    with pytest.raises(MaskError):
        project.load_mask(NAME, SHAPE)
    project.save_mask(NAME, old, old == 0, CORRECTED)
    assert [p.read_bytes() for p in aside(project)] == [b"somebody's work"]


def test_setting_aside_overwrites_nothing_set_aside_earlier(project):
    path = project.mask_path(NAME)
    for number in range(3):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%d" % number)
        assert project.set_mask_aside(NAME).read_bytes() == b"%d" % number
        assert not path.exists()
    assert sorted(p.read_bytes() for p in aside(project)) == [b"0", b"1", b"2"]
    with pytest.raises(ProjectError, match="cannot be set aside"):
        project.set_mask_aside(NAME)


def test_mask_set_aside_leaves_a_proposal_to_start_from(project, old):
    project.save_proposal(NAME, old, 0.5, "shipped")
    project.save_mask(NAME, old, old == 0, CORRECTED)
    project.set_mask_aside(NAME)
    assert project.entry(NAME).state == PROPOSED
    assert project.load_touched(NAME, SHAPE) is None
    write_mask(project.mask_path(NAME), old)
    assert state_after_reopening(project) == REVIEWED


# Others at work on the same files


def test_touched_pixels_of_another_program_s_mask_are_not_known(project, old, new):
    project.save_mask(NAME, old, old == 0, CORRECTED)
    write_mask(project.mask_path(NAME), new)
    assert (project.load_mask(NAME, SHAPE) == new).all()
    assert project.load_touched(NAME, SHAPE) is None


def test_copied_folder_keeps_its_touched_pixels(project, old):
    project.save_mask(NAME, old, old == 0, CORRECTED)
    os.utime(project.mask_path(NAME), (1, 1))
    assert (project.load_touched(NAME, SHAPE) == (old == 0)).all()


def test_mask_that_another_program_wrote_meanwhile_is_copied_aside(project, old, new, make_mask):
    project.save_mask(NAME, old, old == 0, CORRECTED)
    others = make_mask(seed=7)
    write_mask(project.mask_path(NAME), others)
    project.save_mask(NAME, new, new == 0, CORRECTED)
    project.save_mask(NAME, old, old == 0, CORRECTED)
    assert (read_mask(project.mask_path(NAME)) == old).all()
    assert len(aside(project)) == 1
    assert (read_mask(aside(project)[0]) == others).all()


def test_imported_mask_that_was_never_shown_is_copied_aside(oxford_folder, new):
    with closing(Project.open(oxford_folder)) as project:
        imported = read_mask(project.mask_path(NAME))
        project.save_mask(NAME, new, new == 0, CORRECTED)
        assert (read_mask(aside(project)[0]) == imported).all()


def test_imported_mask_that_was_shown_is_just_corrected(oxford_folder, new):
    with closing(Project.open(oxford_folder)) as project:
        project.load_mask(NAME, SHAPE)
        project.save_mask(NAME, new, new == 0, CORRECTED)
        assert aside(project) == []


def test_two_windows_on_one_folder_lose_nothing(project, old, new, make_mask):
    with closing(Project.open(project.root)) as other:
        project.save_mask(NAME, old, old == 0, CORRECTED)
        assert (other.load_mask(NAME, SHAPE) == old).all()
        other.save_mask(NAME, new, new == 0, REVIEWED)
        project.save_mask(NAME, make_mask(seed=5), new == 0, CORRECTED)
        other.set_state("pet_2.jpg", SKIPPED)
        project.save_proposal("pet_2.jpg", old, 0.5, "shipped")
    assert (read_mask(aside(project)[0]) == new).all()
    with closing(Project.open(project.root)) as again:
        assert again.entry("pet_2.jpg").state == SKIPPED
        assert again.entry("pet_2.jpg").uncertainty == 0.5
