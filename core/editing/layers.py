"""The arrays of a mask that is being corrected."""

from typing import Self, TypeVar

import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask
from core.pixels import BoolArray, copy_where

T = TypeVar("T", bound=np.generic)
_BAND_ROWS = 32


class MaskLayers:
    """A mask, the base that shows where it is untouched, and the touched pixels.

    Where nothing is touched the mask equals the base; every operation of this package keeps it so.

    Parameters
    ----------
    base : (H, W) uint8 Label
        The proposal, or background. Not copied and never written to.
    mask : (H, W) uint8 Label
        Written in place, so that a widget that shows its memory sees every change.
    touched : (H, W) bool

    Raises
    ------
    ValueError
        If the shapes differ.
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
        """Return layers that are all background and untouched."""
        base = np.full(shape, Label.BACKGROUND, np.uint8)
        return cls(base, base.copy(), np.zeros(shape, np.bool_))

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the photo."""
        height, width = self.mask.shape
        return height, width

    def copy(self) -> "MaskLayers":
        """Return layers with the same base and copies of mask and touched pixels."""
        return MaskLayers(self.base, self.mask.copy(), self.touched.copy())

    def replace_base(self, base: Mask) -> None:
        """Take a new proposal, not copied; untouched pixels follow it.

        Raises
        ------
        ValueError
            If its shape differs.
        """
        if base.shape != self.mask.shape:
            raise ValueError(f"a proposal of shape {base.shape} for a mask of shape {self.mask.shape}")
        self.base = base
        # In bands, which stay in the processor's cache and need no temporary array of the photo's size.
        for top in range(0, len(base), _BAND_ROWS):
            rows = slice(top, top + _BAND_ROWS)
            copy_where(base[rows], ~self.touched[rows], self.mask[rows])


def make_layers(
    shape: tuple[int, ...], mask: Mask | None, touched: BoolArray | None, proposal: Mask | None
) -> MaskLayers:
    """Make layers of what is stored.

    The saved mask is always shown as it is: pixels that differ from the proposal, or all of them where it is unknown
    which ones were touched, count as touched.
    """
    if mask is None:
        if proposal is None:
            return MaskLayers.blank((shape[0], shape[1]))
        return MaskLayers(proposal, proposal.copy(), np.zeros(shape, np.bool_))
    if touched is None:
        touched = np.ones(shape, np.bool_)
    if proposal is None:
        return MaskLayers(np.where(touched, np.uint8(Label.BACKGROUND), mask), mask, touched)
    return MaskLayers(proposal, mask, touched | (mask != proposal))


def _own(array: npt.NDArray[T], apart_from: npt.NDArray[T] | None = None) -> npt.NDArray[T]:
    """Return the array itself if it may be painted on in place, else a copy."""
    usable = array.flags.writeable and array.flags.c_contiguous
    shared = apart_from is not None and np.may_share_memory(array, apart_from)
    return array if usable and not shared else array.copy(order="C")
