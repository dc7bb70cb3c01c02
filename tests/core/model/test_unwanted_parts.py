"""Parts of a proposal that somebody began to erase are suggested to go as a whole."""

import numpy as np
import pytest

from core.labels import Label
from core.model.composite import Composite, CropPrediction
from core.model.propagation.unwanted_parts import without_unwanted_parts
from core.pixels import Box

SHAPE = (200, 200)
PET, FENCE = Box(20, 20, 120, 120), Box(140, 140, 190, 190)
"""A large part and a small one."""


def predicted(box: Box) -> CropPrediction:
    inside = np.zeros(SHAPE, bool)
    for part in (PET, FENCE):
        inside[part.slices] = True
    inside = inside[box.slices][:: box.shape[0] // 100, :: box.shape[1] // 100]
    values = np.zeros((*inside.shape, 3), np.float32)
    values[..., Label.PET] = np.where(inside, 0.9, 0.05)
    values[..., Label.BACKGROUND] = 1 - values[..., Label.PET]
    return CropPrediction(box, values)


NOTHING = Box(0, 0, 0, 0)


def marks(pet: Box = NOTHING, background: Box = NOTHING):
    found = {label: np.zeros(SHAPE, bool) for label in (Label.PET, Label.BACKGROUND)}
    found[Label.PET][pet.slices] = True
    found[Label.BACKGROUND][background.slices] = True
    return found


def left_after(**painted):
    """Whether pet and fence are still there in the whole photo, and the fence in a closer crop."""
    predictions = [predicted(Box.whole(SHAPE)), predicted(Box(100, 100, 200, 200))]
    fewer = without_unwanted_parts(predictions, Composite(predictions[0], predictions[1:]), marks(**painted))
    if fewer is None:
        return None
    whole, closer = (one.probabilities[..., Label.PET] for one in fewer)
    return whole[35, 35] > 0.5, whole[82, 82] > 0.5, closer[65, 65] > 0.5


def test_a_part_of_which_a_piece_was_erased_goes_as_a_whole():
    assert left_after(background=Box(140, 140, 155, 160)) == (True, False, False)


@pytest.mark.parametrize(
    "painted",
    [
        {"background": Box(140, 140, 144, 144)},  # a corner
        {"background": Box(20, 20, 50, 60)},  # a piece of the pet
        {"background": Box(140, 140, 155, 160), "pet": Box(170, 170, 180, 180)},  # it is confirmed elsewhere
        {"background": Box(0, 150, 10, 190)},  # nothing was proposed there
        {},
    ],
)
def test_else_all_parts_stay(painted):
    assert left_after(**painted) is None


def test_most_of_the_largest_part_has_to_go_before_all_of_it_does():
    assert left_after(background=Box(20, 20, 60, 110)) == (False, True, True)
