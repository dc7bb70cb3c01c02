"""What opening a folder does with the steps that a crash kept from being saved."""

import errno
import os
from contextlib import closing, suppress

import numpy as np
import pytest
from support.edits import dab

from core.editing.layer_change import EditChange, TouchedChange
from core.editing.layers import MaskLayers
from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project, mask_store
from core.project.photos import Photos

NAME, SHAPE = "pet_1.jpg", (90, 120)
TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


class Painter:
    """Paints on a photo of a project as the window does, and ends without closing it."""

    def __init__(self, folder, name=NAME):
        self.folder = folder
        self.name = name
        self.project = Project.open(folder)
        mask = self.project.masks.load(name, SHAPE)
        touched = None if mask is None else self.project.masks.load_touched(name, SHAPE)
        self.layers = MaskLayers.blank(SHAPE)
        if mask is not None:
            self.layers.mask[:] = mask
            self.layers.touched[:] = True if touched is None else touched

    def paint(self, y, x, label=Label.PET, state=CORRECTED):
        edit = dab(self.layers, y, x, 9, label)
        return self.record([EditChange(edit)], state)

    def record(self, changes, state=CORRECTED):
        base = self.project.masks.seen(self.name)
        return self.project.journal.record(self.name, SHAPE, changes, state, base=base)

    def save(self, state=CORRECTED, step=None):
        self.project.masks.save(self.name, self.layers.mask.copy(), self.layers.touched.copy(), state, step)

    def crash(self):
        """End as a killed process does: nothing is tidied up."""
        self.project.journal.flush()
        self.project._database.close()


def tree(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".petseg" not in path.parts
    }


def journal_files(folder):
    return list((folder / ".petseg" / "journal").glob("*"))


def aside(folder):
    return [path for path in (folder / ".petseg" / "set-aside").rglob("*") if path.is_file()]


def expect(folder, layers, state, texts=()):
    """Open a folder and check mask, touched pixels, state and notes; twice, as the second time nothing is left."""
    for wanted in (texts, ()):
        with closing(Project.open(folder)) as project:
            assert len(project.notes) == len(wanted), project.notes
            for note, text in zip(project.notes, wanted, strict=True):
                assert text in str(note)
            assert (project.masks.load(NAME, SHAPE) == layers.mask).all()
            assert (project.masks.load_touched(NAME, SHAPE) == layers.touched).all()
            assert project.photos.entry(NAME).state == state
        assert journal_files(folder) == []


def test_steps_of_a_photo_without_mask_are_recovered(photo_folder):
    photos = tree(photo_folder)
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.paint(32, 33)
    painter.paint(60, 90, Label.BORDER)
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["3 steps that were not saved"])
    assert {path: data for path, data in tree(photo_folder).items() if path in photos} == photos


def test_only_what_a_saved_mask_lacks_is_told(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.save()
    painter.paint(60, 60)
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["a step that was not saved"])


def test_a_clean_end_leaves_nothing_to_recover(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.project.journal.flush()
    painter.save()
    painter.project.close()
    assert journal_files(photo_folder) == []
    expect(photo_folder, painter.layers, CORRECTED)


def test_a_crash_between_a_copy_and_its_save_loses_neither_side(photo_folder):
    painter = Painter(photo_folder)
    first = painter.paint(30, 30)
    mask, touched = painter.layers.mask.copy(), painter.layers.touched.copy()
    painter.paint(60, 60)
    painter.project.masks.save(NAME, mask, touched, CORRECTED, first)
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["a step"])


@pytest.mark.parametrize("step", ["mask", "touched", "row"])
def test_a_crash_within_a_save(photo_folder, monkeypatch, step):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.save()
    painter.paint(60, 60)
    with monkeypatch.context() as patched:
        places = {
            "mask": "core.project.guarded_masks.write_mask_bytes",
            "touched": "core.project.mask_store.write_touched",
            "row": "core.project.photos.Photos.update",
        }

        def crash(*_, **__):
            raise KeyboardInterrupt

        patched.setattr(places[step], crash)
        with pytest.raises(KeyboardInterrupt):
            painter.save()
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["a step"] if step == "mask" else [])


@pytest.mark.parametrize("step", ["touched", "row"])
@pytest.mark.parametrize("has_mask", [False, True])
def test_a_stroke_that_a_save_was_interrupted_with_can_be_undone_after(photo_folder, monkeypatch, step, has_mask):
    """The mask has the stroke, the map of touched pixels may have it or not, and then it was undone."""
    painter = Painter(photo_folder)
    if has_mask:
        painter.paint(60, 90)
        painter.save()
    edit = dab(painter.layers, 30, 30, 9)
    painter.record([EditChange(edit)])
    with monkeypatch.context() as patched:

        def crash(*_, **__):
            raise KeyboardInterrupt

        def crash_at_the_end(*values, update=Photos.update, **changes):
            return crash() if "digest" in changes else update(*values, **changes)

        places = {"touched": (mask_store, "write_touched", crash), "row": (Photos, "update", crash_at_the_end)}
        patched.setattr(*places[step])
        with pytest.raises(KeyboardInterrupt):
            painter.save()
    edit.revert(painter.layers)
    painter.record([EditChange(edit, "before")])
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["a step"])


def test_undo_to_untouched_shows_the_proposal_again(photo_folder, make_mask):
    proposal = make_mask(seed=3)
    painter = Painter(photo_folder)
    painter.project.proposals.save(NAME, proposal, 0.5, "shipped")
    painter.layers.replace_base(proposal)
    edit = dab(painter.layers, 30, 30, 9)
    painter.record([EditChange(edit)])
    painter.paint(60, 60)
    edit.revert(painter.layers)
    painter.record([EditChange(edit, "before")])
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["3 steps"])
    assert not painter.layers.touched[30, 30]


def test_a_review_that_was_not_saved_is_recovered(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.layers.touched.fill(True)
    painter.record([TouchedChange()], REVIEWED)
    painter.crash()
    expect(photo_folder, painter.layers, REVIEWED, ["2 steps"])


def test_a_skip_after_a_stroke_is_recovered(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.record([], SKIPPED)
    painter.crash()
    expect(photo_folder, painter.layers, SKIPPED, ["2 steps"])


def test_decisions_after_the_save_stand(photo_folder):
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.save()
    painter.project.photos.set_state(NAME, SKIPPED)
    painter.crash()
    expect(photo_folder, painter.layers, SKIPPED)


def test_recovering_can_be_interrupted_anywhere_and_done_again(photo_folder, monkeypatch):
    """Every call that changes the disk fails once, as if the process ended there."""
    number = 0
    while True:
        number += 1
        painter = Painter(photo_folder)
        for y in (20, 30, 40):
            painter.paint(y, 10 + number % 90, Label(number % 3))
        painter.crash()
        calls, real = [0], {name: getattr(os, name) for name in ("replace", "fsync", "write", "unlink")}

        def call(name, *values, calls=calls, real=real, number=number, **options):
            calls[0] += 1
            if calls[0] >= number:
                raise KeyboardInterrupt
            return real[name](*values, **options)

        with monkeypatch.context() as patched:
            for name in real:
                patched.setattr(os, name, lambda *values, _name=name, **options: call(_name, *values, **options))
            with suppress(KeyboardInterrupt):
                Project.open(photo_folder).close()
        with closing(Project.open(photo_folder)) as project:
            assert (project.masks.load(NAME, SHAPE) == painter.layers.mask).all()
            assert (project.masks.load_touched(NAME, SHAPE) == painter.layers.touched).all()
        assert aside(photo_folder) == []
        if calls[0] < number:
            break
    assert number > 10


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


def test_a_photo_that_is_gone_is_told(photo_folder):
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


def test_a_torn_end_is_nothing_to_tell(photo_folder):
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


def test_several_photos_are_recovered(photo_folder):
    painters = [Painter(photo_folder), None]
    painters[0].paint(30, 30)
    layers = MaskLayers.blank(SHAPE)
    edit = dab(layers, 50, 50, 9)
    painters[0].project.journal.record("pet_2.jpg", SHAPE, [EditChange(edit)], CORRECTED)
    painters[0].crash()
    with closing(Project.open(photo_folder)) as project:
        assert len(project.notes) == 2
        assert np.array_equal(project.masks.load("pet_2.jpg", SHAPE), layers.mask)
        assert np.array_equal(project.masks.load(NAME, SHAPE), painters[0].layers.mask)


def test_work_goes_on_after_a_recovery(photo_folder):
    for y in (20, 40, 60):
        painter = Painter(photo_folder)
        painter.paint(y, 30)
        painter.save()
        painter.paint(y, 60)
        painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["a step"])
    assert painter.layers.touched[[20, 40, 60]][:, [30, 60]].all()
