"""Probabilities of a photo become one figure that ranks photos."""

import numpy as np

from core.inference.uncertainty import uncertainty


def one_hot(labels):
    return np.eye(3, dtype=np.float32)[labels]


def test_uncertainty_ranks_sure_below_unsure():
    sure = one_hot(np.repeat([[0, 1]], 32, axis=0).repeat(16, axis=1))
    unsure = np.full((32, 32, 3), (0.45, 0.45, 0.1), np.float32)
    assert uncertainty(sure) == 0
    assert uncertainty(unsure) == 1
    assert 0 <= uncertainty(0.5 * sure + 0.5 * unsure) <= 1


def test_border_band_does_not_count_as_unsure():
    labels = np.ones((32, 32), int)
    probabilities = one_hot(labels)
    probabilities[10:20] = (0.2, 0.2, 0.6)
    assert uncertainty(probabilities) == 0
