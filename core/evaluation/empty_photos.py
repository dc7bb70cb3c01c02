"""How much false pet there is on photos without a pet, for which an IoU says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.labels import Label, Mask

MAX_FALSE_SHARE = 0.01
"""Up to this share of false pet a photo counts as right."""


@dataclass(frozen=True)
class EmptyScore:
    """Figures of photos without a pet.

    Attributes
    ----------
    photos : int
    with_false_pet : float
        Share of the photos with more false pet than `MAX_FALSE_SHARE`, 0..1.
    false_pet : float
        Mean over the photos of the share that is taken for pet or border, 0..1.
    """

    photos: int
    with_false_pet: float
    false_pet: float


def false_share(predicted: Mask) -> float:
    """Return the share of a photo without a pet that is taken for pet or border, 0..1."""
    return float(np.mean(predicted != Label.BACKGROUND))


def score_empty(shares: Sequence[float]) -> EmptyScore | None:
    """Return the figures of photos with these shares of false pet; None if there are none."""
    if not shares:
        return None
    found = np.asarray(shares)
    return EmptyScore(len(shares), float(np.mean(found > MAX_FALSE_SHARE)), float(found.mean()))
