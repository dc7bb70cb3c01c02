"""State, badge and files go back with undo, and come again with redo."""

from contextlib import closing, contextmanager

import numpy as np
import pytest
from PySide6.QtCore import Qt
from support.stored_photos import NAME, SHAPE, saved

from core.masks import read_mask
from core.pixels import Box
from core.project import PhotoState, Project

# Each start, each kind of step


def paint(world):
    world.drag((20, 20), (60, 90))


def fill(world):
    world.action("fill").trigger()
    world.click((70, 60))
    world.action("brush").trigger()


def run(name):
    return lambda world: world.action(name).trigger()


def propose_box(world):
    world.session.document.request_box_proposal(Box(10, 10, 80, 80))


STARTS = ["todo", "proposed", "corrected", "reviewed", "skipped", "skipped after painting"]
STEPS = {
    "stroke": paint,
    "fill": fill,
    "clear": run("clear"),
    "border": run("border-everywhere"),
    "box": propose_box,
    "reset": run("reset"),
}
NOTHING_TO_DO = {
    ("reset", "todo"), ("reset", "proposed"), ("reset", "skipped"), ("border", "todo"), ("box", "todo"),
}  # fmt: skip


@contextmanager
def started(make_world, start):
    """A window at a photo in a state that was stored before the window opened."""
    hold = ("proposals",) if start == "todo" else ()
    world = make_world(hold=hold)
    if start in ("corrected", "skipped after painting", "reviewed"):
        world.drag((5, 5), (30, 30))
        world.drag((80, 80), (60, 60))
    if start == "reviewed":
        world.action("reviewed").trigger()
    if start.startswith("skipped"):
        world.action("skip").trigger()
    assert world.services.autosaver.flush()
    folder = world.session.project.root
    world.session.set_project(None)
    world.services.opener.open(folder)
    world.session.select(NAME)
    yield world


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("step", STEPS)
def test_state_badge_and_file_go_back_and_forth(make_world, start, step):
    with started(make_world, start) as world:
        before, document = saved(world), world.session.document
        assert before.state == start.split()[0]
        STEPS[step](world)
        if not document.history.can_undo:
            assert (step, start) in NOTHING_TO_DO
            return
        after = saved(world)
        assert after.state == (PhotoState.PROPOSED if step == "reset" else PhotoState.CORRECTED)
        assert (after.mask is None) == (step == "reset")
        for _ in range(2):
            world.action("undo").trigger()
            assert saved(world) == before
            world.action("redo").trigger()
            assert saved(world) == after


def test_a_dab_that_is_undone_at_once_leaves_nothing(make_world):
    world = make_world()
    before = saved(world)
    paint(world)
    world.action("undo").trigger()
    assert world.session.entries.state(NAME) == PhotoState.PROPOSED
    assert saved(world) == before
    assert not (world.session.project.root / "annotations").exists()


def test_what_was_undone_is_kept_among_the_previous_versions(make_world):
    world = make_world()
    paint(world)
    painted = saved(world).mask
    world.action("undo").trigger()
    saved(world)
    (version,) = world.session.project.masks.previous.versions(NAME)
    assert version.state == PhotoState.CORRECTED
    assert np.array_equal(read_mask(version.path), painted)
    assert version.touched.is_file()


def test_a_photo_that_was_left_comes_back_with_its_states(make_world):
    world = make_world()
    before = saved(world)
    paint(world)
    painted = saved(world)
    world.session.select("pet_2.jpg")
    world.session.select(NAME)
    world.action("undo").trigger()
    assert saved(world) == before
    world.session.select("pet_2.jpg")
    world.session.select(NAME)
    world.action("redo").trigger()
    assert saved(world) == painted


def test_going_back_before_a_review_takes_it_back_and_redo_makes_it_again(make_world):
    world = make_world()
    before = saved(world)
    paint(world)
    world.action("reviewed").trigger()
    reviewed = saved(world)
    assert reviewed.state == PhotoState.REVIEWED
    world.session.select(NAME)
    world.action("undo").trigger()
    assert saved(world) == before
    assert not world.session.project.reviewed_samples()
    world.action("redo").trigger()
    assert saved(world) == reviewed
    assert world.session.project.reviewed_samples()


def test_a_review_comes_back_after_a_dab_on_it(make_world):
    world = make_world()
    world.action("reviewed").trigger()
    reviewed = saved(world)
    world.session.select(NAME)
    paint(world)
    assert not world.session.project.reviewed_samples() or saved(world).state == PhotoState.CORRECTED
    world.action("undo").trigger()
    assert saved(world) == reviewed


def test_taking_a_review_back_gives_what_was_before_it(make_world):
    world = make_world()
    before = saved(world)
    world.action("reviewed").trigger()
    world.session.select(NAME)
    assert world.session.entries.state(NAME) == PhotoState.REVIEWED
    world.action("reopen").trigger()
    assert saved(world).state == PhotoState.CORRECTED  # what was before is not known any more
    paint(world)
    painted = saved(world)
    world.services.autosaver.mark_reviewed()
    world.action("reopen").trigger()
    assert saved(world) == painted
    assert before.mask is None


def test_nothing_is_left_to_review_once_everything_is_undone(make_world):
    world = make_world(hold=("proposals",))
    paint(world)
    world.action("undo").trigger()
    assert saved(world).state == PhotoState.TODO
    world.action("reviewed").trigger()
    assert saved(world).state == PhotoState.TODO
    assert "no mask yet" in world.messages[-1].text


def test_a_proposal_that_came_between_shows_after_undo(make_world):
    world = make_world(hold=("proposals",))
    paint(world)
    assert saved(world).state == PhotoState.CORRECTED
    while world.runner.step("proposals"):
        pass
    assert saved(world).state == PhotoState.CORRECTED
    world.session.document.undo()
    assert saved(world).state == PhotoState.PROPOSED
    assert np.array_equal(world.session.document.layers.mask, world.session.document.proposal)


# Across photos


def test_undo_on_the_next_photo_takes_the_review_back_and_goes_there(make_world):
    world = make_world()
    before = saved(world)
    world.key(Qt.Key.Key_Return)
    assert world.session.current == "pet_2.jpg"
    assert world.action("undo").text() == "&Undo review of pet_1.jpg"
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert world.session.current == NAME
    assert world.session.document is not None
    assert saved(world) == before
    assert not world.action("undo-project").isEnabled()


def test_undo_of_a_review_keeps_the_steps_of_the_photo(make_world):
    world = make_world()
    before = saved(world)
    paint(world)
    world.key(Qt.Key.Key_Return)
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(world).state == PhotoState.CORRECTED
    assert not saved(world).touched.all()
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(world) == before
    world.action("redo").trigger()
    assert saved(world).state == PhotoState.CORRECTED


def test_undo_of_a_review_at_the_photo_itself(make_world):
    world = make_world()
    paint(world)
    painted = saved(world)
    world.key(Qt.Key.Key_Return)
    world.session.select(NAME)
    assert world.session.entries.state(NAME) == PhotoState.REVIEWED
    world.action("undo-project").trigger()
    assert saved(world) == painted
    world.action("undo").trigger()
    assert saved(world).state == PhotoState.PROPOSED


def test_once_something_is_painted_undo_is_about_that(make_world):
    world = make_world()
    world.key(Qt.Key.Key_Return)
    paint(world)
    assert world.action("undo").text() != "&Undo review of pet_1.jpg"
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert world.session.current == "pet_2.jpg"
    assert world.session.entries.state(NAME) == PhotoState.REVIEWED
    assert world.action("undo-project").text() == "&Undo review of pet_1.jpg"
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert world.session.current == NAME
    assert saved(world).state == PhotoState.PROPOSED


def test_skips_are_taken_back_one_after_the_other(make_world):
    world = make_world()
    for _ in range(2):
        world.key(Qt.Key.Key_S)
    for name in ("pet_2.jpg", NAME):
        assert name in world.action("undo-project").text()
        world.action("undo-project").trigger()
        assert world.session.current == name
        assert world.session.entries.state(name) == PhotoState.PROPOSED


def test_a_review_below_a_skip_that_was_taken_back_is_still_one_to_undo(make_world):
    world = make_world()
    before = saved(world)
    paint(world)
    world.key(Qt.Key.Key_Return)
    world.session.select(NAME)
    world.key(Qt.Key.Key_S)
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(world).state == PhotoState.REVIEWED
    world.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(world) == before
    assert not world.session.document.layers.touched.any()


def test_a_decision_that_was_stored_is_not_recovered_again(make_world):
    world = make_world()
    for _ in range(2):
        world.key(Qt.Key.Key_S)
    world.action("undo-project").trigger()
    assert world.services.autosaver.flush()
    folder = world.session.project.root
    world.session.set_project(None)
    with closing(Project.open(folder)) as again:
        assert again.notes == []
        assert [entry.state for entry in again.photos.entries()][:2] == [PhotoState.SKIPPED, PhotoState.PROPOSED]


def test_a_review_of_an_earlier_session_can_be_taken_back(make_world):
    world = make_world()
    before = saved(world)
    world.key(Qt.Key.Key_Return)
    assert world.services.autosaver.flush()
    folder = world.session.project.root
    world.session.set_project(None)
    world.services.opener.open(folder)
    assert not world.services.step_undo.is_latest
    world.action("undo-project").trigger()
    assert saved(world) == before


def test_many_photos_are_taken_back_at_once(make_world):
    world = make_world()
    project = world.session.project
    with project.log.step("Import"):
        for name in ("pet_2.jpg", "pet_3.jpg"):
            project.masks.save(name, np.zeros(SHAPE, np.uint8), np.ones(SHAPE, bool), PhotoState.REVIEWED)
    assert world.services.step_undo.text == "import of 2 photos"
    world.services.step_undo.take_back()
    assert [project.photos.entry(name).state for name in ("pet_2.jpg", "pet_3.jpg")] == [PhotoState.PROPOSED] * 2
    assert world.session.current == NAME
