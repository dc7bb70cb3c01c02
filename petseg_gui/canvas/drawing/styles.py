"""The styles of a mask: each turns a part of the view into codes, and names the table of their colours."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from core.display.coverage import Coverage
from core.display.coverage_levels import LEVELS, shares
from core.labels import Label
from core.pixels import Box
from petseg_gui.canvas.drawing import palette
from petseg_gui.canvas.drawing.sampling import Sampling, sample
from petseg_gui.canvas.transform import Transform
from petseg_gui.models.options import MaskStyle, ViewOptions

Codes = npt.NDArray[np.uint8]
Painted = tuple[Codes, palette.Table]

_PET = np.uint8(0xF0)
"""Bits of a code that hold the share of pet."""
STRIPE = 10
"""Logical pixels from one stripe of an unchecked proposal to the next."""


@dataclass(frozen=True)
class Frame:
    """A part of the view and everything needed to draw the mask there.

    Parameters
    ----------
    transform : Transform
    level : int
        Level of the coverage to draw; 0 for the mask itself.
    sampling : Sampling
        The part, as far as it shows the photo.
    ratio : float
        Pixels of the part per logical pixel.
    options : ViewOptions
    striped : bool
        Whether the mask is a proposal that nobody has checked.
    mask : Coverage
    before : Coverage or None
        The mask that "difference" compares with.
    heat : (S, S) uint8 or None
        How sure the model was, 0 to 255.
    fast : bool
        Whether speed matters more than the exact pixel.
    """

    transform: Transform
    level: int
    sampling: Sampling
    ratio: float
    options: ViewOptions
    striped: bool
    mask: Coverage
    before: Coverage | None
    heat: Codes | None
    fast: bool = False

    def codes(self, coverage: Coverage, sampling: Sampling | None = None) -> Codes:
        """Return labels at level 0, else codes of the coverage."""
        sampling = (sampling or self.sampling).at_level(self.level)
        array = coverage.mask if self.level == 0 else coverage.level(self.level)
        return sampling.pick_fast(array) if self.fast else sampling.pick(array)

    def with_stripes(self, codes: Codes) -> Codes:
        """Mark the stripes of an unchecked proposal, which move with the photo."""
        if self.striped:
            codes ^= stripes(self.transform, self.sampling.box, round(STRIPE * self.ratio))
        return codes


def level_of(scale: float) -> int:
    """Return the coarsest level of coverage that has a pixel for each of the screen's."""
    level = 0
    while level < LEVELS and scale * 2 ** (level + 1) <= 1.0:
        level += 1
    return level


def fill(frame: Frame) -> Painted:
    """Paint each class in its colour."""
    table = palette.coverage_table if frame.level else palette.label_table
    codes = frame.with_stripes(frame.codes(frame.mask))
    return codes, table(frame.options.opacity, frame.options.dim_background, frame.options.colours)


def outline(frame: Frame) -> Painted:
    """Draw a line where classes meet, in the colour of the inner one, between dark halos."""
    # A line of two pixels has one on each side; of one, where pixels are large, only above or to the left.
    radius = halo = max(1, round(frame.ratio))
    box = frame.sampling.box
    around = sample(frame.transform, box.grown(radius + halo)) or frame.sampling
    depths = np.asarray(cv2.LUT(frame.codes(frame.mask, around), _DEPTHS[frame.level > 0]), np.uint8)
    kernel = np.ones((side := 2 * radius + (frame.ratio >= 1), side), np.uint8)
    inner = cv2.dilate(depths, kernel)
    line = cv2.compare(inner, cv2.erode(depths, kernel), cv2.CMP_GT)
    shadow = cv2.dilate(line, np.ones((2 * halo + 1, 2 * halo + 1), np.uint8))
    part = around.box.slices_of(box)
    codes = cv2.LUT(np.ascontiguousarray(depths[part]), _CODES_OF_INSIDE)
    codes[shadow[part] > 0] = palette.HALO
    cv2.copyTo(cv2.LUT(np.ascontiguousarray(inner[part]), _LABELS_OF_DEPTH), np.ascontiguousarray(line[part]), codes)
    codes = frame.with_stripes(np.asarray(codes, np.uint8))
    options = frame.options
    return codes, palette.outline_table(options.opacity, options.dim_background, options.colours)


def confidence(frame: Frame) -> Painted | None:
    """Show how sure the model was, over the whole photo."""
    heat = frame.heat
    if heat is None:
        return None
    box, transform = frame.sampling.box, frame.transform
    rows, columns = (size / (side * transform.scale) for size, side in zip(heat.shape, transform.photo, strict=True))
    matrix = np.array([
        [columns, 0, (box.left + 0.5 - transform.left) * columns - 0.5],
        [0, rows, (box.top + 0.5 - transform.top) * rows - 0.5],
    ])  # fmt: skip
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    codes = cv2.warpAffine(heat, matrix, box.shape[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(codes, np.uint8), palette.heat_table(frame.options.opacity)


def difference(frame: Frame) -> Painted | None:
    """Show where the mask differs from before."""
    if frame.before is None:
        return None
    before, after = frame.codes(frame.before), frame.codes(frame.mask)
    changed = before != after
    if frame.level:
        before, after = before & _PET, after & _PET
        added, removed = after > before, after < before
    else:
        added, removed = (after == Label.PET) & changed, (before == Label.PET) & changed
    # Arithmetic, as setting pixels through an index takes several times as long.
    codes = _as_code(changed, palette.OTHER)
    codes -= _as_code(added, palette.OTHER - palette.ADDED)
    codes -= _as_code(removed, palette.OTHER - palette.REMOVED)
    return codes, palette.difference_table()


def _as_code(region: npt.NDArray[np.bool_], code: int) -> Codes:
    return np.multiply(region, np.uint8(code), dtype=np.uint8)


STYLES: dict[MaskStyle, Callable[[Frame], Painted | None]] = {
    "fill": fill,
    "outline": outline,
    "confidence": confidence,
    "difference": difference,
}

STRIPED: tuple[MaskStyle, ...] = ("fill", "outline")
"""Styles that show an unchecked proposal striped."""
INEXACT: tuple[MaskStyle, ...] = ("confidence",)
"""Styles of which a part drawn by itself may differ by a shade from the same part of the whole."""


def change(frame: Frame, to: Coverage) -> Painted | None:
    """Show what another mask would add and take away."""
    return difference(replace(frame, before=frame.mask, mask=to))


def stripes(transform: Transform, box: Box, distance: int) -> Codes:
    """Return (h, w) uint8, 255 in every second diagonal band of a box of the view."""
    start = box.top - transform.top + box.left - transform.left
    height, width = box.shape
    along = (start + np.arange(height + width - 1)) % distance >= distance / 2
    # Each row is the one above, shifted by a pixel: a view of one row's memory.
    return np.lib.stride_tricks.sliding_window_view(along.view(np.uint8) * np.uint8(255), width)


def _dominant(code: int) -> Label:
    pet, border = shares(code)
    parts = {Label.PET: pet, Label.BORDER: border, Label.BACKGROUND: 1 - pet - border}
    return max(parts, key=lambda label: parts[label])


def _table(codes: Iterable[int]) -> Codes:
    """Return a look-up table for all bytes."""
    table = np.zeros(256, np.uint8)
    for byte, code in enumerate(codes):
        table[byte] = code
    return table


_DEPTH = {Label.BACKGROUND: 0, Label.BORDER: 1, Label.PET: 2}
"""How far inside each class lies; a line has the colour of the inner one."""
_DEPTHS = (
    _table(_DEPTH[label] for label in Label),
    _table(_DEPTH[_dominant(code)] for code in range(256)),
)
"""By label, and by code of a coverage."""
_LABELS_OF_DEPTH = _table(_DEPTH)
_CODES_OF_INSIDE = _table([palette.UNSEEN_BACKGROUND, palette.NOTHING, palette.NOTHING])
"""What each depth looks like away from the lines."""
