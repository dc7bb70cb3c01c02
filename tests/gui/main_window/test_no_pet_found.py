"""Photos in which the model found no pet: they say so, can be listed alone, and one key reviews each."""

from contextlib import closing

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from core.project import PhotoState, Project
from petseg_gui.models.photo_list import PhotoListModel

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)


@pytest.fixture
def world(make_world, photo_folder):
    """Four photos, of which the model found a pet in the first one only."""
    with closing(Project.open(photo_folder)) as project:
        for name in NAMES:
            mask = np.ones(SHAPE, np.uint8)
            mask[:20] = name != A
            project.proposals.save(name, mask, 0.5, project.versions.in_use().digest)
    world = make_world()
    world.services.opener.open(photo_folder)
    return world


def choose(world, start: str) -> None:
    """Choose a filter by the beginning of its text."""
    box = world.window.browser.findChild(QComboBox)
    (row,) = [row for row in range(box.count()) if box.itemText(row).startswith(start)]
    box.setCurrentIndex(row)


def texts(world) -> list[str]:
    box = world.window.browser.findChild(QComboBox)
    return [box.itemText(row) for row in range(box.count())]


def listed(world) -> list[str]:
    photos: PhotoListModel = world.services.photos
    return [photos.name_at(row) for row in range(photos.rowCount())]


def test_they_are_counted_and_listed_alone(world):
    assert "No pet found (3)" in texts(world)
    assert "Proposed (4)" in texts(world)
    world.session.select(B)
    choose(world, "No pet found")
    assert listed(world) == [B, C, D]
    choose(world, "Proposed")
    assert listed(world) == NAMES


def test_the_list_says_it(world):
    tips = [world.services.photos.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(4)]
    assert ["No pet found, not yet checked" in tip for tip in tips] == [False, True, True, True]
    assert "Proposal, not yet checked" in tips[0]


def test_one_key_reviews_each(world, photo_folder):
    world.session.select(B)
    choose(world, "No pet found")
    for left in (2, 1, 0):
        world.key(Qt.Key.Key_Return)
        assert f"No pet found ({left})" in texts(world)
    with closing(Project.open(photo_folder, read_only=True)) as project:
        for name in (B, C, D):
            assert project.photos.entry(name).state == PhotoState.REVIEWED
            assert (project.masks.load(name, SHAPE) == 1).all()


def test_a_pet_that_a_person_paints_is_one(world):
    world.session.select(B)
    world.services.tools.update(auto_border=False)
    world.drag((30, 30), (40, 60))
    assert "No pet found (2)" in texts(world)
    assert world.session.entries.state(B) == PhotoState.CORRECTED


def test_another_proposal_may_find_it(world):
    world.session.select(B)
    world.services.proposer.propose_again()
    assert "No pet found (2)" in texts(world)
    assert not world.session.entries.entry(B).found_no_pet
