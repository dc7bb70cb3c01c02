"""Narrows a trained decoder, so that its transposed convolutions read few channels, and widens it again."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.model.checkpoint import Checkpoint, Weights
from core.network.model import build_unet, write_weights

Floats = npt.NDArray[np.float32]
NARROWING_BATCHES = 8
"""Of photos, as many as narrowing needs."""
_RIDGE = 1e-6
"""Of the mean channel's power: channels that are never active would make the covariance singular."""


def with_bottlenecks(checkpoint: Checkpoint, bottlenecks: tuple[int, ...], photos: Iterable[Floats]) -> Checkpoint:
    """Return the checkpoint with these bottlenecks, or with none; its decoder stays as close as they allow.

    Parameters
    ----------
    checkpoint : Checkpoint
        With bottlenecks of its own or without.
    bottlenecks : tuple of 5 int, or empty
        See `Architecture`.
    photos : iterable of (N, S, S, 3) float32 in -1..1
        See `narrow_decoder`; read only if the decoder is narrowed.
    """
    shape = checkpoint.card.architecture
    if shape.bottlenecks == bottlenecks:
        return checkpoint
    whole = _widened(checkpoint)
    if not bottlenecks:
        return whole
    return _reshaped(checkpoint, narrow_decoder(whole, photos, bottlenecks), bottlenecks)


def _widened(checkpoint: Checkpoint) -> Checkpoint:
    """Multiply each bottleneck into the transposed convolution after it, which changes no output."""
    if not checkpoint.card.architecture.bottlenecks:
        return checkpoint
    weights = dict(checkpoint.weights)
    for depth, layer in enumerate(_transposed_convolutions(checkpoint), start=1):
        narrow = weights.pop(f"narrow_{depth}/kernel")[0, 0]
        weights[f"{layer}/kernel"] = np.ascontiguousarray(weights[f"{layer}/kernel"] @ narrow.T)
    return _reshaped(checkpoint, weights, ())


def _reshaped(checkpoint: Checkpoint, weights: Weights, bottlenecks: tuple[int, ...]) -> Checkpoint:
    architecture = replace(checkpoint.card.architecture, bottlenecks=bottlenecks)
    return Checkpoint(weights, replace(checkpoint.card, architecture=architecture))


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
    """Return the mean product of each pair of channels that enter each layer, summed over the batches."""
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
