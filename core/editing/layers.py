"""The arrays of a mask that is being corrected."""

from typing import Self, TypeVar

import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask
from core.pixels import BoolArray, copy_where

T = TypeVar("T", bound=np.generic)
_BAND = 32


class MaskLayers:
    """A mask, what the model proposed below it, and which pixels a person has touched.

    Where nothing is touched the mask equals the base: this holds after every operation of this package.

    Parameters
    ----------
    base : (H, W) uint8 Label
        What shows where nobody has touched: the proposal, or background. Kept, not copied; never written to.
    mask : (H, W) uint8 Label
        The mask itself; written in place, so that whoever shows its memory sees every change.
    touched : (H, W) bool
    """

    __slots__ = ("base", "mask", "touched")

    def __init__(self, base: Mask, mask: Mask, touched: BoolArray) -> None:
        if not base.shape == mask.shape == touched.shape:
            raise ValueError(f"layers of different shapes: {base.shape}, {mask.shape}, {touched.shape}")
        self.base = base
        self.mask = _own(mask, apart_from=base)
        self.touched = _own(touched)

    @classmethod
    def blank(cls, shape: tuple[int, int]) -> Self:
        """All background, nothing touched."""
        base = np.full(shape, Label.BACKGROUND, np.uint8)
        return cls(base, base.copy(), np.zeros(shape, np.bool_))

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the photo."""
        height, width = self.mask.shape
        return height, width

    def replace_base(self, base: Mask) -> None:
        """Take a new proposal (kept, not copied): pixels that nobody has touched follow it."""
        if base.shape != self.mask.shape:
            raise ValueError(f"a proposal of shape {base.shape} for a mask of shape {self.mask.shape}")
        self.base = base
        # In bands: what is worked on stays in the processor's cache, and no array of the photo's size is made.
        for top in range(0, len(base), _BAND):
            rows = slice(top, top + _BAND)
            copy_where(base[rows], ~self.touched[rows], self.mask[rows])


def _own(array: npt.NDArray[T], apart_from: npt.NDArray[T] | None = None) -> npt.NDArray[T]:
    """Return the array itself if it may be painted on in place, else a copy."""
    usable = array.flags.writeable and array.flags.c_contiguous
    shared = apart_from is not None and np.may_share_memory(array, apart_from)
    return array if usable and not shared else array.copy(order="C")
