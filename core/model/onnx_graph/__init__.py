"""Builds an ONNX graph from a checkpoint's weights, in memory and without TensorFlow; BatchNorm is folded.

The graph mirrors `core.network.model`; a test compares their outputs.
"""

from collections.abc import Sequence

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from core.labels import Label
from core.model.architecture import STRIDE, Architecture
from core.model.checkpoint import Checkpoint
from core.model.onnx_graph.builder import GraphBuilder
from core.model.onnx_graph.decoder import add_decoder
from core.model.onnx_graph.encoder import add_encoder

INPUT, OUTPUT = "photo", "probabilities"
FEATURES = "upsample_3_relu", "upsample_4_relu"
"""The outputs of the last two upsample blocks, at a quarter and half of the input's side."""
_OPSET = 17
_IR_VERSION = 9


def build_graph(checkpoint: Checkpoint, *, with_features: bool = False) -> bytes:
    """Build the serialised ONNX model of a checkpoint.

    Parameters
    ----------
    checkpoint : Checkpoint
    with_features : bool
        Whether the decoder's `FEATURES` are outputs too.

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
    return _serialise(graph, checkpoint.card.architecture, FEATURES if with_features else ())


def _add_softmax(graph: GraphBuilder, logits: str) -> None:
    """Add a softmax over the channels, in operations on whole planes.

    ONNX Runtime's own takes several times as long: for it, every pixel is a row of three.
    """
    largest = graph.add("ReduceMax", "largest", [logits], axes=[1])
    weights = graph.add("Exp", "weights", [graph.add("Sub", "below_largest", [logits, largest])])
    graph.initializers.append(numpy_helper.from_array(np.array([1], np.int64), "channels"))
    total = graph.add("ReduceSum", "total", [weights, "channels"])
    shares = graph.add("Div", "shares", [weights, total])
    graph.add("Transpose", OUTPUT, [shares], perm=[0, 2, 3, 1])


def _serialise(graph: GraphBuilder, architecture: Architecture, features: Sequence[str]) -> bytes:
    side = architecture.input_size
    assert side % STRIDE == 0  # noqa: S101 - checked by Architecture; the padding relies on it
    inputs = [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["N", side, side, 3])]
    outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["N", side, side, len(Label)])]
    outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in features]
    proto = helper.make_graph(graph.nodes, "petseg_unet", inputs, outputs, graph.initializers)
    opsets = [helper.make_opsetid("", _OPSET)]
    serialised: bytes = helper.make_model(proto, opset_imports=opsets, ir_version=_IR_VERSION).SerializeToString()
    return serialised
