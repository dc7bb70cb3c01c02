"""Random work with undo, redo and decisions, compared with a model and with laws."""

import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from support.attacks import IN_FULL, attempts
from support.segmenters import all_is_border, lower_half_is_pet, upper_half_is_pet
from support.stored_photos import NAME, SHAPE, saved

from core.labels import Label
from core.pixels import Box
from core.project import PhotoState

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
        assert document.state == self.world.session.entries.state(NAME) == (model.decision or PhotoState.PROPOSED)
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


KEYS = {
    "undo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "redo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    "take back": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier),
    "review": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "skip": (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier),
    "next": (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
    "previous": (Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier),
}


class Walk:
    """Work on several photos by keys; whatever is done, certain laws hold."""

    def __init__(self, world) -> None:
        self.world = world
        self.confirmed_masks: dict[str, list[np.ndarray]] = {}
        self.rules = itertools.cycle(RULES)

    @property
    def document(self):
        return self.world.session.document

    def do(self, operation):
        if operation == "review":
            self.confirmed_masks.setdefault(self.document.name, []).append(self.document.layers.mask.copy())
        if operation in KEYS:
            self.world.key(*KEYS[operation])
        elif operation.startswith("dab"):
            box = DABS[int(operation[-1])]
            self.document.begin_stroke("Paint")
            self.document.stroke(box, np.ones(box.shape, bool), Label(int(operation[-1])))
            self.document.end_stroke()
        elif operation == "save":
            assert self.world.services.autosaver.flush()
        elif operation == "propose":
            self.document.receive_proposal(next(self.rules)(self.document.image))
            self.world.session.project.proposals.save(self.document.name, self.document.proposal, 0.5, "model")
        else:
            self.world.action(operation).trigger()
        self.check_window()

    def check_window(self):
        document = self.document
        assert document.state == self.world.session.entries.state(document.name)
        if not document.has_mask:
            assert not document.layers.touched.any()
            assert np.array_equal(document.layers.mask, document.proposal)
        if document.state == PhotoState.REVIEWED:
            assert document.layers.touched.all()
            self.check_confirmed(document.name, document.layers.mask)

    def check_confirmed(self, name, mask):
        assert any(np.array_equal(mask, confirmed) for confirmed in self.confirmed_masks.get(name, []))

    def check_disk(self):
        assert self.world.services.autosaver.flush()
        project = self.world.session.project
        for entry in project.photos.entries():
            mask, row = project.masks.load(entry.name, SHAPE), project.photos[entry.name].row
            assert entry.state == self.world.session.entries.state(entry.name)
            assert (mask is not None) == project.photos[entry.name].has_mask
            assert mask is not None or row.decision in (None, PhotoState.SKIPPED)
            if entry.state == PhotoState.REVIEWED:
                self.check_confirmed(entry.name, mask)
        if self.document.has_mask:
            assert np.array_equal(project.masks.load(self.document.name, SHAPE), self.document.layers.mask)


def check_random_walk(world, folder, write_photo, operations):
    for seed in (1, 2, 3):
        write_photo(folder / f"pet_{seed}.jpg", seed=seed)
    world.services.opener.open(folder)
    walk = Walk(world)
    for operation in operations:
        walk.do(operation)
    walk.check_disk()


STEPS = ["undo", "take back", "dab 0", "dab 1", "dab 2", "reset", "clear", "reopen", "save", "propose"]
WALK = st.sampled_from([*KEYS, *STEPS])


@settings(max_examples=25, derandomize=not IN_FULL, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=st.lists(WALK, max_size=15))
def test_laws_hold_whatever_is_done_across_photos(one_world, tmp_path_factory, write_photo, operations):
    check_random_walk(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs


@pytest.mark.long
@pytest.mark.timeout(1800)  # on a busy machine
@settings(
    max_examples=attempts(600),
    derandomize=not IN_FULL,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operations=st.lists(WALK, min_size=8, max_size=40))
def test_laws_hold_over_much_work_across_photos(one_world, tmp_path_factory, write_photo, operations):
    check_random_walk(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs


@settings(max_examples=40, derandomize=not IN_FULL, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=st.lists(st.sampled_from(OPERATIONS), max_size=14))
def test_random_work_agrees_with_a_model(one_world, tmp_path_factory, write_photo, operations):
    check_random_work(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs


@pytest.mark.long
@pytest.mark.timeout(1800)  # on a busy machine
@settings(
    max_examples=attempts(1000),
    derandomize=not IN_FULL,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operations=st.lists(st.sampled_from(OPERATIONS), min_size=5, max_size=30))
def test_much_random_work_agrees_with_a_model(one_world, tmp_path_factory, write_photo, operations):
    check_random_work(one_world, tmp_path_factory.mktemp("photos"), write_photo, operations)
    assert not one_world.bugs
