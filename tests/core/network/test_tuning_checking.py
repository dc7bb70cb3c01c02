"""A new model that contradicts its base on photos that nobody corrected is found out."""

import numpy as np
import pytest

from core.images import read_image
from core.labels import Label
from core.network.finetuning.checking import MAX_PHOTOS, Contradictions, checked_of, contradictions
from core.proposal import Proposal
from resources import SHIPPED_PHOTO


class Draws:
    """A stand-in for a loaded model: a function makes the mask from whether a pixel is brighter than the others."""

    name = device = "pretended"

    def __init__(self, draw, sure_of_pet=True, sure_of_background=True):
        self._draw = draw
        self._sure = sure_of_background, sure_of_pet

    def propose(self, image, box=None):
        brightness = image.mean(axis=-1)
        mask = self._draw(brightness > np.median(brightness))
        confidence = np.where(mask == Label.PET, *(0.95 if sure else 0.6 for sure in self._sure[::-1]))
        return Proposal(mask, confidence.astype(np.float32), 0.25)

    def close(self):
        pass


def bright_is_pet(bright):
    return np.where(bright, Label.PET, Label.BACKGROUND).astype(np.uint8)


def less(share):
    def draw(bright):
        mask = bright_is_pet(bright)
        mask[: round(share * len(mask))] = Label.BACKGROUND
        return mask

    return draw


@pytest.fixture
def photos(tmp_path, write_photo):
    paths = [tmp_path / f"pet_{number}.jpg" for number in range(3)]
    for number, path in enumerate(paths):
        write_photo(path, seed=number)
    return paths


@pytest.mark.parametrize(
    ("draw", "said"),
    [
        (lambda bright: bright_is_pet(~bright), "takes pets for background"),
        (lambda bright: bright_is_pet(bright & False), "finds no pet at all"),
        (less(0.6), "agrees with its base"),
    ],
)
def test_a_contradiction_is_reported_for_the_shipped_photo_and_the_folder(photos, draw, said):
    found = contradictions(Draws(bright_is_pet), Draws(draw), photos, lambda: False)
    shipped, folder = map(str, found.warnings)
    assert said in shipped
    assert "a cat that comes with PetSeg" in shipped
    assert said in folder
    assert "nobody corrected" in folder
    assert found.photos[0].photo == SHIPPED_PHOTO
    assert {photo.photo for photo in found.photos[1:]} == set(photos)
    for photo in found.photos:
        assert photo.agreement < 0.8
        assert (photo.base_mask == Label.PET).any()
        assert photo.base_mask.shape == photo.new_mask.shape
        assert not np.array_equal(photo.base_mask, photo.new_mask)


class Worsens(Draws):
    """Finds less of the pet from photo to photo, the first one apart."""

    def __init__(self, by):
        super().__init__(bright_is_pet)
        self._by = by
        self._seen = -1

    def propose(self, image, box=None):
        self._seen += 1
        self._draw = less(self._by * max(0, self._seen - 1))
        return super().propose(image, box)


def test_at_most_six_photos_of_least_agreement_are_shown(tmp_path, write_photo):
    photos = [tmp_path / f"pet_{number}.jpg" for number in range(12)]
    for number, path in enumerate(photos):
        write_photo(path, seed=number)
    found = contradictions(Draws(bright_is_pet), Worsens(0.09), photos, lambda: False)
    (said,) = map(str, found.warnings)
    assert "nobody corrected" in said
    agreements = [photo.agreement for photo in found.photos]
    assert len(agreements) == 6
    assert agreements == sorted(agreements)
    assert agreements[-1] < 0.6


def test_photos_on_which_the_models_agree_are_not_shown(tmp_path, photos):
    found = contradictions(Draws(bright_is_pet), Worsens(0.49), photos, lambda: False)
    assert len(found.warnings) == 1
    assert len(found.photos) == 2


@pytest.mark.parametrize("draw", [bright_is_pet, less(0.05), lambda bright: bright_is_pet(bright | (bright > 2))])
def test_a_model_that_agrees_contradicts_nothing(photos, draw):
    assert contradictions(Draws(bright_is_pet), Draws(draw), photos, lambda: False) == Contradictions()


@pytest.mark.parametrize("sure_of_background", [True, False])
@pytest.mark.parametrize("draw", [less(0.6), lambda bright: bright_is_pet(~bright)])
def test_where_the_base_is_not_sure_of_its_pet_another_opinion_contradicts_nothing(photos, draw, sure_of_background):
    unsure = Draws(bright_is_pet, sure_of_pet=False, sure_of_background=sure_of_background)
    assert contradictions(unsure, Draws(draw), photos, lambda: False) == Contradictions()


def test_what_cannot_be_read_or_shows_no_pet_does_not_count(photos, tmp_path):
    photos[0].write_bytes(b"")
    empty = Draws(lambda bright: bright_is_pet(bright & False))
    photos.append(tmp_path / "gone.jpg")
    assert contradictions(empty, Draws(bright_is_pet), photos, lambda: False) == Contradictions()


@pytest.mark.parametrize("more", [0, MAX_PHOTOS])
def test_each_photo_is_counted_whether_it_can_be_read_or_not(photos, tmp_path, more):
    untouched, counted = [*photos, *[tmp_path / "gone.jpg"] * more], []
    contradictions(Draws(bright_is_pet), Draws(bright_is_pet), untouched, lambda: False, lambda: counted.append(1))
    assert len(counted) == checked_of(untouched) == 1 + min(MAX_PHOTOS, len(untouched))


def test_the_shipped_photo_can_be_read():
    assert read_image(SHIPPED_PHOTO).ndim == 3
