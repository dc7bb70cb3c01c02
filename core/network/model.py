"""The U-Net in Keras: MobileNetV2 encoder, the TensorFlow segmentation tutorial's decoder or a narrower one.

Builds it, reads and writes its weights, and exports it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from core.errors import CheckpointError
from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Checkpoint, Weights, read_checkpoint
from core.model.onnx_graph import INPUT, OUTPUT

SKIP_LAYERS = (
    "block_1_expand_relu",
    "block_3_expand_relu",
    "block_6_expand_relu",
    "block_13_expand_relu",
    "block_16_project",
)
ENCODER = "encoder"
_KERAS_FORMATS = {"savedmodel": "tf_saved_model", "litert": "litert"}


def build_unet(
    architecture: Architecture, *, encoder_weights: str | Path | None = None, dropout: float = 0.0
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    architecture : Architecture
    encoder_weights : "imagenet", Path or None
        What the encoder starts from: Keras' download, a weights file of MobileNetV2 without its top, or random
        values.
    dropout : float
        Share of the deepest upsample block's channels dropped in training, 0..1.

    Returns
    -------
    keras.Model
        (N, S, S, 3) float32 in -1..1 to logits (N, S, S, 3) in the order of `Label`, float32 even in mixed precision.
        The encoder is the sub-model "encoder". Its BatchNorm always runs on stored statistics, since a few photos a
        batch estimate them badly; scale and offset still train.
    """
    shape = (architecture.input_size, architecture.input_size, 3)
    inputs = keras.Input(shape, name="photo")
    *skips, x = _encoder(shape, encoder_weights)(inputs)
    return keras.Model(inputs, _decode(x, skips[::-1], architecture, dropout), name="petseg_unet")


class _Encoder(keras.Model):
    """A functional model that always runs in inference mode.

    Passing `training=False` where it is called is not enough: `fit` overrides it in every layer.
    """

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Called by Keras."""
        return super().call(inputs, training=False, mask=mask)


def _encoder(shape: tuple[int, int, int], weights: str | Path | None) -> keras.Model:
    source = str(weights) if weights is not None else None
    base = keras.applications.MobileNetV2(input_shape=shape, include_top=False, weights=source)
    return _Encoder(inputs=base.input, outputs=[base.get_layer(name).output for name in SKIP_LAYERS], name=ENCODER)


def _decode(
    x: keras.KerasTensor, skips: Sequence[keras.KerasTensor], architecture: Architecture, dropout: float
) -> keras.KerasTensor:
    *narrowed, last = architecture.narrowed
    blocks = zip(architecture.decoder_filters, narrowed, skips, strict=True)
    for depth, (filters, bottleneck, skip) in enumerate(blocks, start=1):
        x = _narrow(x, bottleneck, depth)
        x = _upsample(x, filters, f"upsample_{depth}", dropout if depth == 1 else 0.0)
        x = keras.layers.Concatenate(name=f"join_{depth}")([x, skip])
    x = _narrow(x, last, len(narrowed) + 1)
    return keras.layers.Conv2DTranspose(len(Label), 3, strides=2, padding="same", dtype="float32", name="head")(x)


def _narrow(x: keras.KerasTensor, channels: int | None, depth: int) -> keras.KerasTensor:
    """Narrow by a linear convolution, like MobileNetV2's bottlenecks (Sandler et al., 2018)."""
    if channels is None:
        return x
    return keras.layers.Conv2D(channels, 1, use_bias=False, name=f"narrow_{depth}")(x)


def _upsample(x: keras.KerasTensor, filters: int, name: str, dropout: float) -> keras.KerasTensor:
    """Double the size by the pix2pix upsample block: transposed convolution, BatchNorm, ReLU."""
    x = keras.layers.Conv2DTranspose(filters, 3, strides=2, padding="same", use_bias=False, name=f"{name}_conv")(x)
    x = keras.layers.BatchNormalization(name=f"{name}_norm")(x)
    if dropout:
        x = keras.layers.Dropout(dropout, name=f"{name}_dropout")(x)
    return keras.layers.ReLU(name=f"{name}_relu")(x)


def _variables(model: keras.Model) -> dict[str, keras.Variable]:
    layers = [*model.get_layer(ENCODER).layers, *model.layers]
    return {
        f"{layer.name}/{v.name}": v
        for layer in layers
        if layer.name != ENCODER
        for v in layer.weights
        if v.name != "seed_generator_state"
    }


def read_weights(model: keras.Model) -> Weights:
    """Return every tensor of the model, including the encoder's."""
    return {name: np.asarray(v.numpy(), np.float32) for name, v in _variables(model).items()}


def write_weights(model: keras.Model, weights: Weights) -> None:
    """Set every tensor of the model, including the encoder's.

    Raises
    ------
    ValueError
        If a tensor is missing, unknown or of another shape; the model is left unchanged.
    """
    variables = _variables(model)
    if unmatched := variables.keys() ^ weights.keys():
        raise ValueError(f"tensors do not match the network: {', '.join(sorted(unmatched)[:5])}")
    for name, variable in variables.items():
        if tuple(variable.shape) != weights[name].shape:
            raise ValueError(f"{name} has shape {weights[name].shape}, the network needs {tuple(variable.shape)}")
    for name, variable in variables.items():
        variable.assign(weights[name])


def load_model(checkpoint: Checkpoint, path: Path) -> keras.Model:
    """Return the network of a checkpoint; CheckpointError, naming `path`, if its tensors do not fit."""
    model = build_unet(checkpoint.card.architecture)
    try:
        write_weights(model, checkpoint.weights)
    except ValueError as error:
        raise CheckpointError("{reason}", path=path, remedy="Choose another model file.", reason=error) from error
    return model


def export(checkpoint: Path, to: str, out: Path) -> None:
    """Write a checkpoint's network with a softmax, by Keras' own export; needs the TensorFlow backend.

    Parameters
    ----------
    checkpoint : Path
    to : "savedmodel" or "litert"
    out : Path
        A folder that does not exist yet, or a file whose name ends in .tflite.

    Raises
    ------
    CheckpointError
        If the checkpoint is unusable.
    """
    model = with_probabilities(load_model(read_checkpoint(checkpoint), checkpoint))
    options = {}
    if to == "litert":
        # One photo at a time: phones' accelerators take only tensors of fixed size.
        options["input_signature"] = [keras.InputSpec(shape=(1, *model.input_shape[1:]), dtype="float32", name=INPUT)]
    model.export(str(out), format=_KERAS_FORMATS[to], verbose=False, **options)


def with_probabilities(model: keras.Model) -> keras.Model:
    """Return the network with probabilities (N, S, S, 3) instead of logits as its output."""
    probabilities = keras.layers.Softmax(name=OUTPUT, dtype="float32")(model.output)
    return keras.Model(model.input, probabilities, name=model.name)
