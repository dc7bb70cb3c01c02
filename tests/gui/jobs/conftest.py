"""Fixtures around `jobs_world`."""

from collections.abc import Callable, Iterator

import pytest
from support.jobs_world import Models, World, never_trains

from petseg_gui.jobs.job_runner import JobRunner, SynchronousRunner


@pytest.fixture
def models() -> Models:
    return Models()


@pytest.fixture
def world(qapp, models: Models) -> Iterator[World]:
    """Real threads."""
    made = World(JobRunner(), models)
    yield made
    models.gate.set()
    assert made.shut_down()
    assert not made.bugs, made.bugs


@pytest.fixture
def make_world(qapp, models: Models) -> Iterator[Callable[..., World]]:
    """A function that makes a world: `make_world(hold=("saving",), fine_tune=...)`; no threads, lanes may be held."""
    made: list[World] = []

    def make(hold=(), fine_tune=never_trains, runner=None) -> World:
        made.append(World(runner or SynchronousRunner(hold), models, fine_tune))
        return made[-1]

    yield make
    models.gate.set()
    for one in made:
        assert one.shut_down()
