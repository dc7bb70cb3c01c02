"""When a new model counts as better."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.proof import PairedScore, Verdict, prove


def pairs(gains: list[float]) -> list[PairedScore]:
    return [PairedScore(f"{i}.jpg", True, 0.5, 0.5 + gain) for i, gain in enumerate(gains)]


def test_a_gain_on_every_photo_is_better() -> None:
    assert prove(pairs([0.01, 0.02, 0.03])).verdict is Verdict.BETTER


def test_no_change_is_no_gain() -> None:
    assert prove(pairs([0.0] * 5)).verdict is Verdict.NO_GAIN


def test_one_lucky_photo_among_losses_is_uncertain() -> None:
    proof = prove(pairs([0.3] + [-0.05] * 5))
    assert proof.gain > 0
    assert proof.verdict is Verdict.UNCERTAIN


def test_one_photo_that_turned_around_does_not_hide_what_all_others_say() -> None:
    assert prove(pairs([0.03, 0.04, 0.02, 0.05, 0.03, 0.04, 0.06, 0.02, 0.03, -0.3])).verdict is Verdict.BETTER
    assert prove(pairs([0.6, 0.5, *[-0.03] * 8])).verdict is Verdict.UNCERTAIN


def test_large_changes_of_most_photos_count_in_full() -> None:
    assert prove(pairs([0.3, 0.4, 0.35])).bound > 0.3


def test_without_photos_nothing_can_be_said() -> None:
    with pytest.raises(ValueError, match="no photos"):
        prove([])


@given(st.lists(st.floats(-0.5, 0.5), min_size=1, max_size=30))
def test_the_bound_is_within_what_was_seen(gains: list[float]) -> None:
    proof = prove(pairs(gains))
    seen = np.array([(0.5 + gain) - 0.5 for gain in gains])
    assert seen.min() - 1e-9 <= proof.bound <= seen.max() + 1e-9
    assert proof.gain == pytest.approx(seen.mean())


def test_the_same_scores_give_the_same_bound() -> None:
    scores = pairs([0.1, -0.02, 0.04, 0.0])
    assert prove(scores) == prove(scores)
