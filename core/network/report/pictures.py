"""The pictures of a training's report: curves over the epochs, and what the network makes of a few photos.

matplotlib is used by its objects alone: pyplot would keep a state of its own and look for a display.
"""

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.patheffects import Normal, Stroke
from matplotlib.ticker import MaxNLocator

from core.evaluation.metrics import class_ious, confusion, mean_iou
from core.labels import COLOURS, Label, Mask

if TYPE_CHECKING:
    from core.network.report.writing import EpochRow, Example

DPI = 100
_INK = "#202428"
_GREY = "#8a9099"
_SIDE, _GAP = 2.4, 0.1
_TITLE, _HEAD, _FOOT = 0.28, 0.5, 0.5
"""Inches in the picture of examples: each cell and what is between and around them."""
_MAX_MARKED = 40
"""Epochs up to which each has a dot of its own."""


def png_bytes(figure: Figure) -> bytes:
    """A figure as a PNG file."""
    FigureCanvasAgg(figure)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=DPI)
    return stream.getvalue()


def label_colour(label: Label) -> tuple[float, float, float]:
    """The colour that the class has in the window, as matplotlib wants it, 0..1."""
    red, green, blue = (value / 255 for value in COLOURS[label])
    return red, green, blue


def draw_curves(rows: "Sequence[EpochRow]") -> bytes:
    """PNG of loss, mean IoU and accuracy, IoU of each class, and learning rate, over the epochs."""
    figure = Figure(figsize=(11, 7.5))
    # Fixed places: matplotlib's own layout would take as long again as the drawing.
    figure.subplots_adjust(left=0.05, right=0.94, top=0.89, bottom=0.07, wspace=0.27, hspace=0.3)
    loss, quality, classes, rate = figure.subplots(2, 2).ravel()
    best = max(rows, key=lambda row: row.mean_iou)
    last = rows[-1]
    figure.suptitle(
        f"Epoch {last.epoch} of {last.epochs}: mean IoU on the photos held out {last.mean_iou:.4f}, "
        f"best {best.mean_iou:.4f} after epoch {best.epoch}",
        color=_INK,
        fontsize=14,
        y=0.975,
    )
    _line(loss, rows, [row.loss for row in rows], "#7b3fa0", "loss")
    _name(loss, "Training loss")
    _line(quality, rows, [row.accuracy for row in rows], _GREY, "pixel accuracy")
    _line(quality, rows, [row.mean_iou for row in rows], _INK, "mean IoU")
    _name(quality, "Photos held out")
    for label in Label:
        _line(classes, rows, [row.class_ious[label] for row in rows], label_colour(label), label.title)
    _name(classes, "IoU per class")
    _line(rate, rows, [row.learning_rate for row in rows], "#2a7f62", "learning rate")
    rate.set_ylim(bottom=0)
    rate.yaxis.set_major_formatter("{x:.3g}")
    _name(rate, "Learning rate at the end of the epoch")
    for axes in (loss, quality, classes, rate):
        _finish(axes, rows)
    return png_bytes(figure)


def _line(
    axes: Axes,
    rows: "Sequence[EpochRow]",
    values: Sequence[float],
    colour: str | tuple[float, float, float],
    name: str,
) -> None:
    """A line with a dark rim, without which the border's yellow is lost on white."""
    axes.plot(
        [row.epoch for row in rows],
        values,
        color=colour,
        linewidth=2.2,
        marker="o" if len(rows) <= _MAX_MARKED else "",
        markersize=5,
        label=name,
        path_effects=[Stroke(linewidth=3.6, foreground=_INK), Normal()],
    )
    axes.annotate(
        f"{values[-1]:.3f}" if values[-1] >= 0.01 else f"{values[-1]:.2g}",
        (rows[-1].epoch, values[-1]),
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        fontsize=10,
        color=_INK,
    )


def _name(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=12, color=_INK, loc="left")


def _finish(axes: Axes, rows: "Sequence[EpochRow]") -> None:
    axes.set_xlabel("epoch", color=_INK)
    axes.margins(y=0.14)  # the names of the stages stand below the lines
    axes.set_xlim(0.5, max(rows[-1].epochs, 2) + 0.5)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=10, integer=True))
    axes.grid(color="#dfe3e8", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    if len(axes.lines) > 1:
        # Beside the title, since a line may be anywhere below.
        axes.legend(
            frameon=False,
            fontsize=10,
            loc="lower right",
            bbox_to_anchor=(1.06, 0.98),
            ncols=len(axes.lines),
            columnspacing=1.0,
            handlelength=1.6,
        )
    first_rows = [rows[0], *(after for before, after in pairwise(rows) if before.stage != after.stage)]
    for row in first_rows:
        _begin_stage(axes, row)


def _begin_stage(axes: Axes, row: "EpochRow") -> None:
    if row.epoch > 1:
        axes.axvline(row.epoch - 0.5, color=_GREY, linestyle="--", linewidth=1)
    axes.annotate(
        row.stage,
        (row.epoch - 0.5, 0.02),
        xycoords=("data", "axes fraction"),
        xytext=(4, 0),
        textcoords="offset points",
        fontsize=9,
        color=_INK,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.8},
    )


def draw_examples(row: "EpochRow", examples: "Sequence[Example]") -> bytes:
    """PNG of photo, truth and prediction side by side, a row for each photo held out."""
    width, height = 3 * _SIDE + 4 * _GAP, len(examples) * (_SIDE + _TITLE) + _HEAD + _FOOT
    figure = Figure(figsize=(width, height))
    figure.subplots_adjust(
        left=_GAP / width,
        right=1 - _GAP / width,
        top=1 - (_HEAD + _TITLE) / height,
        bottom=_FOOT / height,
        wspace=_GAP / _SIDE,
        hspace=_TITLE / _SIDE,
    )
    grid = figure.subplots(len(examples), 3, squeeze=False)
    for line, example in zip(grid, examples, strict=True):
        photo, truth, prediction = line
        _show(photo, example.image, "photo")
        _show(truth, _coloured(example.truth), "truth")
        counts = confusion(example.prediction, example.truth)
        # A photo's own pet is what a person looks for; the mean over classes says how the whole mask fares.
        pet = class_ious(counts)[Label.PET]
        _show(prediction, _coloured(example.prediction), f"prediction: mean IoU {mean_iou(counts):.2f}, pet {pet:.2f}")
    title = f"Epoch {row.epoch} of {row.epochs}, photos held out: mean IoU {row.mean_iou:.4f}"
    figure.text(0.5, 1 - _HEAD / 2 / height, title, color=_INK, fontsize=13, ha="center", va="center")
    figure.legend(
        handles=[Patch(facecolor=label_colour(label), edgecolor=_INK, label=label.title) for label in Label],
        loc="lower center",
        ncols=len(Label),
        frameon=False,
    )
    return png_bytes(figure)


def _show(axes: Axes, picture: npt.NDArray[np.uint8], title: str) -> None:
    axes.imshow(picture, interpolation="nearest")
    axes.set_title(title, fontsize=9, color=_INK, pad=3)
    axes.set_axis_off()


def _coloured(mask: Mask) -> npt.NDArray[np.uint8]:
    """(S, S, 3) uint8 RGB of a mask, in the window's colours."""
    return np.array([COLOURS[label] for label in Label], np.uint8)[mask]
