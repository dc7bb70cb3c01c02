"""Whether a new model contradicts its base on photos that nobody corrected.

Wrong labels are in the photos that judge a model too, so that these cannot tell.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import PetsegError, TrainingError
from core.evaluation.metrics import Confusion, confusion, core_iou
from core.images import read_image
from core.labels import Label, Mask
from core.proposal import Proposal, Segmenter
from core.resizing import resize_nearest
from resources import SAMPLES

MAX_PHOTOS = 20
MAX_LOSS = 0.2
"""In core IoU."""
_SURE = 0.9
"""Probability above which the base's opinion counts; elsewhere the new model is free to disagree."""
SHIPPED_PHOTO = SAMPLES / "chelsea.png"


class _Problems(NamedTuple):
    """How a new model can contradict its base on some photos."""

    no_pet: str
    exchanged: str
    disagrees: str


_ON_SHIPPED = _Problems(
    "the new model finds no pet at all on a photo of a cat that comes with PetSeg",
    "the new model takes pets for background and background for pets on a photo of a cat that comes with PetSeg",
    "the new model agrees with its base on only {share:.0%} of the pet's pixels on a photo of a cat that comes with "
    "PetSeg",
)
_ON_FOLDER = _Problems(
    "the new model finds no pet at all on the folder's photos that nobody corrected",
    "the new model takes pets for background and background for pets on the folder's photos that nobody corrected",
    "the new model agrees with its base on only {share:.0%} of the pets' pixels on the folder's photos that nobody "
    "corrected",
)


@dataclass(frozen=True)
class _Pair:
    counts: Confusion
    """The base's mask as truth, where it is sure."""
    base_has_pet: bool
    """Whether it is sure of one."""
    new_has_pet: bool


def contradictions(
    base: Segmenter, new: Segmenter, untouched: Sequence[Path], should_stop: ShouldStop
) -> list[TrainingError]:
    """Return how the new model contradicts its base.

    Parameters
    ----------
    base, new : Segmenter
    untouched : sequence of Path
        Photos of the folder; unreadable ones do not count.
    should_stop : callable
    """
    chosen = sorted(untouched, key=lambda photo: hashlib.sha256(photo.name.encode("utf-8", "surrogatepass")).digest())
    shipped = _compare(base, new, [SHIPPED_PHOTO], should_stop)
    folder = _compare(base, new, chosen[:MAX_PHOTOS], should_stop)
    return [*_judge(shipped, _ON_SHIPPED), *_judge(folder, _ON_FOLDER)]


def _compare(base: Segmenter, new: Segmenter, photos: Sequence[Path], should_stop: ShouldStop) -> list[_Pair]:
    pairs = []
    for photo in photos:
        stop_if(should_stop)
        try:
            image = read_image(photo)
        except PetsegError:
            continue
        sure, fresh = _where_sure(base.propose(image)), new.propose(image).mask
        pairs.append(_Pair(confusion(fresh, sure), _has_pet(sure), _has_pet(fresh)))
    return pairs


def _where_sure(proposal: Proposal) -> Mask:
    """Return the mask with a border, which does not count, where the model is not sure."""
    sure = resize_nearest((proposal.confidence >= _SURE).astype(np.uint8), *proposal.mask.shape)
    return np.where(sure, proposal.mask, Label.BORDER).astype(np.uint8)


def _has_pet(mask: Mask) -> bool:
    return bool((mask == Label.PET).any())


def _judge(pairs: Sequence[_Pair], problems: _Problems) -> list[TrainingError]:
    with_pet = [pair for pair in pairs if pair.base_has_pet]
    if not with_pet:
        return []
    counts = np.sum([pair.counts for pair in with_pet], axis=0)
    if not any(pair.new_has_pet for pair in with_pet):
        return [TrainingError(problems.no_pet)]
    if core_iou(counts[:, [Label.BACKGROUND, Label.PET, Label.BORDER]]) > core_iou(counts):
        return [TrainingError(problems.exchanged)]
    if core_iou(counts) < 1 - MAX_LOSS:
        return [TrainingError(problems.disagrees, share=float(core_iou(counts)))]
    return []
