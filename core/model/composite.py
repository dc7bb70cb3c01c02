"""One photo that the network looked at several times, as a whole and closer, as one set of probabilities."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Mask
from core.model.refine import mask_at_full_size
from core.pixels import Box

Floats = npt.NDArray[np.float32]

MARGIN = 0.12
"""Share of a closer look's side in which it gives way to what lies below: the network knows least at its own edges."""


@dataclass(frozen=True)
class CropPrediction:
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
    whole : CropPrediction
    closer : sequence of CropPrediction
        Inside `whole`; they may overlap each other.
    """

    def __init__(self, whole: CropPrediction, closer: Sequence[CropPrediction] = ()) -> None:
        self._whole = whole
        # The closest last: where two overlap it has seen more.
        self._closer = sorted(closer, key=lambda look: _area(look.box), reverse=True)

    def over(self, box: Box) -> Floats:
        """Probabilities of a part, (S, S, 3) float32; shrunk by area where the looks are finer."""
        size = len(self._whole.probabilities)
        values = resample(self._whole.probabilities, self._whole.box, box, size)
        for look in self._closer:
            if not look.box.intersection(box).is_empty:
                share = self._share(look.box, box, size)[..., None]
                values += share * (resample(look.probabilities, look.box, box, size) - values)
        return values

    def _share(self, look: Box, box: Box, size: int) -> Floats:
        """How much a closer look counts in each cell over `box`: 0 at its edges, but not at those of the whole.

        Inside, both looks count by how many cells they have there: one that is hardly closer gives the mean of the
        two, one that is much closer stands alone.
        """
        whole = self._whole.box
        down, across = (
            _ramp(
                centres(box, axis, size),
                (look[axis], look[axis + 2]),
                look[axis] > whole[axis],
                look[axis + 2] < whole[axis + 2],
            )
            for axis in (0, 1)
        )
        most = np.float32(_area(whole) / (_area(whole) + _area(look)))
        return most * np.minimum(down[:, None], across[None])

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
        for look in self._closer:
            part = look.box.intersection(box)
            if not part.is_empty:
                mask[box.slices_of(part)] = mask_at_full_size(self.over(part), image[part.slices])
        return mask


def centres(box: Box, axis: int, size: int) -> Floats:
    """Where the middles of a grid's rows (axis 0) or columns (axis 1) lie in the photo, (size,) float32 in pixels."""
    return np.float32(box[axis]) + (np.arange(size, dtype=np.float32) + 0.5) * np.float32(box.shape[axis] / size)


def resample(values: Floats, source: Box, target: Box, size: int) -> Floats:
    """Values over one part of a photo as they lie over another.

    Parameters
    ----------
    values : (h, w) or (h, w, 3) float32
        A grid of cells over `source`.
    source, target : Box
        In pixels of the photo.
    size : int
        Side of the resulting grid over `target`; beyond `source` it repeats the nearest cell.

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
        borderMode=cv2.BORDER_REPLICATE,
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


def _ramp(places: Floats, span: tuple[int, int], fades_in: bool, fades_out: bool) -> Floats:
    """1 inside the span and 0 outside, risen and fallen smoothly over the margins where it fades."""
    start, end = span
    share = ((places >= start) & (places < end)).astype(np.float32)
    margin = np.float32(MARGIN * (end - start))
    if fades_in:
        share = np.minimum(share, (places - start) / margin)
    if fades_out:
        share = np.minimum(share, (end - places) / margin)
    share = np.maximum(share, 0)
    smooth: Floats = share * share * (3 - 2 * share)
    return smooth


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
