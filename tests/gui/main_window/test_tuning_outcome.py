"""The message about a better model, and its Undo."""

import pytest
from PySide6.QtWidgets import QPushButton
from support.fake_tuning import FakeTuning

from core.project import SHIPPED


@pytest.fixture
def world(make_world, photo_folder):
    """A fine-tuned model is in use, as the message says."""
    world = make_world(tune=FakeTuning())
    world.services.opener.open(photo_folder)
    for _ in range(3):
        world.action("reviewed").trigger()
    world.fine_tune()
    assert "It is in use now" in said(world)
    return world


def said(world):
    return "\n".join(message.text for message in world.window.central.messages.shown)


def in_use(world):
    return world.session.project.versions.in_use().id


def test_undo_goes_back_to_the_model_before(world):
    buttons = world.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Undo").click()
    assert in_use(world) == SHIPPED
    assert "It is in use now" not in said(world)


def test_the_message_goes_when_another_version_is_chosen(world):
    first = in_use(world)
    world.fine_tune()
    assert in_use(world) != first
    assert "It is in use now" in said(world)
    versions = world.session.project.versions
    world.services.model_holder.use_version(next(each for each in versions.all() if each.id == first))
    assert in_use(world) == first
    assert "It is in use now" not in said(world)
