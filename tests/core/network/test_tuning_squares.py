"""What a fine-tune shows: squares that seed and position determine, of borders that do not depend on the folder."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from core.border.band import with_border
from core.labels import Label
from core.network.finetuning.border import share_of, with_width_of
from core.network.finetuning.recipe import choose_recipe
from core.network.finetuning.squares import TuningSquares, animals_in
from core.network.samples import Samples
from core.proposal import Proposal
from core.worker.finetune_messages import TuningOptions

SIZE = 64


def disc(shape, centre, radius, border):
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    cv2.circle(mask, centre, radius, int(Label.PET), -1)
    return with_border(mask, border)


@pytest.fixture
def samples():
    """Three photos with a small pet each, which is as bright as nothing else there."""
    masks = [disc((240, 320), (80 + 60 * number, 120), 14, 4) for number in range(3)]
    images = [np.where(mask[..., None] == Label.BACKGROUND, 40, 220).repeat(3, -1).astype(np.uint8) for mask in masks]
    return Samples([f"{number}.png" for number in range(3)], images, masks)


def squares_of(samples, **changes):
    recipe = replace(choose_recipe(TuningOptions(augmentation="none"), len(samples)), **changes)
    return TuningSquares(samples, SIZE, recipe, seed=3)


def test_squares_are_determined_by_seed_and_position(samples):
    squares = squares_of(samples)
    photos, masks = squares.batch(5, 4)
    assert (photos.shape, masks.shape) == ((4, SIZE, SIZE, 3), (4, SIZE, SIZE))
    again = squares_of(samples).batch(7, 2)
    np.testing.assert_array_equal(photos[2:], again[0])
    np.testing.assert_array_equal(masks[2:], again[1])


def test_an_epoch_shows_each_photo_equally_often(samples):
    for number, image in enumerate(samples.images):
        image[:, :, 0] = 60 * (number + 1)  # a colour of its own
    squares = squares_of(samples, zoomed=0.0, empty=0.0, whole=1.0)
    photos, _ = squares.batch(0, len(squares))
    colours = np.rint((photos[:, 0, 0, 0] + 1) * 127.5 / 60)
    assert [int((colours == number + 1).sum()) for number in range(3)] == [len(squares) // 3] * 3


def test_close_ups_show_the_animal_large(samples):
    _, masks = squares_of(samples, zoomed=1.0).batch(0, 30)
    shares = (masks != Label.BACKGROUND).mean(axis=(1, 2))
    whole = (samples.masks[0] != Label.BACKGROUND).mean()
    assert np.median(shares) > 10 * whole


def test_parts_without_an_animal_are_shown_too(samples):
    photos, masks = squares_of(samples, zoomed=0.0, empty=0.5, whole=0.5).batch(0, 60)
    empty = (masks == Label.BACKGROUND).all(axis=(1, 2))
    assert 20 <= empty.sum() <= 40
    assert photos[empty].max() < 0  # nothing of the bright pets
    full = Samples(["full"], samples.images[:1], [np.full_like(samples.masks[0], Label.PET)])
    _, masks = squares_of(full, empty=0.5).batch(0, 20)
    assert (masks == Label.PET).all()  # there is no such part


def test_every_animal_gets_a_box():
    mask = disc((200, 200), (50, 50), 20, 4)
    second = disc((200, 200), (150, 120), 10, 2)
    both = np.where(second == Label.BACKGROUND, mask, second)
    both[190, 190] = Label.PET  # a speck
    boxes = sorted(animals_in(both))
    assert len(boxes) == 2
    assert boxes[0].top < 40
    assert boxes[1].left > 130


class DrawsBorders:
    """A stand-in for the base: it finds every pet, with a border of its own width."""

    name = device = "pretended"

    def __init__(self, width):
        self._width = width

    def propose(self, image, box=None):
        pet = np.where(image.mean(axis=-1) > 100, Label.PET, Label.BACKGROUND).astype(np.uint8)
        return Proposal(with_border(pet, self._width), np.ones((8, 8), np.float32), 0.25)

    def close(self):
        pass


@pytest.mark.parametrize("width", [1, 4, 14])
def test_the_width_of_corrections_does_not_reach_the_training(samples, width):
    drawn = Samples(samples.names, samples.images, [with_border(mask, width) for mask in samples.masks])
    trained = with_width_of(DrawsBorders(6), drawn, lambda: False)
    expected = with_width_of(DrawsBorders(6), samples, lambda: False)
    for mask, other in zip(trained.masks, expected.masks, strict=True):
        assert (mask == other).mean() > 0.998
    assert share_of(drawn, lambda: False) == pytest.approx(width / 320, abs=1.5 / 320)


def test_samples_without_border_have_no_share(samples):
    bare = [np.full_like(mask, Label.BACKGROUND) for mask in samples.masks]
    assert share_of(Samples(samples.names, samples.images, bare), lambda: False) is None
