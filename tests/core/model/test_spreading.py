"""Corrections that are added to a prediction."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.labels import Label
from core.model.composite import CropPrediction
from core.model.outline import petness_of
from core.model.propagation.cells import CELLS
from core.model.propagation.spreading import corrected
from core.pixels import Box


def prediction(seed: int) -> CropPrediction:
    logits = np.random.default_rng(seed).normal(0, 3, (32, 32, 3)).astype(np.float32)
    shares = np.exp(logits)
    return CropPrediction(Box(0, 0, 64, 64), shares / shares.sum(axis=-1, keepdims=True))


@given(st.integers(0, 1000), st.floats(-6, 6, width=32))
def test_the_result_is_probabilities_that_move_with_the_correction(seed, added):
    before = prediction(seed)
    after = corrected(before, np.full((CELLS, CELLS), added, np.float32))
    assert np.allclose(after.probabilities.sum(axis=-1), 1, atol=1e-4)
    assert (after.probabilities >= 0).all()
    moved = petness_of(after.probabilities) - petness_of(before.probabilities)
    assert (moved * np.sign(added) >= -1e-3).all()
    assert after.box == before.box


def test_no_correction_changes_nothing():
    before = prediction(1)
    after = corrected(before, np.zeros((CELLS, CELLS), np.float32))
    assert np.allclose(after.probabilities, before.probabilities, atol=1e-4)


def test_a_strong_correction_decides():
    before = prediction(2)
    pet, none = (corrected(before, np.full((CELLS, CELLS), added, np.float32)).probabilities for added in (20, -20))
    assert (pet[..., Label.PET] > 0.4).all()
    assert (none[..., Label.BACKGROUND] > 0.9).all()
