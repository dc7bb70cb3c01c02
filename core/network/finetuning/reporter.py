"""Reports the progress of a fine-tune and estimates the time left."""

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from core.errors import PetsegError
from core.images import RgbImage, read_image
from core.labels import Mask
from core.model.full_size import mask_at_full_size
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.finetuning.judging import MAX_SHOWN_SIDE
from core.network.finetuning.loop import TunedEpoch
from core.network.training import predict_probabilities
from core.resizing import resize_by_area
from core.worker.finetune_messages import OnTuningProgress, TuningProgress

_SECONDS_BETWEEN = 0.25
"""Between messages about photos, at least: some take a few milliseconds."""


class TuningReporter:
    """Turns stages, photos and epochs into messages.

    Parameters
    ----------
    on_progress : callable
    device : str
        As shown to the user.
    """

    def __init__(self, on_progress: OnTuningProgress, device: str) -> None:
        self._on_progress = on_progress
        self._message = TuningProgress("reading", device=device)
        self._epochs_left = 0
        self._after_training = 0.0
        self._paces: list[float] = []
        self._since = time.monotonic()
        self._photos_done = 0.0
        self._seconds_each: float | None = None
        self._after_stage = 0.0
        self._next_message = -math.inf

    def stage(self, stage: str, photos: int, seconds_each: float | None = None, after: float = 0.0) -> None:
        """Report that another stage begins.

        Parameters
        ----------
        stage : str
        photos : int
            How many `photo` will count.
        seconds_each : float or None
            Expected for one photo; None before the training, whose duration is not known yet.
        after : float
            Seconds expected from the end of the stage until the new model is in use.
        """
        self._seconds_each, self._after_stage = seconds_each, after
        self._photos_done = 0.0
        self._message = replace(self._message, stage=stage, photos=photos, masks=())
        self._report_photos()

    def photo(self, part: float = 1.0) -> None:
        """Count a photo, or a part of its work, as done; report it unless there was a message a moment ago."""
        self._photos_done += part
        if self._photos_done >= self._message.photos or time.monotonic() >= self._next_message:
            self._report_photos()

    def _report_photos(self) -> None:
        each, left = self._seconds_each, self._message.photos - self._photos_done
        seconds = None if each is None else each * left + self._after_stage
        self._message = replace(self._message, photos_done=int(self._photos_done), seconds_left=seconds)
        self._next_message = time.monotonic() + _SECONDS_BETWEEN
        self._on_progress(self._message)

    def plan(self, epochs: int, after_training: float) -> None:
        """Say how many epochs all trainings have, and how many seconds come after them."""
        self._epochs_left = epochs
        self._after_training = after_training

    def start_training(self, fold: int, folds: int, epochs: int) -> None:
        """Report that a training begins."""
        self._message = replace(
            self._message,
            stage="training",
            fold=fold,
            folds=folds,
            epoch=0,
            epochs=epochs,
            loss=None,
            held_out_loss=None,
            held_out_iou=None,
            masks=(),
            photos_done=0,
            photos=0,
        )
        self._since = time.monotonic()
        self._on_progress(self._message)

    def epoch(self, result: TunedEpoch, masks: Sequence[Mask]) -> None:
        """Report a finished epoch."""
        now = time.monotonic()
        self._paces.append(now - self._since)
        self._since = now
        self._epochs_left = max(0, self._epochs_left - 1)
        self._message = replace(
            self._message,
            epoch=result.epoch,
            loss=result.loss,
            held_out_loss=result.held_out_loss,
            held_out_iou=result.held_out_iou,
            seconds_left=self._seconds_left(),
            masks=list(masks),
        )
        self._on_progress(self._message)

    def _seconds_left(self) -> float | None:
        """Estimate from all epochs but the first, which is slow."""
        if len(self._paces) < 2:
            return None
        return sum(self._paces[1:]) / (len(self._paces) - 1) * self._epochs_left + self._after_training


class WatchedPhotos:
    """Photos whose masks are shown after each epoch; an unreadable one is a black pixel, with nothing found."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._images = [_shrunk(_try_to_read(path)) for path in paths]

    def masks(self, model: keras.Model) -> list[Mask]:
        """Return the masks of a single pass of the network, at most 256 pixels on the longer side."""
        size = model.input_shape[1]
        return [
            mask_at_full_size(predict_probabilities(model, scale_pixels(shrink_to_square(image, size)[None]))[0], image)
            for image in self._images
        ]


def _try_to_read(path: Path) -> RgbImage:
    try:
        return read_image(path)
    except PetsegError:
        return np.zeros((1, 1, 3), np.uint8)


def _shrunk(image: RgbImage) -> RgbImage:
    scale = MAX_SHOWN_SIDE / max(image.shape[:2])
    if scale >= 1:
        return image
    return resize_by_area(image, max(1, round(image.shape[0] * scale)), max(1, round(image.shape[1] * scale)))
