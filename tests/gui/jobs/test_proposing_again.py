"""A new model in use: untouched proposals are made again, the least sure first, while nobody paints."""

import os
from datetime import UTC, datetime

import numpy as np
import pytest
from support.jobs_world import paint

from core.project import ModelVersion, PhotoState
from petseg_gui.jobs.proposing import painting

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)
UNCERTAIN = {A: 0.1, B: 0.3, C: 0.2, D: 0.4}


@pytest.fixture
def held():
    """Lanes whose jobs run only when stepped."""
    return ("proposals",)


@pytest.fixture
def world(make_world, photo_folder, monkeypatch, held):
    """A folder whose photos are proposed, none of them open."""
    monkeypatch.setattr(painting, "PAUSE_MS", 100)
    world = make_world(hold=held)
    world.model_holder.start()
    world.runner.drain("lists")
    project = world.show(photo_folder)
    world.runner.drain("lists")
    world.runner.drain("proposals")
    digest = project.versions.in_use().digest
    for name, uncertainty in UNCERTAIN.items():
        mask = np.ones(SHAPE, np.uint8)
        world.session.record_proposal(project.proposals.save(name, mask, uncertainty, digest))
    return world


@pytest.fixture
def summaries(world):
    received: list[str] = []
    world.proposer.batch.finished.connect(received.append)
    return received


def choose_another(world):
    """Put another model in use, and wait until it is loaded."""
    id_, path = world.project.versions.new_path()
    path.write_bytes(id_.encode())
    version = ModelVersion(id_, "Mine", path, datetime.now(UTC), {}, in_use=False, won=True)
    world.project.versions.add(version)
    world.model_holder.use_version(version)
    world.runner.step("proposals")


def titles(world) -> list[str]:
    """What is proposed, in this order, until nothing is queued any more."""
    done = []
    while queue := world.runner.queued("proposals"):
        done.append(queue[0].title.removeprefix("Propose a mask for "))
        world.runner.step("proposals")
    return done


def reopen(world, make_world, hold=("proposals",)):
    """Open the folder in another window, once this one is closed."""
    root = world.project.root
    world.services.shutdown()
    again = make_world(hold=hold)
    again.model_holder.start()
    again.show(root)
    return again


def noted(world) -> str:
    """Digest of the model that the folder says is proposing again."""
    return world.project.setting("proposing_again") or ""


def test_the_least_sure_come_first(world, summaries):
    choose_another(world)
    assert titles(world) == [D, B, C, A]
    assert not world.proposer.batch.running
    assert "Proposed 4 photos" in summaries[-1]


def test_done_and_corrected_photos_are_left_alone(world):
    world.project.masks.save(D, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, bool), PhotoState.REVIEWED)
    world.session.apply_state(D, PhotoState.REVIEWED)
    choose_another(world)
    assert titles(world) == [B, C, A]


def test_it_can_be_switched_off(world):
    world.services.settings.update(propose_again=False)
    choose_another(world)
    assert titles(world) == []
    world.session.select(B)
    assert B in titles(world)


def test_it_can_be_cancelled(world, summaries):
    choose_another(world)
    world.runner.step("proposals")
    world.proposer.batch.cancel()
    assert len(titles(world)) == 1  # the one in progress
    assert "Stopped" in summaries[-1]


def test_it_goes_on_when_the_folder_is_opened_again(world, make_world):
    choose_another(world)
    world.runner.step("proposals")
    digest = world.model_holder.version.digest
    assert sorted(world.project.proposals.stale(digest)) == [A, B, C]
    again = reopen(world, make_world)
    assert [title for title in titles(again) if title in NAMES] == [B, C, A]
    assert not again.project.proposals.stale(digest)


def test_it_does_not_go_on_after_it_was_cancelled(world, make_world):
    choose_another(world)
    assert noted(world) == world.model_holder.version.digest
    world.proposer.batch.cancel()
    assert noted(world) == ""
    titles(world)
    again = reopen(world, make_world)
    assert not {*titles(again)}.intersection(NAMES)


def test_it_goes_on_with_the_model_that_came_into_use_meanwhile(world, make_world):
    choose_another(world)
    first = noted(world)
    world.runner.step("proposals")
    choose_another(world)
    while world.model_holder.is_loading:  # behind the photo in progress
        world.runner.step("proposals")
    digest = world.model_holder.version.digest
    assert noted(world) == digest != first
    again = reopen(world, make_world)
    assert [title for title in titles(again) if title in NAMES]
    assert not again.project.proposals.stale(digest)
    assert noted(again) == ""


def test_a_run_that_was_asked_for_is_not_noted_when_another_model_comes(world):
    world.services.settings.update(propose_again=False)
    choose_another(world)
    world.proposer.propose_all()
    choose_another(world)
    assert noted(world) == ""
    titles(world)
    assert not world.project.proposals.stale(world.model_holder.version.digest)


def test_a_model_that_is_loaded_again_does_not_go_on_after_a_cancel(world, make_world):
    choose_another(world)
    again = reopen(world, make_world, hold=("proposals", "extras"))
    while again.model_holder.is_loading:
        again.runner.step("proposals")
    again.proposer.propose_all()
    again.runner.drain("extras")  # which finds out that this was interrupted
    again.proposer.batch.cancel()
    titles(again)
    again.model_holder.set_device("gpu")
    assert not {*titles(again)}.intersection(NAMES)


@pytest.mark.skipif(os.name == "nt", reason="Windows renames no folder that is in use")
def test_it_goes_on_when_a_folder_that_was_gone_is_back(world, tmp_path):
    choose_another(world)
    root, digest = world.project.root, world.model_holder.version.digest
    world.runner.step("proposals")
    root.rename(tmp_path / "elsewhere")
    assert len(titles(world)) == 1
    assert not world.proposer.batch.running
    world.services.folder_finder.check()
    (tmp_path / "elsewhere").rename(root)
    world.services.folder_finder.check()
    assert world.proposer.batch.running
    assert titles(world) == [B, C, A]
    assert not world.project.proposals.stale(digest)
    assert noted(world) == ""


def test_it_waits_while_somebody_paints_and_goes_on_after(world, qtbot):
    world.services.settings.update(proposals_ahead=0)
    world.session.select(A)
    titles(world)
    choose_another(world)
    assert titles(world)[0] == A  # the open photo does not wait
    choose_another(world)
    world.runner.step("proposals")
    paint(world.document)
    world.runner.drain("proposals")
    assert world.proposer.batch.running
    assert world.proposer.batch.left
    qtbot.waitUntil(lambda: bool(world.runner.queued("proposals")), timeout=20_000)
    titles(world)
    assert not world.proposer.batch.running


def test_a_run_that_was_asked_for_does_not_wait(world):
    world.services.settings.update(propose_again=False, proposals_ahead=0)
    choose_another(world)
    world.session.select(A)
    titles(world)
    paint(world.document)
    world.proposer.propose_all()
    assert sorted(titles(world)) == [B, C, D]


@pytest.mark.parametrize("held", [("proposals", "lists")])
def test_a_run_that_is_asked_for_meanwhile_keeps_its_photos(world):
    choose_another(world)
    world.project.masks.save(A, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, bool), PhotoState.REVIEWED)
    world.session.apply_state(A, PhotoState.REVIEWED)
    world.proposer.propose_selected([C, A])
    world.runner.drain("lists")
    assert titles(world) == [C, A, D, B]


@pytest.mark.parametrize("held", [("proposals", "lists")])
def test_all_that_was_asked_for_is_proposed_though_a_model_is_chosen_meanwhile(world):
    world.project.proposals.forget([A])
    world.session.update_entry(world.project.photos.entry(A))
    world.proposer.set_ahead(0)
    world.proposer.propose_all()
    choose_another(world)
    world.runner.drain("lists")
    assert {*titles(world)} >= {A, B, C, D}


@pytest.mark.parametrize("held", [("proposals", "lists")])
def test_only_what_the_last_model_has_not_proposed_is_proposed_again(world):
    choose_another(world)
    choose_another(world)
    world.runner.drain("lists")
    assert titles(world) == [D, B, C, A]
    assert not world.project.proposals.stale(world.model_holder.version.digest)


@pytest.mark.parametrize("held", [("proposals", "lists")])
def test_nothing_is_proposed_again_in_a_folder_that_was_left_meanwhile(world, tmp_path, write_photo):
    choose_another(world)
    write_photo(tmp_path / "others" / "dog.jpg")
    world.show(tmp_path / "others")
    world.runner.drain("lists")
    assert not {*titles(world)}.intersection(NAMES)
    assert not world.proposer.batch.running


@pytest.mark.parametrize("held", [("proposals", "lists")])
@pytest.mark.skipif(os.name == "nt", reason="Windows renames no folder that is in use")
def test_it_begins_in_a_folder_that_was_located_meanwhile(world, tmp_path):
    choose_another(world)
    root = world.project.root
    root.rename(tmp_path / "elsewhere")
    world.services.folder_finder.locate(tmp_path / "elsewhere")
    world.runner.drain("lists")
    assert [title for title in titles(world) if title in NAMES] == [D, B, C, A]
