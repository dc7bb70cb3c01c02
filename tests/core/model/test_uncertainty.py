"""Probabilities of a photo become one figure that ranks photos by how much of the pet may be wrong."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.labels import Label
from core.model.uncertainty import uncertainty

SIDE = 32


def one_hot(labels):
    return np.eye(3, dtype=np.float32)[labels]


def scene(half_height, half_width, band=2):
    """(32, 32) labels: a pet in the middle with a border around it."""
    y, x = np.abs(np.mgrid[:SIDE, :SIDE] - SIDE / 2 + 0.5)
    labels = np.full((SIDE, SIDE), Label.BACKGROUND, int)
    labels[(y < half_height + band) & (x < half_width + band)] = Label.BORDER
    labels[(y < half_height) & (x < half_width)] = Label.PET
    return labels


def softened(labels, doubt):
    """Sure labels mixed with a tie between pet and background; which label is chosen does not change."""
    tie = np.array([0.5, 0.5, 0], np.float32)
    mixed = (1 - doubt) * one_hot(labels) + doubt * tie
    return np.where((labels == Label.BORDER)[..., None], one_hot(labels), mixed).astype(np.float32)


pets = st.builds(scene, st.integers(3, 12), st.integers(3, 12))


def test_uncertainty_ranks_sure_below_unsure():
    sure = one_hot(np.repeat([[0, 1]], 32, axis=0).repeat(16, axis=1))
    unsure = np.full((32, 32, 3), (0.45, 0.45, 0.1), np.float32)
    assert uncertainty(sure) == 0
    assert uncertainty(unsure) == 1
    assert 0 <= uncertainty(0.5 * sure + 0.5 * unsure) <= 1


def test_border_band_does_not_count_as_unsure():
    labels = np.zeros((32, 32), int)
    probabilities = one_hot(labels)
    probabilities[10:20] = (0.2, 0.2, 0.6)
    assert uncertainty(probabilities) == 0


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 5))
def test_it_lies_between_0_and_1(seed, concentration):
    probabilities = np.random.default_rng(seed).dirichlet([concentration] * 3, (SIDE, SIDE)).astype(np.float32)
    assert 0 <= uncertainty(probabilities) <= 1


@given(pets)
def test_a_pet_found_for_sure_is_certain(labels):
    assert uncertainty(one_hot(labels)) == 0


def test_a_border_without_a_pet_is_uncertain():
    assert uncertainty(one_hot(np.full((SIDE, SIDE), int(Label.BORDER)))) == 1


def test_a_scene_that_is_surely_empty_is_certain():
    assert uncertainty(one_hot(np.full((SIDE, SIDE), int(Label.BACKGROUND)))) == 0


def test_the_clearer_the_traces_of_a_missed_pet_the_more_uncertain():
    def with_trace(probability):
        probabilities = np.full((SIDE, SIDE, 3), (0.002, 0.998, 0), np.float32)
        probabilities[10:15, 10:15] = (probability, 1 - probability, 0)
        return uncertainty(probabilities)

    assert with_trace(0.002) < 0.05 < with_trace(0.1) < with_trace(0.3) < 1
    assert with_trace(0.3) > 0.5


@given(pets, st.floats(0, 0.95), st.floats(0.01, 0.02))
def test_more_doubt_is_more_uncertainty(labels, doubt, more):
    assert uncertainty(softened(labels, doubt)) < uncertainty(softened(labels, doubt + more))


@given(pets, st.floats(0.05, 0.9))
def test_it_does_not_change_when_the_photo_is_mirrored_or_turned(labels, doubt):
    probabilities = softened(labels, doubt)
    assert uncertainty(probabilities[:, ::-1]) == pytest.approx(uncertainty(probabilities))
    assert uncertainty(np.rot90(probabilities)) == pytest.approx(uncertainty(probabilities))


def test_doubt_in_the_same_place_weighs_more_beside_a_small_pet():
    def with_doubt(labels):
        probabilities = one_hot(labels)
        probabilities[:2, :8] = (0.45, 0.55, 0)
        return uncertainty(probabilities)

    assert with_doubt(scene(3, 3)) > 2 * with_doubt(scene(9, 9)) > 0
