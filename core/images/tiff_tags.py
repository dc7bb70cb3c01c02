"""The tags of TIFF files that matter for pixels, and files that have these alone."""

from core.images.tags import ByteOrder, Directory, Tag

NEW_SUBFILE_TYPE, SUBFILE_TYPE = 254, 255
WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIP_OFFSETS, ORIENTATION, SAMPLES, ROWS_PER_STRIP, STRIP_LENGTHS = 273, 274, 277, 278, 279
PLANAR, DIFFERENCING, COLOUR_MAP, FILL_ORDER, YCBCR_SUBSAMPLING = 284, 317, 320, 266, 530
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_LENGTHS = 322, 323, 324, 325
SUB_PAGES, EXTRA_SAMPLES, SAMPLE_FORMAT, XMP, ICC_PROFILE = 330, 338, 339, 700, 34675

_KEPT = frozenset({
    WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_LENGTHS,
    PLANAR, DIFFERENCING, COLOUR_MAP, TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_LENGTHS, EXTRA_SAMPLES, SAMPLE_FORMAT,
    FILL_ORDER, YCBCR_SUBSAMPLING,
    292, 293,  # options of fax
    332,  # inks
    347,  # tables of JPEG
    512, 513, 514, 519, 520, 521,  # old-style JPEG
    529, 531, 532,  # kinds of YCbCr
})  # fmt: skip
_SINGLE = frozenset({
    WIDTH, HEIGHT, COMPRESSION, PHOTOMETRIC, SAMPLES, ROWS_PER_STRIP, PLANAR, DIFFERENCING, TILE_WIDTH, TILE_HEIGHT,
    FILL_ORDER, 292, 293, 332, 512, 513, 514, 531,
})  # fmt: skip
"""Tags of one value; Pillow warns where there are more."""
_SHORT, _LONG = 3, 4
_WIDE = (16, 17, 18)


def blocks_of(page: Directory) -> tuple[int, int]:
    """Return the tags that say where strips or tiles are, and how long."""
    return (TILE_OFFSETS, TILE_LENGTHS) if TILE_OFFSETS in page.tags else (STRIP_OFFSETS, STRIP_LENGTHS)


def single_page(data: bytes, order: ByteOrder, page: Directory) -> bytes:
    """Return a file with the same data and one page, which has the tags that pixels need and no others."""
    tags = {number: _single(tag) if number in _SINGLE else tag for number, tag in page.tags.items() if number in _KEPT}
    start = len(data) + len(data) % 2
    if COLOUR_MAP in tags:
        tags[COLOUR_MAP] = _full_colours(tags[COLOUR_MAP])
    padding = b"\x00" * (start - len(data))
    return b"".join((encode_header(order, start), memoryview(data)[8:], padding, encode_page(tags, order, start)))


def encode_header(order: ByteOrder, start: int) -> bytes:
    """Return the first 8 bytes of a file whose page is at an offset."""
    mark = b"II" if order == "little" else b"MM"
    return mark + (42).to_bytes(2, order) + start.to_bytes(4, order)


def encode_page(tags: dict[int, Tag], order: ByteOrder, start: int) -> bytes:
    """Return a page for an offset of a file."""
    values_at = start + 2 + 12 * len(tags) + 4
    entries, values = bytearray(len(tags).to_bytes(2, order)), bytearray()
    for number, tag in sorted(tags.items()):
        kind, raw = (_LONG, _narrow(tag)) if tag.type in _WIDE else (tag.type, tag.raw)
        count = Tag(kind, raw, order).count
        entries += number.to_bytes(2, order) + kind.to_bytes(2, order) + count.to_bytes(4, order)
        if len(raw) <= 4:
            entries += raw.ljust(4, b"\x00")
        else:
            entries += (values_at + len(values)).to_bytes(4, order)
            values += raw + b"\x00" * (len(raw) % 2)
    return bytes(entries + b"\x00" * 4 + values)


def _single(tag: Tag) -> Tag:
    """Return a tag with its first value alone."""
    return Tag(tag.type, tag.raw[: len(tag.raw) // tag.count], tag.order)


def _full_colours(tag: Tag) -> Tag:
    """Return the colours of a palette in 16 bits, for programs that wrote 8."""
    values = tag.integers()
    return shorts(tag.order, *(257 * value for value in values)) if max(values, default=256) < 256 else tag


def _narrow(tag: Tag) -> bytes:
    """Return numbers of 64 bits, as BigTIFF has them, in 32 bits; OverflowError if they do not fit."""
    return b"".join(value.to_bytes(4, tag.order) for value in tag.integers())


def integers(order: ByteOrder, *values: int) -> Tag:
    """Return a tag of integers."""
    return Tag(_LONG, b"".join(value.to_bytes(4, order) for value in values), order)


def shorts(order: ByteOrder, *values: int) -> Tag:
    """Return a tag of short integers."""
    return Tag(_SHORT, b"".join(value.to_bytes(2, order) for value in values), order)
