import pytest
from support.canvas_world import World


@pytest.fixture
def world(qtbot):
    return World(qtbot)
