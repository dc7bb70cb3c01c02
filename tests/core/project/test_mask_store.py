"""Masks, touched pixels and states are saved together, and nothing of others is lost."""

import os
import time
from contextlib import closing

import numpy as np
import pytest
from PIL import Image

from core.editing.edit import edit_of
from core.editing.layer_change import EditChange
from core.errors import MaskConflictError, MaskError, ProjectError
from core.masks import encode_mask, read_mask, write_mask
from core.pixels import Box
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)


def state_after_reopening(project):
    with closing(Project.open(project.root)) as again:
        return again.photos.entry(NAME).state


def aside(project):
    return sorted(path for path in (project.root / ".petseg" / "set-aside").rglob("*") if path.is_file())


# Saving and loading


@pytest.mark.parametrize("state", [CORRECTED, REVIEWED])
def test_mask_touched_pixels_and_state_come_back(project, old, state):
    assert project.masks.load(NAME, SHAPE) is None
    assert project.masks.load_touched(NAME, SHAPE) is None
    entry = project.masks.save(NAME, old, old == 0, state)
    assert entry == project.photos.entry(NAME)
    with closing(Project.open(project.root)) as again:
        for opened in (project, again):
            assert opened.photos.entry(NAME).state == state
            assert (opened.masks.load(NAME, SHAPE) == old).all()
            assert (opened.masks.load_touched(NAME, SHAPE) == (old == 0)).all()
    with Image.open(project.root / ".petseg" / "touched" / f"{NAME}.png") as image:
        assert image.mode == "1"


def test_trimap_is_where_others_look_for_it(project, old):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    path = project.root / "annotations" / "trimaps" / "pet_1.png"
    assert path == project.masks.path(NAME)
    assert (np.asarray(Image.open(path)) == old + 1).all()


def test_photos_are_never_written(project, old):
    def photos():
        return {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in project.root.glob("*.jpg")}

    before = photos()
    project.proposals.save(NAME, old, 0.5, "shipped")
    project.masks.save(NAME, old, old == 0, REVIEWED)
    project.masks.set_aside(NAME)
    assert photos() == before


@pytest.mark.parametrize("state", [TODO, PROPOSED, SKIPPED])
def test_saving_as_another_state_is_a_mistake_of_the_caller(project, old, state):
    with pytest.raises(ValueError, match="cannot be saved as"):
        project.masks.save(NAME, old, old == 0, state)


def test_mismatched_touched_map_or_foreign_labels_are_never_written(project, old):
    with pytest.raises(ValueError, match="touched"):
        project.masks.save(NAME, old, old[:-1] == 0, CORRECTED)
    with pytest.raises(ValueError, match="no mask of labels"):
        project.masks.save(NAME, old + 3, old == 0, CORRECTED)
    assert not project.masks.path(NAME).exists()
    assert state_after_reopening(project) == TODO


def test_photo_replaced_by_another_size(project, old, write_photo):
    project.proposals.save(NAME, old, 0.5, "shipped")
    project.masks.save(NAME, old, old == 0, REVIEWED)
    content = project.masks.path(NAME).read_bytes()
    with pytest.raises(MaskError, match="its photo 200 x 100"):
        project.masks.load(NAME, (100, 200))
    assert project.masks.load_touched(NAME, (100, 200)) is None
    assert project.proposals.load(NAME, (100, 200)) is None
    assert project.masks.path(NAME).read_bytes() == content
    kept = project.masks.set_aside(NAME)
    assert kept.read_bytes() == content
    assert project.photos.entry(NAME).state == TODO
    assert state_after_reopening(project) == TODO


def test_a_bad_mask_is_never_overwritten_silently(project, old):
    path = project.masks.path(NAME)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"somebody's work")
    with pytest.raises(MaskError):
        project.masks.load(NAME, SHAPE)
    with pytest.raises(MaskConflictError) as caught:
        project.masks.save(NAME, old, old == 0, CORRECTED)
    assert path.read_bytes() == b"somebody's work"
    project.masks.others.set_aside(NAME, caught.value.other)
    project.masks.save(NAME, old, old == 0, CORRECTED)
    assert [p.read_bytes() for p in aside(project)] == [b"somebody's work"]


def test_setting_aside_overwrites_nothing_set_aside_earlier(project):
    path = project.masks.path(NAME)
    for number in range(3):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%d" % number)
        assert project.masks.set_aside(NAME).read_bytes() == b"%d" % number
        assert not path.exists()
    assert sorted(p.read_bytes() for p in aside(project)) == [b"0", b"1", b"2"]
    with pytest.raises(ProjectError, match="cannot be set aside"):
        project.masks.set_aside(NAME)


def test_mask_set_aside_leaves_a_proposal_to_start_from(project, old):
    project.proposals.save(NAME, old, 0.5, "shipped")
    project.masks.save(NAME, old, old == 0, CORRECTED)
    project.masks.set_aside(NAME)
    assert project.photos.entry(NAME).state == PROPOSED
    assert project.masks.load_touched(NAME, SHAPE) is None
    write_mask(project.masks.path(NAME), old)
    assert state_after_reopening(project) == REVIEWED


# Others at work on the same files


def test_touched_pixels_of_another_program_s_mask_are_not_known(project, old, new):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    write_mask(project.masks.path(NAME), new)
    assert (project.masks.load(NAME, SHAPE) == new).all()
    assert project.masks.load_touched(NAME, SHAPE) is None


def test_copied_folder_keeps_its_touched_pixels(project, old):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    os.utime(project.masks.path(NAME), (1, 1))
    assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()


def other_of(project, mask, state=CORRECTED):
    """Save, and return what is in the way."""
    with pytest.raises(MaskConflictError, match=r"(changed|deleted) the mask after it was read") as caught:
        project.masks.save(NAME, mask, mask == 0, state)
    assert caught.value.path == project.masks.path(NAME)
    return caught.value.other


@pytest.fixture
def others(project, old, make_mask):
    """The mask that another program put in place of one saved here."""
    mask = make_mask(seed=7)
    project.masks.save(NAME, old, old == 0, CORRECTED)
    write_mask(project.masks.path(NAME), mask)
    return mask


def test_mask_that_another_program_wrote_meanwhile_is_not_replaced(project, new, others):
    content = project.masks.path(NAME).read_bytes()
    other = other_of(project, new, REVIEWED)
    assert project.masks.path(NAME).read_bytes() == content
    assert not other.is_deleted
    assert abs(other.changed.timestamp() - time.time()) < 60
    assert project.photos.entry(NAME).state == CORRECTED
    assert aside(project) == []
    read, again = project.masks.others.read(NAME, SHAPE)
    assert (read == others).all()
    assert again == other == project.masks.others.find(NAME)
    other_of(project, new)  # reading it for a comparison decides nothing
    assert state_after_reopening(project) == CORRECTED


def test_mine_is_kept(project, new, old, others):
    kept = project.masks.others.set_aside(NAME, other_of(project, new))
    assert (read_mask(kept) == others).all()
    project.masks.save(NAME, new, new == 0, REVIEWED)
    project.masks.save(NAME, old, old == 0, CORRECTED)
    assert (read_mask(project.masks.path(NAME)) == old).all()
    assert aside(project) == [kept]
    assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()


def test_the_other_is_taken(project, new, others):
    entry, kept = project.masks.others.take(NAME, other_of(project, new), new)
    assert entry.state == CORRECTED
    assert (read_mask(kept) == new).all()
    assert (project.masks.load(NAME, SHAPE) == others).all()
    assert project.masks.load_touched(NAME, SHAPE) is None
    assert project.masks.others.find(NAME) is None
    project.masks.save(NAME, new, new == 0, CORRECTED)
    assert aside(project) == [kept]


def test_steps_that_gave_way_do_not_come_back_from_the_journal(project, old, new, others):
    box = Box(0, 0, 10, 10)
    edit = edit_of("Brush stroke", [(box, np.full(box.shape, 3, np.uint8), np.full(box.shape, 0, np.uint8))])
    project.journal.record(NAME, SHAPE, [EditChange(edit)], CORRECTED, base=project.masks.seen(NAME))
    project.journal.flush()
    project.masks.others.take(NAME, other_of(project, new), new)
    with closing(Project.open(project.root)) as again:  # as after a crash: the first one is not closed
        assert again.notes == []
        assert (again.masks.load(NAME, SHAPE) == others).all()


def test_a_choice_holds_only_for_what_was_compared(project, new, others, make_mask):
    other = other_of(project, new)
    write_mask(project.masks.path(NAME), make_mask(seed=9))
    for choose in (project.masks.others.set_aside, project.masks.others.take):
        with pytest.raises(MaskConflictError):
            choose(NAME, other)
    assert (read_mask(project.masks.path(NAME)) == make_mask(seed=9)).all()
    assert aside(project) == []


def test_a_mask_that_another_program_deleted_is_not_saved_again_unasked(project, old, new):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    project.masks.path(NAME).unlink()
    other = other_of(project, new)
    assert other.is_deleted
    assert not project.masks.path(NAME).exists()
    assert project.masks.others.read(NAME, SHAPE) == (None, other)
    assert project.masks.others.set_aside(NAME, other) is None
    project.masks.save(NAME, new, new == 0, CORRECTED)
    assert (project.masks.load(NAME, SHAPE) == new).all()


def test_a_deletion_is_accepted(project, old, new):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    project.masks.path(NAME).unlink()
    entry, kept = project.masks.others.take(NAME, other_of(project, new), new)
    assert entry.state == TODO
    assert (read_mask(kept) == new).all()
    assert project.masks.load(NAME, SHAPE) is None
    assert state_after_reopening(project) == TODO


def test_a_change_in_the_last_moment_is_noticed(project, old, new, make_mask, monkeypatch):
    """The file is looked at once more right before it is replaced."""
    project.masks.save(NAME, old, old == 0, CORRECTED)
    others, path, fsync = make_mask(seed=7), project.masks.path(NAME), os.fsync

    def change(handle):
        if (read_mask(path) == old).all():
            path.write_bytes(encode_mask(others))
        fsync(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", change)
        other_of(project, new)
    assert (read_mask(path) == others).all()
    assert project.photos.entry(NAME).state == state_after_reopening(project) == CORRECTED
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_same_content_written_again_is_no_change(project, old, new):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    project.masks.path(NAME).write_bytes(project.masks.path(NAME).read_bytes())
    os.utime(project.masks.path(NAME), (1, 1))
    assert project.masks.others.find(NAME) is None
    project.masks.save(NAME, new, new == 0, CORRECTED)


def test_a_change_that_keeps_size_and_time_is_noticed_by_a_save(project, old, new):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    path = project.masks.path(NAME)
    assert project.masks.others.find(NAME) is None
    status, content = path.stat(), path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    other_of(project, new)


def test_removing_a_mask_spares_one_that_another_program_wrote(project, others):
    with pytest.raises(MaskConflictError):
        project.masks.remove(NAME)
    assert (read_mask(project.masks.path(NAME)) == others).all()


def test_imported_mask_that_was_never_shown_is_not_replaced(oxford_folder, new):
    with closing(Project.open(oxford_folder)) as project:
        imported = read_mask(project.masks.path(NAME))
        other_of(project, new)
        assert (read_mask(project.masks.path(NAME)) == imported).all()


def test_imported_mask_that_was_shown_is_just_corrected(oxford_folder, new):
    with closing(Project.open(oxford_folder)) as project:
        project.masks.load(NAME, SHAPE)
        project.masks.save(NAME, new, new == 0, CORRECTED)
        assert aside(project) == []


def test_two_windows_on_one_folder_lose_nothing(project, old, new, make_mask):
    with closing(Project.open(project.root)) as other:
        project.masks.save(NAME, old, old == 0, CORRECTED)
        assert (other.masks.load(NAME, SHAPE) == old).all()
        other.masks.save(NAME, new, new == 0, REVIEWED)
        project.masks.others.set_aside(NAME, other_of(project, make_mask(seed=5)))
        project.masks.save(NAME, make_mask(seed=5), new == 0, CORRECTED)
        other.photos.set_state("pet_2.jpg", SKIPPED)
        project.proposals.save("pet_2.jpg", old, 0.5, "shipped")
    assert (read_mask(aside(project)[0]) == new).all()
    with closing(Project.open(project.root)) as again:
        assert again.photos.entry("pet_2.jpg").state == SKIPPED
        assert again.photos.entry("pet_2.jpg").uncertainty == 0.5
