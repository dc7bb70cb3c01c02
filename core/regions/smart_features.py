"""What speaks for a cell's being of the class that the smart brush paints: colours, mask, edges and the proposal.

Two things are known beforehand: the middle of the stroke is of the class that is painted, and the mask is mostly right
except where the model was unsure. From the first two a model of the colours of either side is made; it and the mask are
drawn to the photo's edges by a guided filter (He, Sun and Tang, PAMI 2013).
"""

from typing import NamedTuple, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box

Plane = npt.NDArray[np.float32]
"""(h, w) float32, one value for each cell of the view."""

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
_DEEP = 10.0
"""Cells over which it counts how deep inside the mask's outline a cell is."""


class View(NamedTuple):
    """What the brush sees: a stroke's surroundings, shrunk to few cells.

    Attributes
    ----------
    window : Box
        Where it lies in the photo.
    colours : (h, w, 3) uint8 RGB
    own, proposed : (h, w) float32 in 0..1
        How much of a cell has the painted class, in the mask and in the model's proposal; border counts for half.
    odds : (h, w) float32 in -1..1
        How sure the model was that the cell is of the painted class, or that it is not.
    distance : (h, w) float32
        From the stroke's line, in radii of the brush.
    size : float
        Diameter, as a share of the photo's longer side.
    """

    window: Box
    colours: npt.NDArray[np.uint8]
    own: Plane
    proposed: Plane
    odds: Plane
    distance: Plane
    size: float


class Evidence(NamedTuple):
    """What speaks for a cell's being of the painted class, each in -2..2 or so.

    Attributes
    ----------
    cells : (8, h, w) float32
        The mask together with the stroke's middle, drawn to the photo's edges; likeness of colour, drawn to the edges;
        the mask itself; distance from the stroke's line; likeness of colour as it is; how deep inside the mask's
        outline; the proposal, and how sure the model was.
    stroke : (4,) float32
        Of the stroke's middle how sure the model was, how much of it the mask has, and how much its colours are alike;
        the logarithm of the stroke's size.
    """

    cells: Plane
    stroke: npt.NDArray[np.float32]


def evidence(view: View) -> Evidence:
    """Return what speaks for each cell's being of the painted class."""
    near = np.exp(-((view.distance / np.float32(_CORE)) ** 2))
    seeds = np.maximum(near, view.own)
    alike = _likeness(view.colours, view.own + np.float32(_CORE_WEIGHT) * near, 1 - seeds)
    drawn, likely = _drawn_to_edges(np.stack([seeds, alike]), view.colours)
    far = np.minimum(view.distance, np.float32(_FAR))
    depth = np.tanh(_depth(view.own > 0.5) / np.float32(_DEEP))
    cells = np.stack([drawn, likely, view.own, far, alike, depth, view.proposed, view.odds])
    # Of a wide stroke on few cells no centre may be near the line.
    whole = max(float(near.sum()), 1e-6)
    middle = [float(np.vdot(near, plane)) / whole for plane in (view.odds, view.own, alike)]
    return Evidence(cells, np.array([*middle, np.log(view.size)], np.float32))


def _depth(inside: BoolArray) -> Plane:
    """Distance in cells to the other side, negative outside; large if there is none."""
    within, without = (cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, 3) for part in (inside, ~inside))
    return cast(Plane, np.clip(within - without, -2 * _DEEP, 2 * _DEEP))


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
