"""Which pixel of the photo each pixel of the view shows: exact for any part of the view."""

from typing import NamedTuple, TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from core.pixels import Box
from petseg_gui.canvas.transform import Transform

Indices = npt.NDArray[np.intp]
T = TypeVar("T", bound=np.generic)


class Sampling(NamedTuple):
    """The part of a box of the view that shows the photo, and which row and column of the photo each of its own shows.

    A pixel of the view shows the pixel of the photo that its centre lies in.
    """

    box: Box
    rows: Indices
    columns: Indices

    def at_level(self, level: int) -> "Sampling":
        """Sample an array whose pixels are blocks of 2^level x 2^level of the photo's."""
        return self._replace(rows=self.rows >> level, columns=self.columns >> level)

    def pick(self, array: npt.NDArray[T]) -> npt.NDArray[T]:
        """Return the pixels of an (H, W) array as the view shows them, as a new contiguous array."""
        top, left = self.rows[0], self.columns[0]
        part = array[top : self.rows[-1] + 1, left : self.columns[-1] + 1]
        if part.shape == self.box.shape:
            return part.copy()
        rows, columns = self.rows - top, self.columns - left
        if 2 * part.shape[0] <= self.box.shape[0]:  # enlarged: columns first, as there are few rows
            wide: npt.NDArray[T] = np.take(part, columns, axis=1, mode="clip")
            picked: npt.NDArray[T] = np.take(wide, rows, axis=0, mode="clip")
        elif part.itemsize == 1:  # transposed, as copying whole rows is several times as fast as single pixels
            turned = np.take(cv2.transpose(part[rows]).reshape(-1, len(rows)), columns, axis=0, mode="clip")
            picked = np.asarray(cv2.transpose(turned), part.dtype).reshape(self.box.shape)
        else:
            picked = np.take(part[rows], columns, axis=1, mode="clip")
        return picked

    def pick_fast(self, array: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Return pixels of an (H, W) or (H, W, C) uint8 array, some of them one beside what the view shows.

        Takes a third of the time where the photo is shown smaller; exact where it is enlarged and a pixel is seen.
        """
        top, left = self.rows[0], self.columns[0]
        part = array[top : self.rows[-1] + 1, left : self.columns[-1] + 1]
        if 2 * part.shape[0] <= self.box.shape[0]:
            wide = np.take(part, self.columns - left, axis=1, mode="clip")
            return np.asarray(np.take(wide, self.rows - top, axis=0, mode="clip"), np.uint8)
        return np.asarray(cv2.resize(part, self.box.shape[::-1], interpolation=cv2.INTER_NEAREST), np.uint8)


def sample(transform: Transform, box: Box) -> Sampling | None:
    """Return the sampling of a box of the view, in device pixels; None if it shows nothing of the photo."""
    top, rows = _inside(box.top, box.bottom, transform.top, transform.scale, transform.photo[0])
    left, columns = _inside(box.left, box.right, transform.left, transform.scale, transform.photo[1])
    if not len(rows) or not len(columns):
        return None
    return Sampling(Box(top, left, top + len(rows), left + len(columns)), rows, columns)


def _inside(first: int, stop: int, corner: int, scale: float, side: int) -> tuple[int, Indices]:
    indices = np.floor((np.arange(first, stop) + (0.5 - corner)) / scale).astype(np.intp)
    begin, end = np.searchsorted(indices, (0, side)).tolist()
    return first + begin, indices[begin:end]
