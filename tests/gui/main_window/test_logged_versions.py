"""The versions of what is installed are in the log once, however a run goes."""

import logging

import pytest

from petseg_gui.event_log import EventLog


@pytest.fixture
def started(caplog):
    """A function that returns the lines about versions so far."""
    caplog.set_level(logging.INFO, logger="petseg")
    return lambda: [line for line in caplog.messages if line.startswith("started: ")]


@pytest.mark.parametrize("closes_first", [False, True])
def test_versions_are_logged_once(make_world, started, closes_first):
    world = make_world(hold=("thumbnails", "extras"))
    log = EventLog(world.services, world.window)
    for _ in range(2):
        world.services.model_holder.load_started.emit()
    assert started() == []
    for finish in (log.close, lambda: world.runner.drain("extras"))[:: 1 if closes_first else -1]:
        finish()
        assert len(started()) == 1
    assert "Python" in started()[0]


def test_versions_are_logged_before_a_model_that_may_crash_is_loaded(make_world, started):
    world = make_world(hold=("proposals",))
    log = EventLog(world.services, world.window)
    world.services.model_holder.fall_back_to_cpu()
    assert world.services.model_holder.is_loading
    assert len(started()) == 1
    log.close()
