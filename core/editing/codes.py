"""Pixel codes: label and touched flag of each pixel in one byte, and their packing.

The code of a touched pixel is its label, that of any other pixel is `UNTOUCHED`. What the base holds below untouched
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
"""(h, w) uint8 in 0..3."""
UNTOUCHED = np.uint8(3)
_UNIFORM_STEP = 256


def read_codes(layers: MaskLayers, box: Box) -> Codes:
    """Return the codes of a box inside the photo."""
    codes = np.full(box.shape, UNTOUCHED)
    copy_where(layers.mask[box.slices], layers.touched[box.slices], codes)
    return codes


def write_codes(layers: MaskLayers, box: Box, codes: Codes, where: BoolArray | None = None) -> None:
    """Set the pixels of a box to their codes; only those in `where`, if given."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    if where is None:
        np.not_equal(codes, UNTOUCHED, out=touched)
        mask[:] = layers.base[box.slices]
        copy_where(codes, touched, mask)
        return
    is_touched = codes != UNTOUCHED
    copy_where(is_touched.view(np.uint8), where, touched.view(np.uint8))
    copy_where(layers.base[box.slices], where > is_touched, mask)
    copy_where(codes, where & is_touched, mask)


def write_code(layers: MaskLayers, box: Box, code: int, where: BoolArray | None) -> None:
    """Set the pixels of a box to one code; only those in `where`, unless None."""
    mask, touched = layers.mask[box.slices], layers.touched[box.slices]
    is_touched = code != UNTOUCHED
    if where is None:
        touched[:] = is_touched
        mask[:] = code if is_touched else layers.base[box.slices]
    elif is_touched:
        cv2.bitwise_or(touched.view(np.uint8), where.view(np.uint8), dst=touched.view(np.uint8))
        copy_where(_uniform(code, box.shape), where, mask)
    else:
        np.greater(touched, where, out=touched)
        copy_where(layers.base[box.slices], where, mask)


def _uniform(code: int, shape: tuple[int, int]) -> Codes:
    """Return a read-only array of one code, cut from a cached one: filling it would dominate the write."""
    height, width = (-(-side // _UNIFORM_STEP) * _UNIFORM_STEP for side in shape)
    return _cached_uniform(code, height, width)[: shape[0], : shape[1]]


@lru_cache(maxsize=8)
def _cached_uniform(code: int, height: int, width: int) -> Codes:
    return np.full((height, width), code, np.uint8)


def to_planes(codes: Codes) -> tuple[BoolArray, BoolArray]:
    """Split codes into their low and high bits, so that `pack` has an eighth of the bytes to compress."""
    return (codes & np.uint8(1)).view(np.bool_), (codes >> np.uint8(1)).view(np.bool_)


def from_planes(low: BoolArray, high: BoolArray) -> Codes:
    """Join the two bits of codes; the inverse of `to_planes`."""
    codes: Codes = high.view(np.uint8) << np.uint8(1)
    codes |= low.view(np.uint8)
    return codes


def pack(planes: Iterable[BoolArray]) -> bytes:
    """Compress planes, each (h, w) bool; all in one call, as starting zlib costs more than a small plane."""
    plain = b"".join(np.packbits(plane, axis=1).tobytes() for plane in planes)
    packed = zlib.compress(plain, level=1)
    return packed if len(packed) < len(plain) else plain


def unpack(data: bytes, shapes: Sequence[tuple[int, int]]) -> Iterator[BoolArray]:
    """Yield the planes that `pack` compressed, given their (height, width).

    Raises
    ------
    ValueError
        If the data are of other planes; never are more bytes unpacked than these planes have.
    """
    sizes = [height * -(-width // 8) for height, width in shapes]
    plain = data if len(data) == sum(sizes) else _inflate(data, sum(sizes))
    # All bits at once: row by row takes twice as long.
    bits, start = np.unpackbits(np.frombuffer(plain, np.uint8)).view(np.bool_), 0
    for size, (height, width) in zip(sizes, shapes, strict=True):
        yield bits[start : start + 8 * size].reshape(height, -1)[:, :width]
        start += 8 * size


def _inflate(data: bytes, size: int) -> bytes:
    try:
        plain = zlib.decompressobj().decompress(data, size)
    except zlib.error as error:
        raise ValueError(f"planes of an edit are damaged: {error}") from error
    if len(plain) != size:
        raise ValueError(f"planes of an edit have {len(plain)} bytes instead of {size}")
    return plain
