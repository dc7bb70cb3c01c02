import numpy as np
import pytest
from PIL import Image

from core.errors import MaskError, PetsegError, ProjectError
from core.labels import Label
from core.project import PhotoState
from core.project.review import review_stored

SHAPE = (90, 120)
NAME = "pet_1.jpg"


def full_of(label):
    return np.full(SHAPE, label, np.uint8)


def review(project):
    with project.log.step("Review"):
        return review_stored(project, NAME)


def test_a_proposal_becomes_the_mask_with_every_pixel_touched(project):
    project.proposals.save(NAME, full_of(Label.PET), 0.1, "model")
    assert review(project).state == PhotoState.REVIEWED
    assert (project.masks.load(NAME, SHAPE) == Label.PET).all()
    assert project.masks.load_touched(NAME, SHAPE).all()


def test_a_mask_comes_before_a_proposal_and_its_touched_pixels_come_back(project):
    touched = np.zeros(SHAPE, bool)
    touched[:9] = True
    project.proposals.save(NAME, full_of(Label.BORDER), 0.1, "model")
    project.masks.save(NAME, full_of(Label.PET), touched, PhotoState.CORRECTED)
    assert review(project).state == PhotoState.REVIEWED
    assert (project.masks.load(NAME, SHAPE) == Label.PET).all()
    assert project.undo.take_back_last() == [NAME]
    assert project.photos.entry(NAME).state == PhotoState.CORRECTED
    assert np.array_equal(project.masks.load_touched(NAME, SHAPE), touched)


def test_without_either_there_is_nothing_to_review(project):
    with pytest.raises(ProjectError, match="no mask yet"):
        review(project)
    assert project.photos.entry(NAME).state == PhotoState.TODO


def test_a_proposal_for_a_photo_that_was_replaced_is_not_reviewed(project):
    project.proposals.save(NAME, full_of(Label.PET), 0.1, "model")
    Image.new("RGB", SHAPE[::-1], (9, 9, 9)).save(project.photos[NAME].path)
    with pytest.raises(MaskError, match="replaced by another one"):
        review(project)
    assert not project.masks.path(NAME).exists()


def test_a_mask_of_another_size_is_refused_and_stays(project):
    path = project.masks.path(NAME)
    path.parent.mkdir(parents=True)
    Image.new("L", (3, 2), 1).save(path)
    before = path.read_bytes()
    with pytest.raises(PetsegError):
        review(project)
    assert path.read_bytes() == before
