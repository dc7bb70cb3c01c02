"""A model as TensorFlow's SavedModel or as LiteRT, by Keras' own export; runs on the TensorFlow backend."""

from pathlib import Path

import keras

from core.model.checkpoint import read_checkpoint
from core.model.onnx_graph import INPUT, OUTPUT
from core.network.finetune import load_model

_KERAS_FORMATS = {"savedmodel": "tf_saved_model", "litert": "litert"}


def export(checkpoint: Path, to: str, out: Path) -> None:
    """Write a checkpoint's network with a softmax behind it.

    Parameters
    ----------
    checkpoint : Path
    to : "savedmodel" or "litert"
    out : Path
        A folder that is not there yet, or a file whose name ends in .tflite.

    Raises
    ------
    CheckpointError
        If the file is no usable model.
    """
    model = with_probabilities(load_model(read_checkpoint(checkpoint), checkpoint))
    options = {}
    if to == "litert":
        # One photo at a time: phones' accelerators take only tensors of fixed size.
        options["input_signature"] = [keras.InputSpec(shape=(1, *model.input_shape[1:]), dtype="float32", name=INPUT)]
    model.export(str(out), format=_KERAS_FORMATS[to], verbose=False, **options)


def with_probabilities(model: keras.Model) -> keras.Model:
    """The network from photos (N, S, S, 3) in -1..1 to probabilities (N, S, S, 3) instead of logits."""
    probabilities = keras.layers.Softmax(name=OUTPUT, dtype="float32")(model.output)
    return keras.Model(model.input, probabilities, name=model.name)
