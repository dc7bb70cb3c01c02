"""MobileNetV2 (Sandler et al., 2018) as ONNX nodes."""

import numpy as np

from core.model.onnx_graph.builder import GraphBuilder, Tensor, convolve, relu6

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


def add_encoder(graph: GraphBuilder, photo: str) -> list[Tensor]:
    """Add MobileNetV2 up to block 16, from the input (N, S, S, 3) of this name.

    Returns the skip connections, shallowest first, and the deepest output.
    """
    graph.constant("zero", np.zeros((), np.float32))
    graph.constant("six", np.full((), 6, np.float32))
    x = Tensor(graph.add("Transpose", "photo_nchw", [photo], perm=[0, 3, 1, 2]), 3)
    x = relu6(graph, convolve(graph, x, "Conv1", "bn_Conv1", 32, size=3, stride=2))
    skips = []
    for index, (channels, stride) in enumerate(_BLOCKS):
        prefix = f"block_{index}" if index else "expanded_conv"
        shortcut = x
        if index:
            expanded = x.channels * _EXPANSION
            x = relu6(graph, convolve(graph, x, f"{prefix}_expand", f"{prefix}_expand_BN", expanded))
        if index in _SKIPS_BEFORE:
            skips.append(x)
        layer = f"{prefix}_depthwise"
        x = convolve(graph, x, layer, f"{layer}_BN", x.channels, size=3, stride=stride, depthwise=True)
        x = relu6(graph, x)
        last = index == len(_BLOCKS) - 1  # the tutorial takes block 16 before its BatchNorm
        x = convolve(graph, x, f"{prefix}_project", None if last else f"{prefix}_project_BN", channels)
        if stride == 1 and shortcut.channels == channels:
            x = Tensor(graph.add("Add", f"{prefix}_add", [shortcut.name, x.name]), channels)
    return [*skips, x]
