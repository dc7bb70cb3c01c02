"""Suggestions from strokes: shown before they are applied, one step, and never over what a person painted."""

import shutil

import numpy as np
import pytest
from support.jobs_world import World, never_trains, open_first, paint
from support.synchronous_runner import SynchronousRunner

from core.labels import Label
from core.pixels import Box
from petseg_gui.jobs.model.loaded_model import open_real_segmenter
from petseg_gui.jobs.proposing import propagator
from resources import SAMPLES

FUR, BODY = Box(10, 120, 60, 200), Box(125, 190, 175, 265)


@pytest.fixture
def folder(tmp_path):
    for name in ("pet_1.png", "pet_2.png"):
        (tmp_path / "cats").mkdir(exist_ok=True)
        shutil.copy(SAMPLES / "chelsea.png", tmp_path / "cats" / name)
    return tmp_path / "cats"


@pytest.fixture
def make(qapp, settings_file):
    made = []

    def make_real(hold=()) -> World:
        made.append(World(settings_file, SynchronousRunner(hold), open_real_segmenter, never_trains))
        made[-1].model_holder.start()
        made[-1].runner.drain("proposals")
        return made[-1]

    yield make_real
    for world in made:
        assert world.services.shutdown(10)
        assert not world.bugs, world.bugs


@pytest.fixture
def erased(make, folder):
    """A cat of which somebody erased a piece of fur."""
    world = make()
    document = open_first(world, folder, "pet_1.png")
    assert document.proposal is not None
    paint(document, Label.BACKGROUND, FUR)
    return world, document


def test_a_suggestion_changes_nothing_until_it_is_applied_and_is_one_step(erased):
    world, document = erased
    before, touched = document.layers.mask.copy(), document.layers.touched.copy()
    counts = []
    world.services.propagator.counted.connect(counts.append)
    world.services.propagator.show_next()
    assert counts[-1] > 1000
    assert np.array_equal(document.layers.mask, before)
    assert document.preview is not None
    shown = document.preview.copy()
    world.services.propagator.apply()
    assert document.preview is None
    assert np.array_equal(document.layers.mask, shown)
    assert np.count_nonzero(document.layers.mask != before) == counts[-1]
    assert document.history.undo_title == "Propagate"
    document.undo()
    assert np.array_equal(document.layers.mask, before)
    assert np.array_equal(document.layers.touched, touched)


def test_closing_leaves_the_mask_as_it_was(erased):
    world, document = erased
    before, steps = document.layers.mask.copy(), document.history.steps()
    world.services.propagator.show_next()
    world.services.propagator.close()
    assert document.preview is None
    assert not world.services.propagator.is_open
    assert np.array_equal(document.layers.mask, before)
    assert document.history.steps() == steps
    world.services.propagator.apply()
    assert np.array_equal(document.layers.mask, before)


def test_the_key_goes_from_one_suggestion_to_the_next(erased):
    world, document = erased
    numbers = []
    world.services.propagator.numbered.connect(lambda *shown: numbers.append(shown))
    world.services.propagator.show_next()
    count = numbers[0][1]
    first = document.preview
    for _ in range(count):
        world.services.propagator.show_next()
    assert numbers == [*((number + 1, count) for number in range(count)), (1, count)]
    assert np.array_equal(document.preview, first)


def test_it_follows_the_next_stroke_and_leaves_that_alone(erased):
    world, document = erased
    world.services.propagator.show_next()
    first = document.preview
    paint(document, Label.BACKGROUND, BODY)
    assert document.preview is not None
    assert not np.array_equal(document.preview, first)
    world.services.propagator.apply()
    assert (document.layers.mask[BODY.slices] == Label.BACKGROUND).all()
    assert (document.layers.mask[FUR.slices] == Label.BACKGROUND).all()


def test_what_was_accepted_is_no_example_of_the_next(erased):
    world, document = erased
    world.services.propagator.show_next()
    world.services.propagator.apply()
    taken = document.layers.mask.copy()
    world.services.propagator.show_next()
    untouched = ~document.layers.touched
    assert np.array_equal(document.preview[~untouched], taken[~untouched])


def test_a_stroke_painted_between_accepting_and_planning_stays(make, folder):
    world = make(hold=("proposals", "edits"))
    document = open_first(world, folder, "pet_1.png")
    world.runner.drain("proposals")
    paint(document, Label.BACKGROUND, FUR)
    world.services.propagator.show_next()
    world.runner.drain("proposals")
    world.services.propagator.apply()
    inner = Box(64, 130, 70, 180)
    paint(document, Label.PET, inner)
    world.runner.drain("edits")
    assert (document.layers.mask[inner.slices] == Label.PET).all()
    assert document.history.undo_title == "Propagate"


def test_locked_classes_stay(erased):
    world, document = erased
    world.services.tools.update(locked=frozenset({Label.PET}))
    was_pet = document.layers.mask == Label.PET
    world.services.propagator.show_next()
    world.services.propagator.apply()
    assert (document.layers.mask[was_pet] == Label.PET).all()


def test_without_strokes_there_is_nothing_to_change(make, folder):
    world = make()
    document = open_first(world, folder, "pet_1.png")
    counts = []
    world.services.propagator.counted.connect(counts.append)
    world.services.propagator.show_next()
    assert counts == [0]
    world.services.propagator.apply()
    assert not document.history.steps()


def test_leaving_the_photo_closes_it(erased):
    world, document = erased
    world.services.propagator.show_next()
    world.session.select("pet_2.png")
    assert document.preview is None
    assert not world.services.propagator.is_open


def test_a_folder_that_is_only_looked_at_refuses(erased):
    world, document = erased
    document.read_only = True
    refused = []
    document.change_refused.connect(lambda: refused.append(True))
    world.services.propagator.show_next()
    assert refused
    assert not world.services.propagator.is_open


def test_without_a_model_it_says_so(make, folder):
    world = make()
    open_first(world, folder, "pet_1.png")
    paint(world.document, Label.BACKGROUND, FUR)
    world.model_holder.loaded.close()
    world.services.propagator.show_next()
    assert "no model" in world.texts
    assert not world.services.propagator.is_open


def test_after_a_pause_it_comes_by_itself_where_that_is_wanted(qtbot, make, folder, monkeypatch):
    monkeypatch.setattr(propagator, "PAUSE_MS", 10)
    world = make()
    document = open_first(world, folder, "pet_1.png")
    world.services.settings.update(propagate_after_pause=True)
    paint(document, Label.BACKGROUND, FUR)
    qtbot.waitUntil(lambda: document.preview is not None)
    world.services.propagator.apply()
    assert document.history.undo_title == "Propagate"
    assert not world.services.propagator.is_open
