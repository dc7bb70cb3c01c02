"""Figures of a folder, from its masks, states and log."""

import os
from contextlib import closing
from math import isnan

import numpy as np
import pytest

from core.border.silhouette import border_width_of
from core.cancel import Cancelled
from core.labels import Label
from core.masks import write_mask
from core.project import PhotoState, Project
from core.statistics.folder import collect, histogram

A, B, C, D = [f"pet_{n}.jpg" for n in range(1, 5)]
SHAPE = (90, 120)


@pytest.fixture
def folder(photo_folder, make_mask):
    """A reviewed photo with its proposal, a corrected one without a pet, a skipped and a proposed one."""
    empty = np.full(SHAPE, Label.BACKGROUND, np.uint8)
    with closing(Project.open(photo_folder)) as project:
        for name in (A, D):
            project.proposals.save(name, make_mask(), 0.5, "shipped")
        project.masks.save(A, make_mask(), make_mask() == 0, PhotoState.REVIEWED)
        project.masks.save(B, empty, empty == 0, PhotoState.CORRECTED)
        project.photos.set_state(C, PhotoState.SKIPPED)
    return photo_folder


@pytest.fixture
def collected(folder):
    """A function that collects the figures of the folder."""

    def collected(**options):
        with closing(Project.open(folder, read_only=True)) as project:
            return collect(project, **options)

    return collected


def test_states_are_counted(collected):
    statistics = collected()
    assert statistics.photos == 4
    assert statistics.states == dict.fromkeys(PhotoState, 1) | {PhotoState.TODO: 0}


def test_masks_are_measured(collected, make_mask):
    first, second = collected().masks
    mask = make_mask()
    assert first.pixels == tuple(int((mask == label).sum()) for label in Label)
    assert first.border_width == border_width_of(mask)
    assert first.agreement == 1
    assert first.pet_share == pytest.approx((mask == Label.PET).mean())
    assert (second.photo, second.state) == (B, PhotoState.CORRECTED)
    assert (second.pet_share, second.border_width, second.agreement) == (0, None, None)


def test_class_shares_are_those_of_all_pixels(collected, make_mask):
    statistics = collected()
    assert sum(statistics.class_shares.values()) == pytest.approx(1)
    assert statistics.class_shares[Label.PET] == pytest.approx((make_mask() == Label.PET).mean() / 2)


def test_agreement_says_how_far_a_person_went_from_the_proposal(folder, collected, make_mask):
    with closing(Project.open(folder)) as project:
        project.masks.load(A, SHAPE)
        project.masks.save(A, make_mask(seed=7), make_mask() == 0, PhotoState.REVIEWED)
    ((name, agreement),) = collected().agreements
    assert name == A
    assert 0 < agreement < 1


def test_days_are_those_of_the_files(folder, collected):
    os.utime(folder / "annotations" / "trimaps" / "pet_1.png", (86_400 * 365, 86_400 * 365))
    first, second = collected().days
    assert first.date.year in (1970, 1971)
    assert (first.masks_saved, second.masks_saved) == (1, 1)
    assert (first.work.photos, second.work.photos) == (0, 2)


def test_decisions_are_working_time(collected):
    statistics = collected()
    assert statistics.work.photos == 2  # the first of three has no beginning
    assert 0 < statistics.work.seconds < 60


def test_decisions_that_were_taken_back_are_none(folder, collected):
    with closing(Project.open(folder)) as project:
        with project.log.step("Marking"):
            project.photos.set_state(D, PhotoState.SKIPPED)
        before = len(project.log.all_steps())
        project.log.forget(project.log.steps[-1])
        assert len(project.log.all_steps()) == before - 1


def test_a_mask_that_cannot_be_read_is_reported_and_left_out(folder, collected):
    damaged = folder / "annotations" / "trimaps" / "pet_1.png"
    damaged.write_bytes(b"no mask")
    problems, progress = [], []
    statistics = collected(on_problem=problems.append, on_progress=lambda *each: progress.append(each))
    assert [problem.path for problem in problems] == [damaged]
    assert [mask.photo for mask in statistics.masks] == [B]
    assert progress == [(1, 2), (2, 2)]


def test_it_stops_when_asked(collected):
    with pytest.raises(Cancelled):
        collected(should_stop=lambda: True)


def test_a_folder_without_masks_has_no_shares(photo_folder):
    with closing(Project.open(photo_folder, read_only=True)) as project:
        statistics = collect(project)
    assert statistics.states[PhotoState.TODO] == 4
    assert all(isnan(share) for share in statistics.class_shares.values())
    assert statistics.days == []
    assert not (photo_folder / ".petseg").exists()


def test_masks_of_a_folder_never_opened_count(oxford_folder, make_mask):
    write_mask(oxford_folder / "annotations" / "trimaps" / "pet_4.png", make_mask())
    with closing(Project.open(oxford_folder, read_only=True)) as project:
        assert len(collect(project).masks) == 4


@pytest.mark.parametrize(
    ("values", "high", "counts"),
    [
        ([], 1.0, [0] * 10),
        ([0.0, 0.05, 0.1, 1.0], 1.0, [2, 1, 0, 0, 0, 0, 0, 0, 0, 1]),
        ([0.0, 0.0], 0.0, [2, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ],
)
def test_histogram(values, high, counts):
    assert histogram(values, high) == counts
