"""The state of a box of a mask as one byte per pixel, packed small: what edits are made of.

A pixel's code is its label if a person has touched it, else `UNTOUCHED`. Whatever the base holds below untouched
pixels is left out on purpose: a proposal that arrives between an edit and its undo then shows through.
"""

import zlib

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.box import Box
from core.editing.layers import BoolArray, MaskLayers, copy_where

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


def write_one_state(layers: MaskLayers, box: Box, code: int, where: BoolArray | None) -> None:
    """Bring some pixels of a box, or all of them if `where` is None, to the state of one code."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    touch = code != UNTOUCHED
    if where is None:
        touched[:] = touch
        mask[:] = code if touch else layers.base[box.slices]
        return
    if touch:
        cv2.bitwise_or(touched.view(np.uint8), where.view(np.uint8), dst=touched.view(np.uint8))
    else:
        np.greater(touched, where, out=touched)
    copy_where(np.full(box.shape, code, np.uint8) if touch else layers.base[box.slices], where, mask)


def pack(codes: Codes) -> bytes:
    """Codes, (h, w) of 0..3, as few bytes; a box of one single code is one byte.

    Two bits a pixel in two planes, compressed: an eighth of the bytes makes zlib several times as fast as on codes.
    """
    first = codes.flat[0]
    if not np.count_nonzero(codes != first):
        return bytes([first])
    return _squeeze(np.concatenate([np.packbits(codes & 1, axis=1), np.packbits(codes >> 1, axis=1)]))


def unpack(data: bytes, shape: tuple[int, int]) -> Codes:
    """Codes of `pack`."""
    if len(data) == 1:
        return np.full(shape, data[0], np.uint8)
    planes = _bits(data, (2 * shape[0], shape[1]))
    codes: Codes = planes[shape[0] :] << 1
    codes |= planes[: shape[0]]
    return codes


def pack_where(where: BoolArray) -> bytes:
    """A region, (h, w) bool, as few bytes; none at all if every pixel is in it."""
    return b"" if where.all() else _squeeze(np.packbits(where, axis=1))


def unpack_where(data: bytes, shape: tuple[int, int]) -> BoolArray | None:
    """Region of `pack_where`; None if every pixel is in it."""
    return _bits(data, shape).view(np.bool_) if data else None


def _squeeze(bits: npt.NDArray[np.uint8]) -> bytes:
    """Compress, unless that makes it longer: `_bits` knows by the length what was done."""
    plain = bits.tobytes()
    packed = zlib.compress(plain, level=1)
    return packed if len(packed) < len(plain) else plain


def _bits(data: bytes, shape: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """Zeros and ones of what `np.packbits` made of each row."""
    rows, columns = shape[0], -(-shape[1] // 8)
    plain = data if len(data) == rows * columns else zlib.decompress(data)
    # All at once, as row by row takes twice as long.
    return np.unpackbits(np.frombuffer(plain, np.uint8)).reshape(rows, 8 * columns)[:, : shape[1]]
