"""States of photos, in whatever order things are done."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from core.errors import ProjectError
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)


@pytest.fixture
def project(photo_folder):
    with closing(Project.open(photo_folder)) as opened:
        yield opened


def test_a_proposal_changes_no_state_but_todo(project, make_mask):
    mask = make_mask()
    project.masks.save(A, mask, mask == 0, CORRECTED)
    project.masks.save(B, mask, mask == 0, REVIEWED)
    project.photos.set_state(C, SKIPPED)
    for name in NAMES:
        project.proposals.save(name, make_mask(seed=3), 0.5, "shipped")
    assert [project.photos.entry(name).state for name in NAMES] == [CORRECTED, REVIEWED, SKIPPED, PROPOSED]
    assert (project.masks.load(A, SHAPE) == mask).all()


def test_only_reviewed_masks_are_for_training(project, make_mask):
    mask = make_mask()
    for name, state in ((A, CORRECTED), (B, REVIEWED), (C, REVIEWED), (D, REVIEWED)):
        project.masks.save(name, mask, mask == 0, state)
    project.photos.set_state(C, SKIPPED)
    project.masks.path(D).unlink()
    assert project.reviewed_samples() == [(project.photos[B].path, project.masks.path(B))]


def test_taking_up_a_photo_again_gives_the_state_that_fits(project, make_mask):
    mask = make_mask()
    project.masks.save(A, mask, mask == 0, REVIEWED)
    project.proposals.save(B, mask, 0.5, "shipped")
    for name in NAMES:
        assert project.photos.set_state(name, SKIPPED).state == SKIPPED
    assert [project.photos.set_state(name, TODO).state for name in NAMES] == [CORRECTED, PROPOSED, TODO, TODO]
    assert project.photos.set_state(A, REVIEWED).state == REVIEWED
    with closing(Project.open(project.root)) as again:
        assert again.photos.entries() == project.photos.entries()


def test_a_photo_without_mask_cannot_be_reviewed(project):
    with pytest.raises(ProjectError, match="no mask yet"):
        project.photos.set_state(A, REVIEWED)
    assert project.photos.entry(A).state == TODO


def test_problems_are_shown_until_solved_or_reopened(project):
    project.photos.set_problem(A, "the file is empty")
    assert project.photos.entry(A).problem == "the file is empty"
    project.photos.set_state(A, SKIPPED)
    assert project.photos.entry(A).problem == "the file is empty"
    with closing(Project.open(project.root)) as again:
        assert again.photos.entry(A).problem is None
    project.photos.set_problem(A, None)
    assert project.photos.entry(A).problem is None


masks = st.integers(0, 2).map(lambda value: np.full((4, 5), value, np.uint8))


class Folder(RuleBasedStateMachine):
    """Whatever is done in whatever order, opening the folder again shows the same."""

    def __init__(self):
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="petseg-test-"))
        for name in NAMES[:2]:
            (self.root / name).write_bytes(b"x")
        self.project = Project.open(self.root)
        self.masks = {}

    def teardown(self):
        self.project.close()
        shutil.rmtree(self.root)

    names = st.sampled_from(NAMES[:2])

    @rule(name=names, mask=masks, state=st.sampled_from([CORRECTED, REVIEWED]))
    def save(self, name, mask, state):
        self.project.masks.save(name, mask, mask == 0, state)
        self.masks[name] = mask

    @rule(name=names, state=st.sampled_from(PhotoState))
    def set_state(self, name, state):
        try:
            assert self.project.photos.set_state(name, state) == self.project.photos.entry(name)
        except ProjectError:
            assert name not in self.masks

    @rule(name=names, mask=masks, model=st.sampled_from(["shipped", "newer"]))
    def propose(self, name, mask, model):
        self.project.proposals.save(name, mask, 0.5, model)

    @rule(name=names)
    def forget(self, name):
        self.project.proposals.forget([name])

    @rule(name=names)
    def set_aside(self, name):
        if name in self.masks:
            self.project.masks.set_aside(name)
            del self.masks[name]

    @rule()
    def reopen(self):
        before = self.project.photos.entries()
        self.project.close()
        self.project = Project.open(self.root)
        assert self.project.photos.entries() == before
        assert self.project.notes == []

    @invariant()
    def masks_are_the_last_saved(self):
        for name in NAMES[:2]:
            mask = self.project.masks.load(name, (4, 5))
            assert (mask is None) == (name not in self.masks)
            if mask is not None:
                assert (mask == self.masks[name]).all()
                assert (self.project.masks.load_touched(name, (4, 5)) == (mask == 0)).all()
            state = self.project.photos.entry(name).state
            assert state == SKIPPED or (state in (CORRECTED, REVIEWED)) == (name in self.masks)


TestFolder = Folder.TestCase
TestFolder.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
