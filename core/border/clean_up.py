"""Clean-ups: changes of the whole mask by a rule. They change the silhouette, and the border moves along with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.border.band import near_outline
from core.border.move_border import move_border
from core.border.silhouette import border_width_of, silhouette
from core.cancel import ShouldStop, never, stop_if
from core.labels import Mask
from core.pixels import BoolArray, Box, box_around, tiles_with_margin

REFERENCE_SIDE = 1000
"""Pixels of the longer side of the photos that the default amounts are meant for."""


@dataclass(frozen=True)
class Amount:
    """What the user chooses for a clean-up.

    Attributes
    ----------
    label : str
    default, minimum, maximum : int
        In pixels; the default is for photos of `REFERENCE_SIDE`.
    dimension : int
        1 for a length, 2 for an area: the power by which it grows with the sides of the photo.
    unit : str
    """

    label: str
    default: int
    minimum: int
    maximum: int
    dimension: int = 1
    unit: str = " px"

    def scaled(self, value: float, factor: float) -> float:
        """Return a value for a photo with sides this many times as long, within the range."""
        return min(max(value * factor**self.dimension, self.minimum), self.maximum)


@dataclass(frozen=True)
class CleanUp:
    """A clean-up as the panel and the menu offer it.

    Attributes
    ----------
    key : str
    title : str
    menu_text : str
        The title with the menu's access key.
    tip : str
        What it does.
    change : callable
        (silhouette, amount, should_stop) -> new silhouette.
    amount : Amount or None
        None if there is nothing to choose.
    moves_outline : bool
        Whether it moves the outline, by the amount at most, instead of adding or removing whole parts.
    """

    key: str
    title: str
    menu_text: str
    tip: str
    change: Callable[[BoolArray, int, ShouldStop], BoolArray]
    amount: Amount | None = None
    moves_outline: bool = False


class Outline(NamedTuple):
    """What every clean-up of a mask starts from, and what takes most of its time.

    Attributes
    ----------
    width : float or None
        Of the border, as of `border_width_of`.
    inside : (H, ceil(W / 8)) uint8
        The silhouette, packed as bits, since it is held while the user tries out amounts.
    """

    width: float | None
    inside: npt.NDArray[np.uint8]


def trace(mask: Mask, should_stop: ShouldStop = never) -> Outline:
    """Read the outline of a mask, (H, W) uint8 Label; Cancelled if `should_stop` said so."""
    width = border_width_of(mask, should_stop)
    stop_if(should_stop)
    return Outline(width, np.packbits(silhouette(mask, width), axis=1))


def clean_up(
    mask: Mask, key: str, amount: int = 0, should_stop: ShouldStop = never, outline: Outline | None = None
) -> Mask:
    """Return a cleaned copy of a mask.

    Where the outline moves, the border moves along and stays as wide as it was there; a mask without a border gets
    none. Elsewhere every pixel keeps its class. Clean-ups with a length of n pixels change nothing further than n
    pixels from the old border, or from the old outline where there is none.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    key : str
        Of `CLEAN_UPS`.
    amount : int
        Ignored by clean-ups that take none.
    should_stop : callable
        Asked between steps.
    outline : Outline or None
        What `trace` returned for this very mask, if known.

    Raises
    ------
    KeyError
        If there is no such clean-up.
    Cancelled
        If `should_stop` said so.
    """
    row = CLEAN_UPS[key]
    width, packed = outline or trace(mask, should_stop)
    before = np.unpackbits(packed, axis=1, count=mask.shape[1]).view(np.bool_)
    stop_if(should_stop)
    after = row.change(before, amount, should_stop)
    return move_border(mask, before, after, amount if row.moves_outline else 0, round(width or 0), should_stop)


def _fill_holes(inside: BoolArray, max_area: int, should_stop: ShouldStop) -> BoolArray:
    """Fill enclosed parts of the outside; the edges of the photo enclose nothing."""
    result, box = inside.copy(), box_around(Box.whole(inside.shape), inside)
    for part in _parts(~inside[box.slices], 4):
        stop_if(should_stop)
        around = part.box.grown(1)
        if around == around.clipped(box.shape) and part.area <= max_area:
            result[box.slices][part.box.slices] |= part.pixels()
    return result


def _remove_specks(inside: BoolArray, min_area: int, should_stop: ShouldStop) -> BoolArray:
    result, box = inside.copy(), box_around(Box.whole(inside.shape), inside)
    for part in _parts(inside[box.slices], 8):
        stop_if(should_stop)
        if part.area < min_area:
            result[box.slices][part.box.slices] &= ~part.pixels()
    return result


def _keep_largest(inside: BoolArray, _: int, should_stop: ShouldStop) -> BoolArray:
    """Keep the largest part; of several, the topmost."""
    result, box = np.zeros_like(inside), box_around(Box.whole(inside.shape), inside)
    parts = list(_parts(inside[box.slices], 8))
    stop_if(should_stop)
    if parts:
        largest = max(parts, key=lambda part: part.area)
        result[box.slices][largest.box.slices] = largest.pixels()
    return result


class _Part(NamedTuple):
    """A connected part of a region."""

    box: Box
    area: int
    number: int
    numbers: npt.NDArray[np.int32]

    def pixels(self) -> BoolArray:
        return np.asarray(self.numbers[self.box.slices] == self.number, np.bool_)


def _parts(region: BoolArray, connectivity: int) -> Iterator[_Part]:
    if not region.size:
        return
    count, found, stats, _ = cv2.connectedComponentsWithStats(region.view(np.uint8), connectivity=connectivity)
    numbers = np.asarray(found, np.int32)
    for number, (left, top, width, height, area) in enumerate(stats[1:count].tolist(), 1):
        yield _Part(Box(top, left, top + height, left + width), area, number, numbers)


def _grow(inside: BoolArray, by: int, _: ShouldStop) -> BoolArray:
    return inside | near_outline(inside, 0, by)


def _shrink(inside: BoolArray, by: int, _: ShouldStop) -> BoolArray:
    return inside & ~near_outline(inside, by, 0)


def _smooth(inside: BoolArray, radius: int, should_stop: ShouldStop) -> BoolArray:
    """Give each pixel the side that most pixels around it have, near ones counting more.

    Two box means in a row extend `radius` pixels and are nearly round; their corners are cut off, so that the outline
    moves by `radius` pixels at most. Straight outlines stay where they are.
    """
    result = inside.copy()
    sides = (2 * ((radius + 1) // 2) + 1, 2 * (radius // 2) + 1)
    for tile, around in tiles_with_margin(inside.shape, radius + 1):
        stop_if(should_stop)
        part = inside[around.slices]
        if part.all() or not part.any():
            continue
        share = part.astype(np.float32)
        for side in sides:
            share = np.asarray(cv2.blur(share, (side, side), borderType=cv2.BORDER_REPLICATE), np.float32)
        result[tile.slices] = share[around.slices_of(tile)] > 0.5
    return np.where(near_outline(inside, radius, radius), result, inside)


CLEAN_UPS: Mapping[str, CleanUp] = {
    row.key: row
    for row in (
        CleanUp("fill-holes", "Fill holes", "Fill &holes…", "Fill holes in the pet up to an area",
                _fill_holes, Amount("Area", 2000, 1, 1_000_000, dimension=2)),
        CleanUp("remove-specks", "Remove specks", "Remove &specks…", "Remove parts of the pet smaller than an area",
                _remove_specks, Amount("Area", 500, 1, 1_000_000, dimension=2)),
        CleanUp("keep-largest", "Keep the largest part", "&Keep the largest part…",
                "Remove all of the pet except its largest part", _keep_largest),
        CleanUp("grow", "Grow", "&Grow…", "Move the outline of the pet outwards",
                _grow, Amount("By", 4, 1, 200), moves_outline=True),
        CleanUp("shrink", "Shrink", "Sh&rink…", "Move the outline of the pet inwards",
                _shrink, Amount("By", 4, 1, 200), moves_outline=True),
        CleanUp("smooth", "Smooth", "S&mooth…", "Round off corners and dents of the outline",
                _smooth, Amount("Radius", 6, 1, 200), moves_outline=True),
    )
}  # fmt: skip
"""Everything that offers clean-ups reads this table and nothing else."""
