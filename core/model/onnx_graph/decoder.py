"""The decoders as ONNX nodes, up to the logits (N, S, S, 3)."""

from collections.abc import Sequence

import numpy as np

from core.labels import Label
from core.model.architecture import Architecture
from core.model.onnx_graph.builder import Array, GraphBuilder, Tensor, convolve_with


def add_decoder(graph: GraphBuilder, levels: Sequence[Tensor], architecture: Architecture) -> str:
    """Add the nodes from the encoder's outputs, shallowest first, to the logits; returns the name of the logits."""
    *skips, x = levels
    decode = _decode_transposed if architecture.decoder == "transposed" else _decode_lightly
    x = decode(graph, x, skips[::-1], architecture.decoder_filters)
    return graph.add("Transpose", "logits", [x.name], perm=[0, 2, 3, 1])


def _decode_transposed(graph: GraphBuilder, x: Tensor, skips: Sequence[Tensor], all_filters: Sequence[int]) -> Tensor:
    for depth, (filters, skip) in enumerate(zip(all_filters, skips, strict=True), start=1):
        prefix = f"upsample_{depth}"
        kernel = graph.take(f"{prefix}_conv/kernel", (3, 3, filters, x.channels))
        scale, offset = graph.norm(f"{prefix}_norm", filters)
        x = _transpose_convolve(graph, x, f"{prefix}_conv", kernel * scale[:, None], offset)
        relu = graph.add("Relu", f"{prefix}_relu", [x.name])
        x = Tensor(graph.add("Concat", f"join_{depth}", [relu, skip.name], axis=1), filters + skip.channels)
    kernel = graph.take("head/kernel", (3, 3, len(Label), x.channels))
    return _transpose_convolve(graph, x, "head", kernel, graph.take("head/bias", (len(Label),)))


def _transpose_convolve(graph: GraphBuilder, x: Tensor, layer: str, kernel: Array, offset: Array) -> Tensor:
    """Add a 3x3 transposed convolution to twice the size; Keras' "same" crops the last row and column."""
    inputs = [
        x.name,
        graph.constant(f"{layer}/kernel", kernel.transpose(3, 2, 0, 1)),
        graph.constant(f"{layer}/offset", offset),
    ]
    name = graph.add("ConvTranspose", layer, inputs, strides=[2, 2], kernel_shape=[3, 3], pads=[0, 0, 1, 1])
    return Tensor(name, kernel.shape[2])


def _decode_lightly(graph: GraphBuilder, x: Tensor, skips: Sequence[Tensor], all_filters: Sequence[int]) -> Tensor:
    graph.constant("twice", np.array([1, 1, 2, 2], np.float32))
    for depth, (filters, skip) in enumerate(zip(all_filters, skips, strict=True), start=1):
        x = _join(graph, x, skip, filters, f"level_{depth}")
    channels = 4 * len(Label)
    kernel = graph.take("head/kernel", (1, 1, x.channels, channels))
    x = convolve_with(graph, x, "head", kernel, graph.take("head/bias", (channels,)))
    return Tensor(graph.add("DepthToSpace", "head_order", [x.name], blocksize=2, mode="DCR"), len(Label))


def _join(graph: GraphBuilder, x: Tensor, skip: Tensor, filters: int, prefix: str) -> Tensor:
    """The sum's BatchNorm is linear, like the enlarging, so it is folded into the two convolutions before it."""
    scale, offset = graph.norm(f"{prefix}_add_norm", filters)
    narrow = graph.take(f"{prefix}_narrow/kernel", (1, 1, x.channels, filters)) * scale
    beside = graph.take(f"{prefix}_skip/kernel", (1, 1, skip.channels, filters)) * scale
    x = convolve_with(graph, x, f"{prefix}_narrow", narrow)
    larger = graph.add(
        "Resize",
        f"{prefix}_enlarge",
        [x.name, "", "twice"],
        mode="linear",
        coordinate_transformation_mode="half_pixel",
    )
    skip = convolve_with(graph, skip, f"{prefix}_skip", beside, offset)
    added = graph.add("Add", f"{prefix}_add", [larger, skip.name])
    x = Tensor(graph.add("Relu", f"{prefix}_add_relu", [added]), filters)
    scale, offset = graph.norm(f"{prefix}_norm", filters)
    kernel = graph.take(f"{prefix}_conv/kernel", (3, 3, filters, filters)) * scale
    x = convolve_with(graph, x, f"{prefix}_conv", kernel, offset, size=3)
    return Tensor(graph.add("Relu", f"{prefix}_relu", [x.name]), filters)
