"""Whether a new model is better than the one in use, judged on photos that it was not trained on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

MIN_BOUND = -0.005
"""The new model is not used if it may lose more than this in mean core IoU."""
CONFIDENCE = 0.8
_MOST = 0.05
"""Largest gain or loss that one photo can contribute to the bound, unless half of the photos change by more.

Where a model finds a pet that the other one missed, or makes one up, a photo changes by 50 points, and would hide what
all others say.
"""
_DRAWS = 2000


class Verdict(StrEnum):
    """What a comparison says about a new model; it is put in use only if it is `BETTER`."""

    BETTER = "better"
    NO_GAIN = "no gain"
    """Its mean score is not above that of the model in use."""
    UNCERTAIN = "uncertain"
    """Its mean score is higher, but by chance the true one may be lower."""
    CONTRADICTS = "contradicts"
    """On photos that nobody corrected it disagrees almost completely with the model it started from."""


@dataclass(frozen=True)
class PairedScore:
    """The score of a photo that was held out, by the model in use and by the new one.

    Attributes
    ----------
    photo : str
        Path of the photo.
    shows_pet : bool
        If not, the scores are one minus the share of false pet; else core IoU.
    before, after : float
        0..1.
    """

    photo: str
    shows_pet: bool
    before: float
    after: float


@dataclass(frozen=True)
class Proof:
    """Result of a comparison.

    Attributes
    ----------
    verdict : Verdict
        Never `CONTRADICTS`, which other photos decide.
    gain : float
        Mean of the differences between the new score and the old, -1..1.
    bound : float
        One-sided lower confidence bound of the gain, at `CONFIDENCE`; no photo counts for much more than the others,
        and it is never above the gain.
    """

    verdict: Verdict
    gain: float
    bound: float


def prove(scores: Sequence[PairedScore]) -> Proof:
    """Compare two models by the paired bootstrap (Efron and Tibshirani, 1993) of gains that are winsorized.

    Parameters
    ----------
    scores : sequence of PairedScore
        At least one.
    """
    if not scores:
        raise ValueError("no photos were scored")
    gains = np.array([score.after - score.before for score in scores])
    chosen = np.random.default_rng(0).integers(len(gains), size=(_DRAWS, len(gains)))
    most = max(_MOST, float(np.median(np.abs(gains))))
    counted = np.clip(gains, -most, most)
    gain, bound = float(gains.mean()), float(np.quantile(counted[chosen].mean(axis=1), 1 - CONFIDENCE))
    bound = min(gain, bound)
    return Proof(_judge(gain, bound), gain, bound)


def _judge(gain: float, bound: float) -> Verdict:
    if gain <= 0:
        return Verdict.NO_GAIN
    return Verdict.UNCERTAIN if bound <= MIN_BOUND else Verdict.BETTER
