"""The training loop and predictions, shared by training and fine-tuning."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.cancel import Cancelled, ShouldStop, never
from core.errors import TrainingError
from core.evaluation.empty_photos import EmptyScore, false_share, score_empty
from core.evaluation.metrics import Confusion, confusion
from core.labels import Label, Mask
from core.model.full_size import mask_at_full_size
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.batches import TrainingBatches
from core.network.devices import batch_that_fits
from core.network.losses import CrossEntropyDice
from core.network.samples import Samples


@dataclass(frozen=True)
class EpochResult:
    """Result of an epoch.

    Attributes
    ----------
    epoch, epochs : int
        Number of this epoch, counted from 1, and of all.
    loss : float
        Mean training loss of the epoch.
    """

    epoch: int
    epochs: int
    loss: float


_EVALUATION_BATCH = 16
OnEpoch = Callable[[EpochResult], None]
OnBatch = Callable[[int, float], None]
"""Takes the number of the batch within the epoch, counted from 1, and the mean loss of the epoch so far."""


def compile_for_training(
    model: keras.Model,
    optimizer: keras.optimizers.Optimizer,
    *,
    dice_weight: float = 0.5,
    metrics: Sequence[keras.metrics.Metric] = (),
) -> None:
    """Compile with our loss, and with just-in-time compilation only where the backend is slow without it.

    Keras would choose XLA for TensorFlow on a CPU too, where compiling takes half a minute and steps get slower.
    """
    model.compile(optimizer=optimizer, loss=CrossEntropyDice(dice_weight), metrics=[*metrics], jit_compile=_wants_jit())


def _wants_jit() -> bool:
    return bool(keras.backend.backend() == "jax")


def fit(
    model: keras.Model,
    batches: TrainingBatches,
    *,
    epochs: int,
    on_epoch: OnEpoch = lambda result: None,
    on_batch: OnBatch = lambda batch, loss: None,
    should_stop: ShouldStop = never,
) -> None:
    """Train a compiled model in place.

    Parameters
    ----------
    model : keras.Model
        Compiled; inputs (N, S, S, 3) in -1..1, outputs logits.
    batches : TrainingBatches
    epochs : int
    on_epoch, on_batch : callable
        Called after each epoch and each batch.
    should_stop : callable
        Asked after each batch.

    Raises
    ------
    Cancelled
        If `should_stop` said so; the model is left half-trained.
    TrainingError
        If the loss is no longer a number.
    """
    forwarder = _PlainCallbacks(epochs, on_epoch, on_batch, should_stop)
    model.fit(batches, epochs=epochs, verbose=0, callbacks=[forwarder, keras.callbacks.TerminateOnNaN()])
    if forwarder.stopped:
        raise Cancelled
    if forwarder.last_epoch < epochs:
        raise TrainingError(
            "the training diverged (the loss is not a number)",
            remedy="The model in use is unchanged. Check the masks of the reviewed photos.",
        )


class _PlainCallbacks(keras.callbacks.Callback):
    """Forwards Keras' callbacks to plain callables."""

    def __init__(self, epochs: int, on_epoch: OnEpoch, on_batch: OnBatch, should_stop: ShouldStop) -> None:
        super().__init__()
        self._epochs = epochs
        self._on_epoch = on_epoch
        self._on_batch = on_batch
        self._should_stop = should_stop
        self.stopped = False
        self.last_epoch = 0

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._on_batch(batch + 1, float((logs or {}).get("loss", np.nan)))
        if self._should_stop():
            self.stopped = True
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        loss = float((logs or {}).get("loss", np.nan))
        if self.stopped or not np.isfinite(loss):
            return
        self.last_epoch = epoch + 1
        self._on_epoch(EpochResult(epoch + 1, self._epochs, loss))


def predict_probabilities(model: keras.Model, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1.

    The model is not called directly: JAX would compile every operation on its own, and PyTorch record gradients.
    """
    if not model.compiled:
        model.jit_compile = _wants_jit()
    logits = np.asarray(model.predict_on_batch(photos), np.float32)
    weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probabilities: npt.NDArray[np.float32] = weights / weights.sum(axis=-1, keepdims=True)
    return probabilities


def evaluate(model: keras.Model, samples: Samples) -> Confusion:
    """Return the confusion of the model's masks against the true ones, each at its own full size."""
    counts = np.zeros((len(Label), len(Label)), np.int64)
    for predicted, truth in zip(_masks(model, samples), samples.masks, strict=True):
        counts += confusion(predicted, truth)
    return counts


def evaluate_empty(model: keras.Model, samples: Samples) -> EmptyScore | None:
    """Return how much false pet the model finds on photos without a pet; None if there are none."""
    return score_empty([false_share(mask) for mask in _masks(model, samples)])


def _masks(model: keras.Model, samples: Samples) -> Iterator[Mask]:
    """Yield the model's masks, each at the photo's full size."""
    batch_size = batch_that_fits(lambda: model, _EVALUATION_BATCH, training=False)
    for start in range(0, len(samples), batch_size):
        chunk = samples.take(range(start, min(start + batch_size, len(samples))))
        photos = np.stack([shrink_to_square(image, model.input_shape[1]) for image in chunk.images])
        for probabilities, image in zip(predict_probabilities(model, scale_pixels(photos)), chunk.images, strict=True):
            yield mask_at_full_size(probabilities, image, refine=False)
