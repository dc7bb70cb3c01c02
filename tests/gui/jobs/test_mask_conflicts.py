"""Another program changes or deletes a mask while it is being corrected."""

import errno
import os

import numpy as np
import pytest
from support.jobs_world import open_first, paint

from core.labels import Label
from core.masks import read_mask, write_mask
from core.pixels import Box
from core.project import PhotoState, Project

NAME = "pet_1.jpg"
CORNER = Box(0, 0, 5, 5)


@pytest.fixture
def others(make_mask):
    return make_mask(seed=7)


@pytest.fixture
def world(make_world, photo_folder, others):
    """A saved stroke, then another program's mask in its place, then another stroke."""
    world = make_world()
    paint(open_first(world, photo_folder))
    assert world.autosaver.flush()
    write_mask(world.project.masks.path(NAME), others)
    paint(world.document, Label.BORDER, CORNER)
    assert not world.autosaver.flush()
    return world


def aside(world):
    return [path for path in (world.project.root / ".petseg" / "set-aside").rglob("*") if path.is_file()]


def conflict_messages(world):
    return [message for message in world.messages if any("Compare" in action.text for action in message.actions)]


def only_conflict(world):
    (conflict,) = world.services.conflicts.open
    return conflict


def test_a_mask_of_another_program_is_not_overwritten(world, others):
    paint(world.document, Label.PET, Box(80, 80, 85, 85))
    assert not world.autosaver.flush()
    world.services.save_queue.retry()
    assert (read_mask(world.project.masks.path(NAME)) == others).all()
    assert world.autosaver.has_unsaved
    assert len(conflict_messages(world)) == 1
    message = conflict_messages(world)[0]
    assert message.lasting
    assert NAME in message.text
    assert [other.level for other in world.messages] == ["warning"]
    assert aside(world) == []


@pytest.mark.parametrize("choice", ["mine", "both"])
def test_mine_is_kept(world, others, choice):
    world.services.conflicts.choose(only_conflict(world), choice)
    assert not world.autosaver.has_unsaved
    assert world.services.conflicts.open == []
    assert (read_mask(world.project.masks.path(NAME)) == world.document.layers.mask).all()
    (kept,) = aside(world)
    assert (read_mask(kept) == others).all()
    assert (str(kept) in world.texts) == (choice == "both")
    paint(world.document, Label.PET, Box(80, 80, 85, 85))
    assert world.autosaver.flush()
    assert len(aside(world)) == 1


def test_what_was_painted_since_the_conflict_is_kept_too(world):
    paint(world.document, Label.BORDER, Box(80, 80, 85, 85))
    world.services.conflicts.choose(only_conflict(world), "mine")
    assert world.autosaver.flush()
    mask = read_mask(world.project.masks.path(NAME))
    assert (mask[80:85, 80:85] == Label.BORDER).all()
    assert (mask[CORNER.slices] == Label.BORDER).all()


def test_theirs_is_taken(world, others):
    paint(world.document, Label.BORDER, Box(80, 80, 85, 85))
    mine = world.document.layers.mask.copy()
    world.services.conflicts.choose(only_conflict(world), "theirs")
    assert not world.autosaver.has_unsaved
    assert (world.document.layers.mask == others).all()
    assert (read_mask(world.project.masks.path(NAME)) == others).all()
    (kept,) = aside(world)
    assert (read_mask(kept) == mine).all()
    assert str(kept) in world.texts
    assert not world.document.history.can_undo
    assert world.session.entries.state(NAME) == PhotoState.CORRECTED
    paint(world.document, Label.PET, Box(80, 80, 85, 85))
    assert world.autosaver.flush()
    assert len(aside(world)) == 1


def test_theirs_is_taken_of_a_photo_that_was_left(world, others):
    world.session.select("pet_2.jpg")
    world.services.conflicts.choose(only_conflict(world), "theirs")
    assert not world.autosaver.has_unsaved
    assert len(aside(world)) == 1
    world.session.select(NAME)
    assert (world.document.layers.mask == others).all()


def test_a_mask_that_changes_again_before_the_choice_is_asked_about_again(world, make_mask):
    first = only_conflict(world)
    write_mask(world.project.masks.path(NAME), make_mask(seed=9))
    world.services.conflicts.choose(first, "theirs")
    assert world.services.conflicts.open != []
    assert world.autosaver.has_unsaved
    assert (world.document.layers.mask[CORNER.slices] == Label.BORDER).all()
    world.services.conflicts.choose(only_conflict(world), "mine")
    assert world.autosaver.flush()
    assert (read_mask(aside(world)[0]) == make_mask(seed=9)).all()


def test_a_deleted_mask_is_saved_again(make_world, photo_folder):
    world = make_world()
    paint(open_first(world, photo_folder))
    assert world.autosaver.flush()
    world.project.masks.path(NAME).unlink()
    paint(world.document, Label.BORDER, CORNER)
    assert not world.autosaver.flush()
    assert "deleted the mask of pet_1.jpg" in conflict_messages(world)[0].text
    world.services.conflicts.choose(only_conflict(world), "mine")
    assert world.autosaver.flush()
    assert (read_mask(world.project.masks.path(NAME)) == world.document.layers.mask).all()
    assert aside(world) == []


def test_a_deletion_is_accepted(make_world, photo_folder):
    world = make_world()
    paint(open_first(world, photo_folder))
    assert world.autosaver.flush()
    world.project.masks.path(NAME).unlink()
    paint(world.document, Label.BORDER, CORNER)
    assert not world.autosaver.flush()
    mine = world.document.layers.mask.copy()
    world.services.conflicts.choose(only_conflict(world), "theirs")
    assert world.autosaver.flush()
    assert not world.project.masks.path(NAME).exists()
    assert world.session.entries.state(NAME) in (PhotoState.TODO, PhotoState.PROPOSED)
    assert not world.document.layers.touched.any()
    (kept,) = aside(world)
    assert (read_mask(kept) == mine).all()


def test_several_conflicts_are_one_message(world, others):
    withdrawn = []
    world.session.message_withdrawn.connect(withdrawn.append)
    world.session.select("pet_2.jpg")
    paint(world.document)
    write_mask(world.project.masks.path("pet_2.jpg"), others)
    assert not world.autosaver.flush()
    assert "2 masks" in conflict_messages(world)[-1].text
    assert withdrawn == conflict_messages(world)[:-1]
    for conflict in world.services.conflicts.open:
        world.services.conflicts.choose(conflict, "mine")
    assert withdrawn == conflict_messages(world)
    assert not world.autosaver.has_unsaved


def test_an_undecided_mask_is_set_aside_when_the_program_ends(world, others):
    mine, root = world.document.layers.mask.copy(), world.project.root
    assert world.services.shutdown()
    assert (read_mask(root / "annotations" / "trimaps" / "pet_1.png") == others).all()
    (kept,) = aside_of(root)
    assert (read_mask(kept) == mine).all()


def aside_of(root):
    return [path for path in (root / ".petseg" / "set-aside").rglob("*") if path.is_file()]


def test_a_conflict_outlives_another_folder(world, oxford_folder, photo_folder, others):
    """The folder is opened again, and the mask is still kept."""
    mine = world.document.layers.mask.copy()
    world.show(oxford_folder)
    world.show(photo_folder)
    world.session.select(NAME)
    assert (world.document.layers.mask == mine).all()
    world.services.save_queue.retry()
    world.services.conflicts.choose(only_conflict(world), "mine")
    assert world.autosaver.flush()
    assert (read_mask(world.project.masks.path(NAME)) == mine).all()
    assert (read_mask(aside(world)[0]) == others).all()


def test_comparing(world, others):
    drawn, failed = [], []
    conflict = only_conflict(world)
    mine = world.services.conflicts.mine(conflict)
    world.services.comparer.compare(conflict, mine, drawn.append, failed.append)
    assert failed == []
    (comparison,) = drawn
    assert comparison.differing == np.count_nonzero(others != mine.mask)
    assert comparison.total == others.size
    assert comparison.other == conflict.other
    assert comparison.problem == ""
    assert comparison.whole.first.shape == comparison.whole.difference.shape
    assert (comparison.whole.first != comparison.whole.second).any()


@pytest.mark.parametrize("content", [b"no picture", "other size"])
def test_comparing_with_what_is_no_mask_of_the_photo(world, content, make_mask):
    path = world.project.masks.path(NAME)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        write_mask(path, make_mask(width=40, height=30))
    drawn = []
    conflict = only_conflict(world)
    world.services.comparer.compare(conflict, world.services.conflicts.mine(conflict), drawn.append, drawn.append)
    assert drawn[0].problem
    assert drawn[0].other.digest != conflict.other.digest
    world.services.conflicts.choose(type(conflict)(conflict.project, NAME, drawn[0].other), "mine")
    assert world.autosaver.flush()
    assert len(aside(world)) == 1


def test_a_reviewed_photo_keeps_its_review_until_the_choice(make_world, oxford_folder, others):
    world = make_world()
    open_first(world, oxford_folder)
    write_mask(world.project.masks.path(NAME), others)
    assert world.autosaver.mark_reviewed()
    assert not world.autosaver.flush()
    world.services.conflicts.choose(only_conflict(world), "mine")
    assert world.autosaver.flush()
    again = Project.open(oxford_folder)
    assert again.photos.entry(NAME).state == PhotoState.REVIEWED
    again.close()


@pytest.mark.parametrize("choice", ["mine", "theirs", "both"])
def test_a_full_disk_loses_neither_mask(world, others, choice, monkeypatch):
    mine = world.document.layers.mask.copy()

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        world.services.conflicts.choose(only_conflict(world), choice)
        assert "no space left" in world.texts.lower()
        assert (read_mask(world.project.masks.path(NAME)) == others).all()
        assert world.autosaver.has_unsaved
        assert (world.document.layers.mask == mine).all()
    world.services.conflicts.choose(only_conflict(world), choice)
    assert world.autosaver.flush()
    kept = read_mask(aside(world)[0])
    saved = read_mask(world.project.masks.path(NAME))
    assert len(aside(world)) == 1
    assert [(saved == mine).all(), (kept == others).all()] == [choice != "theirs"] * 2
    assert [(saved == others).all(), (kept == mine).all()] == [choice == "theirs"] * 2
