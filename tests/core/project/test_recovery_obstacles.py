"""Steps that cannot be recovered as they are: other masks, other photos, damage, full disks."""

import errno
import os
from contextlib import closing

from support.edits import dab
from support.recovery import NAME, SHAPE, Painter, aside, expect, journal_files

from core.editing.layer_change import EditChange
from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


def test_a_mask_that_another_program_wrote_is_left_alone(photo_folder, make_mask):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.save()
    painter.paint(60, 60)
    painter.crash()
    path = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    write_mask(path, make_mask(seed=9))
    foreign = path.read_bytes()
    with closing(Project.open(photo_folder)) as project:
        (note,) = project.notes
        assert "changed meanwhile" in str(note)
        assert note.path is not None
        kept = read_mask(note.path)
    assert path.read_bytes() == foreign
    assert (kept[painter.layers.touched] == Label.PET).all()
    assert journal_files(photo_folder) == []


def test_a_photo_that_was_replaced_keeps_its_mask(photo_folder, write_photo):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.crash()
    write_photo(photo_folder / NAME, seed=77)
    with closing(Project.open(photo_folder)) as project:
        (note,) = project.notes
        assert "another one" in str(note)
        assert note.path is not None
        assert (read_mask(note.path) == painter.layers.mask).all()
        assert project.photos.entry(NAME).state == TODO


def test_a_photo_that_is_gone_is_reported(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.crash()
    (photo_folder / NAME).unlink()
    with closing(Project.open(photo_folder)) as project:
        (note,) = project.notes
    assert "the photo is gone" in str(note)
    assert len(aside(photo_folder)) == 1


def test_a_damaged_journal_is_recovered_up_to_the_damage_and_set_aside(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.project.journal.flush()
    first = painter.layers.copy()
    painter.paint(60, 60)
    painter.crash()
    (segment,) = journal_files(photo_folder)
    data = bytearray(segment.read_bytes())
    data[-10] ^= 4
    segment.write_bytes(data)
    expect(photo_folder, first, CORRECTED, ["a step", "damaged part of the journal"])
    assert [path.read_bytes() for path in aside(photo_folder)] == [bytes(data)]


def test_a_torn_end_is_not_worth_a_note(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.project.journal.flush()
    first = painter.layers.copy()
    painter.paint(60, 60)
    painter.crash()
    (segment,) = journal_files(photo_folder)
    segment.write_bytes(segment.read_bytes()[:-10])
    expect(photo_folder, first, CORRECTED, ["a step"])


def test_where_nothing_can_be_saved_the_journal_is_kept(photo_folder, monkeypatch):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.crash()

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        with closing(Project.open(photo_folder)) as project:
            (unsaved,) = project.unsaved
            assert (unsaved.mask == painter.layers.mask).all()
            # Work goes on with what was recovered.
            edit = dab(painter.layers, 60, 60, 9)
            project.journal.record(NAME, SHAPE, [EditChange(edit)], CORRECTED)
    expect(photo_folder, painter.layers, CORRECTED, ["2 steps"])
