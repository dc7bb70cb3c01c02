import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy import ndimage, stats

from core.evaluation import metrics
from core.labels import Label

labels = st.integers(0, 2)
masks = hnp.arrays(np.uint8, (9, 11), elements=labels)


@given(masks, masks)
def test_counts_are_complete_and_by_truth_then_prediction(predicted, truth):
    counts = metrics.confusion(predicted, truth)
    for t in Label:
        for p in Label:
            assert counts[t, p] == ((truth == t) & (predicted == p)).sum()


@given(masks, masks)
def test_figures_follow_their_definitions(predicted, truth):
    counts = metrics.confusion(predicted, truth)
    assert metrics.accuracy(counts) == pytest.approx((predicted == truth).mean())
    for label, iou in zip(Label, metrics.class_ious(counts), strict=True):
        p, t = predicted == label, truth == label
        union = (p | t).sum()
        assert math.isnan(iou) if union == 0 else iou == pytest.approx((p & t).sum() / union)
        if p.sum() + t.sum():
            assert metrics.dice(counts, label) == pytest.approx(2 * (p & t).sum() / (p.sum() + t.sum()))
    p, t = predicted != Label.BACKGROUND, truth != Label.BACKGROUND
    if (p | t).any():
        assert metrics.foreground_iou(counts) == pytest.approx((p & t).sum() / (p | t).sum())
    sure = truth != Label.BORDER
    if ((p | t) & sure).any():
        assert metrics.core_iou(counts) == pytest.approx((p & t & sure).sum() / ((p | t) & sure).sum())


@given(masks, masks)
def test_figures_of_a_photo_are_those_of_its_counts(predicted, truth):
    photo = metrics.score_photo(predicted, truth)
    counts = metrics.confusion(predicted, truth)
    assert (photo.mean_iou, photo.core_iou) == (metrics.mean_iou(counts), metrics.core_iou(counts))
    assert photo.boundary_f1 == metrics.boundary_f1(predicted, truth)
    sure = truth != Label.BORDER
    wrong = ((predicted != Label.BACKGROUND) != (truth == Label.PET)) & sure
    assert photo.wrong_share == pytest.approx(wrong.sum() / sure.sum() if sure.any() else 0)


few_values = st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), min_size=2, max_size=30)


@given(few_values)
def test_rank_correlation_is_spearmans(values):
    some, others = zip(*values, strict=True)
    ours = metrics.rank_correlation(some, others)
    if len(set(some)) == 1 or len(set(others)) == 1:
        assert math.isnan(ours)
    else:
        assert ours == pytest.approx(stats.spearmanr(some, others).statistic)


def test_rank_correlation_of_nothing_is_nan():
    assert math.isnan(metrics.rank_correlation([], []))
    assert math.isnan(metrics.rank_correlation([1.0], [2.0]))


@given(masks)
def test_the_truth_itself_is_perfect(truth):
    board = metrics.ScoreBoard()
    assert board.add(truth, truth) == 1
    score = board.score()
    assert score.accuracy == score.mean_iou == score.foreground_iou == score.core_iou == score.boundary_f1 == 1
    assert metrics.dice(metrics.confusion(truth, truth)) == 1


@given(masks, masks)
def test_figures_stay_in_range_and_symmetric_ones_are(predicted, truth):
    there, back = metrics.confusion(predicted, truth), metrics.confusion(truth, predicted)
    for figure in (metrics.accuracy, metrics.mean_iou, metrics.foreground_iou, metrics.dice):
        assert 0 <= figure(there) <= 1
        assert figure(there) == pytest.approx(figure(back))
    assert 0 <= metrics.core_iou(there) <= 1
    assert metrics.boundary_f1(predicted, truth) == pytest.approx(metrics.boundary_f1(truth, predicted))


def f1_by_scipy(predicted, truth):
    """The scorer's own definition."""

    def outline(foreground):
        return foreground & ~ndimage.binary_erosion(foreground, border_value=1)

    a, b = outline(predicted != 1), outline(truth != 1)
    if not a.any() or not b.any():
        return float(a.any() == b.any())
    radius = max(1.0, 0.008 * np.hypot(*truth.shape))
    precision = (ndimage.distance_transform_edt(~b)[a] <= radius).mean()
    recall = (ndimage.distance_transform_edt(~a)[b] <= radius).mean()
    return 0.0 if precision + recall == 0 else float(2 * precision * recall / (precision + recall))


@given(masks, masks)
def test_boundary_f1_is_that_of_the_scorer(predicted, truth):
    assert metrics.boundary_f1(predicted, truth) == pytest.approx(f1_by_scipy(predicted, truth), abs=1e-9)


@pytest.mark.parametrize("size", [(500, 375), (1, 7), (7, 1), (1, 1), (1600, 1200)])
@pytest.mark.parametrize("seed", range(3))
def test_boundary_f1_of_shapes(make_mask, size, seed):
    predicted, truth = make_mask(*size, seed=seed), make_mask(*size, seed=seed + 10)
    shifted = np.roll(truth, (2, -3), (0, 1))
    assert metrics.boundary_f1(predicted, truth) == pytest.approx(f1_by_scipy(predicted, truth), abs=1e-9)
    assert metrics.boundary_f1(shifted, truth) == pytest.approx(f1_by_scipy(shifted, truth), abs=1e-9)


def test_board_counts_pixels_over_all_photos(make_mask):
    board = metrics.ScoreBoard()
    with pytest.raises(ValueError, match="no photos"):
        board.score()
    masks = [(make_mask(40, 30, 1), make_mask(40, 30, 2)), (make_mask(90, 70, 3), make_mask(90, 70, 4))]
    each = [board.add(predicted, truth) for predicted, truth in masks]
    flat = [np.concatenate([mask.ravel() for mask in side]) for side in zip(*masks, strict=True)]
    together = metrics.confusion(*flat)
    score = board.score()
    assert score.photos == 2
    assert score.accuracy == pytest.approx(metrics.accuracy(together))
    assert score.mean_iou == pytest.approx(metrics.mean_iou(together))
    assert score.median_photo_mean_iou == pytest.approx(np.median(each))
    assert set(score.class_ious) == set(Label)


def test_class_that_never_occurs_is_left_out_of_the_mean():
    empty = np.full((4, 4), Label.BACKGROUND, np.uint8)
    counts = metrics.confusion(empty, empty)
    assert metrics.mean_iou(counts) == 1
    assert metrics.dice(counts) == metrics.foreground_iou(counts) == metrics.core_iou(counts) == 1


def test_masks_of_two_sizes_cannot_be_compared():
    with pytest.raises(ValueError, match="predicted"):
        metrics.confusion(np.zeros((2, 3), np.uint8), np.zeros((3, 2), np.uint8))


def test_large_masks_are_counted_in_chunks():
    rng = np.random.default_rng(0)
    predicted, truth = rng.integers(0, 3, (2, 1500, 1501), dtype=np.uint8)
    tracemalloc.start()
    try:
        counts = metrics.confusion(predicted, truth)
        assert tracemalloc.get_traced_memory()[1] < 6 * truth.size
    finally:
        tracemalloc.stop()
    assert counts.sum() == truth.size
    assert all(counts[t, p] == ((truth == t) & (predicted == p)).sum() for t in range(3) for p in range(3))
