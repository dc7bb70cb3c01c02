"""Narrows a trained decoder: few channels tell its transposed convolutions what they need of many."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.model.checkpoint import Checkpoint, Weights
from core.network.model import build_unet, write_weights

Floats = npt.NDArray[np.float32]
_RIDGE = 1e-6
"""Of the mean channel's power: channels that are never active would make the covariance singular."""


def narrow_decoder(checkpoint: Checkpoint, photos: Iterable[Floats], bottlenecks: tuple[int, ...]) -> Weights:
    """Put a bottleneck before each transposed convolution that changes its output least.

    Parameters
    ----------
    checkpoint : Checkpoint
        Without bottlenecks.
    photos : iterable of (N, S, S, 3) float32 in -1..1
        Batches of what the network is used on; a few dozen photos suffice.
    bottlenecks : tuple of 5 int
        See `Architecture`.

    Returns
    -------
    Weights
        Of the same network with these bottlenecks.

    Notes
    -----
    The output of a transposed convolution is linear in its input. Among all matrices of a rank, the one that changes
    it least on the photos, in the mean square, follows from a singular value decomposition after whitening the input
    (reduced-rank regression; Izenman, 1975). Weights alone would spend the rank on directions that never occur.
    """
    weights = dict(checkpoint.weights)
    layers = _transposed_convolutions(checkpoint)
    powers = _powers(checkpoint, list(layers), photos)
    for depth, (layer, channels) in enumerate(zip(layers, bottlenecks, strict=True), start=1):
        kernel = weights[f"{layer}/kernel"]
        narrow, rest = _factors(kernel, powers[layer], channels)
        weights[f"narrow_{depth}/kernel"], weights[f"{layer}/kernel"] = narrow, rest
    return weights


def _transposed_convolutions(checkpoint: Checkpoint) -> list[str]:
    blocks = range(1, len(checkpoint.card.architecture.decoder_filters) + 1)
    return [*(f"upsample_{depth}_conv" for depth in blocks), "head"]


def _powers(checkpoint: Checkpoint, layers: list[str], photos: Iterable[Floats]) -> dict[str, npt.NDArray[np.float64]]:
    """Return the mean product of each pair of channels that enter each layer."""
    powers: dict[str, Any] = dict.fromkeys(layers, 0.0)
    model = None
    for batch in photos:
        model = model or _with_inputs_of(checkpoint, layers, batch.shape[1])
        for layer, values in zip(layers, model.predict_on_batch(batch), strict=True):
            cells = np.asarray(values, np.float64).reshape(-1, values.shape[-1])
            powers[layer] = powers[layer] + cells.T @ cells / len(cells)
    return powers


def _with_inputs_of(checkpoint: Checkpoint, layers: list[str], size: int) -> keras.Model:
    model = build_unet(replace(checkpoint.card.architecture, input_size=size))
    write_weights(model, checkpoint.weights)
    return keras.Model(model.input, [model.get_layer(name).input for name in layers])


def _factors(kernel: Floats, power: npt.NDArray[np.float64], channels: int) -> tuple[Floats, Floats]:
    """Return kernels (1, 1, C, channels) and (h, w, out, channels) that together do what (h, w, out, C) does."""
    count = kernel.shape[3]
    values, axes = np.linalg.eigh(power + _RIDGE * np.trace(power) / count * np.eye(count))
    roots = np.sqrt(values)
    outputs = kernel.reshape(-1, count).T.astype(np.float64)
    left, strengths, right = np.linalg.svd((axes * roots).T @ outputs, full_matrices=False)
    # Of the features' scale, so that one learning rate suits both kernels.
    scale = np.sqrt(np.trace(power) / count)
    narrow, rest = (axes / roots) @ left[:, :channels] * scale, strengths[:channels, None] * right[:channels] / scale
    rank = min(channels, narrow.shape[1])
    first, second = np.zeros((count, channels), np.float32), np.zeros((channels, outputs.shape[1]), np.float32)
    first[:, :rank], second[:rank] = narrow, rest
    return first[None, None], np.ascontiguousarray(second.T.reshape(*kernel.shape[:3], channels))
