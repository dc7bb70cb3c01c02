"""What is worked out for a photo that is replaced, touched or away meanwhile."""

from contextlib import closing

import pytest
from support.replaced_photos import SHAPE, A, B, C, replace, touch, work

from core.errors import ImageError, PhotoReplacedError
from core.images import read_image
from core.project import PhotoState, Project
from core.project.identity import identify, read_identified

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


def test_a_photo_replaced_while_the_folder_is_open_never_trains(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        replace(bmp_folder / A)
        assert project.photos.entry(A).state == REVIEWED
        assert [photo.name for photo, _ in project.reviewed_samples()] == [B]
        assert project.photos.entry(A).state == CORRECTED


def test_a_photo_that_is_away_loses_nothing(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        (bmp_folder / A).rename(bmp_folder / "away")
        assert not project.photos.check(A)
        assert project.photos.entry(A).state == REVIEWED
    (bmp_folder / "away").rename(bmp_folder / A)
    with closing(Project.open(bmp_folder)) as project:
        assert project.photos.entry(A).state == REVIEWED


def test_a_photo_that_left_while_the_folder_is_open_can_still_be_saved(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        _, decoded = read_identified(bmp_folder / A, read_image)
        project.masks.load(A, SHAPE)
        (bmp_folder / A).rename(bmp_folder / "away")
        assert project.refresh().removed == [A]
        project.masks.save(A, make_mask(seed=5), make_mask() == 0, CORRECTED, photo=decoded)
        assert (project.masks.load(A, SHAPE) == make_mask(seed=5)).all()


# Results that arrive after the photo was replaced


def test_a_proposal_for_a_photo_that_is_gone_is_not_stored(bmp_folder, make_mask):
    with closing(Project.open(bmp_folder)) as project:
        _, decoded = read_identified(bmp_folder / A, read_image)
        replace(bmp_folder / A)
        with pytest.raises(PhotoReplacedError, match="replaced meanwhile"):
            project.proposals.save(A, make_mask(), 0.5, "shipped", photo=decoded)
        assert project.photos.entry(A).state == TODO
        project.proposals.save(A, make_mask(), 0.5, "shipped", photo=identify(bmp_folder / A))
        assert project.photos.entry(A).state == PROPOSED


@pytest.mark.parametrize("known", [True, False])
def test_a_review_of_a_photo_that_is_gone_counts_as_a_correction(bmp_folder, make_mask, known):
    """Whether the store knew the photo before or not."""
    if known:
        work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        _, decoded = read_identified(bmp_folder / A, read_image)
        project.masks.load(A, SHAPE)
        replace(bmp_folder / A)
        assert project.masks.save(A, make_mask(seed=5), make_mask() == 0, REVIEWED, photo=decoded).state == CORRECTED
        assert (project.masks.load(A, SHAPE) == make_mask(seed=5)).all()
        assert project.reviewed_samples() == ([] if not known else [(bmp_folder / B, project.masks.path(B))])


def test_a_review_without_a_save_of_a_photo_that_is_gone_counts_as_a_correction(bmp_folder, make_mask):
    work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        replace(bmp_folder / C)
        assert project.photos.set_state(C, REVIEWED).state == CORRECTED
        assert project.photos.set_state(C, REVIEWED).state == REVIEWED


@pytest.mark.parametrize("known", [True, False])
def test_a_photo_touched_while_it_is_open_can_be_reviewed(bmp_folder, make_mask, known):
    if known:
        work(bmp_folder, make_mask())
    with closing(Project.open(bmp_folder)) as project:
        _, decoded = read_identified(bmp_folder / A, read_image)
        project.masks.save(A, make_mask(), make_mask() == 0, CORRECTED, photo=decoded)
        for _ in range(2):
            touch(bmp_folder / A)
            assert not project.photos.has_changed(A, decoded)
            assert project.masks.save(A, make_mask(), make_mask() == 0, REVIEWED, photo=decoded).state == REVIEWED
        replace(bmp_folder / A)
        assert project.photos.has_changed(A, decoded)


def test_a_photo_replaced_while_it_is_decoded_is_decoded_again(bmp_folder):
    def read_and_replace(path):
        image = read_image(path)
        if not replaced:
            replaced.append(path)
            replace(path)
        return image

    replaced = []
    image, decoded = read_identified(bmp_folder / A, read_and_replace)
    assert decoded == identify(bmp_folder / A)
    assert (image == read_image(bmp_folder / A)).all()
    with pytest.raises(ImageError, match="changes while it is read"):
        read_identified(bmp_folder / A, lambda path: replace(path))
