"""State, badge and files go back with undo, and come again with redo."""

import itertools
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from support.segmenters import all_is_border, lower_half_is_pet, upper_half_is_pet

from core.labels import Label
from core.masks import read_mask
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.models.photo_list import StateRole

NAME = "pet_1.jpg"
SHAPE = (90, 120)


@dataclass
class OnDisk:
    """What the store says of a photo, and its files."""

    state: PhotoState
    decision: str | None
    mask: np.ndarray | None
    touched: np.ndarray | None

    def __eq__(self, other):
        return (self.state, self.decision) == (other.state, other.decision) and all(
            np.array_equal(one, another) for one, another in ((self.mask, other.mask), (self.touched, other.touched))
        )


def stored(project: Project) -> OnDisk:
    mask = project.masks.load(NAME, SHAPE)
    touched = None if mask is None else project.masks.load_touched(NAME, SHAPE)
    return OnDisk(project.photos.entry(NAME).state, project.photos[NAME].row.decision, mask, touched)


def saved(world) -> OnDisk:
    """What is on disk once all is saved; the window and a project that is opened now agree with it."""
    assert world.services.autosaver.flush()
    found = stored(world.session.project)
    index = world.services.photos.index_of(NAME)
    assert world.services.photos.data(index, StateRole) == world.session.state(NAME) == found.state
    again = Project.open(world.session.project.root)
    assert stored(again) == found
    again.close()
    assert bool(list(again.root.glob("annotations/trimaps/*.png"))) == (found.mask is not None)
    return found


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
    assert world.session.state(NAME) == PhotoState.PROPOSED
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
    assert world.session.state(NAME) == PhotoState.REVIEWED
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
    assert world.session.state(NAME) == PhotoState.REVIEWED
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
    assert world.session.state(NAME) == PhotoState.REVIEWED
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
        assert world.session.state(name) == PhotoState.PROPOSED


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


# Random work, compared with a model


DONE = (PhotoState.REVIEWED, PhotoState.SKIPPED)


@dataclass
class Position:
    """What was decided at a position, one after the other, each with whether there was a mask then."""

    decisions: list[tuple[PhotoState | None, bool]]
    confirmed: bool = False
    outdated: bool = False

    def forget_review(self):
        if self.confirmed:
            reviews = [decision for decision, _ in self.decisions]
            del self.decisions[reviews.index(PhotoState.REVIEWED) :]
            self.confirmed = self.outdated = False


class Model:
    """Decisions at each position of the history."""

    def __init__(self) -> None:
        self.positions = [Position([(None, False)])]
        self.position = 0
        self.confirmed_masks: list[np.ndarray] = []

    @property
    def here(self) -> Position:
        return self.positions[self.position]

    @property
    def decision(self):
        return self.here.decisions[-1][0]

    @property
    def has_mask(self):
        return self.here.decisions[-1][1]

    def step(self, decision):
        self.positions[self.position + 1 :] = [Position([(decision, decision is not None)])]
        self.position += 1

    def decide(self, decision, *, confirms=False):
        if self.decision != decision:
            self.here.decisions.append((decision, self.has_mask or decision == PhotoState.REVIEWED))
            self.here.confirmed |= confirms

    def move(self, by):
        if 0 <= self.position + by < len(self.positions):
            if by < 0 and self.here.outdated:
                self.here.forget_review()
            self.position += by

    def reopen(self):
        decision, had_mask = self.here.decisions[0]
        if decision in DONE:
            decision = PhotoState.CORRECTED if had_mask else None
        self.positions[self.position] = Position([(decision, had_mask)])

    def propose(self):
        for number, position in enumerate(self.positions):
            if number > self.position:
                position.forget_review()
            else:
                position.outdated = position.confirmed

    def relearn(self):
        self.positions[self.position] = Position([self.here.decisions[-1]])


DABS = [Box(5, 5, 25, 40), Box(20, 20, 70, 90), Box(60, 10, 85, 110)]
OPERATIONS = ["dab 0", "dab 1", "dab 2", "undo", "undo", "redo", "review", "skip", "reopen", "reset", "clear",
              "leave", "save", "propose"]  # fmt: skip
RULES = [lower_half_is_pet, all_is_border, upper_half_is_pet]


class Photo:
    """A photo in the window and in the model."""

    def __init__(self, world) -> None:
        self.world = world
        self.model = Model()
        self.rules = itertools.cycle(RULES)

    @property
    def document(self):
        return self.world.session.document

    def do(self, operation):
        getattr(self, operation.split()[0])(*operation.split()[1:])
        self.check()

    def dab(self, number):
        box = DABS[int(number)]
        steps = self.document.revision
        self.document.begin_stroke("Paint")
        self.document.stroke(box, np.ones(box.shape, bool), Label(int(number)))
        self.document.end_stroke()
        if self.document.revision > steps:
            self.model.step(PhotoState.CORRECTED)

    def undo(self):
        self.document.undo()
        self.model.move(-1)

    def redo(self):
        self.document.redo()
        self.model.move(1)

    def review(self):
        confirms = not self.document.layers.touched.all()
        self.world.action("reviewed").trigger()
        self.model.decide(PhotoState.REVIEWED, confirms=confirms)
        self.return_to()
        self.model.confirmed_masks.append(self.document.layers.mask.copy())

    def skip(self):
        self.world.action("skip").trigger()
        self.model.decide(PhotoState.SKIPPED)
        self.return_to()

    def reopen(self):
        if self.model.decision in DONE:
            self.world.action("reopen").trigger()
            self.model.reopen()

    def reset(self):
        changes = self.model.has_mask or self.document.layers.touched.any()
        self.world.action("reset").trigger()
        if changes:
            self.model.step(None)

    def clear(self):
        steps = self.document.revision
        self.world.action("clear").trigger()
        if self.document.revision > steps:
            self.model.step(PhotoState.CORRECTED)

    def leave(self):
        self.world.session.select("pet_3.jpg")
        self.return_to()

    def save(self):
        assert self.world.services.autosaver.flush()

    def propose(self):
        self.document.receive_proposal(next(self.rules)(self.document.image))
        self.world.session.project.proposals.save(NAME, self.document.proposal, 0.5, "model")
        self.model.propose()

    def return_to(self):
        """Without steps, what was decided before is not remembered for a photo that was left."""
        self.world.session.select(NAME)
        if not self.document.history.steps():
            self.model.relearn()

    def check(self):
        document, model = self.document, self.model
        assert document.history.position == model.position
        assert document.state == self.world.session.state(NAME) == (model.decision or PhotoState.PROPOSED)
        assert document.has_mask == model.has_mask
        if not document.has_mask:
            assert not document.layers.touched.any()
            assert np.array_equal(document.layers.mask, document.proposal)
        if model.decision == PhotoState.REVIEWED:
            assert document.layers.touched.all()
            assert any(np.array_equal(document.layers.mask, mask) for mask in model.confirmed_masks)

    def check_disk(self):
        found, document = saved(self.world), self.document
        assert found.state == document.state
        assert (found.mask is not None) == document.has_mask
        if found.mask is not None:
            assert np.array_equal(found.mask, document.layers.mask)
            assert np.array_equal(found.touched, document.layers.touched)


@pytest.fixture
def one_world(make_world):
    return make_world()


def check_random_work(world, folder: Path, write_photo, operations):
    for seed in (1, 2, 3):
        write_photo(folder / f"pet_{seed}.jpg", seed=seed)
    world.services.opener.open(folder)
    world.session.select(NAME)
    photo = Photo(world)
    photo.check()
    for operation in operations:
        photo.do(operation)
    photo.check_disk()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=st.lists(st.sampled_from(OPERATIONS), max_size=14))
def test_random_work_agrees_with_a_model(one_world, tmp_path_factory, write_photo, operations):
    check_random_work(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs


@pytest.mark.slow
@settings(max_examples=1000, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(operations=st.lists(st.sampled_from(OPERATIONS), min_size=5, max_size=30))
def test_much_random_work_agrees_with_a_model(one_world, tmp_path_factory, write_photo, operations):
    check_random_work(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs
