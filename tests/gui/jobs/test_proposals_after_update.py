"""Another model is shipped: untouched proposals are made again in the usual order, all other masks stay."""

import os
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from support.jobs_world import lower_half, paint, upper_half
from support.segmenters import FakeModels, lower_half_is_pet, upper_half_is_pet
from support.synchronous_runner import SynchronousRunner
from support.tuning import outcome_of

from core.files import content_digest
from core.project import PhotoState, Project
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.models.session import Session
from resources import DEFAULT_MODEL

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)
PROPOSED = lower_half_is_pet(np.zeros(SHAPE))
"""By the old model; the new one proposes the upper half."""


def model_file(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    os.utime(path, (0, 0))
    return path


@pytest.fixture
def old(tmp_path):
    return model_file(tmp_path / "old.safetensors", b"an old model")


def propose(folder: Path, model: Path) -> None:
    with closing(Project.open(folder, shipped_model=model)) as project:
        for name in NAMES:
            project.proposals.save(name, PROPOSED, 0.5, project.versions.in_use().digest)


@pytest.fixture
def used(photo_folder, old):
    propose(photo_folder, old)
    return photo_folder


@pytest.mark.parametrize("opened_first", [False, True])
def test_untouched_proposals_are_made_again_as_the_user_gets_there(make_world, used, old, opened_first):
    world = make_world()
    if opened_first:
        world.show(used)
        world.model_holder.start()
    else:
        world.model_holder.start()
        world.show(used)
    assert world.model_holder.version.digest == content_digest(DEFAULT_MODEL)
    world.session.select(A)
    assert upper_half(world.document.layers.mask)
    assert [world.session.entries.entry(name).model == content_digest(old) for name in NAMES] == [
        False,
        False,
        False,
        True,
    ]
    world.session.select(D)
    assert upper_half(world.project.proposals.load(D, SHAPE))
    assert {entry.model for entry in world.project.photos.entries()} == {content_digest(DEFAULT_MODEL)}
    assert world.session.entries.entry(D).uncertainty == 0.25
    assert world.models.seen == 4


def test_the_model_that_is_loaded_before_a_folder_is_open_is_not_loaded_again(make_world, used):
    world = make_world()
    received: list[tuple[str, str]] = []
    world.model_holder.model_changed.connect(lambda title, device: received.append((title, device)))
    world.model_holder.start()
    world.show(used)
    world.session.set_project(None)
    world.show(used)
    assert received == [("Shipped model", "fake cpu")]
    assert len(world.models.opened) == 1


def test_a_folder_opened_while_the_model_is_loaded_gets_its_proposals(make_world, used):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(used)
    world.session.select(A)
    world.runner.drain("proposals")
    assert upper_half(world.document.layers.mask)
    assert world.session.entries.entry(A).model == content_digest(DEFAULT_MODEL)
    assert len(world.models.opened) == 1


def test_what_a_person_touched_stays(make_world, used, old):
    with closing(Project.open(used, shipped_model=old)) as project:
        project.masks.save(B, PROPOSED, PROPOSED == 0, PhotoState.CORRECTED)
        project.masks.save(C, PROPOSED, PROPOSED == 0, PhotoState.REVIEWED)
        project.photos.set_state(D, PhotoState.SKIPPED)
    world = make_world()
    world.model_holder.start()
    world.show(used)
    for name in NAMES:
        world.session.select(name)
    world.proposer.propose_all()
    assert lower_half(world.mask_on_disk(B))
    assert lower_half(world.mask_on_disk(C))
    made = [world.session.entries.entry(name).model == content_digest(DEFAULT_MODEL) for name in NAMES]
    assert made == [True, False, False, False]
    states = [world.session.entries.state(name) for name in NAMES[1:]]
    assert states == [PhotoState.CORRECTED, PhotoState.REVIEWED, PhotoState.SKIPPED]


def test_proposing_the_whole_folder_makes_the_old_ones_again(make_world, used):
    world = make_world()
    world.model_holder.start()
    world.show(used)
    world.proposer.propose_all()
    assert all(upper_half(world.project.proposals.load(name, SHAPE)) for name in NAMES)


def test_a_fine_tune_knows_what_is_shipped(make_world, used):
    def tune(request, on_progress, should_stop, stop_early):
        request.out.write_bytes(b"weights")
        return outcome_of(request.out)

    world = make_world(fine_tune=tune)
    world.model_holder.start()
    world.show(used)
    for name in (A, B, D):
        world.session.select(name)
        paint(world.document)
        world.autosaver.mark_reviewed()
    assert world.fine_tuner.start()
    version = world.project.versions.in_use()
    assert version.base == content_digest(DEFAULT_MODEL)
    assert version.digest == content_digest(version.path)
    world.session.select(C)
    assert world.session.entries.entry(C).model == version.digest


class Files:
    """A window's model holder whose shipped model is a file that the test replaces."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.session = Session()
        self.models = FakeModels(upper_half_is_pet)
        self.holder = ModelHolder(self.session, SynchronousRunner(), self.models, "cpu", path)

    def show(self, folder: Path) -> Project:
        self.session.set_project(Project.open(folder, shipped_model=self.path))
        assert self.session.project is not None
        return self.session.project


def test_a_model_replaced_after_it_was_loaded_is_loaded_again(qapp, photo_folder, old):
    files = Files(old)
    files.holder.start()
    model_file(old, b"as many bytes"[: old.stat().st_size])
    with closing(files.show(photo_folder)):
        assert len(files.models.opened) == 2
        assert files.holder.version.digest == content_digest(old)
    files.session.set_project(None)
    files.holder.close()


def test_a_model_replaced_while_a_folder_is_open_is_known_when_it_is_loaded(qapp, photo_folder, old):
    files = Files(old)
    files.holder.start()
    with closing(files.show(photo_folder)) as project:
        before = files.holder.version
        model_file(old, b"A new model!")
        files.holder.use_version(before)
        assert files.holder.version.digest == content_digest(old) != before.digest
        assert project.versions.in_use().digest == content_digest(old)
    files.session.set_project(None)
    files.holder.close()
