"""Builds an ONNX graph from a checkpoint's weights, in memory and without TensorFlow; BatchNorm is folded.

The graph mirrors `core.network.model`; a test compares their outputs.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from core.labels import Label
from core.model.architecture import STRIDE, Architecture
from core.model.checkpoint import Checkpoint
from core.model.onnx_graph.builder import GraphBuilder
from core.model.onnx_graph.decoder import add_decoder
from core.model.onnx_graph.encoder import add_encoder
from core.model.onnx_graph.messages import Message, model, value
from core.model.onnx_graph.messages import graph as graph_message

INPUT, OUTPUT = "photo", "probabilities"
FEATURES = "upsample_3_relu", "upsample_4_relu"
"""The outputs of the last two upsample blocks, at a quarter and half of the input's side."""


def build_graph(
    checkpoint: Checkpoint, *, with_features: bool = False, properties: Mapping[str, str] | None = None
) -> bytes:
    """Build the serialised ONNX model of a checkpoint.

    Parameters
    ----------
    checkpoint : Checkpoint
    with_features : bool
        Whether the decoder's `FEATURES` are outputs too.
    properties : mapping of str to str or None
        Metadata of the model.

    Returns
    -------
    bytes
        Input `photo` (N, S, S, 3) float32 in -1..1, output `probabilities` (N, S, S, 3) float32 in the order
        of `Label`; then features (N, C, S / 4, S / 4) and (N, C, S / 2, S / 2), not below 0.

    Raises
    ------
    CheckpointError
        If a tensor is missing, left over or of a shape that the card's architecture does not have.
    """
    graph = GraphBuilder(checkpoint.weights)
    logits = add_decoder(graph, add_encoder(graph, INPUT), checkpoint.card.architecture)
    _add_softmax(graph, logits)
    graph.check_all_used()
    features = FEATURES if with_features else ()
    return model(_graph_message(graph, checkpoint.card.architecture, features), properties or {})


def _add_softmax(graph: GraphBuilder, logits: str) -> None:
    """Add a softmax over the channels, in operations on whole planes.

    ONNX Runtime's own softmax and reductions take several times as long: they treat each pixel as a row of three.
    """
    planes = [_add_plane(graph, logits, label) for label in Label]
    largest = graph.add("Max", "largest", planes)
    below = [graph.add("Sub", f"{plane}_below", [plane, largest]) for plane in planes]
    weights = [graph.add("Exp", f"{one}_exp", [one]) for one in below]
    total = graph.add("Sum", "total", weights)
    joined = graph.add("Concat", "weights", weights, axis=1)
    shares = graph.add("Div", "shares", [joined, total])
    graph.add("Transpose", OUTPUT, [shares], perm=[0, 2, 3, 1])


def _add_plane(graph: GraphBuilder, logits: str, label: Label) -> str:
    name = f"logit_{label.name.lower()}"
    index = graph.constant(f"{name}_index", np.array([label], np.int64))
    return graph.add("Gather", name, [logits, index], axis=1)


def _graph_message(graph: GraphBuilder, architecture: Architecture, features: Sequence[str]) -> Message:
    side = architecture.input_size
    assert side % STRIDE == 0  # noqa: S101 - checked by Architecture; the padding relies on it
    inputs = [value(INPUT, ["N", side, side, 3])]
    outputs = [value(OUTPUT, ["N", side, side, len(Label)]), *(value(name, None) for name in features)]
    return graph_message("petseg_unet", graph.nodes, graph.initializers, inputs, outputs)
