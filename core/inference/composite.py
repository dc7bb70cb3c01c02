"""One photo that the network looked at several times, as a whole and closer, as one set of probabilities."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.box import Box
from core.inference.refine import mask_at_full_size
from core.labels import Mask

Floats = npt.NDArray[np.float32]

MARGIN = 0.12
"""Share of a closer look's side in which it gives way to what lies below: the network knows least at its own edges."""


@dataclass(frozen=True)
class Look:
    """What the network answered for a part of a photo.

    Attributes
    ----------
    box : Box
        The part, in pixels of the photo.
    probabilities : (S, S, 3) float32 in 0..1, in the order of `Label`
    """

    box: Box
    probabilities: Floats


class Composite:
    """A look at the whole and closer ones on top, which fade out towards their margins so that no seam shows.

    Parameters
    ----------
    whole : Look
    closer : sequence of Look
        Inside `whole`; they may overlap each other.
    """

    def __init__(self, whole: Look, closer: Sequence[Look] = ()) -> None:
        self._whole = whole
        # The closest last: where two overlap it has seen more.
        ordered = sorted(closer, key=lambda look: _area(look.box), reverse=True)
        self._closer = [(look, _weight(look, whole.box)) for look in ordered]

    def over(self, box: Box) -> Floats:
        """Probabilities of a part, (S, S, 3) float32; shrunk by area where the looks are finer."""
        size = len(self._whole.probabilities)
        values = resample(self._whole.probabilities, self._whole.box, box, size)
        for look, weight in self._closer:
            if not look.box.intersection(box).is_empty:
                share = resample(weight, look.box, box, size, outside=0)[..., None]
                values += share * (resample(look.probabilities, look.box, box, size) - values)
        return values

    def mask(self, image: npt.NDArray[np.uint8], box: Box) -> Mask:
        """Mask of a part of the photo, as fine in each place as the closest look there.

        Parameters
        ----------
        image : (H, W, 3) uint8 RGB
            The whole photo.
        box : Box
            The part, inside the photo.

        Returns
        -------
        (h, w) uint8 Label, of the shape of `box`
        """
        mask = mask_at_full_size(self.over(box), image[box.slices])
        for look, _ in self._closer:
            part = look.box.intersection(box)
            if not part.is_empty:
                mask[box.slices_of(part)] = mask_at_full_size(self.over(part), image[part.slices])
        return mask


def resample(values: Floats, source: Box, target: Box, size: int, outside: float | None = None) -> Floats:
    """Values over one part of a photo as they lie over another.

    Parameters
    ----------
    values : (h, w) or (h, w, 3) float32
        A grid of cells over `source`.
    source, target : Box
        In pixels of the photo.
    size : int
        Side of the resulting grid over `target`.
    outside : float or None
        Value beyond `source`; None repeats that of the nearest cell.

    Returns
    -------
    (size, size) or (size, size, 3) float32
    """
    if source == target and values.shape[:2] == (size, size):
        return values.copy()
    values = _shrunk(values, source, target, size)
    (top, down), (left, across) = (
        _line(source[axis], source.shape[axis], target[axis], target.shape[axis], values.shape[axis], size)
        for axis in (0, 1)
    )
    moved = cv2.warpAffine(
        values,
        np.array([[across, 0, left], [0, down, top]]),
        (size, size),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE if outside is None else cv2.BORDER_CONSTANT,
        borderValue=(outside or 0,) * 3,
    )
    return cast(Floats, moved)


def _shrunk(values: Floats, source: Box, target: Box, size: int) -> Floats:
    """The cells merged by area until they are no finer than the target's: bilinear sampling would skip some."""
    height, width = (
        max(1, min(values.shape[axis], round(size * source.shape[axis] / target.shape[axis]))) for axis in (0, 1)
    )
    if (height, width) == values.shape[:2]:
        return values
    return cast(Floats, cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA))


def _line(start: int, length: int, new_start: int, new_length: int, cells: int, size: int) -> tuple[float, float]:
    """(offset, step) from the centre of new cell i to the old grid's coordinate: offset + step * i."""
    step = new_length / size * cells / length
    return (new_start - start) * cells / length + (step - 1) / 2, step


def _weight(look: Look, whole: Box) -> Floats:
    """(S, S) share of a closer look in the composite: 0 at its edges, but not at those of the photo.

    Inside, both looks count by how many cells they have there: one that is hardly closer gives the mean of the two,
    one that is much closer stands alone.
    """
    box, size = look.box, len(look.probabilities)
    share = np.float32(_area(whole) / (_area(whole) + _area(box)))
    down = _ramp(size, box.top > whole.top, box.bottom < whole.bottom)
    across = _ramp(size, box.left > whole.left, box.right < whole.right)
    return share * np.minimum(down[:, None], across[None])


def _ramp(size: int, fades_in: bool, fades_out: bool) -> Floats:
    place = (np.arange(size, dtype=np.float32) + 0.5) / size
    share = np.ones(size, np.float32)
    if fades_in:
        share = np.minimum(share, place / MARGIN)
    if fades_out:
        share = np.minimum(share, (1 - place) / MARGIN)
    return share * share * (3 - 2 * share)


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
