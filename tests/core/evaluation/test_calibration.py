import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluation.calibration import BINS, MAX_TEMPERATURE, MIN_TEMPERATURE, Reliability, fit_temperature

seeds = st.integers(0, 2**32 - 1)


def drawn(logits, rng):
    """Labels drawn from the softmax of the logits."""
    probabilities = np.exp(logits) / np.exp(logits).sum(-1, keepdims=True)
    return (rng.random(logits.shape[:-1])[..., None] > probabilities.cumsum(-1)[..., :-1]).sum(-1).astype(np.uint8)


def calibration_error(confidence, right):
    """The definition, pixel by pixel."""
    total = 0.0
    for i in range(BINS):
        last = i == BINS - 1
        here = (confidence >= i / BINS) & ((confidence < (i + 1) / BINS) | last)
        if here.any():
            total += here.sum() * abs(confidence[here].mean() - right[here].mean())
    return total / confidence.size


@given(seeds, st.integers(1, 4))
def test_error_is_that_of_the_definition_over_all_photos(seed, photos):
    rng, reliability = np.random.default_rng(seed), Reliability()
    confidence = rng.integers(30, 99, (photos, 12, 12)).astype(np.float32) / 99
    right = rng.random((photos, 12, 12)) < 0.7
    for one, its in zip(confidence, right, strict=True):
        reliability.add(one, its)
    assert reliability.expected_calibration_error() == pytest.approx(calibration_error(confidence, right), abs=1e-6)


@given(seeds)
def test_bins_cover_every_pixel_once(seed):
    rng, reliability = np.random.default_rng(seed), Reliability()
    reliability.add(rng.random((9, 9), np.float32), rng.random((30, 40)) < 0.5)
    bins = reliability.bins()
    assert sum(part.share for part in bins) == pytest.approx(1)
    assert [part.high for part in bins[:-1]] == [part.low for part in bins[1:]]
    for part in bins:
        assert math.isnan(part.confidence) == (part.share == 0)
        if part.share:
            assert part.low - 1e-6 <= part.confidence <= part.high + 1e-6
            assert 0 <= part.accuracy <= 1


@pytest.mark.parametrize(("right", "error"), [(True, 0), (False, 1)])
def test_full_confidence_is_calibrated_only_if_all_is_right(right, error):
    reliability = Reliability()
    reliability.add(np.ones((8, 8), np.float32), np.full((50, 30), right))
    assert reliability.expected_calibration_error() == error


def test_nothing_counted_has_no_error():
    assert math.isnan(Reliability().expected_calibration_error())
    assert all(math.isnan(part.accuracy) for part in Reliability().bins())


@pytest.mark.parametrize("size", [(64, 64), (100, 75), (4, 6), (4, 90)])
def test_each_cell_stands_for_the_pixels_in_it(size):
    """The left half is right with full confidence, the right half wrong with none."""
    confidence = np.ones((16, 16), np.float32)
    confidence[:, 8:] = 0
    right = np.zeros(size, bool)
    right[:, : size[1] // 2] = True
    reliability = Reliability()
    reliability.add(confidence, right)
    assert reliability.expected_calibration_error() < 0.1


def test_a_large_photo_weighs_as_many_pixels_as_it_has():
    reliability = Reliability()
    reliability.add(np.ones((8, 8), np.float32), np.ones((30, 10), bool))
    reliability.add(np.ones((8, 8), np.float32), np.zeros((10, 10), bool))
    assert reliability.expected_calibration_error() == pytest.approx(0.25)


@given(seeds, st.floats(0.3, 5))
@settings(max_examples=10)
def test_temperature_undoes_what_made_the_logits_overconfident(seed, factor):
    rng = np.random.default_rng(seed)
    honest = rng.normal(0, 2, (100, 100, 3))
    labels = drawn(honest, rng)
    assert fit_temperature((factor * honest).astype(np.float32), labels) == pytest.approx(factor, rel=0.15)


@given(seeds)
@settings(max_examples=10)
def test_no_other_temperature_has_a_lower_cross_entropy(seed):
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 4, (500, 3)).astype(np.float32)
    labels = drawn(logits / rng.uniform(0.5, 4), rng)

    def cross_entropy(temperature):
        scaled = logits.astype(float) / temperature
        return (np.log(np.exp(scaled).sum(-1)) - scaled[np.arange(500), labels]).mean()

    best = fit_temperature(logits, labels)
    assert cross_entropy(best) <= min(map(cross_entropy, (best * 0.97, best * 1.03, 1.0))) + 1e-9


def test_temperature_stays_in_range():
    logits = np.array([[3.0, 0, 0], [0, 3.0, 0]], np.float32)
    assert fit_temperature(logits, np.array([0, 1], np.uint8)) == pytest.approx(MIN_TEMPERATURE)
    assert fit_temperature(logits, np.array([1, 2], np.uint8)) == pytest.approx(MAX_TEMPERATURE)


def test_dividing_by_it_calibrates_probabilities():
    rng = np.random.default_rng(3)
    honest = rng.normal(0, 2, (128, 128, 3))
    labels, too_sure = drawn(honest, rng), 2.5 * honest

    def error(logits):
        probabilities = np.exp(logits) / np.exp(logits).sum(-1, keepdims=True)
        reliability = Reliability()
        reliability.add(probabilities.max(-1).astype(np.float32), probabilities.argmax(-1) == labels)
        return reliability.expected_calibration_error()

    temperature = fit_temperature(too_sure.astype(np.float32), labels)
    assert error(too_sure) > 0.1
    assert error(too_sure / temperature) < 0.02


def test_many_photos_are_fitted_on_some_of_their_pixels():
    rng = np.random.default_rng(1)
    honest = rng.normal(0, 2, (350, 1000, 3)).astype(np.float32)
    assert fit_temperature(2 * honest, drawn(honest, rng)) == pytest.approx(2, rel=0.02)


@pytest.mark.parametrize("logits", [np.zeros((4, 3)), np.zeros((0, 3)), np.full((2, 3), np.nan)])
def test_logits_that_cannot_be_fitted(logits):
    with pytest.raises(ValueError, match="logits"):
        fit_temperature(logits, np.zeros(min(2, len(logits)), np.uint8))
