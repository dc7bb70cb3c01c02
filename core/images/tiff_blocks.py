"""Decodes the strips and tiles of TIFF files whose layout Pillow reads wrong, or not at all.

That is whatever has more than 8 bits, signs, fractions or a plane per channel. Pillow only unpacks their bytes.
"""

import io
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.images import tiff_tags as names
from core.images.depth import Alpha, DeepPixels, Values
from core.images.libtiff import silence_libtiff
from core.images.limits import MAX_PACKED_BLOCKS, check_blocks, check_deep_size, cut_off, unknown_layout
from core.images.source import PillowPixels, Pixels
from core.images.tags import ByteOrder, Directory
from core.images.tiff_tags import encode_header, encode_page, integers, shorts

_NONE, _ZIP, _HORIZONTAL, _FRACTIONS = 1, (8, 32946), 2, 3
_BYTE_CODECS = (_NONE, 5, *_ZIP, 32773, 34925, 50000)
_KINDS = {1: "u", 2: "i", 3: "f", 4: "u"}
_COLOURS = {0: 1, 1: 1, 2: 3, 5: 4, 6: 3}
"""Channels of each photometric interpretation."""


def is_for_blocks(page: Directory) -> bool:
    """Whether a page is to be decoded here and not by Pillow."""
    if page.integer(names.COMPRESSION, 1) not in _BYTE_CODECS:
        return False
    deep = max(page.integers(names.BITS), default=1) > 8 and set(page.integers(names.BITS)) != {12}
    planar = page.integer(names.PLANAR, 1) == 2 and page.integer(names.SAMPLES, 1) > 1
    return deep or planar or _is_ycbcr(page) or page.integer(names.SAMPLE_FORMAT, 1) != 1


def _is_ycbcr(page: Directory) -> bool:
    """Whether a page has brightness and two colours of 8 bits at each pixel; some versions of Pillow read them torn."""
    is_full = page.integers(names.YCBCR_SUBSAMPLING) == [1, 1]
    return is_full and page.integer(names.PHOTOMETRIC, 1) == 6 and page.integers(names.BITS) == [8, 8, 8]


class _Layout(NamedTuple):
    """How the values of a page are stored."""

    size: tuple[int, int]
    samples: int
    dtype: np.dtype[np.generic]
    planes: int
    block: tuple[int, int]
    compression: int
    differencing: int

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.size[1], self.size[0], self.samples

    @property
    def samples_per_plane(self) -> int:
        return self.samples // self.planes

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of a block."""
        return self.block[0] * self.samples_per_plane * self.dtype.itemsize


def decode_blocks(data: bytes, order: ByteOrder, page: Directory) -> Pixels:
    """Decode a page.

    Raises
    ------
    ImageError
        If its layout is none that is known, or it needs too much memory.
    """
    layout = _layout(order, page)
    colours = _COLOURS.get(page.integer(names.PHOTOMETRIC, 1))
    if page.integer(names.PHOTOMETRIC, 1) == 6 and not _is_ycbcr(page):
        colours = None
    if colours is None or layout.samples < colours:
        raise unknown_layout(f"colours of kind {page.integer(names.PHOTOMETRIC, 1)}")
    if layout.compression not in (_NONE, *_ZIP):
        check_blocks(len(page.integers(names.blocks_of(page)[0])), MAX_PACKED_BLOCKS)
    check_deep_size(layout.size, layout.samples * layout.dtype.itemsize)
    values = np.zeros(layout.shape, layout.dtype)
    for target, block in zip(_targets(values, layout), _blocks(data, page), strict=False):
        target[...] = _unpack(block, layout, target.shape[0])[: target.shape[0], : target.shape[1]]
    if _is_ycbcr(page):
        return PillowPixels(Image.frombytes("YCbCr", layout.size, values[..., :3].tobytes()).convert("RGB"))
    alpha = _alpha(page, layout.samples - colours, values)
    channels = colours if alpha == "none" else colours + 1
    native = values[..., :channels].astype(layout.dtype.newbyteorder("="), copy=False)
    return DeepPixels(native, alpha, white_is_zero=page.integer(names.PHOTOMETRIC, 1) == 0)


def _layout(order: ByteOrder, page: Directory) -> _Layout:
    samples = page.integer(names.SAMPLES, 1)
    bits, kinds = set(page.integers(names.BITS)), set(page.integers(names.SAMPLE_FORMAT) or [1])
    if len(bits) != 1 or len(kinds) != 1 or not 1 <= samples <= 16:
        raise unknown_layout("channels of different kinds")
    if page.integer(names.FILL_ORDER, 1) != 1:
        raise unknown_layout("bits in reverse order")
    width, kind = bits.pop(), _KINDS.get(kinds.pop(), "")
    if width not in (8, 16, 32, 64) or not kind or (kind == "f" and width == 8):
        raise unknown_layout(f"values of {width} bits")
    size = page.integer(names.WIDTH, 0), page.integer(names.HEIGHT, 0)
    dtype = np.dtype(f"{'<' if order == 'little' else '>'}{kind}{width // 8}")
    planes = samples if page.integer(names.PLANAR, 1) == 2 else 1
    return _Layout(size, samples, dtype, planes, _block_size(page, size), *_packing(page))


def _packing(page: Directory) -> tuple[int, int]:
    return page.integer(names.COMPRESSION, 1), page.integer(names.DIFFERENCING, 1)


def _block_size(page: Directory, size: tuple[int, int]) -> tuple[int, int]:
    """Return width and height of a strip or tile."""
    if names.TILE_OFFSETS in page.tags:
        block = page.integer(names.TILE_WIDTH, 0), page.integer(names.TILE_HEIGHT, 0)
    else:
        block = size[0], min(page.integer(names.ROWS_PER_STRIP, size[1]), size[1])
    if min(block) < 1 or max(block) > 2 * max(*size, 1024):
        raise unknown_layout(f"pieces of {block[0]} x {block[1]} pixels")
    return block


def _targets(values: Values, layout: _Layout) -> Iterator[Values]:
    """Yield where each block goes, in the order in which they are stored."""
    height, width, _ = values.shape
    for plane in range(layout.planes):
        channels = slice(plane, plane + 1) if layout.planes > 1 else slice(None)
        for top in range(0, height, layout.block[1]):
            for left in range(0, width, layout.block[0]):
                yield values[top : top + layout.block[1], left : left + layout.block[0], channels]


def _blocks(data: bytes, page: Directory) -> Iterator[bytes]:
    offsets, lengths = (page.integers(tag) for tag in names.blocks_of(page))
    if not lengths and len(offsets) == 1:
        lengths = [len(data)]
    if len(offsets) != len(lengths):
        raise cut_off()
    for offset, length in zip(offsets, lengths, strict=True):
        yield data[offset : offset + length]
    raise cut_off()  # unless nobody asks for more


def _unpack(block: bytes, layout: _Layout, rows: int) -> Values:
    """Return the values of a block, (rows, W, samples per plane)."""
    rows = layout.block[1] if layout.block[0] != layout.size[0] else rows
    needed = rows * layout.row_bytes
    raw = _decompress(block, layout, rows)[:needed]
    if len(raw) < needed:
        raise cut_off()
    width, samples = layout.block[0], layout.samples_per_plane
    if layout.differencing == _FRACTIONS:
        return _join_bytes(np.frombuffer(raw, np.uint8).reshape(rows, -1), layout)
    values = np.frombuffer(raw, layout.dtype).reshape(rows, width, samples)
    if layout.differencing != _HORIZONTAL:
        return values
    unsigned = values.view(f"{layout.dtype.byteorder}u{layout.dtype.itemsize}")
    sums = np.cumsum(unsigned, axis=1, dtype=unsigned.dtype.newbyteorder("="))
    return sums.view(layout.dtype.newbyteorder("="))


def _join_bytes(rows: npt.NDArray[np.uint8], layout: _Layout) -> Values:
    """Undo the differencing of fractions: bytes of equal weight stand together, as differences, highest first."""
    samples, width = layout.samples_per_plane, layout.dtype.itemsize
    steps = rows.reshape(rows.shape[0], -1, samples)
    planes = np.cumsum(steps, axis=1, dtype=np.uint8).reshape(rows.shape[0], width, -1)
    joined = np.ascontiguousarray(planes.transpose(0, 2, 1)).view(f">{layout.dtype.kind}{width}")
    return joined.reshape(rows.shape[0], layout.block[0], samples)


def _decompress(block: bytes, layout: _Layout, rows: int) -> bytes:
    if layout.compression == _NONE:
        return block
    if layout.compression in _ZIP:
        return zlib.decompressobj().decompress(block, rows * layout.row_bytes)
    return _decompress_by_libtiff(block, layout, rows)


def _decompress_by_libtiff(block: bytes, layout: _Layout, rows: int) -> bytes:
    """Unpack one block as if it were a grey photo of bytes."""
    silence_libtiff()
    values = {
        names.WIDTH: layout.row_bytes,
        names.HEIGHT: rows,
        names.STRIP_OFFSETS: 8,
        names.STRIP_LENGTHS: len(block),
        names.ROWS_PER_STRIP: rows,
    }
    tags = {number: integers("little", value) for number, value in values.items()}
    tags |= {
        names.BITS: shorts("little", 8),
        names.COMPRESSION: shorts("little", layout.compression),
        names.PHOTOMETRIC: shorts("little", 1),
    }
    start = 8 + len(block) + len(block) % 2
    padding = b"\x00" * (start - 8 - len(block))
    file = b"".join((encode_header("little", start), block, padding, encode_page(tags, "little", start)))
    with Image.open(io.BytesIO(file), formats=("TIFF",)) as image:
        return image.tobytes()


def _alpha(page: Directory, extra: int, values: Values) -> Alpha:
    """Return the kind of the first extra channel."""
    kinds = page.integers(names.EXTRA_SAMPLES)
    if extra < 1 or page.integer(names.PHOTOMETRIC, 1) == 5:
        return "none"
    if kinds[:1] == [1]:
        return "premultiplied"
    if kinds[:1] == [2] or kinds[:1] == [999]:
        return "straight"
    # Unsaid, a fourth channel is an opacity by custom, unless it holds nothing.
    return "straight" if not kinds and extra == 1 and values[..., -1].any() else "none"
