"""Regions of the smart brush: of what lies under the stroke, the pixels of the same class as the stroke's middle.

A large, careless stroke over the outline of a pet then paints pet up to the edge that the photo shows. The features in
and around the stroke (`core.regions.smart_features`) are weighed by a very small network that was fitted once:
docs/adr/0016-the-smart-brush-asks-the-model.md
"""

from typing import NamedTuple, TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.proposal import Confidence
from core.regions.brush import Point, dab_box, stroke_region
from core.regions.smart_classifier import classify
from core.regions.smart_features import Plane, View, features_of

T = TypeVar("T", bound=np.generic)

MAX_CELLS = 64
"""Cells of the longer side of a view, so that the work is the same for every diameter and photo."""
MARGIN = 0.25
"""How far around the stroke the view extends, in diameters."""
MAX_PLAIN = 5
"""Diameter up to which everything is painted: there is nothing to tell apart under so small a brush."""
CORE = 0.1
"""Diameter of the middle that is always painted, in diameters of the brush."""
_MAX_LOG_ODDS = 5.0
"""From here on the model counts as sure; confidences are stored in steps that resolve no more."""


class Proposed(NamedTuple):
    """The part of a `Proposal` that the brush uses.

    Attributes
    ----------
    mask : (H, W) uint8 Label
    confidence : (S, S) float32 in 0..1
        Probability of the chosen class, over the whole photo.
    """

    mask: Mask
    confidence: Confidence


def smart_region(
    image: RgbImage,
    mask: Mask,
    start: Point,
    end: Point,
    diameter: int,
    label: Label,
    within: Box,
    proposed: Proposed | None = None,
) -> tuple[Box, BoolArray]:
    """Return what a smart dab, or a stroke along a segment, paints.

    The work does not depend on the photo's size, and on the diameter only through the size of the region itself.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB
    mask : (H, W) uint8 Label
        As it is now; only read.
    start, end : (int, int)
        (y, x) of the first and the last dab, as for `stroke_region`.
    diameter : int
    label : Label
        What is painted. Border is painted plainly: it lies across an edge and not on one side of it.
    within : Box
        Leave out what is outside of it, such as outside the photo.
    proposed : Proposed or None
        Where the model was unsure, the mask is trusted less.

    Returns
    -------
    Box, (h, w) bool
        The box of `stroke_region`, and some of its pixels, always including those in the middle.
    """
    within = within.clipped(mask.shape)
    box, plain = stroke_region(start, end, diameter, within)
    if diameter <= MAX_PLAIN or label == Label.BORDER or box.is_empty:
        return box, plain
    view = view_around(image, mask, start, end, diameter, label, within, proposed)
    region = _at_full_size(classify(features_of(view)), view.window, box)
    region &= plain
    core_box, core = stroke_region(start, end, max(1, round(CORE * diameter)), within)
    region[box.slices_of(core_box)] |= core
    return box, region


def view_around(
    image: RgbImage,
    mask: Mask,
    start: Point,
    end: Point,
    diameter: int,
    label: Label,
    within: Box,
    proposed: Proposed | None = None,
) -> View:
    """Return the view around a stroke; parameters as of `smart_region`."""
    box = dab_box(*start, diameter).union(dab_box(*end, diameter))
    window = box.grown(round(MARGIN * diameter)).intersection(within)
    height, width = window.shape
    scale = min(1.0, MAX_CELLS / max(height, width))
    shape = max(1, round(height * scale)), max(1, round(width * scale))
    # Of a large window only some pixels are read: at least two per cell in each direction.
    step = max(1, max(height, width) // (2 * MAX_CELLS))
    sampled = tuple(_every(step, begin, stop) for begin, stop in zip(window[:2], window[2:], strict=True))
    in_mask = in_proposal = _shrink(_SHARES[label][mask[sampled]], shape)
    odds = np.zeros(shape, np.float32)
    if proposed is not None:
        in_proposal = _shrink(_SHARES[label][proposed.mask[sampled]], shape)
        odds = (2 * in_proposal - 1) * _sureness(proposed.confidence, window, shape, mask.shape)
    distance = _distance(window, shape, start, end) / np.float32(diameter / 2)
    colours = _shrink(image[sampled], shape)
    return View(window, colours, in_mask, in_proposal, odds, distance, diameter / max(mask.shape))


def _sureness(confidence: Confidence, window: Box, shape: tuple[int, int], photo: tuple[int, ...]) -> Plane:
    """Return the log odds of the class that the model chose, for each cell of a view, scaled to 1 where it was sure."""
    steps, starts = [], []
    sides = zip(window[:2], window.shape, shape, photo, confidence.shape, strict=True)
    for begin, length, cells, pixels, size in sides:
        step = length / cells * size / pixels
        steps.append(step)
        # From centre to centre: that of a cell lies half a cell inside its edge.
        starts.append(begin * size / pixels + (step - 1) / 2)
    transform = np.array([[steps[1], 0, starts[1]], [0, steps[0], starts[0]]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sure = cv2.warpAffine(confidence, transform, shape[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE)
    sure = np.clip(sure, np.float32(1 / len(Label)), np.float32(0.9999))  # below a third no class is chosen
    odds = np.minimum(np.log(2 * sure / (1 - sure)), np.float32(_MAX_LOG_ODDS))
    return cast(Plane, odds / np.float32(_MAX_LOG_ODDS))


_SHARES: dict[Label, Plane] = {
    Label.PET: np.array([1, 0, 0.5], np.float32),
    Label.BACKGROUND: np.array([0, 1, 0.5], np.float32),
}
"""By painted class: how much of each class counts as it."""


def _every(step: int, begin: int, stop: int) -> slice:
    """Return every `step`-th row or column, but two at least of the few that a long, thin window may have."""
    step = min(step, max(1, (stop - begin) // 2))
    return slice(begin + step // 2, stop, step)


def _shrink(values: npt.NDArray[T], shape: tuple[int, int]) -> npt.NDArray[T]:
    """Average over the cells of a view."""
    small = cv2.resize(np.ascontiguousarray(values), shape[::-1], interpolation=cv2.INTER_AREA)
    return cast(npt.NDArray[T], small)


def _distance(window: Box, shape: tuple[int, int], start: Point, end: Point) -> Plane:
    """Return the distance in pixels of each cell's centre from the segment."""
    height, width = (np.float32(whole / cells) for whole, cells in zip(window.shape, shape, strict=True))
    y = (np.arange(shape[0], dtype=np.float32)[:, None] + np.float32(0.5)) * height + (window.top - start[0])
    x = (np.arange(shape[1], dtype=np.float32) + np.float32(0.5)) * width + (window.left - start[1])
    down, across = end[0] - start[0], end[1] - start[1]
    along = np.clip((y * down + x * across) / max(down**2 + across**2, 1), 0, 1)
    return np.hypot(y - along * down, x - along * across).astype(np.float32)


def _at_full_size(score: Plane, window: Box, box: Box) -> BoolArray:
    """Return where the score is positive, at full size, in a box inside the window."""
    # Enlarged as bytes in a quarter of the time; sixteenths are fine enough to find the zero crossing.
    levels = np.clip(score * 16 + 128, 0, 255).astype(np.uint8)
    full = cv2.resize(levels, window.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return full[window.slices_of(box)] > 128
