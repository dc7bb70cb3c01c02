"""The pictures of a report: curves over the epochs, and predictions on a few photos.

matplotlib is used through its objects, as pyplot keeps global state and looks for a display.
"""

import io
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.patheffects import Normal, Stroke
from matplotlib.ticker import MaxNLocator

from core.evaluation.metrics import class_ious, confusion, mean_iou
from core.images import RgbImage
from core.labels import COLOURS, Label, Mask
from core.network.report.rows import EpochRow, SamplePrediction

_DPI = 100
INK = "#202428"
_GREY = "#8a9099"
_SIDE, _GAP = 2.4, 0.1
_TITLE, _HEAD, _FOOT = 0.28, 0.5, 0.5
"""Inches in the picture of samples: a cell, and the space between and around the cells."""
_MAX_MARKED = 40
"""Number of epochs up to which each has a marker."""


def png_bytes(figure: Figure) -> bytes:
    """Return a figure as PNG."""
    FigureCanvasAgg(figure)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=_DPI)
    return stream.getvalue()


def _label_colour(label: Label) -> tuple[float, float, float]:
    """Return the window's colour of a class, in matplotlib's range of 0..1."""
    red, green, blue = (value / 255 for value in COLOURS[label])
    return red, green, blue


def draw_curves(rows: Sequence[EpochRow]) -> bytes:
    """Return a PNG of loss, mean IoU and accuracy, IoU of each class, and learning rate, over the epochs."""
    figure = Figure(figsize=(11, 7.5))
    # Fixed margins, as matplotlib's automatic layout would double the time.
    figure.subplots_adjust(left=0.05, right=0.94, top=0.89, bottom=0.07, wspace=0.27, hspace=0.3)
    loss, quality, classes, rate = figure.subplots(2, 2).ravel()
    best = max(rows, key=lambda row: row.mean_iou)
    last = rows[-1]
    figure.suptitle(
        f"Epoch {last.epoch} of {last.epochs}: mean IoU on held-out photos {last.mean_iou:.4f}, "
        f"best {best.mean_iou:.4f} after epoch {best.epoch}",
        color=INK,
        fontsize=14,
        y=0.975,
    )
    _line(loss, rows, [row.loss for row in rows], "#7b3fa0", "loss")
    _name(loss, "Training loss")
    _line(quality, rows, [row.accuracy for row in rows], _GREY, "pixel accuracy")
    _line(quality, rows, [row.mean_iou for row in rows], INK, "mean IoU")
    _name(quality, "Held-out photos")
    for label in Label:
        _line(classes, rows, [row.class_ious[label] for row in rows], _label_colour(label), label.title)
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
    rows: Sequence[EpochRow],
    values: Sequence[float],
    colour: str | tuple[float, float, float],
    name: str,
) -> None:
    """Draw a line with a dark outline, without which the border's yellow would be lost on white."""
    axes.plot(
        [row.epoch for row in rows],
        values,
        color=colour,
        linewidth=2.2,
        marker="o" if len(rows) <= _MAX_MARKED else "",
        markersize=5,
        label=name,
        path_effects=[Stroke(linewidth=3.6, foreground=INK), Normal()],
    )
    axes.annotate(
        f"{values[-1]:.3f}" if values[-1] >= 0.01 else f"{values[-1]:.2g}",
        (rows[-1].epoch, values[-1]),
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        fontsize=10,
        color=INK,
    )


def _name(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=12, color=INK, loc="left")


def _finish(axes: Axes, rows: Sequence[EpochRow]) -> None:
    axes.set_xlabel("epoch", color=INK)
    axes.margins(y=0.14)  # room for the names of the stages below the lines
    axes.set_xlim(0.5, max(rows[-1].epochs, 2) + 0.5)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=10, integer=True))
    axes.grid(color="#dfe3e8", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    if len(axes.lines) > 1:
        # Beside the title, as the lines may be anywhere below it.
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


def _begin_stage(axes: Axes, row: EpochRow) -> None:
    if row.epoch > 1:
        axes.axvline(row.epoch - 0.5, color=_GREY, linestyle="--", linewidth=1)
    axes.annotate(
        row.stage,
        (row.epoch - 0.5, 0.02),
        xycoords=("data", "axes fraction"),
        xytext=(4, 0),
        textcoords="offset points",
        fontsize=9,
        color=INK,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.8},
    )


def draw_samples(row: EpochRow, samples: Sequence[SamplePrediction]) -> bytes:
    """Return a PNG with photo, truth and prediction side by side, a row per held-out photo."""
    width, height = 3 * _SIDE + 4 * _GAP, len(samples) * (_SIDE + _TITLE) + _HEAD + _FOOT
    figure = Figure(figsize=(width, height))
    figure.subplots_adjust(
        left=_GAP / width,
        right=1 - _GAP / width,
        top=1 - (_HEAD + _TITLE) / height,
        bottom=_FOOT / height,
        wspace=_GAP / _SIDE,
        hspace=_TITLE / _SIDE,
    )
    grid = figure.subplots(len(samples), 3, squeeze=False)
    for line, sample in zip(grid, samples, strict=True):
        photo, truth, prediction = line
        _show(photo, sample.image, "photo")
        _show(truth, _coloured(sample.truth), "truth")
        counts = confusion(sample.prediction, sample.truth)
        # Readers look for the pet; the mean over the classes describes the whole mask.
        pet = class_ious(counts)[Label.PET]
        _show(prediction, _coloured(sample.prediction), f"prediction: mean IoU {mean_iou(counts):.2f}, pet {pet:.2f}")
    title = f"Epoch {row.epoch} of {row.epochs}, held-out photos: mean IoU {row.mean_iou:.4f}"
    figure.text(0.5, 1 - _HEAD / 2 / height, title, color=INK, fontsize=13, ha="center", va="center")
    figure.legend(
        handles=[Patch(facecolor=_label_colour(label), edgecolor=INK, label=label.title) for label in Label],
        loc="lower center",
        ncols=len(Label),
        frameon=False,
    )
    return png_bytes(figure)


def _show(axes: Axes, picture: RgbImage, title: str) -> None:
    axes.imshow(picture, interpolation="nearest")
    axes.set_title(title, fontsize=9, color=INK, pad=3)
    axes.set_axis_off()


def _coloured(mask: Mask) -> RgbImage:
    """Return a mask, (S, S), in the window's colours."""
    return np.array([COLOURS[label] for label in Label], np.uint8)[mask]
