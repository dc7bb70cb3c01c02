"""Many photos are changed in one step; what cannot be changed is left as it was."""

from contextlib import closing

import numpy as np
import pytest

from core.errors import ProjectError
from core.labels import Label
from core.project import PhotoState, Project
from core.project.bulk_step import change_many

SHAPE = (90, 120)
A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]


@pytest.fixture
def project(photo_folder):
    opened = Project.open(photo_folder)
    yield opened
    opened.close()


def propose(project, *names):
    for name in names:
        project.proposals.save(name, np.full(SHAPE, Label.PET, np.uint8), 0.5, "model")


def paint(project, *names, touched=None):
    for name in names:
        touched = np.eye(*SHAPE, dtype=bool) if touched is None else touched
        project.masks.save(name, np.full(SHAPE, Label.BORDER, np.uint8), touched, PhotoState.CORRECTED)


def states(project):
    return [project.photos.entry(name).state for name in NAMES]


def test_a_review_confirms_every_pixel(project):
    propose(project, A, B)
    paint(project, B)
    report = change_many(project, "review", [A, B, C])
    assert (report.changed, report.without_mask, report.failed) == ([A, B], 1, 0)
    for name, label in ((A, Label.PET), (B, Label.BORDER)):
        assert (project.masks.load(name, SHAPE) == label).all()
        assert project.masks.load_touched(name, SHAPE).all()
    assert change_many(project, "review", [A, B]).unchanged == 2
    assert project.undo.take_back_last() == [B, A]
    assert states(project) == [PhotoState.PROPOSED, PhotoState.CORRECTED, PhotoState.TODO, PhotoState.TODO]
    assert not project.masks.load_touched(B, SHAPE).all()


def test_a_reset_removes_masks_and_needs_a_proposal(project):
    propose(project, A, B)
    paint(project, B, C)
    report = change_many(project, "reset", NAMES)
    assert (report.changed, report.unchanged, report.without_mask) == ([B], 2, 1)
    assert states(project)[:3] == [PhotoState.PROPOSED, PhotoState.PROPOSED, PhotoState.CORRECTED]
    project.undo.take_back_last()
    assert (project.masks.load(B, SHAPE) == Label.BORDER).all()


def test_it_can_be_taken_back_after_the_folder_was_opened_again(project, photo_folder):
    propose(project, A, B)
    change_many(project, "skip", [A, B, C])
    project.close()
    with closing(Project.open(photo_folder)) as again:
        assert (again.undo.last.title, again.undo.last.photos) == ("Skip", 3)
        again.undo.take_back_last()
        assert states(again) == [PhotoState.PROPOSED, PhotoState.PROPOSED, PhotoState.TODO, PhotoState.TODO]


def test_what_was_changed_before_it_was_stopped_is_one_step(project):
    done = []
    report = change_many(project, "skip", NAMES, done.append, lambda: len(done) == 2)
    assert (report.changed, report.was_stopped) == ([A, B], True)
    assert [entry.state for entry in done] == [PhotoState.SKIPPED] * 2
    assert project.undo.last.photos == 2


def test_a_photo_that_is_being_painted_is_left_alone(project):
    propose(project, A, B)
    project.journal.record(A, SHAPE, [], PhotoState.CORRECTED)
    report = change_many(project, "review", [A, B])
    assert (report.changed, report.failed) == ([B], 1)
    assert "not saved yet" in str(report.problem)


def test_a_photo_that_cannot_be_read_does_not_end_it(project, photo_folder):
    propose(project, A, B)
    (photo_folder / A).write_bytes(b"no photo")
    report = change_many(project, "review", [A, B])
    assert (report.changed, report.failed) == ([B], 1)


def test_a_photo_that_was_replaced_is_not_reviewed_with_the_mask_of_the_one_before(project, photo_folder, write_photo):
    propose(project, A, B)
    paint(project, B)
    for name in (A, B):
        write_photo(photo_folder / name, seed=77)
    report = change_many(project, "review", [A, B])
    assert (report.changed, report.failed) == ([], 2)
    assert states(project)[:2] == [PhotoState.TODO, PhotoState.CORRECTED]
    assert "replaced by another one" in str(report.problem)


def test_a_mask_of_another_size_is_no_review(project):
    propose(project, A, B)
    paint(project, A)
    path = project.masks.path(A)
    project.masks.save(C, np.zeros((9, 12), np.uint8), np.ones((9, 12), bool), PhotoState.CORRECTED)
    path.write_bytes(project.masks.path(C).read_bytes())
    before = path.read_bytes()
    report = change_many(project, "review", [A, B])
    assert (report.changed, report.failed) == ([B], 1)
    assert path.read_bytes() == before


def test_an_error_of_the_project_ends_it(project, monkeypatch):
    def refuse(*_arguments, **_values):
        raise ProjectError("the disk is full")

    monkeypatch.setattr(project.masks, "set_state", refuse)
    report = change_many(project, "skip", NAMES)
    assert (report.changed, report.failed) == ([], 1)
    assert "disk is full" in str(report.problem)
