"""Calibration: of the pixels that the model is 80 % sure of, 80 % should be right."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Mask
from core.proposal import Confidence

BINS = 15
MIN_TEMPERATURE, MAX_TEMPERATURE = 0.05, 20.0
_MAX_PIXELS = 300_000
"""Number of pixels to fit a temperature on: a single number needs no more, and all would take minutes."""
_BISECTIONS = 40


@dataclass(frozen=True)
class ReliabilityBin:
    """The pixels within a range of confidence.

    Attributes
    ----------
    low, high : float
        The range, 0..1.
    share : float
        Share of all pixels that lie in the range, 0..1.
    confidence, accuracy : float
        Mean confidence of its pixels, and the share of them that is right, 0..1; nan if there are none.
    """

    low: float
    high: float
    share: float
    confidence: float
    accuracy: float


class Reliability:
    """Counts how often the model is right at each confidence, photo by photo.

    Expected calibration error: Naeini, Cooper, Hauskrecht, 2015; Guo et al., 2017.
    """

    def __init__(self) -> None:
        self._pixels, self._confidence, self._right = np.zeros((3, BINS))

    def add(self, confidence: Confidence, right: npt.NDArray[np.bool_]) -> None:
        """Count a photo, each of its pixels once.

        Parameters
        ----------
        confidence : (S, S) float32 in 0..1
            Probability of the chosen class at the network's size.
        right : (H, W) bool
            Whether the mask is right, at the photo's size; each cell of the confidence stands for the pixels in it.
        """
        height, width = confidence.shape
        # As bytes, which saves 300 MB for a photo of 100 megapixels; rounding changes a cell at an outline by 0.2 %.
        counted = np.multiply(right, 255, dtype=np.uint8)
        share_right = cv2.resize(counted, (width, height), interpolation=_interpolation(right, confidence)) / 255
        weight = right.size / confidence.size
        which = np.clip((confidence * BINS).astype(np.intp), 0, BINS - 1).ravel()
        self._pixels += weight * np.bincount(which, minlength=BINS)
        self._confidence += weight * np.bincount(which, confidence.ravel(), BINS)
        self._right += weight * np.bincount(which, np.asarray(share_right).ravel(), BINS)

    def bins(self) -> list[ReliabilityBin]:
        """Return the ranges from 0 to 1, including empty ones."""
        total = self._pixels.sum()
        with np.errstate(invalid="ignore", divide="ignore"):
            figures = (self._pixels / total, self._confidence / self._pixels, self._right / self._pixels)
        return [
            ReliabilityBin(i / BINS, (i + 1) / BINS, *(float(figure[i]) for figure in figures)) for i in range(BINS)
        ]

    def expected_calibration_error(self) -> float:
        """Return the mean distance between confidence and accuracy, 0..1, weighted by the bins' pixels.

        nan if nothing was added.
        """
        total = float(self._pixels.sum())
        return float(np.abs(self._confidence - self._right).sum()) / total if total else float("nan")


def _interpolation(right: npt.NDArray[np.bool_], confidence: Confidence) -> int:
    """By area, so that each cell gets the share of its pixels that is right, unless the photo has to be enlarged."""
    shrinks = right.shape[0] >= confidence.shape[0] and right.shape[1] >= confidence.shape[1]
    return cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR


def fit_temperature(logits: npt.NDArray[np.float32], truth: Mask) -> float:
    """Return the temperature that calibrates logits divided by it: the one with the least cross-entropy.

    No pixel changes its class. To make it permanent, divide kernel and bias of the last layer. Temperature
    scaling: Guo, Pleiss, Sun, Weinberger, *On Calibration of Modern Neural Networks*, ICML 2017.

    Parameters
    ----------
    logits : (..., classes) float32
        Of held-out photos.
    truth : (...) uint8 Label

    Returns
    -------
    float
        0.05..20; above 1 for an overconfident network.

    Raises
    ------
    ValueError
        If the shapes do not fit, there are no pixels, or a logit is not finite.
    """
    if logits.shape[:-1] != truth.shape or not truth.size:
        raise ValueError(f"logits {logits.shape}, truth {truth.shape}")
    step = -(-truth.size // _MAX_PIXELS)  # neighbouring pixels are much alike
    rows = np.asarray(logits.reshape(-1, logits.shape[-1])[::step], np.float64)
    labels = truth.ravel()[::step]
    if not np.isfinite(rows).all():
        raise ValueError("the logits are not finite")
    return _least_cross_entropy(rows, labels)


def _least_cross_entropy(logits: npt.NDArray[np.float64], labels: npt.NDArray[np.uint8]) -> float:
    """Bisect: the cross-entropy is convex in the inverse temperature, so its slope changes sign once."""
    chosen = np.take_along_axis(logits, labels[:, None].astype(np.intp), axis=1)[:, 0].mean()
    relative = logits - logits.max(axis=1, keepdims=True)
    low, high = np.log(MIN_TEMPERATURE), np.log(MAX_TEMPERATURE)
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        weights = np.exp(relative / np.exp(middle))
        expected = ((weights * logits).sum(axis=1) / weights.sum(axis=1)).mean()
        # Where the expected logit exceeds the truth's, the network is overconfident, and the temperature must rise.
        low, high = (middle, high) if expected > chosen else (low, middle)
    return float(np.exp((low + high) / 2))
