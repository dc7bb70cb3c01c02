"""Whether a new model contradicts its base on photos that nobody corrected.

Wrong labels are in the photos that judge a model too, so that these cannot tell.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.cancel import ShouldStop, stop_if
from core.errors import PetsegError, TrainingError
from core.evaluation.metrics import Confusion, confusion, core_iou
from core.images import RgbImage, read_image
from core.labels import Label, Mask
from core.network.finetuning.judging import shrunk
from core.proposal import Proposal, Segmenter
from core.resizing import resize_nearest
from core.worker.finetune_messages import ContestedPhoto
from resources import SHIPPED_PHOTO

MAX_PHOTOS = 20
_MAX_SHOWN = 6
"""Of those, as evidence."""
MAX_LOSS = 0.2
"""In core IoU."""
_SURE = 0.9
"""Probability above which the base's opinion counts; elsewhere the new model is free to disagree."""


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
class Contradictions:
    """How a new model contradicts its base.

    Attributes
    ----------
    warnings : list of TrainingError
    photos : list of ContestedPhoto
        Where that shows most; none without a warning.
    """

    warnings: list[TrainingError] = field(default_factory=list)
    photos: list[ContestedPhoto] = field(default_factory=list)


@dataclass(frozen=True)
class _Pair:
    shown: ContestedPhoto
    counts: Confusion
    """The base's mask as truth, where it is sure."""
    base_has_pet: bool
    """Whether it is sure of one."""
    new_has_pet: bool


def contradictions(
    base: Segmenter,
    new: Segmenter,
    untouched: Sequence[Path],
    should_stop: ShouldStop,
    on_photo: Callable[[], None] = lambda: None,
) -> Contradictions:
    """Return how the new model contradicts its base, and where.

    Parameters
    ----------
    base, new : Segmenter
    untouched : sequence of Path
        Photos of the folder; unreadable ones do not count.
    should_stop : callable
    on_photo : callable
        Called after each photo, readable or not; as often as `checked_of` says.
    """
    chosen = sorted(untouched, key=lambda photo: hashlib.sha256(photo.name.encode("utf-8", "surrogatepass")).digest())

    def compare(photos: Sequence[Path]) -> Iterator[_Pair]:
        for photo in photos:
            stop_if(should_stop)
            image = _try_to_read(photo)
            if image is not None:
                yield _pair(photo, base.propose(image), new.propose(image).mask)
            on_photo()

    found = Contradictions()
    for photos, problems in (([SHIPPED_PHOTO], _ON_SHIPPED), (chosen[:MAX_PHOTOS], _ON_FOLDER)):
        with_pet = [pair for pair in compare(photos) if pair.base_has_pet]
        if with_pet:
            _judge(with_pet, problems, found)
    return found


def checked_of(untouched: Sequence[Path]) -> int:
    """Return how many photos `contradictions` looks at."""
    return 1 + min(MAX_PHOTOS, len(untouched))


def _try_to_read(photo: Path) -> RgbImage | None:
    try:
        return read_image(photo)
    except PetsegError:
        return None


def _pair(photo: Path, proposal: Proposal, fresh: Mask) -> _Pair:
    sure = _where_sure(proposal)
    counts = confusion(fresh, sure)
    shown = ContestedPhoto(photo, core_iou(counts), shrunk(proposal.mask), shrunk(fresh))
    return _Pair(shown, counts, _has_pet(sure), _has_pet(fresh))


def _where_sure(proposal: Proposal) -> Mask:
    """Return the mask with a border, which does not count, where the model is not sure."""
    sure = resize_nearest((proposal.confidence >= _SURE).astype(np.uint8), *proposal.mask.shape)
    return np.where(sure, proposal.mask, Label.BORDER).astype(np.uint8)


def _has_pet(mask: Mask) -> bool:
    return bool((mask == Label.PET).any())


def _judge(pairs: Sequence[_Pair], problems: _Problems, found: Contradictions) -> None:
    counts: Confusion = np.sum([pair.counts for pair in pairs], axis=0)
    warning = _warning(counts, problems, new_has_pet=any(pair.new_has_pet for pair in pairs))
    if warning is not None:
        found.warnings.append(warning)
        found.photos.extend(_clearest(pairs, max(1 - MAX_LOSS, core_iou(counts))))


def _warning(counts: Confusion, problems: _Problems, *, new_has_pet: bool) -> TrainingError | None:
    if not new_has_pet:
        return TrainingError(problems.no_pet)
    if core_iou(counts[:, [Label.BACKGROUND, Label.PET, Label.BORDER]]) > core_iou(counts):
        return TrainingError(problems.exchanged)
    if core_iou(counts) < 1 - MAX_LOSS:
        return TrainingError(problems.disagrees, share=core_iou(counts))
    return None


def _clearest(pairs: Sequence[_Pair], limit: float) -> list[ContestedPhoto]:
    """Return the photos of least agreement; those that agree well are no evidence."""
    contested = [pair.shown for pair in pairs if pair.shown.agreement <= limit]
    return sorted(contested, key=lambda photo: photo.agreement)[:_MAX_SHOWN]
