"""Fine-tuning of the decoder on a person's corrections, and the comparison that decides which model stays."""

import datetime
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import keras

from core.cancel import Cancelled
from core.errors import CheckpointError, PetsegError, TrainingError
from core.evaluation.metrics import mean_iou
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.model.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.network.augment import Augmentation
from core.network.dataset import Samples, TrainingBatches, collect, split_by_name
from core.network.devices import batch_that_fits
from core.network.model import ENCODER, build_unet, read_weights, write_weights
from core.network.training import EpochResult, ShouldStop, compile_for_training, evaluate, fit
from core.worker.finetune import FineTuneOutcome, FineTuneProgress, FineTuneRequest

OnProgress = Callable[[FineTuneProgress], None]

MIN_PHOTOS = 2
MIN_GAIN = 0.002
"""A smaller gain in mean IoU is noise; the model in use then stays."""
_HELD_OUT_SHARE = 0.25
_MAX_HELD_OUT = 20
_BATCH_SIZE = 4
_LEARNING_RATE = 3e-4
_SAMPLES_SHOWN = 320
_MIN_EPOCHS, _MAX_EPOCHS = 4, 40
_CROP_ROOM = 1.5
_AUGMENTATION = Augmentation(crop_area=(0.5, 1.0), aspect=1.2, brightness=0.2, contrast=0.2, saturation=0.3)


@dataclass(frozen=True)
class _Data:
    train: Samples
    held_out: Samples
    notes: list[str]


def fine_tune(
    request: FineTuneRequest, device: str, on_progress: OnProgress, should_stop: ShouldStop
) -> FineTuneOutcome:
    """Train the decoder on the corrections, compare on photos held out, and write the new checkpoint.

    The encoder and every BatchNorm stay as they are: a few photos would spoil them.

    Parameters
    ----------
    request : FineTuneRequest
    device : str
        Name of the device, for the outcome.
    on_progress, should_stop : callables

    Raises
    ------
    Cancelled, TrainingError, CheckpointError
    """
    started = time.monotonic()
    base = read_checkpoint(request.base)
    size = base.card.architecture.input_size
    on_progress(FineTuneProgress("reading"))
    data = _read(request.samples, size, should_stop)
    model = load_model(base, request.base)
    epochs = request.epochs or _choose_epochs(len(data.train))
    _train(model, data.train, epochs, on_progress, should_stop)
    on_progress(FineTuneProgress("comparing", epochs, epochs))
    new = _score(model, data.held_out)
    old = _score(load_model(read_checkpoint(request.current), request.current), data.held_out)
    card = _new_card(base.card, len(data.train), epochs, old, new)
    write_checkpoint(request.out, Checkpoint(read_weights(model), card))
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


def load_model(checkpoint: Checkpoint, path: Path) -> keras.Model:
    """The network of a checkpoint; CheckpointError if its tensors are not the network's."""
    model = build_unet(checkpoint.card.architecture)
    try:
        write_weights(model, dict(checkpoint.weights))
    except ValueError as error:
        raise CheckpointError(str(error), path=path, remedy="Choose another model file.") from error
    return model


def split_held_out(names: Sequence[str]) -> tuple[list[int], list[int]]:
    """Which photos train and which are held out; at least one is on either side."""
    return split_by_name(names, min(_MAX_HELD_OUT, max(1, math.ceil(len(names) * _HELD_OUT_SHARE))))


def _read(files: Sequence[tuple[Path, Path]], size: int, should_stop: ShouldStop) -> _Data:
    """Read the photos, a little larger than the network so that crops stay sharp; bad ones become notes."""
    notes: list[str] = []

    def readable() -> Iterator[tuple[str, RgbImage, Mask]]:
        for photo, trimap in files:
            if should_stop():
                raise Cancelled
            try:
                image = read_image(photo)
                yield str(photo), image, read_mask(trimap, image.shape[:2])
            except PetsegError as error:
                notes.append(f"Left out: {error}")

    samples = collect(readable(), round(size * _CROP_ROOM))
    if len(samples) < MIN_PHOTOS:
        raise TrainingError(
            f"fine-tuning needs at least {MIN_PHOTOS} reviewed photos, {len(samples)} can be read",
            remedy="Mark more photos as reviewed first.",
        )
    train, held_out = split_held_out([Path(name).name for name in samples.names])
    return _Data(samples.take(train), samples.take(held_out), notes)


def _choose_epochs(photos: int) -> int:
    return min(_MAX_EPOCHS, max(_MIN_EPOCHS, round(_SAMPLES_SHOWN / photos)))


def _train(model: keras.Model, samples: Samples, epochs: int, on_progress: OnProgress, should_stop: ShouldStop) -> None:
    model.get_layer(ENCODER).trainable = False
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
    batch_size = batch_that_fits(lambda: model, _BATCH_SIZE, training=True)
    batches = TrainingBatches(samples, model.input_shape[1], batch_size, _AUGMENTATION, seed=0)
    rate = keras.optimizers.schedules.CosineDecay(_LEARNING_RATE, epochs * len(batches), alpha=0.05)
    compile_for_training(model, keras.optimizers.Adam(rate))
    on_progress(FineTuneProgress("training", 0, epochs))
    fit(model, batches, epochs=epochs, on_epoch=_Clock(on_progress), should_stop=should_stop)


class _Clock:
    """Turns finished epochs into progress with an estimate of the time left; the first epoch is the slow one."""

    def __init__(self, on_progress: OnProgress) -> None:
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


def _score(model: keras.Model, samples: Samples) -> float:
    return mean_iou(evaluate(model, samples))


def _new_card(base: Card, photos: int, epochs: int, old: float, new: float) -> Card:
    now = datetime.datetime.now(datetime.UTC)
    return replace(
        base,
        name=f"Fine-tuned {now:%Y-%m-%d %H:%M} on {photos} photos",
        parent=base.name,
        created=now.isoformat(),
        data=f"{photos} corrected photos, on top of: {base.data}",
        recipe=f"decoder only, {epochs} epochs of Adam at {_LEARNING_RATE}, started from the parent",
        figures={"held_out_mean_iou": new, "held_out_mean_iou_of_the_model_before": old},
    )
