"""A clean-up is shown before it is made, follows the mask, and is one step when it is made."""

import threading

import numpy as np
import pytest
from support.jobs_world import is_shown, open_first, paint

from core.editing.rules import PaintRules
from core.labels import Label
from core.pixels import Box
from petseg_gui.jobs.editing import previewer as module

PET, SPECK, OTHER = Box(10, 10, 60, 60), Box(80, 100, 82, 102), Box(70, 20, 72, 22)


@pytest.fixture
def speckled(make_world, photo_folder):
    """A pet and a speck."""
    world = make_world()
    document = open_first(world, photo_folder)
    for box in (PET, SPECK):
        paint(document, Label.PET, box)
    return world, document, world.services.previewer


def pets(mask: np.ndarray, box: Box) -> bool:
    return bool((mask[box.slices] == Label.PET).all())


def test_a_preview_changes_nothing_until_it_is_applied(speckled):
    _, document, previewer = speckled
    before, counts = document.layers.mask.copy(), []
    previewer.counted.connect(counts.append)
    previewer.show("remove-specks", 20)
    assert not pets(document.preview, SPECK)
    assert pets(document.preview, PET)
    assert counts == [4]
    assert np.array_equal(document.layers.mask, before)
    shown = document.preview
    previewer.apply()
    assert document.preview is None
    assert np.array_equal(document.layers.mask, shown)
    assert len(document.history.steps()) == 3
    document.undo()
    assert np.array_equal(document.layers.mask, before)


def test_what_is_applied_is_of_the_latest_amount_and_of_the_mask_as_it_is(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, previewer = open_first(world, photo_folder), world.services.previewer
    for box in (PET, SPECK, OTHER):
        paint(document, Label.PET, box)
    previewer.show("remove-specks", 1)
    world.runner.drain("edits")
    assert pets(document.preview, SPECK)
    previewer.show("remove-specks", 20)
    previewer.apply()  # while the preview is still that of the smaller amount
    paint(document, Label.PET, Box(85, 5, 86, 6))  # and while that waits
    world.runner.drain("edits")
    assert (document.layers.mask == Label.PET).sum() == 50 * 50


def test_applying_does_not_take_away_what_was_painted_after_the_preview(make_world, photo_folder):
    world = make_world(hold=("edits",))
    document, previewer = open_first(world, photo_folder), world.services.previewer
    for box in (PET, SPECK):
        paint(document, Label.PET, box)
    previewer.show("remove-specks", 20)
    world.runner.drain("edits")
    large = Box(70, 80, 89, 119)
    paint(document, Label.PET, large)
    previewer.apply()  # while the preview is still that of the mask before
    world.runner.drain("edits")
    assert pets(document.layers.mask, large)


def test_the_outline_is_read_once_for_many_amounts(speckled, monkeypatch):
    _, document, previewer = speckled
    traced, trace = [], module.trace
    monkeypatch.setattr(module, "trace", lambda mask, should_stop: traced.append(1) or trace(mask, should_stop))
    for amount in (1, 20, 1, 20):
        previewer.show("remove-specks", amount)
    assert len(traced) == 1
    assert not pets(document.preview, SPECK)
    paint(document, Label.PET, OTHER)
    assert len(traced) == 2
    assert not pets(document.preview, OTHER)


def test_only_what_changes_counts_as_touched(speckled):
    _, document, previewer = speckled
    untouched = ~document.layers.touched
    previewer.show("remove-specks", 20)
    previewer.apply()
    assert not document.layers.touched[untouched].any()


def test_closing_drops_the_preview(speckled):
    _, document, previewer = speckled
    previewer.show("remove-specks", 20)
    previewer.close()
    assert document.preview is None
    previewer.apply()
    assert len(document.history.steps()) == 2


def test_locked_classes_stay_in_the_preview_and_in_the_step(speckled):
    _, document, previewer = speckled
    before = document.layers.mask.copy()
    previewer.show("remove-specks", 20, PaintRules(locked=frozenset({Label.PET})))
    assert np.array_equal(document.preview, before)
    previewer.apply()
    assert np.array_equal(document.layers.mask, before)


def test_it_follows_what_is_painted_and_undone(speckled):
    _, document, previewer = speckled
    previewer.show("remove-specks", 20)
    large = Box(70, 80, 89, 119)
    paint(document, Label.PET, large)
    assert pets(document.preview, large)
    document.undo()
    assert not pets(document.preview, SPECK)


def test_another_photo_has_a_preview_of_its_own(speckled):
    world, document, previewer = speckled
    previewer.show("remove-specks", 20)
    world.session.select("pet_2.jpg")
    assert document.preview is None
    assert world.document.preview is not None
    previewer.close()
    assert world.document.preview is None


def test_the_latest_wish_wins(qtbot, world, photo_folder, monkeypatch):
    gate, begun, clean_up = threading.Event(), [], module.clean_up

    def slow(mask, kind, amount, *options):
        begun.append(amount)
        assert gate.wait(20)
        return clean_up(mask, kind, amount, *options)

    monkeypatch.setattr(module, "clean_up", slow)
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    for box in (PET, SPECK, OTHER):
        paint(world.document, Label.PET, box)
    busy, counts = [], []
    world.services.previewer.busy_changed.connect(busy.append)
    world.services.previewer.counted.connect(counts.append)
    for amount in (1, 2, 3, 20):
        world.services.previewer.show("remove-specks", amount)
    gate.set()
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [8]
    assert begun[-1] == 20
    assert len(begun) <= 2
    assert (busy[0], busy[-1]) == (True, False)


def test_a_border_is_derived_everywhere_in_one_step(speckled):
    _, document, previewer = speckled
    previewer.derive_border(6)
    assert (document.layers.mask[:, 30] == Label.BORDER).sum() == 12
    assert document.history.undo_title == "Re-derive border"
    assert len(document.history.steps()) == 3
    document.undo()
    assert not (document.layers.mask == Label.BORDER).any()
