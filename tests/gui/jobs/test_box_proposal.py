"""What the model finds in a box that somebody drew is their step, and respects what they locked."""

import numpy as np
import pytest
from support.jobs_world import is_shown, open_first, paint
from support.segmenters import lower_half_is_pet

from core.errors import CheckpointError
from core.labels import Label
from core.pixels import Box
from core.project.border_share import MEASURED

BOX = Box(50, 30, 80, 90)


@pytest.fixture
def shown(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    return world, open_first(world, photo_folder)


def found(document) -> np.ndarray:
    return document.layers.mask[BOX.slices] == Label.BORDER


def test_it_is_one_step_and_those_pixels_are_the_persons(shown, models):
    _, document = shown
    before = document.layers.mask.copy()
    document.request_box_proposal(BOX)
    assert models.last.boxes == [BOX]
    assert found(document).all()
    assert document.layers.touched[BOX.slices].all()
    assert document.history.undo_title == "Box proposal"
    document.receive_proposal(np.full((90, 120), Label.PET, np.uint8))
    assert found(document).all()
    document.receive_proposal(before)
    document.undo()
    assert np.array_equal(document.layers.mask, before)


def test_a_box_that_overhangs_the_photo_is_clipped(shown, models):
    _, document = shown
    document.request_box_proposal(Box(-20, -20, 10, 10))
    assert models.last.boxes == [Box(0, 0, 10, 10)]
    document.request_box_proposal(Box(-20, -20, 0, 0))
    assert len(models.last.boxes) == 1


def test_locked_classes_stay_and_no_border_is_added(shown):
    world, document = shown
    inner = paint(document, Label.PET, Box(60, 40, 65, 50))
    world.services.tools.update(locked=frozenset({Label.PET}), auto_border=True)
    outside = document.layers.mask.copy()
    document.request_box_proposal(BOX)
    assert (document.layers.mask[inner.slices] == Label.PET).all()
    assert found(document).sum() == found(document).size - 50
    outside[BOX.slices] = document.layers.mask[BOX.slices]
    assert np.array_equal(document.layers.mask, outside)


def test_its_border_is_as_wide_as_the_folders(make_world, photo_folder, models):
    models.in_box = lower_half_is_pet
    world = make_world()
    world.model_holder.start()
    document = open_first(world, photo_folder)
    world.project.put_setting(MEASURED, str(6 / 120))
    document.request_box_proposal(BOX)
    column = document.layers.mask[BOX.top : BOX.bottom, BOX.left + 30]
    assert [np.count_nonzero(column == label) for label in Label] == [12, 12, 6]


def test_the_model_looks_once_even_if_the_mask_changes_meanwhile(make_world, photo_folder, models):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    document = open_first(world, photo_folder)
    world.runner.drain("proposals")
    document.request_box_proposal(BOX)
    paint(document, Label.PET, Box(0, 0, 5, 5))
    world.runner.drain("proposals")
    assert found(document).all()
    assert models.last.boxes == [BOX]


def test_it_goes_before_the_folder_and_is_shown_and_cancelled(qtbot, world, photo_folder, models):
    busy = []
    world.edit_queue.busy_changed.connect(busy.append)
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(lambda: is_shown(world, "pet_1.jpg")() and world.document.proposal is not None)
    models.gate.clear()
    world.document.request_box_proposal(BOX)
    assert busy == ["Box proposal"]
    assert world.edit_queue.cancel()
    models.gate.set()
    world.runner.drain("proposals", 20)
    assert busy == ["Box proposal", ""]
    assert not found(world.document).any()


def test_a_photo_that_was_left_is_not_painted(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    document = open_first(world, photo_folder)
    world.runner.drain("proposals")
    document.request_box_proposal(BOX)
    world.session.select("pet_2.jpg")
    world.runner.drain("proposals")
    assert not found(document).any()
    assert not world.document.history.can_undo


@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.own_texts
def test_a_missing_or_broken_model_is_reported(make_world, photo_folder, models, broken):
    world = make_world()
    if broken:
        world.model_holder.start()
    document = open_first(world, photo_folder)
    if broken:
        models.last.error = CheckpointError("the model is odd")
    document.request_box_proposal(BOX)
    assert ("The model is odd." if broken else "There is no model") in world.texts
    assert not document.history.can_undo
