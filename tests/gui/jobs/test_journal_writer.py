"""Steps in the window reach the journal at once, and opening the folder brings back what was not saved."""

import errno
import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from support.jobs_world import Box, open_first, paint

from core.labels import Label
from core.project import PhotoState, Project
from core.project.journal.journal_reading import read_journal

NAME, SHAPE = "pet_1.jpg", (90, 120)
OTHER = Box(50, 60, 70, 90)


@pytest.fixture
def painted(make_world, photo_folder):
    """A world whose saves never start, as on a disk that hangs, with one stroke."""
    world = make_world(hold=("saving", "snapshots"))
    open_first(world, photo_folder, NAME)
    paint(world.document)
    return world


def recovered(world):
    """The folder as the next start finds it, if this process ended now."""
    root = world.project.root
    copy = Path(shutil.copytree(root, tempfile.mkdtemp(dir=root.parent), dirs_exist_ok=True))
    with closing(Project.open(copy)) as project:
        mask = project.masks.load(NAME, SHAPE)
        touched = None if mask is None else project.masks.load_touched(NAME, SHAPE)
        return mask, touched, project.photos.entry(NAME).state, project.notes


def agrees(world):
    mask, touched, state, _ = recovered(world)
    layers = world.document.layers
    assert state == world.document.state
    assert world.document.has_mask == (mask is not None)
    return mask is None or (np.array_equal(mask, layers.mask) and np.array_equal(touched, layers.touched))


def test_a_stroke_is_in_the_journal_before_its_mask_is_saved(painted):
    assert not (painted.project.root / "annotations").exists()
    assert agrees(painted)


def test_undo_redo_and_jumps_are_recovered(painted):
    document = painted.document
    paint(document, Label.BORDER, OTHER)
    document.undo()
    assert agrees(painted)
    document.redo()
    document.go_to_step(0)
    assert agrees(painted)
    document.go_to_step(2)
    assert agrees(painted)


def test_whole_photo_edits_are_recovered(painted, make_mask):
    document = painted.document
    painted.project.proposals.save(NAME, make_mask(), 0.5, "shipped")
    document.receive_proposal(make_mask())
    document.clear()
    assert agrees(painted)
    document.undo()
    assert agrees(painted)
    document.reset_to_proposal()
    assert agrees(painted)


def test_reviews_and_what_undo_makes_of_them_are_recovered(painted):
    painted.autosaver.mark_reviewed()
    assert agrees(painted)
    assert painted.document.state == PhotoState.REVIEWED
    paint(painted.document, Label.PET, OTHER)
    painted.document.undo()
    assert painted.document.state == PhotoState.REVIEWED
    assert agrees(painted)
    painted.document.undo()
    assert agrees(painted)


def test_a_review_that_is_taken_back_is_recovered(painted):
    painted.autosaver.mark_reviewed()
    painted.session.reopen()
    assert painted.document.state == PhotoState.CORRECTED
    assert agrees(painted)


def test_saved_masks_leave_no_journal(make_world, photo_folder):
    world = make_world()
    open_first(world, photo_folder, NAME)
    paint(world.document)
    assert world.autosaver.flush()
    assert world.services.shutdown()
    assert not list((photo_folder / ".petseg" / "journal").glob("*"))


def test_a_copy_that_is_saved_late_does_not_hide_later_strokes(make_world, photo_folder):
    world = make_world(hold=("snapshots",))
    open_first(world, photo_folder, NAME)
    paint(world.document)
    world.autosaver.when_queued(lambda: None)
    assert world.runner.step("snapshots")
    paint(world.document, Label.PET, OTHER)
    (records,) = read_journal(photo_folder / ".petseg" / "journal").photos.values()
    assert records[-1].record.base_number == 1
    assert agrees(world)


def refuse(*_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_reported_once_and_withdrawn(painted, monkeypatch):
    withdrawn = []
    painted.session.message_withdrawn.connect(withdrawn.append)

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", refuse)
        paint(painted.document, Label.PET, OTHER)
        paint(painted.document, Label.BORDER, OTHER)
    warnings = [message for message in painted.messages if message.level == "warning"]
    assert len(warnings) == 1
    assert "no space left" in warnings[0].text
    assert withdrawn == []
    paint(painted.document, Label.PET, OTHER)
    assert withdrawn == warnings


def test_the_next_start_says_what_was_recovered(painted, make_world):
    root = painted.project.root
    other = make_world()
    other.opener.open(root)
    assert "was not saved before PetSeg ended was recovered" in other.texts
    assert (other.document.layers.mask[10:30, 20:50] == Label.PET).all()


@pytest.mark.parametrize("primitive", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize("every", [1, 2, 3, 5])
def test_a_disk_that_fails_now_and_then_leaves_no_gap(make_world, photo_folder, monkeypatch, primitive, every):
    """Whatever was written before a crash is the mask after one of the steps, and in the end everything is saved."""
    world = make_world()
    document, calls, real = open_first(world, photo_folder, NAME), [0], getattr(os, primitive)
    states = [document.layers.mask.copy()]

    def fail_now_and_then(*values, **options):
        calls[0] += 1
        if calls[0] % every == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*values, **options)

    for row in range(6):
        with monkeypatch.context() as patched:
            patched.setattr(os, primitive, fail_now_and_then)
            paint(document, Label(row % 3), Box(10 * row, 20, 10 * row + 30, 60))
            if row % 2:
                document.undo()
                document.redo()
            world.autosaver.when_queued(lambda: None)
        states.append(document.layers.mask.copy())
        mask, *_ = recovered(world)
        assert any(np.array_equal(states[0] if mask is None else mask, state) for state in states)
    assert calls[0] > 0
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk(NAME), document.layers.mask)
    assert world.services.shutdown()
    assert not list((photo_folder / ".petseg" / "journal").glob("*"))


def test_the_message_goes_once_the_journal_can_be_written_again(make_world, photo_folder, monkeypatch):
    """Found out with the next mask that is saved, also if nothing is painted any more."""
    world = make_world(hold=("saving",))
    shown = []
    world.session.message.connect(shown.append)
    world.session.message_withdrawn.connect(shown.remove)
    open_first(world, photo_folder, NAME)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(os, "write", refuse)
        paint(world.document)
    assert "journal of steps cannot be written" in shown[0].text
    assert world.autosaver.flush()
    assert shown == []
    paint(world.document, Label.BORDER, OTHER)
    assert agrees(world)
