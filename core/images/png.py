"""Reads PNG files: Pillow gets the picture, and no chunk that could be too large or damaged."""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageFile

from core.images.depth import DeepPixels
from core.images.limits import MAX_PROFILE_BYTES, check_deep_size, check_size
from core.images.source import STRIP, ImageSource, Pixels, load
from core.images.tags import exif_orientation, xmp_orientation

SIGNATURE = b"\x89PNG\r\n\x1a\n"
END = b"\x00\x00\x00\x00IEND\xaeB`\x82"
"""The last chunk of every file."""
_MAX_TEXT = 1_000_000
"""Bytes of a text chunk that are unpacked in search of an orientation."""
_MAX_TEXTS = 8
_MAX_CHUNKS = 1_000_000
_XMP = b"XML:com.adobe.xmp"
_RAW_PROFILES = (b"Raw profile type exif", b"Raw profile type APP1")


class Chunk(NamedTuple):
    """One chunk, with the span of the file that it takes, length and checksum included."""

    name: bytes
    start: int
    end: int


@dataclass(frozen=True)
class PngFile:
    """The chunks of a PNG file, unchecked.

    Attributes
    ----------
    data : bytes
    chunks : tuple of Chunk
        As far as the file can be followed.
    """

    data: bytes
    chunks: tuple[Chunk, ...]

    @property
    def header(self) -> "_Header":
        """Size and kind of the pixels."""
        return _Header.of(self.body(self.chunks[0]))

    def body(self, chunk: Chunk) -> bytes:
        """Return the content of a chunk."""
        return self.data[chunk.start + 8 : chunk.end - 4]

    def bodies(self, name: bytes) -> Iterator[bytes]:
        """Yield the contents of all chunks of a name whose checksum is right."""
        for chunk in self.chunks:
            if chunk.name == name and self._is_whole(chunk):
                yield self.body(chunk)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing at the end, and every checksum is right."""
        return (
            self.data.endswith(END) and self.chunks[-1].end == len(self.data) and all(map(self._is_whole, self.chunks))
        )

    def _is_whole(self, chunk: Chunk) -> bool:
        checksum = int.from_bytes(self.data[chunk.end - 4 : chunk.end], "big")
        return zlib.crc32(self.data[chunk.start + 4 : chunk.end - 4]) == checksum

    def picture(self) -> bytes:
        """Return the file with nothing but what its pixels need."""
        kept = [chunk for chunk in self.chunks if self._is_needed(chunk)]
        if len(kept) == len(self.chunks) and self.data.endswith(END):
            return self.data
        return b"".join([SIGNATURE, *(self.data[chunk.start : chunk.end] for chunk in kept), END])

    def _is_needed(self, chunk: Chunk) -> bool:
        if chunk.name == b"tRNS":
            return self._is_whole(chunk) and self.header.fits_transparent(chunk.end - chunk.start - 12)
        return chunk.name[:1].isupper() and chunk.name != b"IEND"


class _Header(NamedTuple):
    size: tuple[int, int]
    bits: int
    colour_type: int

    @classmethod
    def of(cls, body: bytes) -> "_Header":
        number = partial(int.from_bytes, byteorder="big")
        return cls((number(body[0:4]), number(body[4:8])), number(body[8:9]), number(body[9:10]))

    def fits_transparent(self, length: int) -> bool:
        return {0: length == 2, 2: length == 6, 3: 1 <= length <= 256}.get(self.colour_type, False)


def parse_png(data: bytes) -> PngFile:
    """Find the chunks of a PNG file; raises ValueError unless it starts like one."""
    chunks = tuple(_chunks(data))
    if not data.startswith(SIGNATURE) or not chunks or chunks[0].name != b"IHDR" or chunks[0].end < 33:
        raise ValueError("no PNG header")
    return PngFile(data, chunks)


def _chunks(data: bytes) -> Iterator[Chunk]:
    """Yield the chunks up to the end, or up to where the file makes no sense any more."""
    start = len(SIGNATURE)
    for _ in range(_MAX_CHUNKS):
        length, name = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8]
        end = start + 12 + length
        if len(name) < 4 or not name.isalpha():
            return
        if end > len(data) and name != b"IDAT":  # cut off; what there is of the pixels may do
            return
        yield Chunk(name, start, end)
        if name == b"IEND":
            return
        start = end


def open_png(data: bytes) -> ImageSource:
    """Read the header of a PNG file."""
    file = parse_png(data)
    header = file.header
    check_size(header.size)
    deep = header.bits == 16
    return ImageSource(
        header.size,
        partial(_decode_deep if deep else _decode, file),
        _orientation(file),
        _profile(file),
        1 << header.bits if header.colour_type == 0 and header.bits < 8 else 256,
    )


def _decode(file: PngFile, _side: int | None) -> Pixels:
    with Image.open(io.BytesIO(file.picture()), formats=("PNG",)) as image:
        return load(image)


def _orientation(file: PngFile) -> int:
    for exif in file.bodies(b"eXIf"):
        orientation = exif_orientation(exif)
        if orientation is not None:
            return orientation
    for keyword, text in islice(_texts(file), _MAX_TEXTS):
        orientation = _text_orientation(keyword, text)
        if orientation is not None:
            return orientation
    return 1


def _text_orientation(keyword: bytes, text: bytes) -> int | None:
    if keyword == _XMP:
        return xmp_orientation(text)
    if keyword in _RAW_PROFILES:
        try:  # as ImageMagick writes it: a name, a length and hexadecimal digits, in lines
            return exif_orientation(bytes.fromhex(b"".join(text.split()[2:]).decode("ascii")))
        except ValueError:
            return None
    return None


def _texts(file: PngFile) -> Iterator[tuple[bytes, bytes]]:
    """Yield the texts that may hold an orientation, unpacked."""
    for kind in (b"iTXt", b"zTXt", b"tEXt"):
        for body in file.bodies(kind):
            keyword, _, rest = body.partition(b"\x00")
            if keyword == _XMP or keyword in _RAW_PROFILES:
                yield keyword, _text(kind, rest)


def _text(kind: bytes, rest: bytes) -> bytes:
    """Return a text without what stands before it; empty if it is damaged or too long."""
    is_packed = kind == b"zTXt" or (kind == b"iTXt" and rest[:1] == b"\x01")
    text = {b"iTXt": rest[2:].split(b"\x00", 2)[-1], b"zTXt": rest[1:], b"tEXt": rest}[kind]
    return (_unpack(text, _MAX_TEXT) or b"") if is_packed else text[:_MAX_TEXT]


def _profile(file: PngFile) -> bytes | None:
    """Return the ICC profile; None if there is none, or it is damaged."""
    for body in file.bodies(b"iCCP"):
        return _unpack(body.partition(b"\x00")[2][1:], MAX_PROFILE_BYTES)
    return None


def _unpack(packed: bytes, limit: int) -> bytes | None:
    """Return unpacked data; None if they are damaged or larger than the limit."""
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, limit)
    except zlib.error:
        return None
    return data if unpacker.eof else None


_BYTE_VIEWS = {2: ("RGB;16B", "RGB;16L"), 6: ("RGBA;16B", "RGBA;16L")}
"""Pillow keeps one byte of each pair, the first or the second."""
_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}


def _decode_deep(file: PngFile, _side: int | None) -> Pixels:
    """Decode 16 bits per channel, of which Pillow would keep 8 in colour files."""
    header = file.header
    channels = _CHANNELS.get(header.colour_type, 1)
    check_deep_size(header.size, 2 * channels)
    width, height = header.size
    values = np.zeros((height, width, channels), np.uint16)
    if channels == 2:
        _add_bytes(values.view(np.uint8).reshape(height, width, 4), _open_as(file, "RGBA"))
        values.byteswap(inplace=True)
    elif channels == 1:
        _add_bytes(values[..., 0], _open_as(file, "I;16B"))
    else:
        for shift, raw_mode in zip((8, 0), _BYTE_VIEWS[header.colour_type], strict=True):
            _add_bytes(values, _open_as(file, raw_mode), shift)
    transparent = next((body for body in file.bodies(b"tRNS") if header.fits_transparent(len(body))), None)
    key = None if transparent is None else tuple(np.frombuffer(transparent, ">u2").tolist())
    return DeepPixels(values, "straight" if channels in (2, 4) else "none", transparent=key)


def _open_as(file: PngFile, raw_mode: str) -> Image.Image:
    image = Image.open(io.BytesIO(file.picture()), formats=("PNG",))
    tiles: list[ImageFile._Tile] = image.tile
    image.tile = [tile._replace(args=raw_mode) for tile in tiles]
    return image


def _add_bytes(values: np.ndarray, image: Image.Image, shift: int = 0) -> None:
    with image:
        image.load()
        for top in range(0, image.height, STRIP):
            rows = np.asarray(image.crop((0, top, image.width, min(top + STRIP, image.height))))
            values[top : top + STRIP] |= rows.astype(values.dtype) << shift
