"""From a checkpoint's weights to an ONNX graph, in memory and without TensorFlow; BatchNorm is folded away.

The graph mirrors `core.network.model`; a test holds the two to the same output. MobileNetV2: Sandler et al., 2018.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from core.architecture import STRIDE, Architecture
from core.checkpoint import Checkpoint, Weights
from core.errors import CheckpointError
from core.labels import Label

INPUT, OUTPUT = "photo", "probabilities"
_OPSET = 17
_IR_VERSION = 9
_EPSILON = 1e-3  # Keras' BatchNormalization and MobileNetV2 both use it
_EXPANSION = 6
# (channels, stride) of the inverted residual blocks 0..16
_BLOCKS = [
    (16, 1),
    (24, 2),
    (24, 1),
    (32, 2),
    (32, 1),
    (32, 1),
    (64, 2),
    (64, 1),
    (64, 1),
    (64, 1),
    (96, 1),
    (96, 1),
    (96, 1),
    (160, 2),
    (160, 1),
    (160, 1),
    (320, 1),
]
_SKIPS_BEFORE = (1, 3, 6, 13)  # the expanded input of these blocks goes to the decoder

Array = npt.NDArray[np.float32]


def build_graph(checkpoint: Checkpoint) -> bytes:
    """Build the serialised ONNX model of a checkpoint.

    Returns
    -------
    bytes
        Input `photo` (N, S, S, 3) float32 in -1..1, output `probabilities` (N, S, S, 3) float32 in the order
        of `Label`.

    Raises
    ------
    CheckpointError
        If a tensor is missing, left over or of a shape that the card's architecture does not have.
    """
    graph = _Graph(checkpoint.weights)
    skips = _add_encoder(graph)
    _add_decoder(graph, skips, checkpoint.card.architecture)
    graph.check_all_used()
    return _serialise(graph, checkpoint.card.architecture)


@dataclass
class _Tensor:
    """A value in the graph and how many channels it has."""

    name: str
    channels: int


@dataclass
class _Graph:
    """Nodes and initializers so far, and the weights that they are taken from."""

    weights: Weights
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    initializers: list[TensorProto] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def take(self, name: str, shape: tuple[int, ...]) -> Array:
        """One tensor of the checkpoint, of exactly this shape."""
        tensor = self.weights.get(name)
        if tensor is None:
            raise CheckpointError(f"the model lacks the tensor {name!r}")
        if tensor.shape != shape:
            raise CheckpointError(f"the model's tensor {name!r} has shape {tensor.shape} instead of {shape}")
        self.used.add(name)
        return tensor

    def norm(self, layer: str, channels: int) -> tuple[Array, Array]:
        """Scale and offset that a BatchNorm on stored statistics amounts to."""
        gamma, beta, mean, variance = (
            self.take(f"{layer}/{part}", (channels,)) for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        if (variance < 0).any():
            raise CheckpointError(f"the model's tensor '{layer}/moving_variance' has a negative value")
        scale = gamma / np.sqrt(variance + np.float32(_EPSILON))
        return scale, beta - mean * scale

    def constant(self, name: str, values: Array) -> str:
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name

    def add(self, kind: str, name: str, inputs: list[str], **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def check_all_used(self) -> None:
        if extra := sorted(set(self.weights) - self.used):
            raise CheckpointError(f"the model has tensors that the network does not know ({', '.join(extra[:3])})")


def _convolve(
    graph: _Graph,
    x: _Tensor,
    layer: str,
    norm: str | None,
    channels: int,
    *,
    size: int = 1,
    stride: int = 1,
    depthwise: bool = False,
) -> _Tensor:
    """A convolution with its BatchNorm folded in; with stride 2 the padding is at the end, as in Keras."""
    if depthwise:
        kernel = graph.take(f"{layer}/kernel", (size, size, channels, 1)).transpose(2, 3, 0, 1)
    else:
        kernel = graph.take(f"{layer}/kernel", (size, size, x.channels, channels)).transpose(3, 2, 0, 1)
    inputs = [x.name]
    if norm is not None:
        scale, offset = graph.norm(norm, channels)
        kernel = kernel * scale[:, None, None, None]
        inputs += [graph.constant(f"{layer}/kernel", kernel), graph.constant(f"{layer}/offset", offset)]
    else:
        inputs += [graph.constant(f"{layer}/kernel", kernel)]
    before = (size - 1) // 2 if stride == 1 else 0
    after = size // 2
    name = graph.add(
        "Conv",
        layer,
        inputs,
        strides=[stride, stride],
        pads=[before, before, after, after],
        kernel_shape=[size, size],
        group=channels if depthwise else 1,
    )
    return _Tensor(name, channels)


def _relu6(graph: _Graph, x: _Tensor) -> _Tensor:
    return _Tensor(graph.add("Clip", f"{x.name}_relu6", [x.name, "zero", "six"]), x.channels)


def _add_encoder(graph: _Graph) -> list[_Tensor]:
    """MobileNetV2 up to block 16; returns the skip connections, shallowest first, and the deepest output."""
    graph.constant("zero", np.zeros((), np.float32))
    graph.constant("six", np.full((), 6, np.float32))
    x = _Tensor(graph.add("Transpose", "photo_nchw", [INPUT], perm=[0, 3, 1, 2]), 3)
    x = _relu6(graph, _convolve(graph, x, "Conv1", "bn_Conv1", 32, size=3, stride=2))
    skips = []
    for index, (channels, stride) in enumerate(_BLOCKS):
        prefix = f"block_{index}" if index else "expanded_conv"
        shortcut = x
        if index:
            expanded = x.channels * _EXPANSION
            x = _relu6(graph, _convolve(graph, x, f"{prefix}_expand", f"{prefix}_expand_BN", expanded))
        if index in _SKIPS_BEFORE:
            skips.append(x)
        x = _relu6(
            graph,
            _convolve(
                graph,
                x,
                f"{prefix}_depthwise",
                f"{prefix}_depthwise_BN",
                x.channels,
                size=3,
                stride=stride,
                depthwise=True,
            ),
        )
        last = index == len(_BLOCKS) - 1  # the tutorial takes block 16 before its BatchNorm
        x = _convolve(graph, x, f"{prefix}_project", None if last else f"{prefix}_project_BN", channels)
        if stride == 1 and shortcut.channels == channels:
            x = _Tensor(graph.add("Add", f"{prefix}_add", [shortcut.name, x.name]), channels)
    return [*skips, x]


def _transpose_convolve(graph: _Graph, x: _Tensor, layer: str, kernel: Array, offset: Array) -> _Tensor:
    """3x3 transposed convolution to twice the size; Keras' "same" crops the last row and column."""
    inputs = [
        x.name,
        graph.constant(f"{layer}/kernel", kernel.transpose(3, 2, 0, 1)),
        graph.constant(f"{layer}/offset", offset),
    ]
    name = graph.add("ConvTranspose", layer, inputs, strides=[2, 2], kernel_shape=[3, 3], pads=[0, 0, 1, 1])
    return _Tensor(name, kernel.shape[2])


def _add_decoder(graph: _Graph, skips: list[_Tensor], architecture: Architecture) -> None:
    *skips, x = skips
    for depth, (filters, skip) in enumerate(zip(architecture.decoder_filters, reversed(skips), strict=True), start=1):
        prefix = f"upsample_{depth}"
        kernel = graph.take(f"{prefix}_conv/kernel", (3, 3, filters, x.channels))
        scale, offset = graph.norm(f"{prefix}_norm", filters)
        x = _transpose_convolve(graph, x, f"{prefix}_conv", kernel * scale[:, None], offset)
        relu = graph.add("Relu", f"{prefix}_relu", [x.name])
        x = _Tensor(graph.add("Concat", f"join_{depth}", [relu, skip.name], axis=1), filters + skip.channels)
    kernel = graph.take("head/kernel", (3, 3, len(Label), x.channels))
    x = _transpose_convolve(graph, x, "head", kernel, graph.take("head/bias", (len(Label),)))
    logits = graph.add("Transpose", "logits", [x.name], perm=[0, 2, 3, 1])
    graph.add("Softmax", OUTPUT, [logits], axis=-1)


def _serialise(graph: _Graph, architecture: Architecture) -> bytes:
    side = architecture.input_size
    assert side % STRIDE == 0  # noqa: S101 - Architecture has checked it; the pads above rely on it
    inputs = [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["N", side, side, 3])]
    outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["N", side, side, len(Label)])]
    proto = helper.make_graph(graph.nodes, "petseg_unet", inputs, outputs, graph.initializers)
    opsets = [helper.make_opsetid("", _OPSET)]
    serialised: bytes = helper.make_model(proto, opset_imports=opsets, ir_version=_IR_VERSION).SerializeToString()
    return serialised
