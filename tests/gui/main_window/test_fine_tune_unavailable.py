"""Without Keras the window works, and fine-tuning says what it needs."""

import importlib.util

import pytest
from PySide6.QtCore import Qt
from support.window_widgets import settle_offer


@pytest.fixture
def without_keras(monkeypatch):
    find = importlib.util.find_spec
    hidden = {"keras", "tensorflow", "jax", "torch"}
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name in hidden else find(name, *more))


def make_reviewed(make_world, folder, **settings):
    """A window in which enough photos are reviewed to train on."""
    world = make_world()
    world.services.settings.update(**settings)
    world.services.opener.open(folder)
    for _ in range(3):
        world.key(Qt.Key.Key_Return)
    return world


@pytest.mark.usefixtures("without_keras")
def test_the_action_is_disabled_and_its_tip_says_how_to_get_it(make_world, photo_folder):
    world = make_reviewed(make_world, photo_folder)
    action = world.action("fine-tune")
    assert not action.isEnabled()
    assert "python -m pip install keras tensorflow" in action.toolTip()
    assert world.action("propose-folder").isEnabled()


@pytest.mark.usefixtures("without_keras")
def test_it_is_not_offered_after_so_many_reviews(make_world, photo_folder):
    assert not is_offered(make_world, photo_folder)


def test_with_keras_it_is_offered(make_world, photo_folder):
    assert is_offered(make_world, photo_folder)


def is_offered(make_world, folder):
    world = make_reviewed(make_world, folder, offer_tuning_after=2)
    settle_offer(world)
    return any("a fine-tune on them" in message.text for message in world.messages)


def test_with_keras_the_tip_says_what_it_does(make_world, photo_folder):
    world = make_reviewed(make_world, photo_folder)
    assert world.action("fine-tune").isEnabled()
    assert "pip" not in world.action("fine-tune").toolTip()
