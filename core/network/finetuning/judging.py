"""Scores models on photos through everything that a proposal does, at the photos' full size."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.evaluation.empty_photos import false_share
from core.evaluation.metrics import PhotoScore, class_ious, core_iou, mean_iou, score_photo
from core.evaluation.proof import PairedScore
from core.labels import Label, Mask, is_empty
from core.model.folder_border import with_folder_border
from core.network.finetuning.reading import Files, read_sample
from core.proposal import Segmenter
from core.resizing import resize_nearest
from core.worker.finetune_messages import JudgedPhoto, TuningFigures

MAX_SHOWN_SIDE = 256


@dataclass(frozen=True)
class Scored:
    """A photo, scored for one model.

    Attributes
    ----------
    photo : Path
    shows_pet : bool
    value : float
        Core IoU, or one minus the share of false pet, 0..1.
    score : PhotoScore
    truth, mask : (H, W) uint8 Label
        Small.
    """

    photo: Path
    shows_pet: bool
    value: float
    score: PhotoScore
    truth: Mask
    mask: Mask


def score_proposal(segmenter: Segmenter, files: Files, border: float | None, should_stop: ShouldStop) -> Scored:
    """Propose a photo, with the folder's border, and score the proposal.

    Parameters
    ----------
    segmenter : Segmenter
    files : (photo, trimap) paths
    border : float or None
        Its width as a share of a photo's longest side.
    should_stop : callable

    Raises
    ------
    Cancelled
    PetsegError
        If the photo cannot be read any more.
    """
    stop_if(should_stop)
    image, truth = read_sample(*files)
    mask = with_folder_border(segmenter.propose(image), border, image.shape[:2]).mask
    score = score_photo(mask, truth)
    shows_pet = not is_empty(truth)
    value = score.core_iou if shows_pet else 1 - false_share(mask)
    return Scored(files[0], shows_pet, value, score, shrunk(truth), shrunk(mask))


def shrunk(mask: Mask) -> Mask:
    """Return a mask of at most `MAX_SHOWN_SIDE` pixels on the longer side."""
    scale = MAX_SHOWN_SIDE / max(mask.shape)
    if scale >= 1:
        return mask
    return resize_nearest(mask, max(1, round(mask.shape[0] * scale)), max(1, round(mask.shape[1] * scale)))


def paired(before: Sequence[Scored], after: Sequence[Scored]) -> list[PairedScore]:
    """Return the scores that prove a model, of the same photos in the same order."""
    return [
        PairedScore(str(old.photo), old.shows_pet, old.value, new.value) for old, new in zip(before, after, strict=True)
    ]


def judged_photos(before: Sequence[Scored], after: Sequence[Scored]) -> list[JudgedPhoto]:
    """Return what is shown of each photo."""
    return [
        JudgedPhoto(old.photo, old.shows_pet, old.value, new.value, old.truth, old.mask, new.mask)
        for old, new in zip(before, after, strict=True)
    ]


def figures_of(scored: Sequence[Scored]) -> TuningFigures:
    """Return the figures over all pixels; boundary F1 and wrong share are means over photos."""
    counts = np.zeros((len(Label), len(Label)), np.int64)
    for one in scored:
        counts += one.score.counts
    pet, background, border = map(float, class_ious(counts))
    return TuningFigures(
        core_iou=core_iou(counts),
        mean_iou=mean_iou(counts),
        boundary_f1=float(np.mean([one.score.boundary_f1 for one in scored])),
        class_ious=(pet, background, border),
        wrong_share=float(np.mean([one.score.wrong_share for one in scored])),
    )
