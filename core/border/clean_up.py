"""Clean-ups of the whole mask. They work on the silhouette of the pet; the border follows where that changes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.border.band import band, border_width_of, mask_of, near_outline, pieces, silhouette
from core.cancel import ShouldStop, never, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, copy_where


@dataclass(frozen=True)
class CleanUp:
    """A kind of clean-up.

    Attributes
    ----------
    key : str
    title : str
    amount : str
        What its amount is; empty if it takes none.
    default, low, high : int
        The amount at first, and its range; areas in pixels, the others in pixels of length.
    work : callable
        Makes the new silhouette of the present one and the amount.
    """

    key: str
    title: str
    amount: str
    default: int
    low: int
    high: int
    work: Callable[[BoolArray, int, ShouldStop], BoolArray]


class Outline(NamedTuple):
    """What every clean-up of a mask begins with, and takes most of its time.

    Attributes
    ----------
    width : float or None
        Of the border, as of `border_width_of`.
    inside : (H, ceil(W / 8)) uint8
        The silhouette, eight pixels to a byte as it is kept while somebody tries out amounts.
    """

    width: float | None
    inside: npt.NDArray[np.uint8]


def trace(mask: Mask, should_stop: ShouldStop = never) -> Outline:
    """Read the outline out of a mask; Cancelled if `should_stop` said so."""
    width = border_width_of(mask, should_stop)
    stop_if(should_stop)
    return Outline(width, np.packbits(silhouette(mask, width), axis=1))


def clean_up(
    mask: Mask, kind: str, amount: int = 0, should_stop: ShouldStop = never, outline: Outline | None = None
) -> Mask:
    """Return a cleaned copy of a mask.

    Where the silhouette changes, the border band is drawn anew with the width that it typically has in this mask; a
    mask without a border gets none. Elsewhere every pixel keeps its class.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    kind : str
        Key of `CLEAN_UPS`.
    amount : int
    should_stop : callable
        Asked between steps.
    outline : Outline or None
        As `trace` makes it of this very mask, if it is known.

    Raises
    ------
    KeyError
        If there is no such kind.
    Cancelled
        If `should_stop` said so.
    """
    work = CLEAN_UPS[kind].work
    width, packed = outline or trace(mask, should_stop)
    before = np.unpackbits(packed, axis=1, count=mask.shape[1]).view(np.bool_)
    stop_if(should_stop)
    return _follow(mask, before, work(before, amount, should_stop), round(width or 0), should_stop)


def _follow(mask: Mask, before: BoolArray, after: BoolArray, width: int, should_stop: ShouldStop) -> Mask:
    """Return the mask with its silhouette changed, and the border anew where that is near."""
    result, reach = mask.copy(), 2 * width
    for tile, around in pieces(mask.shape, reach + 1):
        stop_if(should_stop)
        old, new, own = before[around.slices], after[around.slices], around.slices_of(tile)
        if np.array_equal(old, new):
            continue
        labels, present = _drawn(after, tile, width), mask[tile.slices]
        # Growing only adds and shrinking only takes away, even where the old border was wider or thinner than typical.
        wanted, given = cv2.LUT(labels, _FULLNESS), cv2.LUT(present, _FULLNESS)
        differs = (wanted > given) & _near(new & ~old, reach)[own]
        differs |= (wanted < given) & _near(old & ~new, reach)[own]
        copy_where(labels, differs, result[tile.slices])
    return result


def _drawn(inside: BoolArray, tile: Box, width: int) -> Mask:
    """A tile of the mask that has this silhouette and a border."""
    around = tile.grown((width + 1) // 2 + 1).clipped(inside.shape)
    part = inside[around.slices]
    return mask_of(part, band(part, width))[around.slices_of(tile)]


_FULLNESS = np.zeros(256, np.uint8)
_FULLNESS[[Label.BACKGROUND, Label.BORDER, Label.PET]] = 0, 1, 2


def _near(array: BoolArray, reach: int) -> BoolArray:
    # A sum takes the same time for any reach, a dilation takes it for each pixel of it. Bytes stop at 255.
    side = 2 * reach + 1
    sums = cv2.boxFilter(array.view(np.uint8), -1, (side, side), normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(sums > 0, np.bool_)


def _fill_holes(inside: BoolArray, area: int, should_stop: ShouldStop) -> BoolArray:
    """Add what is shut in and at most so large; 0 for whatever its size. The edges of the photo shut nothing in."""
    result, box = inside.copy(), box_around(Box.whole(inside.shape), inside)
    for part, where, size in _parts(~inside[box.slices], 4):
        stop_if(should_stop)
        at_edge = part.top == 0 or part.left == 0 or part.bottom == box.shape[0] or part.right == box.shape[1]
        if not at_edge and (size <= area or area <= 0):
            result[box.slices][part.slices] |= where()
    return result


def _remove_specks(inside: BoolArray, area: int, should_stop: ShouldStop) -> BoolArray:
    """Take away parts smaller than an area."""
    result, box = inside.copy(), box_around(Box.whole(inside.shape), inside)
    for part, where, size in _parts(inside[box.slices], 8):
        stop_if(should_stop)
        if size < area:
            result[box.slices][part.slices] &= ~where()
    return result


def _keep_largest(inside: BoolArray, _: int, should_stop: ShouldStop) -> BoolArray:
    """Take away all but the largest part; of several, the uppermost."""
    result, box = np.zeros_like(inside), box_around(Box.whole(inside.shape), inside)
    parts = list(_parts(inside[box.slices], 8))
    stop_if(should_stop)
    if parts:
        part, where, _size = max(parts, key=lambda found: found[2])
        result[box.slices][part.slices] = where()
    return result


def _parts(array: BoolArray, connectivity: int) -> Iterator[tuple[Box, Callable[[], BoolArray], int]]:
    """Yield each connected part: its box, a function that returns its pixels in the box, and its area."""
    if not array.size:
        return
    count, found, stats, _ = cv2.connectedComponentsWithStats(array.view(np.uint8), connectivity=connectivity)
    labels = np.asarray(found, np.int32)
    for label, (left, top, width, height, size) in enumerate(stats[1:count].tolist(), 1):
        box = Box(top, left, top + height, left + width)
        yield box, _lookup(labels, label, box), size


def _lookup(labels: npt.NDArray[np.int32], label: int, box: Box) -> Callable[[], BoolArray]:
    return lambda: np.asarray(labels[box.slices] == label, np.bool_)


def _grow(inside: BoolArray, amount: int, _: ShouldStop) -> BoolArray:
    return inside | near_outline(inside, 0, amount)


def _shrink(inside: BoolArray, amount: int, _: ShouldStop) -> BoolArray:
    return inside & ~near_outline(inside, amount, 0)


def _smooth(inside: BoolArray, radius: int, should_stop: ShouldStop) -> BoolArray:
    """Make each pixel what most of those around it are, near ones counting more.

    Two means over squares, one after the other, reach `radius` pixels and are nearly round. Straight outlines stay
    where they are.
    """
    result = inside.copy()
    sides = (2 * ((radius + 1) // 2) + 1, 2 * (radius // 2) + 1)
    for tile, around in pieces(inside.shape, radius + 1):
        stop_if(should_stop)
        part = inside[around.slices]
        if part.all() or not part.any():
            continue
        share = part.astype(np.float32)
        for side in sides:
            share = np.asarray(cv2.blur(share, (side, side), borderType=cv2.BORDER_REPLICATE), np.float32)
        result[tile.slices] = share[around.slices_of(tile)] > 0.5
    return result


CLEAN_UPS: dict[str, CleanUp] = {
    clean_up.key: clean_up
    for clean_up in (
        CleanUp("fill-holes", "Fill holes", "Area", 2000, 0, 1_000_000, _fill_holes),
        CleanUp("remove-specks", "Remove specks", "Area", 500, 1, 1_000_000, _remove_specks),
        CleanUp("keep-largest", "Keep the largest part", "", 0, 0, 0, _keep_largest),
        CleanUp("grow", "Grow", "By", 4, 1, 200, _grow),
        CleanUp("shrink", "Shrink", "By", 4, 1, 200, _shrink),
        CleanUp("smooth", "Smooth", "Radius", 6, 1, 200, _smooth),
    )
}
