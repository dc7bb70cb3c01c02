"""What opening a folder does with the steps that a crash kept from being saved."""

import os
from contextlib import closing, suppress

import numpy as np
import pytest
from support.edits import dab
from support.recovery import NAME, SHAPE, Painter, aside, expect, journal_files

from core.editing.layer_change import EditChange, TouchedChange
from core.editing.layers import MaskLayers
from core.labels import Label
from core.project import PhotoState, Project
from core.project.masks import mask_store
from core.project.photos import Photos

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


def tree(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".petseg" not in path.parts
    }


def test_steps_of_a_photo_without_mask_are_recovered(photo_folder):
    photos = tree(photo_folder)
    painter = Painter(photo_folder)
    painter.paint(30, 30)
    painter.paint(32, 33)
    painter.paint(60, 90, Label.BORDER)
    painter.crash()
    expect(photo_folder, painter.layers, CORRECTED, ["3 steps that were not saved"])
    assert {path: data for path, data in tree(photo_folder).items() if path in photos} == photos


def test_only_what_a_saved_mask_lacks_is_reported(photo_folder):
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
            "mask": "core.project.masks.guarded_masks.write_mask_bytes",
            "touched": "core.project.masks.mask_store.write_touched",
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
