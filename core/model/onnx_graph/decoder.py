"""The decoder as ONNX nodes, up to the logits (N, S, S, 3)."""

from collections.abc import Sequence

import numpy as np

from core.labels import Label
from core.model.architecture import Architecture
from core.model.onnx_graph.builder import Array, GraphBuilder, Tensor, convolve_with


def add_decoder(graph: GraphBuilder, levels: Sequence[Tensor], architecture: Architecture) -> str:
    """Add the nodes from the encoder's outputs, shallowest first, to the logits (N, 3, S, S); returns their name."""
    *skips, deepest = levels
    *narrowed, last = architecture.narrowed
    inputs = [deepest]
    blocks = zip(architecture.decoder_filters, narrowed, reversed(skips), strict=True)
    for depth, (filters, bottleneck, skip) in enumerate(blocks, start=1):
        x = _join(graph, inputs, bottleneck, depth)
        inputs = [_upsample(graph, x, filters, f"upsample_{depth}"), skip]
    x = _join(graph, inputs, last, len(narrowed) + 1)
    kernel = graph.take("head/kernel", (3, 3, len(Label), x.channels))
    return _transpose_convolve(graph, x, "head", kernel, graph.take("head/bias", (len(Label),))).name


def _join(graph: GraphBuilder, parts: list[Tensor], bottleneck: int | None, depth: int) -> Tensor:
    """Concatenate, or narrow each part and add: the same, without the many channels in one tensor."""
    count = sum(part.channels for part in parts)
    if bottleneck is None:
        if len(parts) == 1:
            return parts[0]
        return Tensor(graph.add("Concat", f"join_{depth}", [part.name for part in parts], axis=1), count)
    kernel = graph.take(f"narrow_{depth}/kernel", (1, 1, count, bottleneck))
    first, *others = np.split(kernel, np.cumsum([part.channels for part in parts])[:-1], axis=2)
    x = convolve_with(graph, parts[0], f"narrow_{depth}", first)
    for part, own in zip(parts[1:], others, strict=True):
        beside = convolve_with(graph, part, f"narrow_skip_{depth}", own)
        x = Tensor(graph.add("Add", f"join_{depth}", [x.name, beside.name]), bottleneck)
    return x


def _upsample(graph: GraphBuilder, x: Tensor, filters: int, prefix: str) -> Tensor:
    kernel = graph.take(f"{prefix}_conv/kernel", (3, 3, filters, x.channels))
    scale, offset = graph.norm(f"{prefix}_norm", filters)
    x = _transpose_convolve(graph, x, f"{prefix}_conv", kernel * scale[:, None], offset)
    return Tensor(graph.add("Relu", f"{prefix}_relu", [x.name]), filters)


def _transpose_convolve(graph: GraphBuilder, x: Tensor, layer: str, kernel: Array, offset: Array) -> Tensor:
    """Add a 3x3 transposed convolution to twice the size; Keras' "same" crops the last row and column."""
    inputs = [
        x.name,
        graph.constant(f"{layer}/kernel", kernel.transpose(3, 2, 0, 1)),
        graph.constant(f"{layer}/offset", offset),
    ]
    name = graph.add("ConvTranspose", layer, inputs, strides=[2, 2], kernel_shape=[3, 3], pads=[0, 0, 1, 1])
    return Tensor(name, kernel.shape[2])
