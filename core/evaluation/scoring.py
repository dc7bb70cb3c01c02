"""Scoring a model photo after photo."""

import time
from collections.abc import Callable

import numpy as np

from core.errors import ImageError, PetsegError
from core.evaluation.evaluation import Evaluation, PhotoFigures
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.images import RgbImage
from core.labels import Mask
from core.proposal import Proposal, Segmenter

OnScored = Callable[[PhotoFigures, RgbImage, Mask, Proposal], None]
"""Called with the figures of a photo, its pixels, its true mask and what was proposed."""


def evaluate(
    segmenter: Segmenter,
    photos: LabelledPhotos,
    *,
    on_scored: OnScored = lambda *_: None,
    on_error: Callable[[PetsegError], None] | None = None,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Evaluation:
    """Propose every photo and score the proposals against the true masks, at full size.

    Parameters
    ----------
    segmenter : Segmenter
    photos : LabelledPhotos
        See `photos_in_folder`.
    on_scored : callable
    on_error : callable or None
        Called for each photo that cannot be scored; None ends the evaluation with its error.
    on_progress : callable
        Called with the photos that are done, and all.

    Raises
    ------
    PetsegError
        If a photo cannot be scored and there is no `on_error`.

    Examples
    --------
    >>> with Segmenter.open(device="cpu") as segmenter:
    ...     evaluation = evaluate(segmenter, photos_in_folder(folder))
    >>> evaluation.score().photos
    4
    >>> 0 <= evaluation.score().mean_iou <= 1
    True
    """
    evaluation = Evaluation()
    segmenter.propose(np.zeros((64, 64, 3), np.uint8))  # the first run is a slow one
    for number, photo in enumerate(photos.photos, 1):
        try:
            _score(photo, segmenter, evaluation, on_scored)
        except (PetsegError, MemoryError) as error:
            told = error if isinstance(error, PetsegError) else _no_memory(photo)
            if on_error is None:
                raise told from error
            on_error(told)
        on_progress(number, photos.total)
    return evaluation


def _score(photo: LabelledPhoto, segmenter: Segmenter, evaluation: Evaluation, on_scored: OnScored) -> None:
    image, truth = photo.load()
    started = time.perf_counter()
    proposal = segmenter.propose(image)
    seconds = time.perf_counter() - started
    on_scored(evaluation.add(photo.name, proposal, truth, seconds), image, truth, proposal)


def _no_memory(photo: LabelledPhoto) -> ImageError:
    return ImageError("there is not enough memory for this photo", path=photo.name)
