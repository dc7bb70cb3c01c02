"""Training data as one file of arrays, for machines without TensorFlow."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from safetensors import safe_open

from core.network.samples import Samples

INPUT_SIZE = "input_size"
"""Name, in the metadata of the weights, of the size that they were last trained at."""
DATA, START = "data.npz", "start.safetensors"
PROPOSED = "proposed"
"""Photos for training whose masks models proposed; a file need not have any."""
OUTLINED, HELD_OUT_OUTLINED = "outlined", "held_out_outlined"
"""Photos whose outlines people drew, with a border that models proposed; a file need not have any."""
PARTS = ("train", PROPOSED, OUTLINED, "held_out", HELD_OUT_OUTLINED, "held_out_empty")
"""Those that a file lacks are empty."""


def trained_size(weights: Path) -> int:
    """Return the size that weights were last trained at; SystemExit if they do not say."""
    with safe_open(weights, "numpy") as file:
        metadata = file.metadata() or {}
    if INPUT_SIZE not in metadata:
        raise SystemExit(f"{weights} does not say at which size it was trained: name it with --size")
    return int(metadata[INPUT_SIZE])


def write_packed(path: Path, parts: dict[str, Samples]) -> None:
    """Write samples part by part; photos have sizes of their own, so each part is three flat arrays."""
    arrays: dict[str, np.ndarray] = {}
    for part, samples in parts.items():
        arrays[f"{part}/names"] = np.array(samples.names)
        arrays[f"{part}/shapes"] = np.array([mask.shape for mask in samples.masks], np.int32).reshape(-1, 2)
        arrays[f"{part}/images"] = _joined(samples.images)
        arrays[f"{part}/masks"] = _joined(samples.masks)
    unfinished = path.with_suffix(".new.npz")
    np.savez(unfinished, **arrays)
    unfinished.replace(path)


def read_packed(path: Path) -> dict[str, Samples]:
    """Return the samples of each part."""
    with np.load(path, allow_pickle=False) as arrays:
        return {part: _samples(part, arrays) if f"{part}/names" in arrays else Samples([], [], []) for part in PARTS}


def _samples(part: str, arrays: np.lib.npyio.NpzFile) -> Samples:
    shapes = [(int(height), int(width)) for height, width in arrays[f"{part}/shapes"]]
    images = _split(arrays[f"{part}/images"], [(*shape, 3) for shape in shapes])
    masks = _split(arrays[f"{part}/masks"], shapes)
    return Samples(list(map(str, arrays[f"{part}/names"])), list(images), list(masks))


def _joined(values: list[np.ndarray]) -> np.ndarray:
    return np.concatenate([value.ravel() for value in values]) if values else np.zeros(0, np.uint8)


def _split(flat: np.ndarray, shapes: list[tuple[int, ...]]) -> Iterator[np.ndarray]:
    start = 0
    for shape in shapes:
        stop = start + int(np.prod(shape))
        yield flat[start:stop].reshape(shape)
        start = stop
