"""The mask of the photo before is copied in one step, or one line says why not."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from core.labels import Label
from core.project import PhotoState

A, B, C = "pet_1.jpg", "pet_2.jpg", "pet_3.jpg"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(make_world):
    world = make_world()
    world.drag((70, 20), (80, 90))
    world.session.select(B)
    return world


def mask(world) -> np.ndarray:
    return world.session.document.layers.mask.copy()


def stored(world, name: str) -> np.ndarray:
    assert world.services.autosaver.flush()
    return world.session.project.masks.load(name, mask(world).shape)


def test_it_is_copied_saved_and_undone_in_one_step(world):
    before = mask(world)
    world.key(Qt.Key.Key_D, CTRL)
    assert np.array_equal(mask(world), stored(world, A))
    assert np.array_equal(stored(world, B), stored(world, A))
    assert world.session.entries.state(B) == PhotoState.CORRECTED
    assert "Copied the mask of pet_1.jpg." in world.texts
    assert len(world.session.document.history.steps()) == 1
    world.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(mask(world), before)
    assert world.session.entries.state(B) == PhotoState.PROPOSED


def test_a_later_proposal_leaves_it_as_it_was_copied(world):
    world.action("copy-previous").trigger()
    copied = mask(world)
    world.session.document.receive_proposal(np.full(copied.shape, Label.BORDER, np.uint8))
    assert np.array_equal(mask(world), copied)


def test_what_is_not_saved_yet_is_copied(make_world):
    world = make_world(hold=("saving",))
    while world.runner.step("saving"):
        pass
    world.drag((70, 20), (80, 90))
    painted = mask(world)
    world.session.select(B)
    world.action("copy-previous").trigger()
    assert np.array_equal(mask(world), painted)


def test_a_proposal_is_copied_where_nobody_painted(world):
    world.session.document.clear()
    world.session.select(C)
    world.session.select(B)
    world.session.document.undo()
    world.session.select(C)
    world.session.document.clear()
    world.action("copy-previous").trigger()
    assert (mask(world)[:40] == Label.PET).all()
    assert "Copied the mask of pet_2.jpg." in world.texts


def test_skipped_photos_are_passed_over(world):
    world.key(Qt.Key.Key_S)
    assert world.session.current == C
    world.action("copy-previous").trigger()
    assert "Copied the mask of pet_1.jpg." in world.texts


def test_another_size_is_refused_with_one_line(make_world, photo_folder):
    Image.new("RGB", (60, 40), "white").save(photo_folder / "pet_11.jpg")
    world = make_world()
    world.action("propose-folder").trigger()
    world.session.select("pet_11.jpg")
    before = mask(world)
    world.action("copy-previous").trigger()
    assert np.array_equal(mask(world), before)
    assert not world.session.document.history.steps()
    assert world.messages[-1].text == (
        "The mask of pet_4.jpg has 120 × 90 pixels and this photo 60 × 40, so it cannot be copied. "
        "The mask is as it was."
    )


def test_the_first_photo_has_none_before_it(world):
    world.session.select(A)
    world.action("copy-previous").trigger()
    assert world.messages[-1].text == "No photo before this one has a mask to copy."
