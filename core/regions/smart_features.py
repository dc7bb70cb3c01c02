"""Features by which the smart brush classifies each cell: colours, mask, edges and the proposal.

Two things are given: the middle of the stroke is of the painted class, and the mask is mostly right except where the
model was unsure. From them a colour model of either side is made; it and the mask are aligned with the photo's edges
by a guided filter (He, Sun and Tang, PAMI 2013).
"""

from typing import NamedTuple, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box

Plane = npt.NDArray[np.float32]
"""(h, w) float32, one value per cell of the view."""

_CORE = 0.3
"""Distance from the stroke's line, in radii, over which the class is trusted to be the painted one."""
_CORE_WEIGHT = 3.0
"""Weight of a colour in the middle, relative to one elsewhere that the mask gives the painted class."""
_BINS = 16
"""Steps of lightness and of both colour axes in a colour model."""
_DOUBT = 0.3
"""Share of a colour model that is spread evenly, so that a colour never seen says nothing."""
_RADIUS = 0.1
"""Radius of the guided filter, as a share of the view's longer side."""
_NOISE = 1e-4
"""Variance of a colour, on a scale of 0..1, that counts as noise."""
_MAX_DISTANCE = 1.5
"""Distances from the line beyond this count as equal, in radii."""
_DEPTH_SCALE = 10.0
"""Cells over which the depth inside the mask's outline saturates."""


class View(NamedTuple):
    """A stroke's surroundings, shrunk to few cells.

    Attributes
    ----------
    window : Box
        Where it lies in the photo.
    colours : (h, w, 3) uint8 RGB
    in_mask, in_proposal : (h, w) float32 in 0..1
        Share of a cell that has the painted class, in the mask and in the model's proposal; border counts half.
    odds : (h, w) float32 in -1..1
        How sure the model was that the cell is of the painted class, or that it is not.
    distance : (h, w) float32
        From the stroke's line, in radii of the brush.
    size : float
        Diameter, as a share of the photo's longer side.
    """

    window: Box
    colours: npt.NDArray[np.uint8]
    in_mask: Plane
    in_proposal: Plane
    odds: Plane
    distance: Plane
    size: float


class Features(NamedTuple):
    """Input of the classifier, about -2..2 each.

    Attributes
    ----------
    cells : (8, h, w) float32
        The mask joined with the stroke's middle, aligned with the photo's edges; likeness of colour, aligned with the
        edges; the mask itself; distance from the stroke's line; likeness of colour itself; depth inside the mask's
        outline; the proposal; how sure the model was.
    stroke : (4,) float32
        In the stroke's middle: how sure the model was, the share of the mask, the likeness of its colours. Then the
        logarithm of the stroke's size.
    """

    cells: Plane
    stroke: npt.NDArray[np.float32]


def features_of(view: View) -> Features:
    """Return the features of each cell of a view."""
    core = np.exp(-((view.distance / np.float32(_CORE)) ** 2))
    seeds = np.maximum(core, view.in_mask)
    likeness = _likeness(view.colours, view.in_mask + np.float32(_CORE_WEIGHT) * core, 1 - seeds)
    aligned_seeds, aligned_likeness = _aligned_with_edges(np.stack([seeds, likeness]), view.colours)
    distance = np.minimum(view.distance, np.float32(_MAX_DISTANCE))
    depth = np.tanh(_depth(view.in_mask > 0.5) / np.float32(_DEPTH_SCALE))
    planes = aligned_seeds, aligned_likeness, view.in_mask, distance, likeness, depth, view.in_proposal, view.odds
    # Of a wide stroke on few cells no centre may be near the line.
    total = max(float(core.sum()), 1e-6)
    middle = [float(np.vdot(core, plane)) / total for plane in (view.odds, view.in_mask, likeness)]
    return Features(np.stack(planes), np.array([*middle, np.log(view.size)], np.float32))


def _depth(inside: BoolArray) -> Plane:
    """Return the distance in cells to the other side, negative outside; large if there is none."""
    within, without = (cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, 3) for part in (inside, ~inside))
    return cast(Plane, np.clip(within - without, -2 * _DEPTH_SCALE, 2 * _DEPTH_SCALE))


def _likeness(colours: npt.NDArray[np.uint8], inside: Plane, outside: Plane) -> Plane:
    """Return the probability that a cell's colour is one of the inside, by weighted histograms of both sides."""
    lab = cv2.cvtColor(cv2.GaussianBlur(colours, (0, 0), 0.8), cv2.COLOR_RGB2LAB)
    lightness, a, b = (axis[lab[..., number]] for number, axis in enumerate(_COLOUR_BINS))
    bins = lightness + a + b
    ours, theirs = (_histogram(bins, weights) for weights in (inside, outside))
    share: Plane = ours / (ours + theirs)
    return cast(Plane, share[bins])


def _colour_bins() -> npt.NDArray[np.int32]:
    values = np.arange(256, dtype=np.int32)
    # Colours of photos fill the middle half of both colour axes.
    middle = np.clip(2 * values - 128, 0, 255)
    width = 256 // _BINS
    return np.stack([values // width * _BINS**2, middle // width * _BINS, middle // width])


_COLOUR_BINS = _colour_bins()
"""(3, 256) int32: what each value of an axis of Lab adds to the index of a colour's bin."""


def _histogram(bins: npt.NDArray[np.int32], weights: Plane) -> Plane:
    """Return the share of each colour, smoothed over its neighbours; never 0."""
    counts = np.bincount(bins.ravel(), weights.ravel(), _BINS**3).astype(np.float32).reshape(_BINS, _BINS, _BINS)
    # [1 2 1] / 4 along each axis: OpenCV takes the last one as channels, then as columns.
    smooth = cv2.sepFilter2D(counts, -1, _TRIPLE, _TRIPLE, borderType=cv2.BORDER_REPLICATE)
    flat = smooth.reshape(-1, _BINS)
    smooth = cv2.sepFilter2D(flat, -1, _TRIPLE, np.ones(1, np.float32), borderType=cv2.BORDER_REPLICATE).ravel()
    share: Plane = smooth / np.float32(max(float(smooth.sum()), 1e-6)) + np.float32(_DOUBT / _BINS**3)
    return share


_TRIPLE = np.array([0.25, 0.5, 0.25], np.float32)


def _aligned_with_edges(planes: Plane, colours: npt.NDArray[np.uint8]) -> Plane:
    """Guided filter: express each of (k, h, w) planes linearly by the colours around each cell."""
    guide = np.ascontiguousarray(np.moveaxis(colours, -1, 0), np.float32) / np.float32(255)
    side = 2 * max(2, int(_RADIUS * max(colours.shape))) + 1
    products = np.stack([guide[i] * guide[j] for i, j in _ENTRIES])
    means = _blurred(np.concatenate([guide, products, planes, *(guide * plane for plane in planes)]), side)
    middle, count = means[:3], len(planes)
    covariance = means[3:9] - np.stack([middle[i] * middle[j] for i, j in _ENTRIES])
    covariance[_DIAGONAL] += np.float32(_NOISE)
    inverse = _inverse(covariance)
    lines = []
    for number, mean in enumerate(means[9 : 9 + count]):
        first = 9 + count + 3 * number
        with_plane = means[first : first + 3] - middle * mean
        slopes = np.stack([(row * with_plane).sum(axis=0) for row in inverse])
        lines += [*slopes, mean - (slopes * middle).sum(axis=0)]
    smooth = _blurred(np.stack(lines), side).reshape(count, 4, *colours.shape[:2])
    return cast(Plane, (smooth[:, :3] * guide).sum(axis=1) + smooth[:, 3])


_ENTRIES = (0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)
"""Entries of a symmetric 3 x 3 matrix."""
_DIAGONAL = [0, 3, 5]


def _inverse(matrices: Plane) -> Plane:
    """Return the inverses, (3, 3, h, w), of symmetric matrices, (6, h, w), by cofactors."""
    a, b, c, d, e, f = matrices
    aa, ab, ac = d * f - e * e, c * e - b * f, b * e - c * d
    bb, bc, cc = a * f - c * c, b * c - a * e, a * d - b * b
    whole = np.stack([np.stack([aa, ab, ac]), np.stack([ab, bb, bc]), np.stack([ac, bc, cc])])
    return cast(Plane, whole / (a * aa + b * ab + c * ac))


def _blurred(planes: Plane, side: int) -> Plane:
    """Average each of (k, h, w) planes over a window."""
    return np.stack([cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT) for plane in planes])
