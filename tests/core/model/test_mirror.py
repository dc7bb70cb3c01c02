"""A network that is unsure of a photo looks at it in the mirror too."""

import numpy as np
import pytest

from core.model.architecture import Architecture
from core.model.checkpoint import Card
from core.model.crops import closer_boxes
from core.model.segmenter import Segmenter

SIZE = 64


class OneSided:
    """Says pet everywhere, surely on the left of what it is shown and less surely on the right."""

    device = "CPU (pretended)"

    def __init__(self, right):
        self.runs = 0
        self._right = right

    def run(self, photos):
        self.runs += 1
        pet = np.full((len(photos), SIZE, SIZE), 0.98, np.float32)
        pet[:, :, SIZE // 2 :] = self._right
        return np.stack([pet, 0.99 - pet, np.full_like(pet, 0.01)], axis=-1)

    def close(self):
        pass


def proposal(network):
    photo = np.zeros((SIZE, SIZE, 3), np.uint8)
    segmenter = Segmenter(Card(name="One-sided", architecture=Architecture(input_size=SIZE)), network)
    return segmenter.propose(photo)


def test_a_sure_network_looks_once():
    network = OneSided(right=0.98)
    proposal(network)
    assert network.runs == 1


def test_an_unsure_network_answers_with_the_mean_of_photo_and_mirror():
    network = OneSided(right=0.6)
    confidence = proposal(network).confidence
    assert network.runs == 2
    np.testing.assert_allclose(confidence, (0.98 + 0.6) / 2, atol=1e-5)
    np.testing.assert_allclose(confidence, confidence[:, ::-1], atol=1e-6)


@pytest.mark.parametrize("right", [0.6, 0.98])
def test_a_pet_that_fills_the_photo_needs_no_closer_look(right):
    from core.model.composite import CropPrediction
    from core.pixels import Box

    answer = OneSided(right).run(np.zeros((1, SIZE, SIZE, 3), np.float32))[0]
    assert closer_boxes(CropPrediction(Box(0, 0, SIZE, SIZE), answer)) == []
