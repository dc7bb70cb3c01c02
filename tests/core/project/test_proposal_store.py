"""Proposals come back with their figures and confidence, and damaged ones are dropped."""

import shutil
from contextlib import closing

import numpy as np
import pytest

from core.masks import is_proposed
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)


def confidence(value: float = 0.5) -> np.ndarray:
    return np.linspace(0, value, 64, dtype=np.float32).reshape(8, 8)


def file_of(project: Project):
    return project.root / ".petseg" / "confidence" / f"{A}.png"


def test_it_comes_back_to_a_255th(project, photo_folder, make_mask):
    project.proposals.save(A, make_mask(), 0.25, "shipped", confidence())
    project.close()
    with closing(Project.open(photo_folder)) as again:
        loaded = again.proposals.load_confidence(A)
    assert loaded.dtype == np.float32
    np.testing.assert_allclose(loaded, confidence(), atol=0.5 / 255 + 1e-6)


def test_a_proposal_without_it_takes_away_that_of_the_one_before(project, make_mask):
    project.proposals.save(A, make_mask(), 0.25, "shipped", confidence())
    project.proposals.save(A, make_mask(), 0.25, "newer")
    assert project.proposals.load_confidence(A) is None


def test_it_is_dropped_with_its_proposal(project, make_mask):
    project.proposals.save(A, make_mask(), 0.25, "shipped", confidence())
    project.proposals.forget()
    assert project.proposals.load_confidence(A) is None
    assert not file_of(project).exists()


@pytest.mark.parametrize("damage", [b"", b"no picture", None])
def test_a_damaged_or_missing_one_is_not_known_and_the_proposal_stays(project, make_mask, damage):
    project.proposals.save(A, make_mask(), 0.25, "shipped", confidence())
    file_of(project).unlink() if damage is None else file_of(project).write_bytes(damage)
    assert project.proposals.load_confidence(A) is None
    assert project.proposals.load(A, (90, 120)) is not None


def test_values_out_of_range_are_cut(project, make_mask):
    project.proposals.save(A, make_mask(), 0.25, "shipped", np.array([[-1, 2]], np.float32))
    assert project.proposals.load_confidence(A).tolist() == [[0, 1]]


def test_proposals_come_back_with_their_figures(project, make_mask):
    project.proposals.save(A, make_mask(), 0.25, "shipped")
    with closing(Project.open(project.root)) as again:
        entry = again.photos.entry(A)
        assert (entry.state, entry.uncertainty, entry.model) == (PROPOSED, 0.25, "shipped")
        assert (again.proposals.load(A, SHAPE) == make_mask()).all()
        assert again.proposals.load(B, SHAPE) is None
    assert not (project.root / "annotations").exists()


@pytest.mark.parametrize("damage", [b"", b"broken", None])
def test_damaged_proposal_is_dropped(project, make_mask, damage):
    project.proposals.save(A, make_mask(), 0.5, "shipped")
    path = project.root / ".petseg" / "proposals" / f"{A}.png"
    assert is_proposed(path)
    path.unlink() if damage is None else path.write_bytes(damage)
    assert project.proposals.load(A, SHAPE) is None
    entry = project.photos.entry(A)
    assert (entry.state, entry.uncertainty, entry.model) == (TODO, None, None)
    assert project.proposals.stale("shipped") == NAMES


def test_proposal_that_vanished_is_missed_on_opening(project, make_mask):
    project.proposals.save(A, make_mask(), 0.5, "shipped")
    shutil.rmtree(project.root / ".petseg" / "proposals")
    with closing(Project.open(project.root)) as again:
        assert again.photos.entry(A).state == TODO


def test_stale_proposals_are_those_of_other_models_or_none(project, make_mask):
    mask = make_mask()
    project.proposals.save(A, mask, 0.5, "shipped")
    project.proposals.save(B, mask, 0.5, "newer")
    project.masks.save(C, mask, mask == 0, CORRECTED)
    assert project.proposals.stale("newer") == [A, D]
    assert project.proposals.stale("shipped") == [B, D]
    project.photos.set_state(D, SKIPPED)
    assert project.proposals.stale("newer") == [A]
    project.proposals.forget([A])
    assert [project.photos.entry(A).state, project.photos.entry(B).state] == [TODO, PROPOSED]
    project.proposals.forget()
    assert project.proposals.stale("newer") == [A, B]
    assert not any(path.is_file() for path in (project.root / ".petseg" / "proposals").rglob("*"))
