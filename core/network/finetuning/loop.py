"""Trains a network on squares, keeps the best weights, and goes on with smaller batches if memory runs out."""

import math
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, stop_if
from core.device import is_out_of_memory
from core.errors import TrainingError
from core.model.architecture import STRIDE
from core.model.checkpoint import Checkpoint, Weights
from core.network.batches import Batch
from core.network.devices import batch_that_fits
from core.network.finetuning.held_out_squares import HeldOutSquares
from core.network.finetuning.kept_weights import BestEpoch, KeptWeights, MeanOfLaterEpochs
from core.network.finetuning.recipe import TuningRecipe
from core.network.finetuning.squares import TuningSquares
from core.network.losses import PetEntropy
from core.network.model import ENCODER, load_model, write_weights
from core.network.train_setup import EncoderPacedAdamW
from core.network.training import compile_for_training

_WARM_UP, _FINAL = 0.1, 0.02
"""Share of the training in which the rate rises, and where the cosine ends relative to its maximum."""


@dataclass(frozen=True)
class TunedEpoch:
    """Result of an epoch.

    Attributes
    ----------
    epoch : int
        From 1.
    loss : float
        `PetEntropy` of the squares that it trained on, as they came.
    held_out_loss, held_out_iou : float
        `PetEntropy` and core IoU on the held-out squares.
    """

    epoch: int
    loss: float
    held_out_loss: float
    held_out_iou: float


@dataclass(frozen=True)
class Trained:
    """Result of a training.

    Attributes
    ----------
    weights : mapping
        On the way from the base to the trained ones: the mean of the later epochs' (`TuningRecipe.averaged`), or those
        of the epoch with the smallest loss on the held-out squares.
    blend : float
        How far on the way, 0..1.
    epochs : int
        Finished ones.
    stopped_early : bool
    """

    weights: Weights
    blend: float
    epochs: int
    stopped_early: bool


class Trainer:
    """A network that is trained several times, each time from the base; compiled only once.

    Attributes
    ----------
    notes : list of TrainingError
        Batches that were halved, in all trainings so far.

    Parameters
    ----------
    base : Checkpoint
    path : Path
        Of that checkpoint, for errors.
    recipe : TuningRecipe
    """

    def __init__(self, base: Checkpoint, path: Path, recipe: TuningRecipe) -> None:
        self.base = base
        self.notes: list[TrainingError] = []
        self._recipe = recipe
        self.model = load_model(_with_input(base, recipe.input_share), path)
        prepare(self.model, recipe)

    @property
    def size(self) -> int:
        """Return the side of the network's input in the training, in pixels."""
        return int(self.model.input_shape[1])

    def train(
        self,
        squares: TuningSquares,
        held_out: HeldOutSquares,
        on_epoch: Callable[[TunedEpoch], None],
        should_stop: ShouldStop,
        stop_early: ShouldStop,
    ) -> Trained:
        """Train from the base.

        Parameters
        ----------
        squares : TuningSquares
        held_out : HeldOutSquares
            They choose the epoch, and how far the weights move.
        on_epoch : callable
        should_stop, stop_early : callable
            Asked after each batch; the second ends the training with the best weights so far.

        Raises
        ------
        Cancelled
        TrainingError
            If the loss is no longer a number.
        """
        self._reset()
        epochs = self._recipe.epochs
        steps = _Steps(self.model, squares, self._recipe, self._keep_batch_size)
        kept: KeptWeights = MeanOfLaterEpochs(epochs) if self._recipe.averaged else BestEpoch()
        epoch = 0
        with steps:
            while epoch < epochs and steps.run_epoch(should_stop, stop_early):
                epoch += 1
                judged = held_out.judge(self.model)
                kept.take(self.model, epoch, judged[0])
                on_epoch(TunedEpoch(epoch, steps.loss, *judged))
        trained = kept.weights or self.base.weights
        blend = self._best_blend(trained, held_out) if epoch else 1.0
        return Trained(self._blended(trained, blend), blend, epoch, epoch < epochs)

    def _keep_batch_size(self, batch_size: int) -> None:
        """Remember that larger batches do not fit, for later trainings too."""
        self._recipe = replace(self._recipe, batch_size=batch_size)
        text = "memory ran out; training went on with {count} squares at a time"
        self.notes.append(TrainingError(text, count=batch_size))

    def _reset(self) -> None:
        write_weights(self.model, self.base.weights)
        optimizer = getattr(self.model.optimizer, "inner_optimizer", self.model.optimizer)
        for variable in optimizer.variables:
            variable.assign(np.zeros(variable.shape, variable.dtype))

    def _best_blend(self, trained: Weights, held_out: HeldOutSquares) -> float:
        """Return how far on the way to the trained weights the loss on held-out squares is smallest."""
        losses = []
        for blend in self._recipe.blends:
            write_weights(self.model, self._blended(trained, blend))
            losses.append(held_out.judge(self.model)[0])
        return self._recipe.blends[int(np.argmin(losses))]

    def _blended(self, trained: Weights, blend: float) -> Weights:
        share, base = np.float32(blend), self.base.weights
        return {name: base[name] + share * (tensor - base[name]) for name, tensor in trained.items()}


def _with_input(base: Checkpoint, share: float) -> Checkpoint:
    """Return the checkpoint with its input scaled, to a multiple of the stride."""
    architecture = base.card.architecture
    size = max(STRIDE, STRIDE * math.floor(share * architecture.input_size / STRIDE + 0.5))
    return replace(base, card=replace(base.card, architecture=replace(architecture, input_size=size)))


def prepare(model: keras.Model, recipe: TuningRecipe) -> None:
    """Freeze what the recipe does not train, every BatchNorm included, and compile."""
    encoder = model.get_layer(ENCODER)
    for layer in (*model.layers, *encoder.layers):
        # A few photos would spoil the statistics; scale and offset gain nothing, and cost a tenth of the time.
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
    if recipe.first_block is None:
        encoder.trainable = False
    else:
        _freeze_before(encoder, f"block_{recipe.first_block}_")
    optimizer = EncoderPacedAdamW(
        encoder_variables=encoder.trainable_variables,
        encoder_pace=recipe.encoder_pace,
        learning_rate=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
        global_clipnorm=1.0,
    )
    compile_for_training(model, optimizer, dice_weight=recipe.dice_weight, metrics=[PetEntropy()])
    model.optimizer.build(model.trainable_variables)


def _freeze_before(encoder: keras.Model, name: str) -> None:
    for layer in encoder.layers:
        if layer.name.startswith(name):
            return
        layer.trainable = False


class _Steps:
    """Runs batches in order, the next one made in a thread meanwhile."""

    def __init__(
        self, model: keras.Model, squares: TuningSquares, recipe: TuningRecipe, on_halved: Callable[[int], None]
    ) -> None:
        self._model = model
        self._squares = squares
        self._recipe = recipe
        self._total = recipe.epochs * len(squares)
        self._size = min(batch_that_fits(lambda: model, recipe.batch_size, training=True), len(squares))
        self._done = 0
        self._maker = ThreadPoolExecutor(1, "squares")
        self._pending: Future[Batch] | None = None
        self._on_halved = on_halved
        self.loss = math.nan

    def __enter__(self) -> "_Steps":
        return self

    def __exit__(self, *_: object) -> None:
        self._maker.shutdown(cancel_futures=True)

    def run_epoch(self, should_stop: ShouldStop, stop_early: ShouldStop) -> bool:
        """Return False if the epoch was ended early."""
        self._model.reset_metrics()
        end = self._done + len(self._squares)
        while self._done < end:  # the last batch may belong to the next epoch too: all have the same size
            batch = self._take()
            self._model.optimizer.learning_rate = self._rate()
            self._fit(batch)
            self._done += len(batch[1])
            stop_if(should_stop)
            if stop_early():
                return False
        return True

    def _take(self) -> Batch:
        """Return the next batch, and have the one after it made."""
        pending = self._pending or self._make(self._done)
        batch = pending.result()
        self._pending = self._make(self._done + len(batch[1]))
        return batch

    def _make(self, first: int) -> "Future[Batch]":
        return self._maker.submit(self._squares.batch, first, self._size)

    def _fit(self, batch: Batch) -> None:
        """Train on a batch, in halves if it does not fit into memory."""
        photos, masks = batch
        for start in range(0, len(masks), self._size):
            part = slice(start, start + self._size)
            try:
                self._step(photos[part], masks[part])
            except Exception as error:
                if self._size == 1 or not is_out_of_memory(error):
                    raise
                self._size //= 2
                self._on_halved(self._size)
                return self._fit((photos[start:], masks[start:]))
        return None

    def _step(self, photos: npt.NDArray[np.float32], masks: npt.NDArray[np.uint8]) -> None:
        figures = self._model.train_on_batch(photos, masks, return_dict=True)
        if not math.isfinite(float(figures["loss"])):
            raise TrainingError(
                "the training diverged (the loss is not a number)",
                remedy="The model in use is unchanged. Check the masks of the reviewed photos.",
            )
        self.loss = float(figures[PetEntropy.NAME])

    def _rate(self) -> float:
        share = self._done / self._total
        if share < _WARM_UP:
            return self._recipe.learning_rate * (0.05 + 0.95 * share / _WARM_UP)
        cosine = 0.5 + 0.5 * math.cos(math.pi * min(1.0, (share - _WARM_UP) / (1 - _WARM_UP)))
        return self._recipe.learning_rate * (_FINAL + (1 - _FINAL) * cosine)
