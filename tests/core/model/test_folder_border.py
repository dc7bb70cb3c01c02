"""Proposals get the border width of the folder, at any size of the photo."""

import cv2
import numpy as np
import pytest

from core.border.band import with_border
from core.border.silhouette import border_width_of
from core.labels import Label
from core.model.folder_border import MAX_SIDE, with_folder_border
from core.proposal import Proposal


def cat_of(side, border):
    """A mask of two round pets, one cut off by the photo's edge."""
    mask = np.full((side * 3 // 4, side), Label.BACKGROUND, np.uint8)
    for centre, radius in (((side // 3, side // 3), side // 5), ((side, side // 2), side // 8)):
        cv2.circle(mask, centre, radius + border // 2, int(Label.BORDER), -1)
        cv2.circle(mask, centre, radius - border // 2, int(Label.PET), -1)
    return mask


def proposal_of(mask):
    return Proposal(mask, np.ones((8, 8), np.float32), 0.25)


@pytest.mark.parametrize("side", [400, MAX_SIDE, 3000])
@pytest.mark.parametrize("share", [0.01, 0.04])
def test_the_border_is_as_wide_as_the_folder_has_it(side, share):
    mask = cat_of(side, border=round(0.02 * side))
    made = with_folder_border(proposal_of(mask), share, mask.shape).mask
    assert made.shape == mask.shape
    assert border_width_of(made) == pytest.approx(share * side, abs=max(1.5, 0.003 * side))


def test_large_masks_are_drawn_nearly_as_if_at_full_size():
    mask = cat_of(3000, border=60)
    made = with_folder_border(proposal_of(mask), 0.01, mask.shape).mask
    assert (made == with_border(mask, 30)).mean() > 0.999


def test_the_width_of_a_box_is_that_of_the_photo():
    mask = cat_of(400, border=8)
    made = with_folder_border(proposal_of(mask), 0.01, (900, 1200)).mask
    assert border_width_of(made) == pytest.approx(12, abs=1.5)


@pytest.mark.parametrize("side", [100, 2000])
@pytest.mark.parametrize("label", [Label.BACKGROUND, Label.PET])
def test_a_mask_of_one_class_stays(side, label):
    mask = np.full((side, side), label, np.uint8)
    assert (with_folder_border(proposal_of(mask), 0.02, mask.shape).mask == mask).all()


def test_an_unknown_width_changes_nothing():
    proposal = proposal_of(cat_of(300, border=9))
    assert with_folder_border(proposal, None, (300, 400)) is proposal
