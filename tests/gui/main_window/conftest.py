"""Main windows without threads, on the photo folder that the tests share."""

import pytest
from support.photo_list_hands import PROPOSED, states
from support.window_world import window_worlds


@pytest.fixture
def make_world(qtbot, tmp_path):
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make:
        yield make


@pytest.fixture
def world(make_world):
    return make_world()


@pytest.fixture
def opened(world, photo_folder):
    world.services.opener.open(photo_folder)
    return world


@pytest.fixture
def proposed(opened):
    """Four photos, all of them proposed."""
    opened.services.tools.update(auto_border=False)
    opened.action("propose-folder").trigger()
    assert states(opened) == [PROPOSED] * 4
    return opened


@pytest.fixture
def tuning(make_world, photo_folder):
    world = make_world(hold=("training",))
    world.services.opener.open(photo_folder)
    world.review()
    world.fine_tune()
    return world
