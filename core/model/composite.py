"""Blends the predictions for a photo and for crops of it into one set of probabilities."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import Label, Mask
from core.model.full_size import mask_at_full_size
from core.pixels import Box

Floats = npt.NDArray[np.float32]

MARGIN = 0.12
"""Share of a crop's side over which it fades out: the network knows least at the edges of its input."""


@dataclass(frozen=True)
class CropPrediction:
    """What the network predicts for a part of a photo.

    Attributes
    ----------
    box : Box
        The part, in pixels of the photo.
    probabilities : (S, S, 3) float32 in 0..1, in the order of `Label`
    square : (S, S, 3) uint8 RGB or None
        The part as the network saw it, if it is still known: the outline need not shrink the photo again.
    """

    box: Box
    probabilities: Floats
    square: RgbImage | None = None


class Composite:
    """A prediction for the whole, and closer ones on top, which fade out at their edges so that no seam shows.

    Parameters
    ----------
    whole : CropPrediction
    crops : sequence of CropPrediction
        Inside `whole`; they may overlap each other.
    """

    def __init__(self, whole: CropPrediction, crops: Sequence[CropPrediction] = ()) -> None:
        self._whole = whole
        # The smallest last, that is on top: it shows most detail.
        self._crops = sorted(crops, key=lambda crop: _area(crop.box), reverse=True)

    def over(self, box: Box) -> Floats:
        """Return the probabilities of a part, (S, S, 3) float32; shrunk by area where the predictions are finer.

        Read-only: it may be a prediction's own array.
        """
        size = len(self._whole.probabilities)
        values = resample(self._whole.probabilities, self._whole.box, box, size)
        for crop in self._crops:
            if not crop.box.intersection(box).is_empty:
                weight = self._weight(crop.box, box, size)[..., None]
                values = values + weight * (resample(crop.probabilities, crop.box, box, size) - values)
        return values

    def largest(self, label: Label) -> float:
        """Return the largest probability of a label, 0..1, everywhere at the resolution of the closest crop."""
        boxes = (self._whole.box, *(crop.box for crop in self._crops))
        return max(float(self.over(box)[..., label].max()) for box in boxes)

    def _fits(self, square: RgbImage | None) -> bool:
        return square is not None and square.shape[:2] == self._whole.probabilities.shape[:2]

    def _weight(self, crop: Box, box: Box, size: int) -> Floats:
        """Return the weight of a crop in each cell over `box`: 0 at its edges, except at those of the whole.

        Inside, predictions are weighted by their resolution: a crop that is hardly closer is averaged with the whole,
        one that is much closer stands alone.
        """
        whole = self._whole.box
        down, across = (
            _ramp(
                centres(box, axis, size),
                (crop[axis], crop[axis + 2]),
                crop[axis] > whole[axis],
                crop[axis + 2] < whole[axis + 2],
            )
            for axis in (0, 1)
        )
        maximum = np.float32(_area(whole) / (_area(whole) + _area(crop)))
        return maximum * np.minimum(down[:, None], across[None])

    def mask(self, image: RgbImage, box: Box) -> Mask:
        """Return the mask of a part of the photo, everywhere at the resolution of the closest crop.

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
        mask = self._mask_of(self._whole, image, box)
        for crop in self._crops:
            part = crop.box.intersection(box)
            if not part.is_empty:
                mask[box.slices_of(part)] = self._mask_of(crop, image, part)
        return mask

    def _mask_of(self, prediction: CropPrediction, image: RgbImage, part: Box) -> Mask:
        guide = prediction.square if part == prediction.box and self._fits(prediction.square) else None
        return mask_at_full_size(self.over(part), image[part.slices], guide=guide)


def centres(box: Box, axis: int, size: int) -> Floats:
    """Return the centres of a grid's rows (axis 0) or columns (axis 1) in the photo, (size,) float32 in pixels."""
    return np.float32(box[axis]) + (np.arange(size, dtype=np.float32) + 0.5) * np.float32(box.shape[axis] / size)


def resample(values: Floats, source: Box, target: Box, size: int) -> Floats:
    """Resample values over one part of a photo to a grid over another.

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
        `values` itself if it has that grid already.
    """
    if source == target and values.shape[:2] == (size, size):
        return values
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
    """Merge cells by area until they are no finer than the target's: bilinear sampling would skip some."""
    height, width = (
        max(1, min(values.shape[axis], round(size * source.shape[axis] / target.shape[axis]))) for axis in (0, 1)
    )
    if (height, width) == values.shape[:2]:
        return values
    return cast(Floats, cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA))


def _line(start: int, length: int, new_start: int, new_length: int, cells: int, size: int) -> tuple[float, float]:
    """Return (offset, step): new cell i has its centre at offset + step * i in the old grid."""
    step = new_length / size * cells / length
    return (new_start - start) * cells / length + (step - 1) / 2, step


def _ramp(points: Floats, span: tuple[int, int], fades_in: bool, fades_out: bool) -> Floats:
    """Return 1 inside the span and 0 outside, with a smooth step over the margins where it fades."""
    start, end = span
    weight = ((points >= start) & (points < end)).astype(np.float32)
    margin = np.float32(MARGIN * (end - start))
    if fades_in:
        weight = np.minimum(weight, (points - start) / margin)
    if fades_out:
        weight = np.minimum(weight, (end - points) / margin)
    weight = np.maximum(weight, 0)
    smooth: Floats = weight * weight * (3 - 2 * weight)
    return smooth


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
