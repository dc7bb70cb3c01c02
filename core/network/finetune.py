"""Fine-tunes the decoder on the user's corrections, and compares the new model with the one in use."""

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import keras

from core.cancel import ShouldStop, stop_if
from core.errors import PetsegError, TrainingError
from core.evaluation.metrics import mean_iou
from core.files import content_digest
from core.images import read_image
from core.masks import read_mask
from core.model.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from core.network.augment import Augmentation
from core.network.batches import TrainingBatches
from core.network.cards import card_of_fine_tune
from core.network.devices import batch_that_fits
from core.network.model import ENCODER, load_model, read_weights
from core.network.samples import NamedSample, Samples, collect, split_by_name
from core.network.training import EpochResult, compile_for_training, evaluate, fit
from core.worker.messages import FineTuneOutcome, FineTuneProgress, FineTuneRequest, OnFineTuneProgress

MIN_PHOTOS = 2
MIN_GAIN = 0.002
"""A smaller gain in mean IoU is noise; the model in use then stays."""
_HELD_OUT_SHARE = 0.25
_MAX_HELD_OUT = 20
_BATCH_SIZE = 4
_LEARNING_RATE = 3e-4
_SAMPLES_SHOWN = 320
_MIN_EPOCHS, _MAX_EPOCHS = 4, 40
_SIDE_FACTOR = 1.5
"""Photos are kept this much larger than the network's input, so that crops stay sharp."""
_AUGMENTATION = Augmentation(crop_area=(0.5, 1.0), aspect=1.2, brightness=0.2, contrast=0.2, saturation=0.3)


@dataclass(frozen=True)
class _Data:
    train: Samples
    held_out: Samples
    notes: list[str]


def fine_tune(
    request: FineTuneRequest, device: str, on_progress: OnFineTuneProgress, should_stop: ShouldStop
) -> FineTuneOutcome:
    """Train the decoder on the corrections, compare on held-out photos, and write the new checkpoint.

    The encoder and every BatchNorm stay as they are: a few photos would spoil them.

    Parameters
    ----------
    request : FineTuneRequest
    device : str
        Name of the device, for the outcome.
    on_progress, should_stop : callable

    Raises
    ------
    Cancelled, TrainingError, CheckpointError
    """
    started = time.monotonic()
    folder = request.out.parent if request.out.parent.is_dir() else None  # which may be renamed meanwhile
    base, digest = read_checkpoint(request.base), content_digest(request.base) or ""
    on_progress(FineTuneProgress("reading"))
    data = _read(request.samples, base.card.architecture.input_size, should_stop)
    model = load_model(base, request.base)
    epochs = request.epochs or _choose_epochs(len(data.train))
    _train(model, data.train, epochs, on_progress, should_stop)
    on_progress(FineTuneProgress("comparing", epochs, epochs))
    new = mean_iou(evaluate(model, data.held_out))
    old = mean_iou(evaluate(load_model(read_checkpoint(request.current), request.current), data.held_out))
    recipe = f"decoder only, {epochs} epochs of Adam at {_LEARNING_RATE}, started from the parent"
    card = card_of_fine_tune(base.card, digest, len(data.train), recipe, old, new)
    write_checkpoint(request.out, Checkpoint(read_weights(model), card), folder)
    return FineTuneOutcome(
        better=new >= old + MIN_GAIN,
        old_mean_iou=old,
        new_mean_iou=new,
        held_out=len(data.held_out),
        trained_on=len(data.train),
        path=request.out,
        device=device,
        seconds=time.monotonic() - started,
        notes=data.notes,
    )


def split_held_out(names: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the positions to train on and to hold out, at least one each."""
    return split_by_name(names, min(_MAX_HELD_OUT, max(1, math.ceil(len(names) * _HELD_OUT_SHARE))))


def _read(files: Sequence[tuple[Path, Path]], size: int, should_stop: ShouldStop) -> _Data:
    """Read the photos for a network of this input size; unreadable ones become notes."""
    notes: list[str] = []

    def readable() -> Iterator[NamedSample]:
        for photo, trimap in files:
            stop_if(should_stop)
            try:
                image = read_image(photo)
                yield str(photo), image, read_mask(trimap, image.shape[:2])
            except PetsegError as error:
                notes.append(f"Left out: {error}")

    samples = collect(readable(), round(size * _SIDE_FACTOR))
    if len(samples) < MIN_PHOTOS:
        raise TrainingError(
            "fine-tuning needs at least {needed} reviewed photos, {readable} can be read",
            remedy="Mark more photos as reviewed first.",
            needed=MIN_PHOTOS,
            readable=len(samples),
        )
    train, held_out = split_held_out([Path(name).name for name in samples.names])
    return _Data(samples.take(train), samples.take(held_out), notes)


def _choose_epochs(photos: int) -> int:
    return min(_MAX_EPOCHS, max(_MIN_EPOCHS, round(_SAMPLES_SHOWN / photos)))


def _train(
    model: keras.Model, samples: Samples, epochs: int, on_progress: OnFineTuneProgress, should_stop: ShouldStop
) -> None:
    model.get_layer(ENCODER).trainable = False
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
    batch_size = batch_that_fits(lambda: model, _BATCH_SIZE, training=True)
    batches = TrainingBatches(samples, model.input_shape[1], batch_size, _AUGMENTATION, seed=0)
    rate = keras.optimizers.schedules.CosineDecay(_LEARNING_RATE, epochs * len(batches), alpha=0.05)
    compile_for_training(model, keras.optimizers.Adam(rate))
    on_progress(FineTuneProgress("training", 0, epochs))
    fit(model, batches, epochs=epochs, on_epoch=_EpochReporter(on_progress), should_stop=should_stop)


class _EpochReporter:
    """Reports finished epochs, and estimates the time left from all but the first, which is slow."""

    def __init__(self, on_progress: OnFineTuneProgress) -> None:
        self._on_progress = on_progress
        self._first_end: float | None = None

    def __call__(self, result: EpochResult) -> None:
        now = time.monotonic()
        left = None
        if self._first_end is None:
            self._first_end = now
        else:
            left = (now - self._first_end) / (result.epoch - 1) * (result.epochs - result.epoch)
        self._on_progress(FineTuneProgress("training", result.epoch, result.epochs, result.loss, left))
