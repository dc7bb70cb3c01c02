"""A new model that contradicts its base on photos that nobody corrected is found out."""

import numpy as np
import pytest

from core.images import read_image
from core.labels import Label
from core.network.finetuning.checking import SHIPPED_PHOTO, contradictions
from core.proposal import Proposal


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
    shipped, folder = map(str, contradictions(Draws(bright_is_pet), Draws(draw), photos, lambda: False))
    assert said in shipped
    assert "a cat that comes with PetSeg" in shipped
    assert said in folder
    assert "nobody corrected" in folder


@pytest.mark.parametrize("draw", [bright_is_pet, less(0.05), lambda bright: bright_is_pet(bright | (bright > 2))])
def test_a_model_that_agrees_contradicts_nothing(photos, draw):
    assert contradictions(Draws(bright_is_pet), Draws(draw), photos, lambda: False) == []


@pytest.mark.parametrize("sure_of_background", [True, False])
@pytest.mark.parametrize("draw", [less(0.6), lambda bright: bright_is_pet(~bright)])
def test_where_the_base_is_not_sure_of_its_pet_another_opinion_contradicts_nothing(photos, draw, sure_of_background):
    unsure = Draws(bright_is_pet, sure_of_pet=False, sure_of_background=sure_of_background)
    assert contradictions(unsure, Draws(draw), photos, lambda: False) == []


def test_what_cannot_be_read_or_shows_no_pet_does_not_count(photos, tmp_path):
    photos[0].write_bytes(b"")
    empty = Draws(lambda bright: bright_is_pet(bright & False))
    assert contradictions(empty, Draws(bright_is_pet), [*photos, tmp_path / "gone.jpg"], lambda: False) == []


def test_the_shipped_photo_can_be_read():
    assert read_image(SHIPPED_PHOTO).ndim == 3
