"""Fixtures around `jobs_world`."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.jobs_world import World, never_trains
from support.segmenters import FakeModels
from support.synchronous_runner import SynchronousRunner

from core.project.masks.mask_store import MaskStore
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving import autosaver, save_queue


@pytest.fixture
def models() -> FakeModels:
    return FakeModels()


@pytest.fixture
def quick_saving(monkeypatch) -> None:
    """Saving begins, and is tried again after a failure, within milliseconds; ask for it before a world."""
    monkeypatch.setattr(autosaver, "DELAY_MS", 1)
    monkeypatch.setattr(save_queue, "RETRY_MS", 20)


@pytest.fixture
def disk(monkeypatch) -> Iterator[threading.Event]:
    """The disk that masks are saved to: it hangs while the event is cleared."""
    works, save = threading.Event(), MaskStore.save
    works.set()
    monkeypatch.setattr(MaskStore, "save", lambda *values: works.wait(20) and save(*values))
    yield works
    works.set()


@pytest.fixture
def settings_file(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("config") / "settings.json"


@pytest.fixture
def world(qapp, settings_file: Path, models: FakeModels) -> Iterator[World]:
    """Real threads."""
    made = World(settings_file, JobRunner(), models)
    yield made
    models.gate.set()
    assert made.services.shutdown(10)
    for bug in made.bugs:
        raise bug


@pytest.fixture
def make_world(qapp, settings_file: Path, models: FakeModels) -> Iterator[Callable[..., World]]:
    """A function that makes a world: `make_world(hold=("saving",), fine_tune=...)`; no threads, lanes may be held."""
    made: list[World] = []

    def make(hold=(), fine_tune=never_trains, runner=None) -> World:
        made.append(World(settings_file, runner or SynchronousRunner(hold), models, fine_tune))
        return made[-1]

    yield make
    models.gate.set()
    for one in made:
        assert one.services.shutdown(10)
