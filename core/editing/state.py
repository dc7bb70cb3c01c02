"""The state of a box of a mask as one byte per pixel, packed small: what edits are made of.

A pixel's code is its label if a person has touched it, else `UNTOUCHED`. Whatever the base holds below untouched
pixels is left out on purpose: a proposal that arrives between an edit and its undo then shows through.
"""

import zlib

import numpy as np
import numpy.typing as npt

from core.editing.box import Box
from core.editing.layers import MaskLayers, copy_where

Codes = npt.NDArray[np.uint8]
UNTOUCHED = np.uint8(3)


def read_state(layers: MaskLayers, box: Box) -> Codes:
    """Codes of a box inside the photo."""
    codes = np.full(box.shape, UNTOUCHED)
    copy_where(layers.mask[box.slices], layers.touched[box.slices], codes)
    return codes


def write_state(layers: MaskLayers, box: Box, codes: Codes) -> None:
    """Bring a box to the state that its codes tell."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    np.not_equal(codes, UNTOUCHED, out=touched)
    mask[:] = layers.base[box.slices]
    copy_where(codes, touched, mask)


def pack(codes: Codes) -> bytes:
    """Codes as few bytes; a box of one single code, the usual case in a large mask, is one byte."""
    first = codes.flat[0]
    if (codes == first).all():
        return bytes([first])
    return zlib.compress(codes.tobytes(), level=1)


def unpack(data: bytes, shape: tuple[int, int]) -> Codes:
    """Codes of `pack`."""
    if len(data) == 1:
        return np.full(shape, data[0], np.uint8)
    return np.frombuffer(zlib.decompress(data), np.uint8).reshape(shape)
