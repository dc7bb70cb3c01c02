"""The network runs again on crops around small pets, and on nothing else."""

import numpy as np
import pytest
from support.seeing_network import BRIGHT, SIZE, add_disc, dark_photo, seeing_segmenter

from core.errors import CheckpointError
from core.labels import Label
from core.model.composite import CropPrediction
from core.model.crops import MAX_CROPS, choose_crops, with_context
from core.model.full_size import mask_at_full_size
from core.model.preprocess import scale_pixels, shrink_to_square
from core.pixels import Box


@pytest.fixture
def opened():
    return seeing_segmenter()


def mask_of_first_pass(network, photo):
    square = shrink_to_square(photo, SIZE)
    return mask_at_full_size(network.run(scale_pixels(square[None]))[0], photo)


def wrong(mask, pet):
    return np.count_nonzero((mask == Label.PET) != pet)


@pytest.mark.parametrize("shape", [(640, 640), (600, 1000), (300, 1500)])
def test_small_pet_gets_a_sharper_outline(opened, shape):
    segmenter, network = opened
    photo = dark_photo(*shape)
    pet = add_disc(photo, (200, 220), 40)
    proposal = segmenter.propose(photo)
    assert network.batches == [1, 1]
    assert wrong(proposal.mask, pet) < 0.5 * wrong(mask_of_first_pass(network, photo), pet)


def test_pet_that_is_small_enough_to_be_overlooked_is_found(opened):
    """In the first pass its cell is not bright enough to be called pet."""
    segmenter, network = opened
    photo = dark_photo(1500, 1500)
    pet = add_disc(photo, (700, 400), 25)
    assert (mask_of_first_pass(network, photo) == Label.PET).sum() < 0.5 * pet.sum()
    found = segmenter.propose(photo).mask == Label.PET
    assert (found & pet).sum() > 0.9 * pet.sum()


@pytest.mark.parametrize("shape", [(375, 500), (640, 640), (300, 320)])
def test_pet_that_fills_the_photo_takes_one_pass(opened, shape):
    segmenter, network = opened
    photo = dark_photo(*shape)
    photo[shape[0] // 8 : -shape[0] // 8, shape[1] // 8 : -shape[1] // 8] = BRIGHT
    segmenter.propose(photo)
    assert network.batches == [1]


def test_photo_without_a_pet_takes_one_pass(opened):
    segmenter, network = opened
    assert (segmenter.propose(dark_photo(900, 900)).mask == Label.BACKGROUND).all()
    assert network.batches == [1]


def test_tiny_photo_takes_one_pass(opened):
    segmenter, network = opened
    photo = dark_photo(34, 34)
    add_disc(photo, (10, 10), 5)
    segmenter.propose(photo)
    assert network.batches == [1]


def test_pets_far_apart_get_a_crop_each_in_one_batch(opened):
    segmenter, network = opened
    photo = dark_photo(900, 900)
    pets = [add_disc(photo, centre, 40) for centre in ((150, 150), (150, 750), (750, 400))]
    mask = segmenter.propose(photo).mask
    assert network.batches == [1, 3]
    assert wrong(mask, np.any(pets, axis=0)) < 0.5 * wrong(mask_of_first_pass(network, photo), np.any(pets, axis=0))


def test_pets_side_by_side_share_a_crop(opened):
    segmenter, network = opened
    photo = dark_photo(900, 900)
    for left in (300, 420):
        add_disc(photo, (450, left), 45)
    segmenter.propose(photo)
    assert network.batches == [1, 1]


def test_number_of_crops_is_bounded(opened):
    segmenter, network = opened
    photo = dark_photo(2000, 2000)
    for top in range(150, 2000, 425):
        for left in range(150, 2000, 425):
            add_disc(photo, (top, left), 45)
    segmenter.propose(photo)
    assert network.batches == [1, MAX_CROPS]


def test_what_is_no_pet_in_a_crop_is_removed(opened):
    """Checks of red and cyan look grey from afar."""
    segmenter, network = opened
    photo = dark_photo(640, 640)
    checks = (np.indices((80, 80)) // 5).sum(axis=0) % 2
    photo[280:360, 280:360] = np.where(checks[..., None], (255, 0, 0), (0, 255, 255))
    assert (mask_of_first_pass(network, photo) == Label.PET).any()
    assert (segmenter.propose(photo).mask == Label.BACKGROUND).all()


def test_crops_reach_confidence_and_uncertainty(opened):
    segmenter, network = opened
    photo = dark_photo(1500, 1500)
    add_disc(photo, (700, 400), 40)
    first_pass = network.run(scale_pixels(shrink_to_square(photo, SIZE)[None]))[0]
    confidence = segmenter.propose(photo).confidence
    assert confidence.shape == (SIZE, SIZE)
    near = slice(700 * SIZE // 1500 - 3, 700 * SIZE // 1500 + 4), slice(400 * SIZE // 1500 - 3, 400 * SIZE // 1500 + 4)
    assert np.abs(confidence[near] - first_pass.max(axis=-1)[near]).max() > 0.05
    far = slice(50, None), slice(50, None)
    np.testing.assert_allclose(confidence[far], first_pass.max(axis=-1)[far], atol=1e-6)


def test_probabilities_that_are_no_numbers_are_reported_from_the_second_pass_too(opened):
    segmenter, network = opened
    see = network.run
    network.run = lambda photos: see(photos) if not network.batches else np.full_like(see(photos), np.nan)
    photo = dark_photo(640, 640)
    add_disc(photo, (200, 220), 40)
    with pytest.raises(CheckpointError, match="no numbers"):
        segmenter.propose(photo)


# A box given by the caller


@pytest.mark.parametrize("box", [Box(100, 50, 300, 450), Box(0, 0, 640, 640), Box(600, 600, 640, 640), Box(5, 5, 6, 6)])
def test_proposal_for_a_box_has_its_shape(opened, box):
    segmenter, _ = opened
    proposal = segmenter.propose(dark_photo(640, 640), box)
    assert proposal.mask.shape == box.shape
    assert proposal.confidence.shape == (SIZE, SIZE)


def test_box_finds_what_the_whole_photo_hides(opened):
    segmenter, _ = opened
    photo = dark_photo(3000, 3000)
    pet = add_disc(photo, (700, 400), 12)
    assert (segmenter.propose(photo).mask == Label.BACKGROUND).all()
    box = Box(650, 350, 750, 450)
    mask = segmenter.propose(photo, box).mask
    assert wrong(mask, pet[box.slices]) < 0.2 * pet.sum()


def test_mask_of_a_box_lies_where_the_box_is(opened):
    """The margin is cut off again, on each side as much as was added."""
    segmenter, _ = opened
    photo = dark_photo(600, 800)
    pet = add_disc(photo, (300, 400), 90)
    for box in (Box(200, 300, 400, 500), Box(180, 390, 320, 560), Box(0, 250, 300, 800)):
        assert wrong(segmenter.propose(photo, box).mask, pet[box.slices]) < 0.05 * pet.sum()


def test_network_sees_something_around_the_box(opened):
    segmenter, network = opened
    photo = dark_photo(600, 800)
    photo[:, :398] = BRIGHT
    seen = []
    see = network.run
    network.run = lambda photos: seen.append(photos) or see(photos)
    segmenter.propose(photo, Box(200, 400, 400, 600))
    assert seen[0].max() > 0.9


def test_box_is_clipped_to_the_photo_and_must_hold_some_of_it(opened):
    segmenter, _ = opened
    photo = dark_photo(60, 80)
    assert segmenter.propose(photo, Box(-10, -10, 20, 90)).mask.shape == (20, 80)
    for box in (Box(60, 0, 70, 10), Box(10, 10, 10, 20), Box(30, 10, 20, 40)):
        with pytest.raises(ValueError, match="no pixel"):
            segmenter.propose(photo, box)


def test_large_box_is_zoomed_into_like_a_photo(opened):
    segmenter, network = opened
    photo = dark_photo(2000, 2000)
    add_disc(photo, (700, 400), 40)
    segmenter.propose(photo, Box(0, 0, 1500, 1500))
    assert network.batches == [1, 1]


def test_crop_is_square_and_has_the_pet_in_its_middle():
    probabilities = np.zeros((SIZE, SIZE, 3), np.float32)
    probabilities[..., Label.BACKGROUND] = 1
    probabilities[30:34, 20:28] = (1, 0, 0)
    (crop,) = choose_crops(CropPrediction(Box(0, 0, 640, 1280), probabilities))
    pet = Box(300, 400, 340, 560)
    assert crop.shape[0] == crop.shape[1]
    assert crop.intersection(pet) == pet
    assert crop.top + crop.bottom == pytest.approx(pet.top + pet.bottom, abs=2)
    assert crop.left + crop.right == pytest.approx(pet.left + pet.right, abs=2)


def test_context_stays_inside_and_keeps_the_box():
    within = Box(0, 0, 100, 300)
    for box in (Box(0, 0, 100, 300), Box(90, 290, 100, 300), Box(10, 5, 90, 20), Box(0, 0, 1, 300)):
        wider = with_context(box, within)
        assert wider.intersection(box) == box
        assert wider.clipped((100, 300)) == wider


@pytest.mark.parametrize("right", [0.6, 0.98])
def test_a_pet_that_fills_the_photo_needs_no_crop(right):
    probabilities = np.full((SIZE, SIZE, 3), (0.98, 0.01, 0.01), np.float32)
    probabilities[:, SIZE // 2 :] = (right, 0.99 - right, 0.01)
    assert choose_crops(CropPrediction(Box(0, 0, SIZE, SIZE), probabilities)) == []
