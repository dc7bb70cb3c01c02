"""Regions that the smart brush paints: what under the stroke is of the same class as the stroke's middle.

One large, careless stroke over the outline of a pet then paints pet up to where the photo shows its edge. What is seen
in and around the stroke (`core.regions.smart_features`) is weighed by a very small network that was fitted once:
docs/adr/0016-the-smart-brush-asks-the-model.md
"""

from typing import NamedTuple, TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.regions.brush import Point, dab_box, stroke_region
from core.regions.smart_classifier import decide
from core.regions.smart_features import Plane, View, evidence

T = TypeVar("T", bound=np.generic)

SIDE = 64
"""Cells that the longer side of a view has at most; so the work is the same for every diameter and photo."""
MARGIN = 0.25
"""How far around the stroke colours are looked at, in diameters."""
PLAIN = 5
"""Up to this diameter there is nothing to tell apart below the brush: it paints all of it."""
SURE = 0.1
"""Diameter of the middle that is painted whatever it looks like, in diameters of the brush."""
_SUREST = 5.0
"""Log odds above which the model counts as sure; confidences are kept in steps that tell no more."""


class Proposed(NamedTuple):
    """What the model proposed for the photo.

    Attributes
    ----------
    mask : (H, W) uint8 Label
    confidence : (S, S) float32 in 0..1
        Probability of the chosen class, over the whole photo.
    """

    mask: Mask
    confidence: Plane


def smart_region(
    image: npt.NDArray[np.uint8],
    mask: Mask,
    start: Point,
    end: Point,
    diameter: int,
    label: Label,
    within: Box,
    proposed: Proposed | None = None,
) -> tuple[Box, BoolArray]:
    """Return what a smart dab, or a stroke between two places, paints.

    The work does not depend on the photo's size; of what depends on the diameter there is only the region itself.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB
    mask : (H, W) uint8 Label
        As it is now; only read.
    start, end : (int, int)
        (y, x) of the first and the last dab, as for `stroke_region`.
    diameter : int
    label : Label
        What is painted. Border is painted plainly: it lies across an edge and not on one side.
    within : Box
        Leave out what is outside, such as outside the photo.
    proposed : Proposed or None
        Where the model was unsure, the mask is rather wrong.

    Returns
    -------
    Box, (h, w) bool
        The box of `stroke_region`, and some of its pixels; those in the middle are always among them.
    """
    within = within.clipped(mask.shape)
    box, plain = stroke_region(start, end, diameter, within)
    if diameter <= PLAIN or label == Label.BORDER or box.is_empty:
        return box, plain
    view = look(image, mask, start, end, diameter, label, within, proposed)
    region = _at_full_size(decide(evidence(view)), view.window, box)
    region &= plain
    sure_box, sure = stroke_region(start, end, max(1, round(SURE * diameter)), within)
    region[box.slices_of(sure_box)] |= sure
    return box, region


def look(
    image: npt.NDArray[np.uint8],
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
    margin = round(MARGIN * diameter)
    window = box.grown(margin).intersection(within)
    height, width = window.shape
    scale = min(1.0, SIDE / max(height, width))
    shape = max(1, round(height * scale)), max(1, round(width * scale))
    # Of a large window only some pixels are read: at least two in each direction of a cell.
    step = max(1, max(height, width) // (2 * SIDE))
    places = tuple(_every(step, begin, stop) for begin, stop in zip(window[:2], window[2:], strict=True))
    own = theirs = _shrunk(_SHARES[label][mask[places]], shape)
    odds = np.zeros(shape, np.float32)
    if proposed is not None:
        theirs = _shrunk(_SHARES[label][proposed.mask[places]], shape)
        odds = (2 * theirs - 1) * _sureness(proposed.confidence, window, shape, mask.shape)
    distance = _distance(window, shape, start, end) / np.float32(diameter / 2)
    colours = _shrunk(image[places], shape)
    return View(window, colours, own, theirs, odds, distance, diameter / max(mask.shape))


def _sureness(confidence: Plane, window: Box, shape: tuple[int, int], whole: tuple[int, ...]) -> Plane:
    """Log odds of the class that the model chose, in each cell of a view; 1 where it was sure."""
    steps, starts = [], []
    sides = zip(window[:2], window.shape, shape, whole, confidence.shape, strict=True)
    for begin, length, cells, pixels, size in sides:
        step = length / cells * size / pixels
        steps.append(step)
        # From centre to centre: that of a cell lies half a cell inside its edge.
        starts.append(begin * size / pixels + (step - 1) / 2)
    places = np.array([[steps[1], 0, starts[1]], [0, steps[0], starts[0]]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    sure = cv2.warpAffine(confidence, places, shape[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE)
    sure = np.clip(sure, np.float32(1 / len(Label)), np.float32(0.9999))  # less than a third is no choice
    odds = np.minimum(np.log(2 * sure / (1 - sure)), np.float32(_SUREST))
    return cast(Plane, odds / np.float32(_SUREST))


_SHARES: dict[Label, Plane] = {
    Label.PET: np.array([1, 0, 0.5], np.float32),
    Label.BACKGROUND: np.array([0, 1, 0.5], np.float32),
}
"""How much of each class belongs to the side of the class that is painted."""


def _every(step: int, begin: int, stop: int) -> slice:
    """Every so many-th row or column; two of the few that a long and thin window may have."""
    step = min(step, max(1, (stop - begin) // 2))
    return slice(begin + step // 2, stop, step)


def _shrunk(values: npt.NDArray[T], shape: tuple[int, int]) -> npt.NDArray[T]:
    """Mean over the cells of a view."""
    small = cv2.resize(np.ascontiguousarray(values), shape[::-1], interpolation=cv2.INTER_AREA)
    return cast(npt.NDArray[T], small)


def _distance(window: Box, shape: tuple[int, int], start: Point, end: Point) -> Plane:
    """Distance of each cell's centre from the line, in pixels."""
    height, width = (np.float32(whole / cells) for whole, cells in zip(window.shape, shape, strict=True))
    down = (np.arange(shape[0], dtype=np.float32)[:, None] + np.float32(0.5)) * height + (window.top - start[0])
    across = (np.arange(shape[1], dtype=np.float32) + np.float32(0.5)) * width + (window.left - start[1])
    way = end[0] - start[0], end[1] - start[1]
    along = (down * way[0] + across * way[1]) / max(way[0] ** 2 + way[1] ** 2, 1)
    along = np.clip(along, 0, 1)
    return np.hypot(down - along * way[0], across - along * way[1]).astype(np.float32)


def _at_full_size(score: Plane, window: Box, box: Box) -> BoolArray:
    """Return where the score is positive, in the pixels of a box inside the window."""
    # As bytes: enlarging them takes a quarter of the time, and a sixteenth is fine enough for where the score is 0.
    levels = np.clip(score * 16 + 128, 0, 255).astype(np.uint8)
    full = cv2.resize(levels, window.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return full[window.slices_of(box)] > 128
