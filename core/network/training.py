"""The training loop, shared by base training and fine-tuning."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.cancel import Cancelled
from core.errors import TrainingError
from core.evaluation.metrics import Confusion, confusion
from core.labels import Label
from core.model.full_size import mask_at_full_size
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.dataset import Samples, TrainingBatches
from core.network.devices import batch_that_fits
from core.network.losses import CrossEntropyDice


@dataclass(frozen=True)
class EpochResult:
    """What an epoch achieved.

    Attributes
    ----------
    epoch, epochs : int
        Number of this epoch, counted from 1, and how many there will be.
    loss : float
        Mean training loss of the epoch.
    """

    epoch: int
    epochs: int
    loss: float


_EVALUATED_AT_ONCE = 16
OnEpoch = Callable[[EpochResult], None]
OnBatch = Callable[[int, float], None]
"""Takes the batch's number within the epoch, counted from 1, and the mean loss of the epoch so far."""
ShouldStop = Callable[[], bool]


def compile_for_training(
    model: keras.Model, optimizer: keras.optimizers.Optimizer, *, dice_weight: float = 0.5
) -> None:
    """Compile with our loss, and with just-in-time compilation only where the backend is slow without.

    Keras would choose XLA for TensorFlow on a CPU too, where it takes half a minute to compile this network and
    then makes each step slower.
    """
    model.compile(optimizer=optimizer, loss=CrossEntropyDice(dice_weight), jit_compile=_wants_jit())


def _wants_jit() -> bool:
    return bool(keras.backend.backend() == "jax")


def fit(
    model: keras.Model,
    batches: TrainingBatches,
    *,
    epochs: int,
    on_epoch: OnEpoch = lambda result: None,
    on_batch: OnBatch = lambda batch, loss: None,
    should_stop: ShouldStop = lambda: False,
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
        If `should_stop` said so; the model is then half-trained.
    TrainingError
        If the loss stops being a number.
    """
    bridge = _Bridge(epochs, on_epoch, on_batch, should_stop)
    model.fit(batches, epochs=epochs, verbose=0, callbacks=[bridge, keras.callbacks.TerminateOnNaN()])
    if bridge.stopped:
        raise Cancelled
    if bridge.last_epoch < epochs:
        raise TrainingError(
            "the training diverged (the loss is not a number)",
            remedy="The model in use is unchanged. Check the masks of the reviewed photos.",
        )


class _Bridge(keras.callbacks.Callback):
    """Hands Keras' callbacks on to plain callables."""

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
    """Probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1.

    Not by calling the model: JAX would compile each operation by itself, and PyTorch keep all that a way back needs.
    """
    if not model.compiled:
        model.jit_compile = _wants_jit()
    logits = np.asarray(model.predict_on_batch(photos), np.float32)
    weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    probabilities: npt.NDArray[np.float32] = weights / weights.sum(axis=-1, keepdims=True)
    return probabilities


def evaluate(model: keras.Model, samples: Samples) -> Confusion:
    """Pixel counts of the model's masks against the samples' own, each at the sample's own size."""
    batch_size = batch_that_fits(lambda: model, _EVALUATED_AT_ONCE, training=False)
    counts = np.zeros((len(Label), len(Label)), np.int64)
    for start in range(0, len(samples), batch_size):
        piece = samples.take(range(start, min(start + batch_size, len(samples))))
        photos = np.stack([shrink_to_square(image, model.input_shape[1]) for image in piece.images])
        for probabilities, (image, truth) in zip(
            predict_probabilities(model, scale_pixels(photos)), piece, strict=True
        ):
            counts += confusion(mask_at_full_size(probabilities, image, refine=False), truth)
    return counts
