"""A chart of the network's levels: output shapes and parameters, from the photo down the encoder and back up."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

import keras
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from core.network.model import ENCODER
from core.network.report.pictures import INK, png_bytes

_COLOURS = {"encoder": "#4a6fa5", "encoder, frozen": "#b9c0c9", "decoder": "#e0973c"}


@dataclass(frozen=True)
class Level:
    """Consecutive layers of one size.

    Attributes
    ----------
    part : "encoder", "encoder, frozen" or "decoder"
    shape : tuple of 3 int
        (height, width, channels) of the last layer's output.
    parameters : int
    """

    part: str
    shape: tuple[int, ...]
    parameters: int


def levels_of(model: keras.Model) -> list[Level]:
    """Return the levels of the encoder and, after them, of the decoder."""
    return [*_levels("encoder", model.get_layer(ENCODER).layers), *_levels("decoder", model.layers)]


def _levels(part: str, layers: Iterable[keras.layers.Layer]) -> list[Level]:
    skipped = (keras.Model, keras.layers.InputLayer, keras.layers.ZeroPadding2D)
    drawn = [layer for layer in layers if not isinstance(layer, skipped)]
    levels = []
    for _, group in groupby(drawn, key=lambda layer: layer.output.shape[1]):
        level = list(group)
        trained = part == "decoder" or any(layer.trainable_variables for layer in level)
        parameters = sum(int(layer.count_params()) for layer in level)
        levels.append(Level(part if trained else f"{part}, frozen", tuple(level[-1].output.shape[1:]), parameters))
    return levels


def draw_model(model: keras.Model) -> bytes:
    """Return a PNG with a bar per level, as long as it has parameters."""
    levels = levels_of(model)
    figure = Figure(figsize=(11, 1.0 + 0.54 * len(levels)))
    axes = figure.subplots()
    figure.subplots_adjust(left=0.12, right=0.97, top=0.92, bottom=0.03)
    rows = range(len(levels))
    bars = axes.barh(rows, [level.parameters for level in levels], color=[_COLOURS[level.part] for level in levels])
    axes.set_yticks(rows, [" x ".join(map(str, level.shape)) for level in levels])
    axes.bar_label(bars, [f"{level.parameters:,}" for level in levels], padding=4, color=INK)
    axes.invert_yaxis()
    axes.margins(x=0.12, y=0.02)
    axes.xaxis.set_visible(False)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_title(f"{model.name}: {model.count_params():,} parameters, by output shape", color=INK, loc="left")
    parts = dict.fromkeys(level.part for level in levels)
    axes.legend(handles=[Patch(color=_COLOURS[part], label=part) for part in parts], loc="lower right", frameon=False)
    return png_bytes(figure)
