"""Regions that the smart brush paints: what under the stroke looks like what lies in the stroke's middle.

One large, careless stroke over the outline of a pet then paints pet up to where the photo shows its edge. Two things
are known beforehand: the middle of the stroke is of the class that is painted, and the mask is mostly right. From both
a model of the colours of either side is made; it and the mask are drawn to the photo's edges by a guided filter
(He, Sun and Tang, PAMI 2013). How much each of these counts was fitted once: docs/adr/0015-what-the-smart-brush-sees.md
"""

from typing import NamedTuple, TypeVar, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.box import Box
from core.editing.brush import Point, dab_box, stroke_region
from core.editing.layers import BoolArray
from core.labels import Label, Mask

Plane = npt.NDArray[np.float32]
"""(h, w) float32, one value for each cell of the view."""
T = TypeVar("T", bound=np.generic)

SIDE = 64
"""Cells that the longer side of a view has at most; so the work is the same for every diameter and photo."""
MARGIN = 0.25
"""How far around the stroke colours are looked at, in diameters."""
PLAIN = 5
"""Up to this diameter there is nothing to tell apart below the brush: it paints all of it."""
SURE = 0.1
"""Diameter of the middle that is painted whatever it looks like, in diameters of the brush."""

_CORE = 0.3
"""How far from its line a stroke is trusted to be on the right class, in radii."""
_CORE_WEIGHT = 3.0
"""How much more a colour in the middle tells than one anywhere else below the mask's own class."""
_BINS = 16
"""Steps of lightness and of both colour axes in a model of colours."""
_DOUBT = 0.3
"""How much of a model of colours is spread over all of them, so that a colour never seen tells nothing."""
_RADIUS = 0.1
"""Radius of the guided filter, as a share of the view's longer side."""
_NOISE = 1e-4
"""Variance of a colour, on a scale of 0..1, that is taken for noise."""
_FAR = 1.5
"""Distances from the line beyond this are alike, in radii."""
_DEEP = 20.0
_DEPTHS = 3, 10
"""Cells over which it counts how deep inside the mask's outline a cell is."""

WEIGHTS = np.array([2.95, 5.52, 2.16, -1.37, 1.05, 1.22, 0.55, -1.26], np.float32)
BIAS = -3.54
"""Log odds that a cell is of the painted class, of what `evidence` lists."""
CHANGE_WEIGHTS = np.array([-1.15, 0.26, -1.24], np.float32)
"""The same of what `changes` lists."""


class View(NamedTuple):
    """What the brush sees: a stroke's surroundings, shrunk to few cells.

    Attributes
    ----------
    window : Box
        Where it lies in the photo.
    colours : (h, w, 3) uint8 RGB
    own : (h, w) float32 in 0..1
        How much of a cell has the painted class; border counts for half.
    distance : (h, w) float32
        From the stroke's line, in radii of the brush.
    """

    window: Box
    colours: npt.NDArray[np.uint8]
    own: Plane
    distance: Plane


def smart_region(
    image: npt.NDArray[np.uint8], mask: Mask, start: Point, end: Point, diameter: int, label: Label, within: Box
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

    Returns
    -------
    Box, (h, w) bool
        The box of `stroke_region`, and some of its pixels; those in the middle are always among them.
    """
    within = within.clipped(mask.shape)
    box, plain = stroke_region(start, end, diameter, within)
    if diameter <= PLAIN or label == Label.BORDER or box.is_empty:
        return box, plain
    view = look(image, mask, start, end, diameter, label, within)
    score = evidence(view) @ WEIGHTS + np.float32(BIAS)
    score += changes(view, score) @ CHANGE_WEIGHTS
    region = _at_full_size(score, view.window, box)
    region &= plain
    sure_box, sure = stroke_region(start, end, max(1, round(SURE * diameter)), within)
    region[box.slices_of(sure_box)] |= sure
    return box, region


def look(
    image: npt.NDArray[np.uint8], mask: Mask, start: Point, end: Point, diameter: int, label: Label, within: Box
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
    rows, columns = (_every(step, begin, stop) for begin, stop in zip(window[:2], window[2:], strict=True))
    own = _SHARES[label][mask[rows, columns]]
    distance = _distance(window, shape, start, end) / np.float32(diameter / 2)
    return View(window, _shrunk(image[rows, columns], shape), _shrunk(own, shape), distance)


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


def evidence(view: View) -> npt.NDArray[np.float32]:
    """Return what speaks for a cell's being of the painted class, each in -1..1 or so.

    Returns
    -------
    (h, w, 8) float32
        The mask together with the stroke's middle, drawn to the photo's edges; likeness of colour, drawn to the edges;
        the mask itself; distance from the stroke's line; nearness to it; likeness of colour as it is; how deep inside
        the mask's outline, over few cells and over more.
    """
    near = np.exp(-((view.distance / np.float32(_CORE)) ** 2))
    seeds = np.maximum(near, view.own)
    alike = _likeness(view.colours, view.own + np.float32(_CORE_WEIGHT) * near, 1 - seeds)
    drawn, likely = _drawn_to_edges(np.stack([seeds, alike]), view.colours)
    far = np.minimum(view.distance, np.float32(_FAR))
    depths = [np.tanh(_depth(view.own > 0.5) / np.float32(reach)) for reach in _DEPTHS]
    return np.stack([drawn, likely, view.own, far, near, alike, *depths], axis=-1)


def changes(view: View, score: Plane) -> npt.NDArray[np.float32]:
    """Return what tells a right change of the mask from a speck.

    Returns
    -------
    (h, w, 3) float32
        Whether a cell would change its class; the logarithm of how many joined ones would; whether none of these is
        in the stroke's middle. All are 0 where nothing would change.
    """
    changed = (score > 0) & (view.own < 0.5)
    count, parts, statistics, _ = cv2.connectedComponentsWithStats(changed.view(np.uint8), connectivity=4)
    sizes, apart = np.log1p(statistics[:, cv2.CC_STAT_AREA]), np.ones(count, np.bool_)
    sizes[0], apart[0] = 0, False
    apart[parts[view.distance < _CORE]] = False
    return np.stack([changed, sizes[parts], apart[parts]], axis=-1).astype(np.float32)


def _depth(inside: BoolArray) -> Plane:
    """Distance in cells to the other side, negative outside; `_DEEP` if there is none."""
    within, without = (cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, 3) for part in (inside, ~inside))
    return cast(Plane, np.clip(within - without, -_DEEP, _DEEP))


def _likeness(colours: npt.NDArray[np.uint8], inside: Plane, outside: Plane) -> Plane:
    """Probability that a cell's colour is one of the inside, by histograms of the two sides' weighted cells."""
    lab = cv2.cvtColor(cv2.GaussianBlur(colours, (0, 0), 0.8), cv2.COLOR_RGB2LAB)
    # Colours of photos fill the middle half of both colour axes.
    lightness, a, b = (axis[lab[..., number]] for number, axis in enumerate(_COLOUR_BINS))
    bins = lightness + a + b
    ours, theirs = (_histogram(bins, weights) for weights in (inside, outside))
    share: Plane = ours / (ours + theirs)
    return cast(Plane, share[bins])


def _colour_bins() -> npt.NDArray[np.int32]:
    values = np.arange(256, dtype=np.int32)
    middle = np.clip(2 * values - 128, 0, 255)
    width = 256 // _BINS
    return np.stack([values // width * _BINS**2, middle // width * _BINS, middle // width])


_COLOUR_BINS = _colour_bins()
"""(3, 256) int32: what a value of each axis of Lab adds to a colour's number."""


def _histogram(bins: npt.NDArray[np.int32], weights: Plane) -> Plane:
    """Share of each colour, smoothed over neighbours; never 0."""
    counts = np.bincount(bins.ravel(), weights.ravel(), _BINS**3).astype(np.float32).reshape(_BINS, _BINS, _BINS)
    # A [1 2 1] / 4 along each axis: OpenCV takes the last one as channels, then as columns.
    smooth = cv2.sepFilter2D(counts, -1, _TRIPLE, _TRIPLE, borderType=cv2.BORDER_REPLICATE)
    flat = smooth.reshape(-1, _BINS)
    smooth = cv2.sepFilter2D(flat, -1, _TRIPLE, np.ones(1, np.float32), borderType=cv2.BORDER_REPLICATE).ravel()
    share: Plane = smooth / np.float32(max(float(smooth.sum()), 1e-6)) + np.float32(_DOUBT / _BINS**3)
    return share


_TRIPLE = np.array([0.25, 0.5, 0.25], np.float32)


def _drawn_to_edges(planes: Plane, colours: npt.NDArray[np.uint8]) -> Plane:
    """Express each of (k, h, w) planes by the colours, linearly around each cell, so that edges of both coincide."""
    guide = np.ascontiguousarray(np.moveaxis(colours, -1, 0), np.float32) / np.float32(255)
    side = 2 * max(2, int(_RADIUS * max(colours.shape))) + 1
    pairs = np.stack([guide[i] * guide[j] for i, j in _PAIRS])
    means = _blurred(np.concatenate([guide, pairs, planes, *(guide * plane for plane in planes)]), side)
    middle, count = means[:3], len(planes)
    spread = means[3:9] - np.stack([middle[i] * middle[j] for i, j in _PAIRS])
    spread[_DIAGONAL] += np.float32(_NOISE)
    inverse = _inverse(spread)
    lines = []
    for number, mean in enumerate(means[9 : 9 + count]):
        first = 9 + count + 3 * number
        together = means[first : first + 3] - middle * mean
        slopes = np.stack([(row * together).sum(axis=0) for row in inverse])
        lines += [*slopes, mean - (slopes * middle).sum(axis=0)]
    smooth = _blurred(np.stack(lines), side).reshape(count, 4, *colours.shape[:2])
    return cast(Plane, (smooth[:, :3] * guide).sum(axis=1) + smooth[:, 3])


_PAIRS = (0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)
"""Entries of a symmetric 3 x 3 matrix."""
_DIAGONAL = [0, 3, 5]


def _inverse(matrices: Plane) -> Plane:
    """(3, 3, h, w) inverses of symmetric matrices, (6, h, w), by cofactors."""
    a, b, c, d, e, f = matrices
    aa, ab, ac = d * f - e * e, c * e - b * f, b * e - c * d
    bb, bc, cc = a * f - c * c, b * c - a * e, a * d - b * b
    whole = np.stack([np.stack([aa, ab, ac]), np.stack([ab, bb, bc]), np.stack([ac, bc, cc])])
    return cast(Plane, whole / (a * aa + b * ab + c * ac))


def _blurred(planes: Plane, side: int) -> Plane:
    """Mean of each of (k, h, w) planes over a window."""
    return np.stack([cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT) for plane in planes])


def _at_full_size(score: Plane, window: Box, box: Box) -> BoolArray:
    """Return where the score is positive, in the pixels of a box inside the window."""
    # As bytes: enlarging them takes a quarter of the time, and a sixteenth is fine enough for where the score is 0.
    levels = np.clip(score * 16 + 128, 0, 255).astype(np.uint8)
    full = cv2.resize(levels, window.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return full[window.slices_of(box)] > 128
