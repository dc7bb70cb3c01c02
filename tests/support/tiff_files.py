"""Writes TIFF files of every layout, those too that Pillow does not write."""

import struct
import zlib

import numpy as np

RAW, ZIP = 1, 8
_FORMATS = {"u": 1, "i": 2, "f": 3}
_SHORT, _LONG = 3, 4


def tiff(*pages, order="<"):
    """Return a file of pages, each a dict of tags with its blocks under "blocks", from `page`."""
    file = bytearray((b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 0))
    link = 4
    for tags in pages:
        start = _append_page(file, dict(tags), order)
        struct.pack_into(order + "I", file, link, start)
        link = start + 2 + 12 * (len(tags) + 1)  # "blocks" stands for two tags
    return bytes(file)


def _append_page(file, tags, order):
    """Append blocks, sub-pages and tags; return where the tags start."""
    blocks = tags.pop("blocks")
    offsets = []
    for block in blocks:
        offsets.append(len(file))
        file += block
    is_tiled = 322 in tags
    tags[324 if is_tiled else 273] = offsets
    tags[325 if is_tiled else 279] = [len(block) for block in blocks]
    if 330 in tags:
        tags[330] = [_append_page(file, dict(sub), order) for sub in tags[330]]
    file += b"\x00" * (len(file) % 2)
    return _append_tags(file, tags, order)


def _append_tags(file, tags, order):
    start, entries = len(file), bytearray(struct.pack(order + "H", len(tags)))
    values_at, values = start + 2 + 12 * len(tags) + 4, bytearray()
    for number, value in sorted(tags.items()):
        kind, raw, count = _encode(value, order)
        entries += struct.pack(order + "HHI", number, kind, count)
        if len(raw) <= 4:
            entries += raw.ljust(4, b"\x00")
        else:
            entries += struct.pack(order + "I", values_at + len(values))
            values += raw + b"\x00" * (len(raw) % 2)
    file += entries + struct.pack(order + "I", 0) + values
    return start


def _encode(value, order):
    if isinstance(value, bytes):
        return 7, value, len(value)
    numbers = value if isinstance(value, list) else [value]
    kind, code = (_SHORT, "H") if max(numbers, default=0) < 65536 else (_LONG, "I")
    return kind, struct.pack(f"{order}{len(numbers)}{code}", *numbers), len(numbers)


def page(
    values, photometric=None, *, order="<", compression=RAW, planar=False, predictor=1, rows=None, tile=None, **tags
):
    """Return a page of (H, W) or (H, W, C) values; further tags as `t274=6`."""
    values = values[..., None] if values.ndim == 2 else values
    height, width, channels = values.shape
    if photometric is None:
        photometric = 2 if channels >= 3 else 1
    size = tile or (width, rows or height)
    planes = [values[..., c : c + 1] for c in range(channels)] if planar else [values]
    pieces = [piece for plane in planes for piece in _pieces(plane, size, padded=tile is not None)]
    result = {
        256: width, 257: height, 258: [8 * values.itemsize] * channels, 259: compression, 262: photometric,
        277: channels, 284: 2 if planar else 1, 317: predictor, 339: [_FORMATS[values.dtype.kind]] * channels,
        "blocks": [_pack(piece, order, compression, predictor) for piece in pieces],
    }  # fmt: skip
    result |= {322: size[0], 323: size[1]} if tile else {278: size[1]}
    return result | {int(name[1:]): value for name, value in tags.items()}


def _pieces(plane, size, *, padded):
    width, height = size
    for top in range(0, plane.shape[0], height):
        for left in range(0, plane.shape[1], width):
            piece = plane[top : top + height, left : left + width]
            if padded:
                missing = ((0, height - piece.shape[0]), (0, width - piece.shape[1]), (0, 0))
                piece = np.pad(piece, missing)
            yield piece


def _pack(piece, order, compression, predictor):
    if predictor == 2:
        unsigned = np.ascontiguousarray(piece).view(f"u{piece.itemsize}")
        piece = np.diff(unsigned, axis=1, prepend=unsigned[:, :1] * 0)
    if predictor == 3:
        big = np.ascontiguousarray(piece.astype(piece.dtype.newbyteorder(">")))
        flat = big.view(np.uint8).reshape(piece.shape[0], -1, piece.itemsize).transpose(0, 2, 1)
        steps = flat.reshape(piece.shape[0], -1, piece.shape[2])
        raw = np.diff(steps, axis=1, prepend=steps[:, :1] * 0).astype(np.uint8).tobytes()
    else:
        raw = piece.astype(piece.dtype.newbyteorder(order)).tobytes()
    return zlib.compress(raw) if compression == ZIP else raw
