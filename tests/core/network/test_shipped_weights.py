"""The shipped file holds no tensor of the ImageNet weights that it started from."""

import numpy as np
import pytest

from core.model.checkpoint import read_checkpoint
from resources import DEFAULT_MODEL

pytestmark = [pytest.mark.realdata, pytest.mark.slow]


def test_every_tensor_is_of_our_own_training(data_folder):
    from core.network.model import build_unet, read_weights

    imagenet = data_folder.parent / "weights" / "mobilenet_v2_1.0_imagenet_notop.weights.h5"
    shipped = read_checkpoint(DEFAULT_MODEL)
    started_from = read_weights(build_unet(shipped.card.architecture, encoder_weights=imagenet))
    same = [name for name, tensor in shipped.weights.items() if np.array_equal(tensor, started_from[name])]
    assert same == []
