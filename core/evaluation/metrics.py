"""How well a mask agrees with the truth; shared by training, the command line and the window."""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask

Confusion = npt.NDArray[np.int64]
"""(3, 3) pixel counts, truth in rows, prediction in columns, in the order of `Label`."""

BOUNDARY_TOLERANCE = 0.008
"""Tolerance of boundary F1, as a share of the image diagonal (Perazzi et al., DAVIS, 2016)."""
_CHUNK = 1 << 20
"""Pixels counted at a time: counting takes eight bytes each, 800 MB for a photo of 100 megapixels."""


def confusion(predicted: Mask, truth: Mask) -> Confusion:
    """Count pixels by true and predicted class; the masks may have any shape, both the same."""
    if predicted.shape != truth.shape:
        raise ValueError(f"predicted {predicted.shape}, truth {truth.shape}")
    classes = len(Label)
    flat_truth, flat_predicted = truth.ravel(), predicted.ravel()
    counts = np.zeros(classes**2, np.int64)
    for start in range(0, truth.size, _CHUNK):
        chunk = slice(start, start + _CHUNK)
        codes = flat_truth[chunk] * np.uint8(classes) + flat_predicted[chunk]
        counts += np.bincount(codes, minlength=classes**2)
    return counts.reshape(classes, classes)


def class_ious(counts: Confusion) -> npt.NDArray[np.float64]:
    """Return the intersection over union of each class; nan for a class that neither side has."""
    overlap = np.diag(counts)
    union = counts.sum(0) + counts.sum(1) - overlap
    with np.errstate(invalid="ignore"):
        ious: npt.NDArray[np.float64] = overlap / union
    return ious


def mean_iou(counts: Confusion) -> float:
    """Return the mean IoU over the classes that occur, 0..1."""
    return float(np.nanmean(class_ious(counts)))


def accuracy(counts: Confusion) -> float:
    """Return the share of pixels with the right class, 0..1."""
    return float(np.trace(counts) / counts.sum())


def dice(counts: Confusion, label: Label = Label.PET) -> float:
    """Return the Dice coefficient of a class, 0..1; 1 if neither side has it."""
    total = counts[label].sum() + counts[:, label].sum()
    return float(2 * counts[label, label] / total) if total else 1.0


def foreground_iou(counts: Confusion) -> float:
    """Return the IoU of pet and border together, 0..1."""
    union = counts.sum() - counts[Label.BACKGROUND, Label.BACKGROUND]
    overlap = union - counts[Label.BACKGROUND].sum() - counts[:, Label.BACKGROUND].sum()
    overlap += 2 * counts[Label.BACKGROUND, Label.BACKGROUND]
    return float(overlap / union) if union else 1.0


def core_iou(counts: Confusion) -> float:
    """Return the IoU of pet where the truth is not border, 0..1; a predicted border counts as pet."""
    inside = counts[Label.PET].sum() - counts[Label.PET, Label.BACKGROUND]
    background = counts[Label.BACKGROUND]
    union = counts[Label.PET].sum() + background.sum() - background[Label.BACKGROUND]
    return float(inside / union) if union else 1.0


def wrong_share(counts: Confusion) -> float:
    """Return the share of pixels whose pet is taken for background or vice versa, without true border, 0..1.

    A predicted border counts as pet.
    """
    sure = counts[Label.PET].sum() + counts[Label.BACKGROUND].sum()
    missed = counts[Label.PET, Label.BACKGROUND]
    added = counts[Label.BACKGROUND].sum() - counts[Label.BACKGROUND, Label.BACKGROUND]
    return float((missed + added) / sure) if sure else 0.0


def boundary_f1(predicted: Mask, truth: Mask, radius: float | None = None) -> float:
    """Return the F1 of the foreground's outline, 0..1.

    Parameters
    ----------
    predicted, truth : (H, W) uint8 Label
    radius : float or None
        How far apart outlines may be, in pixels; None is `BOUNDARY_TOLERANCE` of the diagonal, at least 1.
    """
    ours, theirs = _outline(predicted != Label.BACKGROUND), _outline(truth != Label.BACKGROUND)
    if not ours.any() or not theirs.any():
        return float(ours.any() == theirs.any())
    if radius is None:
        radius = max(1.0, BOUNDARY_TOLERANCE * float(np.hypot(*truth.shape)))
    precision = _share_within(ours, theirs, radius)
    recall = _share_within(theirs, ours, radius)
    return 0.0 if precision + recall == 0 else 2 * precision * recall / (precision + recall)


def _outline(foreground: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return the foreground pixels with a background 4-neighbour; the photo's edge is not an outline."""
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    inner = cv2.erode(foreground.astype(np.uint8), cross, borderType=cv2.BORDER_CONSTANT, borderValue=1)
    edge: npt.NDArray[np.bool_] = foreground & (inner == 0)
    return edge


def _share_within(some: npt.NDArray[np.bool_], others: npt.NDArray[np.bool_], radius: float) -> float:
    distance = cv2.distanceTransform((~others).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return float((distance[some] <= radius).mean())


def rank_correlation(some: npt.ArrayLike, others: npt.ArrayLike) -> float:
    """Return Spearman's rank correlation of two figures, -1..1; nan if either is constant."""
    ranks, other_ranks = _ranks(np.asarray(some, np.float64)), _ranks(np.asarray(others, np.float64))
    if not ranks.size or np.ptp(ranks) == 0 or np.ptp(other_ranks) == 0:
        return float("nan")
    return float(np.corrcoef(ranks, other_ranks)[0, 1])


def _ranks(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Rank values from 1; equal ones share their mean rank."""
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks: npt.NDArray[np.float64] = (np.cumsum(counts) - (counts - 1) / 2)[which]
    return ranks


@dataclass(frozen=True)
class PhotoScore:
    """Figures of one photo, each 0..1.

    Attributes
    ----------
    counts : (3, 3) pixel counts
    mean_iou, core_iou, boundary_f1 : float
    wrong_share : float
        Pet taken for background or vice versa, as a share of the pixels whose truth is not border.
    """

    counts: Confusion
    mean_iou: float
    core_iou: float
    boundary_f1: float
    wrong_share: float


def score_photo(predicted: Mask, truth: Mask) -> PhotoScore:
    """Return every figure of a photo; (H, W) masks of the same size."""
    counts = confusion(predicted, truth)
    return PhotoScore(counts, mean_iou(counts), core_iou(counts), boundary_f1(predicted, truth), wrong_share(counts))


@dataclass(frozen=True)
class Score:
    """Figures of a set of photos, over all pixels; boundary F1 is the mean over photos."""

    photos: int
    accuracy: float
    mean_iou: float
    class_ious: Mapping[Label, float]
    foreground_iou: float
    core_iou: float
    boundary_f1: float
    median_photo_mean_iou: float


class ScoreBoard:
    """Counts photo by photo, so that only one mask is in memory."""

    def __init__(self) -> None:
        self._counts = np.zeros((len(Label), len(Label)), np.int64)
        self._boundaries: list[float] = []
        self._photo_ious: list[float] = []

    def add(self, predicted: Mask, truth: Mask) -> float:
        """Count a photo, and return its mean IoU."""
        photo = score_photo(predicted, truth)
        self.count(photo)
        return photo.mean_iou

    def count(self, photo: PhotoScore) -> None:
        """Count a photo that is already scored."""
        self._counts += photo.counts
        self._boundaries.append(photo.boundary_f1)
        self._photo_ious.append(photo.mean_iou)

    def score(self) -> Score:
        """Return the figures so far; ValueError if nothing was added."""
        if not self._photo_ious:
            raise ValueError("no photos were scored")
        ious = class_ious(self._counts)
        return Score(
            photos=len(self._photo_ious),
            accuracy=accuracy(self._counts),
            mean_iou=mean_iou(self._counts),
            class_ious={label: float(ious[label]) for label in Label},
            foreground_iou=foreground_iou(self._counts),
            core_iou=core_iou(self._counts),
            boundary_f1=float(np.mean(self._boundaries)),
            median_photo_mean_iou=float(np.median(self._photo_ious)),
        )
