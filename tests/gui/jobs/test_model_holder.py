from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from support.jobs_world import lower_half, paint, upper_half

from core.errors import WorkerError
from core.labels import Label
from core.project import ModelVersion, Project

NAMES = [f"pet_{number}.jpg" for number in range(1, 5)]


@pytest.fixture
def other(photo_folder) -> ModelVersion:
    path = photo_folder / ".petseg" / "models" / "other.safetensors"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"weights")
    return ModelVersion("other", "Other model", path, datetime.now(UTC), {}, in_use=False, won=True)


def test_propose_again_changes_no_reviewed_mask(make_world, photo_folder, models, other):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_4.jpg")
    world.autosaver.mark_reviewed()
    world.project.versions.add(other)
    world.model_holder.use_version(other)
    world.proposer.propose_again()
    assert upper_half(world.document.layers.mask)
    world.document.reset_to_proposal()
    assert lower_half(world.document.layers.mask)
    world.document.undo()
    assert upper_half(world.document.layers.mask)


def test_another_version_makes_untouched_proposals_anew(make_world, photo_folder, other):
    world = make_world()
    received: list[tuple[str, str]] = []
    world.model_holder.model_changed.connect(lambda title, device: received.append((title, device)))
    world.model_holder.start()
    world.show(photo_folder)
    world.proposer.propose_all()
    world.session.select("pet_1.jpg")
    paint(world.document, Label.BORDER)
    corrected = world.document.layers.mask.copy()
    world.session.select("pet_2.jpg")
    world.project.versions.add(other)
    world.model_holder.use_version(other)
    assert received == [("Shipped model", "fake cpu"), ("Other model", "fake cpu")]
    assert world.project.versions.in_use().id == "other"
    assert lower_half(world.document.layers.mask)
    for name in ("pet_2.jpg", "pet_3.jpg", "pet_4.jpg"):
        assert lower_half(world.project.proposals.load(name, (90, 120)))
        assert world.session.entries.entry(name).model == world.model_holder.version.digest
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), corrected)
    assert world.models.opened[0].closed


def test_the_version_of_a_folder_comes_with_it(make_world, photo_folder, oxford_folder, other):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.project.versions.add(other)
    world.model_holder.use_version(other)
    world.show(oxford_folder)
    assert world.model_holder.version.id == "shipped"
    world.show(photo_folder)
    assert world.model_holder.version.id == "other"
    assert [segmenter.path.name for segmenter in world.models.opened][-1] == "other.safetensors"


@pytest.mark.own_texts
def test_a_damaged_version_is_reported_and_the_shipped_one_used(make_world, photo_folder):
    path = photo_folder / ".petseg" / "models" / "damaged.safetensors"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    damaged = ModelVersion("bad", "Bad model", path, datetime.now(UTC), {}, in_use=True, won=True)
    project = Project.open(photo_folder)
    project.versions.add(damaged)
    project.close()
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    assert "damaged.safetensors" in world.texts
    assert "shipped model" in world.texts
    assert world.model_holder.version.id == "shipped"
    assert world.project.versions.in_use().id == "shipped"
    world.session.select("pet_1.jpg")
    assert upper_half(world.document.layers.mask)
    assert world.session.entries.entry("pet_1.jpg").model == world.project.versions.shipped().digest


@pytest.mark.own_texts
def test_without_any_model_painting_goes_on(make_world, photo_folder, models, monkeypatch):
    def refuse(path: Path, device, on_notice):
        raise WorkerError("nothing works", path=path)

    monkeypatch.setattr(type(models), "__call__", lambda self, *values: refuse(*values))
    world = make_world()
    titles: list[str] = []
    world.model_holder.model_changed.connect(lambda title, _device: titles.append(title))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document)
    assert world.autosaver.flush()
    assert titles == ["No model"]
    assert [message.level for message in world.messages] == ["error"]
    world.proposer.propose_all()
    assert not world.proposer.batch.running


@pytest.mark.own_texts
def test_a_gpu_that_fails_while_proposing_falls_back_with_one_line(make_world, photo_folder, models):
    world = make_world(hold=("proposals",))
    world.model_holder.set_device("gpu")
    models.error = WorkerError("the training process stopped unexpectedly")
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.runner.step("proposals")
    models.error = None
    world.runner.drain("proposals")
    assert upper_half(world.document.layers.mask)
    assert [message.level for message in world.messages] == ["warning"]
    assert "CPU" in world.texts
    assert models.last.device == "fake cpu"


def test_a_notice_about_the_device_is_shown(make_world, models):
    models.notice = "The GPU cannot be used; proposals run on the CPU."
    world = make_world()
    world.model_holder.start()
    assert world.texts == models.notice


@pytest.mark.own_texts
def test_an_error_of_the_model_ends_the_run_with_one_message(make_world, photo_folder, models):
    models.error = WorkerError("no memory")
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.proposer.propose_all()
    assert [message.text for message in world.messages] == ["No memory."]
    assert not world.proposer.batch.running


def test_a_bug_in_the_model_is_reported_and_not_tried_for_ever(make_world, photo_folder, models):
    models.error = ZeroDivisionError("oh")
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    assert len(world.bugs) == 1
    assert models.seen == 3  # the current one and two ahead
