"""The network drawn as the U that it is, with shapes and parameters, read off the Keras model itself.

Keras' own `plot_model` needs the graphviz program, and would draw the encoder's 154 layers one below the other.
"""

import math
import textwrap
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import keras
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from core.network.model import ENCODER
from core.network.report.pictures import png_bytes

_INK = "#202428"
_GREY = "#5d646d"
_ENCODER_FILL, _FROZEN_FILL, _DECODER_FILL = "#dce8f7", "#e8eaed", "#fbe6cf"
_PHOTO_FILL = "#ffffff"
_SKIP = "#4a6fa5"
_WIDTH, _HEIGHT = 4.7, 0.9
"""Inches of a level's box."""
_ROW, _RIGHT = 1.24, 7.0
"""Inches from level to level, and from the encoder's side to the decoder's."""
_WRAP = 62

Shape = tuple[int, ...]


@dataclass
class Level:
    """The layers of one side of the U whose outputs have about the same height and width.

    Attributes
    ----------
    shape : tuple of 3 int
        (height, width, channels) of what leaves the level.
    layers : list of keras.layers.Layer
        In the order in which they run.
    """

    shape: Shape = ()
    layers: list[keras.layers.Layer] = field(default_factory=list)

    @property
    def parameters(self) -> int:
        """Numbers that the layers learn or measure."""
        return sum(int(layer.count_params()) for layer in self.layers)

    @property
    def trained(self) -> bool:
        """Whether any of the layers learns."""
        return any(layer.trainable_variables for layer in self.layers)


def draw_model(model: keras.Model) -> bytes:
    """PNG of the network.

    Parameters
    ----------
    model : keras.Model
        With the sub-model "encoder", whose outputs are the skip connections and, last, the deepest features.
    """
    encoder = model.get_layer(ENCODER)
    side = int(model.input_shape[1])
    down, up = levels_of(encoder, side), levels_of(model, side)
    figure = Figure(figsize=(_RIGHT + _WIDTH + 0.6, (max(down) + 1) * _ROW + 0.9))
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(-0.3, _RIGHT + _WIDTH + 0.3)
    axes.set_ylim(-max(down) * _ROW - 0.3, _HEIGHT + 1.24)
    axes.set_axis_off()
    _draw_heading(axes, model)
    for depth, level in down.items():
        fill = _ENCODER_FILL if level.trained else _FROZEN_FILL if level.parameters else _PHOTO_FILL
        _draw_box(axes, 0.0, depth, level, _encoder_text(level), fill)
    for depth, level in up.items():
        _draw_box(axes, _RIGHT, depth, level, _decoder_text(level), _DECODER_FILL)
    _draw_steps(axes, down, up)
    for output in encoder.outputs[:-1]:
        _draw_skip(axes, _depth(side, tuple(output.shape[1:])), tuple(output.shape[1:]))
    return png_bytes(figure)


def levels_of(model: keras.Model, side: int) -> dict[int, Level]:
    """The levels of the encoder or, of the whole network, those of the decoder.

    Parameters
    ----------
    model : keras.Model
    side : int
        Height and width of the photo.

    Returns
    -------
    dict of int to Level
        By how often the side is halved; the shape is that of an output of the model, else of the last layer.
    """
    levels: dict[int, Level] = {}
    inside = [layer for layer in model.layers if layer.name != ENCODER]
    whole = len(inside) < len(model.layers)
    depth = 0
    for layer in inside:
        if whole and isinstance(layer, keras.layers.InputLayer):
            continue  # the photo is drawn on the encoder's side
        shape = tuple(layer.output.shape[1:])
        if len(shape) == 3:  # what only reorders pixels may have more axes and stays where it began
            depth = _depth(side, shape)
            levels.setdefault(depth, Level()).shape = shape
        levels[depth].layers.append(layer)
    for output in model.outputs:
        shape = tuple(output.shape[1:])
        levels[_depth(side, shape)].shape = shape
    return levels


def _depth(side: int, shape: Shape) -> int:
    """How often a side was halved; padding for a stride makes some shapes a pixel larger."""
    return round(math.log2(side / shape[0]))


def _shape_text(shape: Shape) -> str:
    return " × ".join(map(str, shape))


def _encoder_text(level: Level) -> str:
    if isinstance(level.layers[0], keras.layers.InputLayer):
        return "photo, scaled to −1…1"
    # Padding makes the photo ready for the next level.
    layers = [layer.name for layer in level.layers if not isinstance(layer, keras.layers.ZeroPadding2D)]
    return f"{layers[0]} to {layers[-1]}, {len(layers)} layers"


def _decoder_text(level: Level) -> str:
    names = [_operation(layer) for layer in level.layers]
    return ", ".join(name for name, _ in groupby(names))


def _operation(layer: keras.layers.Layer) -> str:
    kind = {"BatchNormalization": "BatchNorm"}.get(type(layer).__name__, type(layer).__name__)
    kernel: Any = getattr(layer, "kernel_size", None)
    return f"{kind} {kernel[0]}×{kernel[1]}" if kernel else kind


def _draw_heading(axes: Axes, model: keras.Model) -> None:
    trained = sum(math.prod(variable.shape) for variable in model.trainable_variables)
    encoder = _how_trained(model.get_layer(ENCODER))
    shapes = f"photo {_shape_text(model.input_shape[1:])} to logits {_shape_text(model.output_shape[1:])}"
    axes.text(0, _HEIGHT + 0.86, f"{model.name}: {shapes}", fontsize=16, weight="bold", color=_INK, va="center")
    counts = f"{model.count_params():,} parameters, {trained:,} of them trained; the encoder {encoder}"
    axes.text(0, _HEIGHT + 0.5, counts, fontsize=12, color=_INK, va="center")
    for x, title in ((0.0, "Encoder, MobileNetV2"), (_RIGHT, "Decoder")):
        axes.text(x, _HEIGHT + 0.12, title, fontsize=12, weight="bold", color=_GREY, va="center")


def _how_trained(encoder: keras.Model) -> str:
    learning = [bool(layer.trainable_variables) for layer in encoder.layers if layer.weights]
    if all(learning):
        return "is trained as well"
    return "is trained in part" if any(learning) else "stays as it is"


def _draw_box(axes: Axes, x: float, depth: int, level: Level, text: str, fill: str) -> None:
    y = -depth * _ROW
    style = "round,pad=0,rounding_size=0.08"
    axes.add_patch(FancyBboxPatch((x, y), _WIDTH, _HEIGHT, boxstyle=style, facecolor=fill, edgecolor=_GREY))
    axes.text(
        x + 0.12, y + _HEIGHT - 0.2, _shape_text(level.shape), fontsize=12, weight="bold", color=_INK, va="center"
    )
    axes.text(
        x + _WIDTH - 0.12,
        y + _HEIGHT - 0.2,
        f"{level.parameters:,} parameters" if level.parameters else "",
        fontsize=10,
        color=_INK,
        va="center",
        ha="right",
    )
    wrapped = "\n".join(textwrap.wrap(text, _WRAP))
    axes.text(x + 0.12, y + _HEIGHT - 0.4, wrapped, fontsize=9.5, color=_INK, va="top", linespacing=1.3)


def _draw_steps(axes: Axes, down: dict[int, Level], up: dict[int, Level]) -> None:
    """From level to level, down the encoder, across at the bottom, up the decoder."""
    bottom = max(down)
    for depth in range(1, bottom + 1):
        _draw_arrow(axes, (_WIDTH / 2, _HEIGHT - (depth - 1) * _ROW - _HEIGHT), (_WIDTH / 2, _HEIGHT - depth * _ROW))
    lowest = max(up)
    for depth in range(1, lowest + 1):
        _draw_arrow(axes, (_RIGHT + _WIDTH / 2, _HEIGHT - depth * _ROW), (_RIGHT + _WIDTH / 2, -(depth - 1) * _ROW))
    start = (_WIDTH, _HEIGHT / 2 - bottom * _ROW)
    if lowest == bottom:
        _draw_arrow(axes, start, (_RIGHT, start[1]))
    else:
        _draw_arrow(axes, start, (_RIGHT + _WIDTH / 2, -lowest * _ROW), "angle,angleA=0,angleB=90,rad=6")


def _draw_skip(axes: Axes, depth: int, shape: Shape) -> None:
    y = _HEIGHT / 2 - depth * _ROW
    _draw_arrow(axes, (_WIDTH, y), (_RIGHT, y), colour=_SKIP)
    middle = (_WIDTH + _RIGHT) / 2
    axes.text(middle, y + 0.13, "skip connection", fontsize=10, color=_SKIP, ha="center", va="center")
    axes.text(middle, y - 0.15, _shape_text(shape), fontsize=10, color=_SKIP, ha="center", va="center")


def _draw_arrow(
    axes: Axes, start: tuple[float, float], end: tuple[float, float], path: str = "arc3", colour: str = _INK
) -> None:
    style = "-|>,head_length=5,head_width=3"
    axes.add_patch(
        FancyArrowPatch(
            start, end, connectionstyle=path, arrowstyle=style, color=colour, linewidth=1.6, shrinkA=2, shrinkB=2
        )
    )
