"""The state of a box of a mask as one byte per pixel, packed small: what edits are made of.

A pixel's code is its label if a person has touched it, else `UNTOUCHED`. Whatever the base holds below untouched
pixels is left out on purpose: a proposal that arrives between an edit and its undo then shows through.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.layers import MaskLayers
from core.pixels import BoolArray, Box, copy_where

Codes = npt.NDArray[np.uint8]
UNTOUCHED = np.uint8(3)


def read_state(layers: MaskLayers, box: Box) -> Codes:
    """Codes of a box inside the photo."""
    codes = np.full(box.shape, UNTOUCHED)
    copy_where(layers.mask[box.slices], layers.touched[box.slices], codes)
    return codes


def write_state(layers: MaskLayers, box: Box, codes: Codes, where: BoolArray | None = None) -> None:
    """Bring some pixels of a box, or all of them if `where` is None, to the state that its codes tell."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    if where is None:
        np.not_equal(codes, UNTOUCHED, out=touched)
        mask[:] = layers.base[box.slices]
        copy_where(codes, touched, mask)
        return
    touch = codes != UNTOUCHED
    copy_where(touch.view(np.uint8), where, touched.view(np.uint8))
    copy_where(layers.base[box.slices], where > touch, mask)
    copy_where(codes, where & touch, mask)


def write_one_state(layers: MaskLayers, box: Box, code: int, where: BoolArray | None) -> None:
    """Bring some pixels of a box, or all of them if `where` is None, to the state of one code."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    touch = code != UNTOUCHED
    if where is None:
        touched[:] = touch
        mask[:] = code if touch else layers.base[box.slices]
    elif touch:
        cv2.bitwise_or(touched.view(np.uint8), where.view(np.uint8), dst=touched.view(np.uint8))
        copy_where(_even(code, box.shape), where, mask)
    else:
        np.greater(touched, where, out=touched)
        copy_where(layers.base[box.slices], where, mask)


def _even(code: int, shape: tuple[int, int]) -> Codes:
    """A box of one code, read-only; cut from one that is kept, as filling takes longer than all the rest."""
    height, width = (-(-side // 256) * 256 for side in shape)
    return _kept_even(code, height, width)[: shape[0], : shape[1]]


@lru_cache(maxsize=8)
def _kept_even(code: int, height: int, width: int) -> Codes:
    return np.full((height, width), code, np.uint8)


def planes_of(codes: Codes) -> tuple[BoolArray, BoolArray]:
    """Split codes, (h, w) of 0..3, into their two bits: an eighth of the bytes for `pack` to go through."""
    return (codes & np.uint8(1)).view(np.bool_), (codes >> np.uint8(1)).view(np.bool_)


def codes_of(low: BoolArray, high: BoolArray) -> Codes:
    """Codes from their two bits."""
    codes: Codes = high.view(np.uint8) << np.uint8(1)
    codes |= low.view(np.uint8)
    return codes


def pack(planes: Iterable[BoolArray]) -> bytes:
    """Regions, each (h, w) bool, as few bytes. Many at once, as beginning takes zlib longer than a small region."""
    plain = b"".join(np.packbits(plane, axis=1).tobytes() for plane in planes)
    packed = zlib.compress(plain, level=1)
    return packed if len(packed) < len(plain) else plain


def unpack(data: bytes, shapes: Sequence[tuple[int, int]]) -> Iterator[BoolArray]:
    """Yield the regions of `pack`, which have these shapes."""
    sizes = [height * -(-width // 8) for height, width in shapes]
    plain = data if len(data) == sum(sizes) else zlib.decompress(data)
    # All bits at once, as row by row takes twice as long.
    bits, start = np.unpackbits(np.frombuffer(plain, np.uint8)).view(np.bool_), 0
    for size, (height, width) in zip(sizes, shapes, strict=True):
        yield bits[start : start + 8 * size].reshape(height, -1)[:, :width]
        start += 8 * size
