"""Fit the network by which the smart brush decides: rewrites the numbers in `core/regions/smart_classifier.py`.

    fit_smart_brush.py FOLDER [FOLDER ...] --photos 360

The folders are Oxford-layout and hold no test photos. The network learns from the features which cells under a stroke
are truly of the painted class. At first every second photo is held out, to report the error on it; then all are used.
"""

import argparse
import re
import textwrap
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from core.pixels import BoolArray
from core.regions.smart_classifier import LAYER_SIZES, Layer, classify
from resources import DEFAULT_MODEL
from scripts.photos.smart_brush_samples import Floats, Sample, read_photos, samples

USED = 0.3
"""Share of a stroke's cells that is learnt from; neighbours are much alike."""
EPOCHS, BATCH, RATE, DECAY = 20, 4096, 8e-3, 0.01
MEAN_RATE, SQUARE_RATE = np.float32(0.1), np.float32(0.001)
"""Of Adam's running means: one minus its betas."""
TARGET = Path(__file__).parents[1] / "core" / "regions" / "smart_classifier.py"


class Cells(NamedTuple):
    """Cells of many strokes: features, whether they are of the painted class, and how much they count."""

    rows: Floats
    is_class: BoolArray
    weights: Floats


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=DEFAULT_MODEL)
    parser.add_argument("--photos", type=int, default=360, help="maximum per folder, drawn at random")
    return parser.parse_args()


def some_cells(found: Sequence[Sample], rng: np.random.Generator) -> Cells:
    """Return some cells of every stroke."""
    parts = []
    for features, counted, is_class, weights in found:
        chosen = counted & (rng.random(counted.shape) < USED)
        rows = features.cells[:, chosen].T
        stroke = np.tile(features.stroke, (len(rows), 1))
        parts.append((np.hstack([rows, stroke]), is_class[chosen], weights[chosen]))
    rows, is_class, weights = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Cells(rows, is_class, weights / weights.mean())


def fit(cells: Cells, rng: np.random.Generator) -> tuple[Layer, ...]:
    """Return a network trained by AdamW on the cross-entropy, to be fed with unscaled features."""
    mean, spread = cells.rows.mean(axis=0), cells.rows.std(axis=0) + np.float32(1e-6)
    values = _initial_values(rng)
    means, squares = ([np.zeros_like(value) for value in values] for _ in range(2))
    rows = (cells.rows - mean) / spread
    order = [rng.permutation(len(rows)) for _ in range(EPOCHS)]
    batches = [part[first : first + BATCH] for part in order for first in range(0, len(rows), BATCH)]
    for number, batch in enumerate(batches):
        rate = _rate_at(number / len(batches))
        gradients = _gradients(values, rows[batch], cells.is_class[batch], cells.weights[batch])
        for value, gradient, first, second in zip(values, gradients, means, squares, strict=True):
            first += (gradient - first) * MEAN_RATE
            second += (gradient**2 - second) * SQUARE_RATE
            corrected = np.sqrt(second / (1 - 0.999 ** (number + 1))) + 1e-8
            value -= rate * (first / (1 - 0.9 ** (number + 1)) / corrected + DECAY * value)
    layers = [Layer(*pair) for pair in zip(values[::2], values[1::2], strict=True)]
    scaled = layers[0].weights / spread
    return Layer(scaled, layers[0].bias - scaled @ mean), *layers[1:]


def _initial_values(rng: np.random.Generator) -> list[Floats]:
    values = []
    for inputs, outputs in pairwise(LAYER_SIZES):
        values.append(rng.normal(0, np.sqrt(2 / inputs), (outputs, inputs)).astype(np.float32))
        values.append(np.zeros(outputs, np.float32))
    return values


def _rate_at(done: float) -> float:
    """Return the learning rate: warm-up over 30 % of the batches, then a cosine."""
    return RATE * min(done / 0.3, 0.5 * (1 + np.cos(np.pi * (done - 0.3) / 0.7)))


def _gradients(values: list[Floats], rows: Floats, is_class: BoolArray, weights: Floats) -> list[Floats]:
    """Return the gradients of the weighted cross-entropy, by backpropagation."""
    planes = [rows]
    for weight, bias in zip(values[::2], values[1::2], strict=True):
        planes.append(planes[-1] @ weight.T + bias)
        if weight is not values[-2]:
            np.maximum(planes[-1], 0, out=planes[-1])
    error = ((1 / (1 + np.exp(-planes[-1][:, 0])) - is_class) * weights / len(rows))[:, None]
    gradients: list[Floats] = []
    for weight, plane in zip(values[-2::-2], planes[-2::-1], strict=True):
        gradients = [error.T @ plane, error.sum(axis=0), *gradients]
        error = (error @ weight) * (plane > 0)
    return gradients


def error_rate(found: Sequence[Sample], layers: tuple[Layer, ...]) -> float:
    """Return the share of the counted cells that are classified wrongly."""
    wrong = total = 0.0
    for features, counted, is_class, weights in found:
        mistakes = (classify(features, layers) > 0) != is_class
        wrong += float(mistakes[counted] @ weights[counted])
        total += float(weights[counted].sum())
    return wrong / total


def with_numbers(source: str, layers: tuple[Layer, ...]) -> str:
    """Return the classifier's source with its numbers replaced."""
    numbers = " ".join(f"{number:.4g}" for pair in layers for part in pair for number in part.ravel())
    lines = "\n".join(textwrap.wrap(numbers, 118))
    replaced, count = re.subn(r'^_NUMBERS = """\n.*?"""$', f'_NUMBERS = """\n{lines}\n"""', source, flags=re.M | re.S)
    if count != 1:
        raise SystemExit(f"no numbers to replace in {TARGET}")
    return replaced


def main() -> None:
    args = parse_arguments()
    cv2.setNumThreads(1)
    photos = (photo for folder in args.folders for photo in read_photos(folder, args.model, args.photos))
    found = [list(samples(photo, np.random.default_rng(number))) for number, photo in enumerate(photos)]
    learnt, held_out = ([one for each in found[first::2] for one in each] for first in (0, 1))
    layers = fit(some_cells(learnt, np.random.default_rng(0)), np.random.default_rng(0))
    print(f"{len(learnt)} strokes: {error_rate(learnt, layers):.4f} of the cells under them classified wrongly")
    print(f"{len(held_out)} strokes on held-out photos: {error_rate(held_out, layers):.4f}")
    layers = fit(some_cells([*learnt, *held_out], np.random.default_rng(0)), np.random.default_rng(0))
    TARGET.write_text(with_numbers(TARGET.read_text(encoding="utf-8"), layers), encoding="utf-8")


if __name__ == "__main__":
    main()
