"""Sets a stage of training up: the network, its optimizer, its batches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.errors import TrainingError, first_line
from core.model.checkpoint import Weights, read_checkpoint
from core.network.batches import TrainingBatches
from core.network.compose import Composer
from core.network.devices import batch_that_fits
from core.network.model import ENCODER, build_unet, read_weights, write_weights
from core.network.narrow import NARROWING_BATCHES, with_bottlenecks
from core.network.recipe import Recipe, Stage
from core.network.samples import Samples
from core.network.training import compile_for_training
from core.worker.messages import TrainRequest

_STATISTICS_BATCHES = 40
_FINAL_SHARE = 0.01
_AVERAGE_MOMENTUM = 0.99
_AVERAGED_PARTS = 3
"""The average spans a third of an epoch at most: the next epoch starts from it, and has to make progress."""


@dataclass(frozen=True)
class Setup:
    """A compiled network, and the batches that it trains on."""

    model: keras.Model
    batches: TrainingBatches

    def learning_rate(self) -> float:
        """Return the rate after the last step."""
        return float(keras.ops.convert_to_numpy(self.model.optimizer.learning_rate))

    def optimizer_values(self) -> list[npt.NDArray[Any]]:
        """Return moments, averages and the step count, in a fixed order."""
        return [np.asarray(keras.ops.convert_to_numpy(variable)) for variable in self._optimizer_variables()]

    def restore_optimizer(self, values: Sequence[npt.NDArray[Any]]) -> None:
        """Take over the values of an interrupted run; without any, keep the fresh ones."""
        for variable, value in zip(self._optimizer_variables(), values, strict=bool(values)):
            variable.assign(value.reshape(variable.shape))

    def _optimizer_variables(self) -> list[keras.Variable]:
        """Leave out those of the wrapper that Keras adds in float16, so that the CPU can resume where a GPU failed."""
        optimizer = self.model.optimizer
        return list(getattr(optimizer, "inner_optimizer", optimizer).variables)


def fit_to_memory(recipe: Recipe) -> Recipe:
    """Return the recipe, on a GPU with smaller batches if its largest input would not fit otherwise."""
    largest = max(recipe.stages, key=lambda stage: stage.input_size)
    batch = batch_that_fits(lambda: build_unet(recipe.architecture(largest)), recipe.batch_size, training=True)
    return replace(recipe, batch_size=batch)


def set_up(
    request: TrainRequest,
    recipe: Recipe,
    stage: Stage,
    samples: Samples,
    composer: Composer,
    weights: Weights | None,
) -> Setup:
    """Build the network and the batches of a stage.

    Parameters
    ----------
    request : TrainRequest
    recipe : Recipe
    stage : Stage
    samples : Samples
    composer : Composer
        Of these samples.
    weights : Weights or None
        Of the previous stage or of an interrupted run; None starts as the request says.

    Raises
    ------
    TrainingError
        If the encoder's weights cannot be loaded.
    CheckpointError
        If the checkpoint to start from cannot be read.
    """
    keras.utils.set_random_seed(request.seed)
    batches = TrainingBatches(
        samples,
        stage.input_size,
        recipe.batch_size,
        recipe.augmentation,
        request.seed,
        sharp_weight=stage.sharp_weight,
        composer=composer,
        workers=1,
    )
    if weights is not None:
        model = build_unet(recipe.architecture(stage))
        write_weights(model, weights)
    else:
        model = _new_model(request, recipe, stage, batches)
    _compile(model, recipe, stage, len(batches))
    model.optimizer.build(model.trainable_variables)
    return Setup(model, batches)


def _new_model(request: TrainRequest, recipe: Recipe, stage: Stage, batches: TrainingBatches) -> keras.Model:
    if request.start is not None:
        model = build_unet(recipe.architecture(stage))
        _copy_matching(model, _starting_weights(request.start, recipe, batches))
        return model
    source = None if request.encoder_weights == "none" else request.encoder_weights
    try:
        model = build_unet(recipe.architecture(stage), encoder_weights=source)
    except Exception as error:  # whatever the download and the reader of the weights file raise
        raise TrainingError(
            "the encoder's weights cannot be loaded ({reason})",
            path=None if source in (None, "imagenet") else Path(str(source)),
            remedy="Connect to the network once, or name a weights file of MobileNetV2 with --encoder-weights.",
            reason=first_line(error),
        ) from error
    if source is None or stage.encoder_pace:  # a frozen encoder stays as it was trained
        _adapt_statistics(model.get_layer(ENCODER), batches)
    return model


def _starting_weights(path: Path, recipe: Recipe, batches: TrainingBatches) -> Weights:
    """Return the weights of a checkpoint, with the recipe's bottlenecks if the decoders are otherwise the same."""
    checkpoint = read_checkpoint(path)
    if checkpoint.card.architecture.decoder_filters != recipe.decoder_filters:
        return checkpoint.weights
    photos = (batches[index % len(batches)][0] for index in range(NARROWING_BATCHES))
    return with_bottlenecks(checkpoint, recipe.bottlenecks, photos).weights


def _copy_matching(model: keras.Model, weights: Weights) -> None:
    """Copy the encoder of a checkpoint, and its decoder where the shapes are the same."""
    own = dict(read_weights(model))
    matching = {name: weights[name] for name in own if name in weights and weights[name].shape == own[name].shape}
    write_weights(model, own | matching)


def _adapt_statistics(encoder: keras.Model, batches: TrainingBatches) -> None:
    """Estimate the encoder's BatchNorm statistics on our photos; training then keeps them fixed."""
    as_in_training = keras.Model(encoder.inputs[0], encoder.outputs)  # the encoder itself never updates them
    norms = [layer for layer in encoder.layers if isinstance(layer, keras.layers.BatchNormalization)]
    momentum = norms[0].momentum
    for layer in norms:
        layer.momentum = 0.9
    for index in range(_STATISTICS_BATCHES):
        as_in_training(batches[index % len(batches)][0], training=True)
    for layer in norms:
        layer.momentum = momentum


def _compile(model: keras.Model, recipe: Recipe, stage: Stage, steps: int) -> None:
    encoder = model.get_layer(ENCODER)
    _freeze(encoder, stage)
    optimizer = _plain_adam(stage) if recipe.constant else _paced_adamw(encoder, recipe, stage, steps)
    compile_for_training(model, optimizer, dice_weight=recipe.dice_weight)


def _freeze(encoder: keras.Model, stage: Stage) -> None:
    if stage.encoder_pace == 0:
        encoder.trainable = False
    elif stage.frozen_blocks:
        first_free = f"block_{stage.frozen_blocks}_"
        for layer in encoder.layers:
            if layer.name.startswith(first_free):
                return
            layer.trainable = False


def _plain_adam(stage: Stage) -> keras.optimizers.Optimizer:
    return keras.optimizers.Adam(stage.learning_rate)


def _paced_adamw(encoder: keras.Model, recipe: Recipe, stage: Stage, steps: int) -> keras.optimizers.Optimizer:
    warm_up = min(steps, stage.epochs * steps // 10)
    schedule = keras.optimizers.schedules.CosineDecay(
        stage.learning_rate / 20,
        max(1, stage.epochs * steps - warm_up),
        alpha=_FINAL_SHARE,
        warmup_target=stage.learning_rate,
        warmup_steps=warm_up,
    )
    return EncoderPacedAdamW(
        encoder_variables=encoder.trainable_variables,
        encoder_pace=stage.encoder_pace,
        learning_rate=schedule,
        weight_decay=recipe.weight_decay,
        global_clipnorm=1.0,
        use_ema=recipe.averaged,
        ema_momentum=max(0.0, min(_AVERAGE_MOMENTUM, 1 - _AVERAGED_PARTS / steps)),
    )


class EncoderPacedAdamW(keras.optimizers.AdamW):
    """AdamW with a fraction of the learning rate for the encoder.

    A pretrained encoder needs smaller steps than a decoder that starts from random values.
    """

    def __init__(self, *, encoder_variables: list[keras.Variable], encoder_pace: float, **options: Any) -> None:
        super().__init__(**options)
        # By Keras' key: on TensorFlow `update_step` gets the backend's variables, which are other objects.
        self._encoder_keys = {self._var_key(variable) for variable in encoder_variables}
        self._encoder_pace = encoder_pace

    def update_step(self, gradient: Any, variable: keras.Variable, learning_rate: Any) -> None:
        """Called by Keras for each variable."""
        pace = self._encoder_pace if self._var_key(variable) in self._encoder_keys else 1.0
        super().update_step(gradient, variable, learning_rate * pace)
