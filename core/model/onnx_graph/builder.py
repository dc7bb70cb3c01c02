"""An ONNX graph under construction, and the operations that the network is made of."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from core.errors import CheckpointError
from core.model.checkpoint import Weights
from core.model.onnx_graph.messages import Attribute, Message, node, tensor

Array = npt.NDArray[np.float32]
_EPSILON = 1e-3  # Keras' BatchNormalization and MobileNetV2 both use it


@dataclass
class Tensor:
    """A value in the graph, and its number of channels."""

    name: str
    channels: int


@dataclass
class GraphBuilder:
    """Nodes and initializers so far, and the weights they come from."""

    weights: Weights
    nodes: list[Message] = field(default_factory=list)
    initializers: list[Message] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def take(self, name: str, shape: tuple[int, ...]) -> Array:
        """Return a tensor of the checkpoint; CheckpointError if it does not have this shape."""
        tensor = self.weights.get(name)
        if tensor is None:
            raise CheckpointError("the model lacks the tensor {name!r}", name=name)
        if tensor.shape != shape:
            raise CheckpointError(
                "the model's tensor {name!r} has shape {shape} instead of {expected}",
                name=name,
                shape=tensor.shape,
                expected=shape,
            )
        self.used.add(name)
        return tensor

    def norm(self, layer: str, channels: int) -> tuple[Array, Array]:
        """Return scale and offset that equal a BatchNorm on stored statistics."""
        gamma, beta, mean, variance = (
            self.take(f"{layer}/{part}", (channels,)) for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        if (variance < 0).any():
            raise CheckpointError("the model's tensor '{layer}/moving_variance' has a negative value", layer=layer)
        scale = gamma / np.sqrt(variance + np.float32(_EPSILON))
        return scale, beta - mean * scale

    def constant(self, name: str, values: Array | npt.NDArray[np.int64]) -> str:
        """Add an initializer; returns its name."""
        self.initializers.append(tensor(name, values))
        return name

    def add(self, kind: str, name: str, inputs: list[str], **attributes: Attribute) -> str:
        """Add a node with one output of the node's name; returns that name."""
        self.nodes.append(node(kind, name, inputs, attributes))
        return name

    def check_all_used(self) -> None:
        """Raise a CheckpointError if a tensor of the checkpoint was never taken."""
        if extra := sorted(set(self.weights) - self.used):
            raise CheckpointError(
                "the model has tensors that the network does not have ({names})", names=", ".join(extra[:3])
            )


def convolve(
    graph: GraphBuilder,
    x: Tensor,
    layer: str,
    norm: str | None,
    channels: int,
    *,
    size: int = 1,
    stride: int = 1,
    depthwise: bool = False,
) -> Tensor:
    """Add a convolution of the encoder with its BatchNorm folded in."""
    shape = (size, size, channels, 1) if depthwise else (size, size, x.channels, channels)
    kernel = graph.take(f"{layer}/kernel", shape)
    offset = None
    if norm is not None:
        scale, offset = graph.norm(norm, channels)
        kernel = kernel * (scale[:, None] if depthwise else scale)
    return convolve_with(graph, x, layer, kernel, offset, size=size, stride=stride, depthwise=depthwise)


def convolve_with(
    graph: GraphBuilder,
    x: Tensor,
    layer: str,
    kernel: Array,
    offset: Array | None = None,
    *,
    size: int = 1,
    stride: int = 1,
    depthwise: bool = False,
) -> Tensor:
    """Add a convolution with a kernel in Keras' layout; with stride 2 padding is at the end, as in Keras."""
    channels = x.channels if depthwise else kernel.shape[3]
    axes = (2, 3, 0, 1) if depthwise else (3, 2, 0, 1)
    inputs = [x.name, graph.constant(f"{layer}/kernel", kernel.transpose(axes))]
    if offset is not None:
        inputs.append(graph.constant(f"{layer}/offset", offset))
    before = (size - 1) // 2 if stride == 1 else 0
    name = graph.add(
        "Conv",
        layer,
        inputs,
        strides=[stride, stride],
        pads=[before, before, size // 2, size // 2],
        kernel_shape=[size, size],
        group=channels if depthwise else 1,
    )
    return Tensor(name, channels)


def relu6(graph: GraphBuilder, x: Tensor) -> Tensor:
    """Add a clip to 0..6; the constants "zero" and "six" must exist."""
    return Tensor(graph.add("Clip", f"{x.name}_relu6", [x.name, "zero", "six"]), x.channels)
