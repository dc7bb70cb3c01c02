"""Reads TIFF files: picks the page, and gives Pillow nothing but what its pixels need."""

import io
from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from PIL import Image, UnidentifiedImageError

from core.errors import ImageError
from core.images import tiff_tags as names
from core.images.depth import DeepPixels
from core.images.jpeg_scans import check_scans
from core.images.libtiff import silence_libtiff
from core.images.limits import MAX_PROFILE_BYTES, check_blocks, check_size, cut_off, unknown_layout
from core.images.source import ImageSource, Pixels, load
from core.images.tags import Directory, TagFile, xmp_orientation
from core.images.tiff_blocks import decode_blocks, is_for_blocks
from core.images.tiff_tags import single_page

_MAX_PAGES = 200
_REDUCED, _OPACITY_MASK = 1, 4
_OLD_REDUCED = 2
_YCBCR = 6
_RAW_SENSOR = (32803, 34892)


def open_tiff(data: bytes) -> ImageSource:
    """Read the tags of a TIFF file."""
    file = TagFile(data)
    page = _main_page(file)
    size = page.integer(names.WIDTH, 0), page.integer(names.HEIGHT, 0)
    check_size(size)
    _check_blocks(data, page)
    _check_kind(page)
    return ImageSource(
        size,
        partial(_decode_blocks if is_for_blocks(page) else _decode, data, file, page),
        _orientation(page),
        _profile(page),
        _levels(page),
    )


def _main_page(file: TagFile) -> Directory:
    """Return the first page that is no reduced copy, be it in the chain of pages or below one of them."""
    pages = list(file.pages(_MAX_PAGES))
    if not pages:
        raise ImageError("the file has no pages", remedy="Copy the photo again from where it came.")
    candidates = [*pages, *_sub_pages(file, pages)]
    return next((page for page in candidates if _is_whole(page)), pages[0])


def _sub_pages(file: TagFile, pages: Sequence[Directory]) -> Iterator[Directory]:
    offsets = [offset for page in pages for offset in page.integers(names.SUB_PAGES)]
    for offset in offsets[:_MAX_PAGES]:
        yield file.directory(offset)


def _is_whole(page: Directory) -> bool:
    reduced = page.integer(names.NEW_SUBFILE_TYPE, 0) & (_REDUCED | _OPACITY_MASK)
    return names.WIDTH in page.tags and not reduced and page.integer(names.SUBFILE_TYPE, 1) != _OLD_REDUCED


def _check_blocks(data: bytes, page: Directory) -> None:
    """Refuse pages that lack blocks, and more work than the pixels are worth: blocks that are decoded repeatedly."""
    offsets, lengths = (page.integers(tag) for tag in names.blocks_of(page))
    check_blocks(len(lengths))
    if sum(lengths) > 2 * len(data):
        raise ImageError("the file's pieces overlap", remedy="It may be damaged; copy it again or remove it.")
    is_raw = page.integer(names.COMPRESSION, 1) == 1
    if len(offsets) < _block_count(page) or (is_raw and 0 < sum(lengths) < _raw_bytes(page)):
        raise cut_off()


def _block_count(page: Directory) -> int:
    """Return the number of strips or tiles that the pixels need."""
    width, height = page.integer(names.WIDTH, 0), page.integer(names.HEIGHT, 0)
    planes = page.integer(names.SAMPLES, 1) if page.integer(names.PLANAR, 1) == 2 else 1
    across, down = 1, page.integer(names.ROWS_PER_STRIP, height)
    if names.TILE_OFFSETS in page.tags:
        down = page.integer(names.TILE_HEIGHT, height)
        across = -(-width // max(1, page.integer(names.TILE_WIDTH, width)))
    return planes * across * -(-height // max(1, down))


def _raw_bytes(page: Directory) -> int:
    """Return the fewest bytes that the pixels take when they are not packed."""
    if page.integer(names.PHOTOMETRIC, 0) == _YCBCR:  # whose colours may be stored at a lower resolution
        return 0
    pixels = page.integer(names.WIDTH, 0) * page.integer(names.HEIGHT, 0)
    return pixels * page.integer(names.SAMPLES, 1) * page.integer(names.BITS, 1) // 8


def _check_kind(page: Directory) -> None:
    if page.integer(names.PHOTOMETRIC, 0) in _RAW_SENSOR:
        raise ImageError(
            "the file holds raw data of a camera's sensor", remedy="Save it as JPEG, PNG or an ordinary TIFF."
        )
    raw_colours = page.integer(names.PHOTOMETRIC, 0) == _YCBCR and page.integer(names.COMPRESSION, 1) == 1
    if raw_colours and (page.integers(names.YCBCR_SUBSAMPLING) or [2, 2]) != [1, 1]:
        raise unknown_layout("colours at a lower resolution than brightness")


def _decode_blocks(data: bytes, file: TagFile, page: Directory, _side: int | None) -> Pixels:
    return decode_blocks(data, file.order, page)


def _decode(data: bytes, file: TagFile, page: Directory, _side: int | None) -> Pixels:
    """Have Pillow decode a page that is rewritten, so that Pillow meets no odd tag, and never turns it."""
    silence_libtiff()
    if page.integer(names.COMPRESSION, 1) in (6, 7):
        for offset, length in zip(*(page.integers(tag) for tag in names.blocks_of(page)), strict=False):
            check_scans(data[offset : offset + length])
    try:
        with Image.open(io.BytesIO(single_page(data, file.order, page)), formats=("TIFF",)) as image:
            pixels = load(image)
    except UnidentifiedImageError as error:
        bits, colours = page.integers(names.BITS), page.integer(names.PHOTOMETRIC, 0)
        raise unknown_layout(f"bits {bits}, colours of kind {colours}") from error
    is_deep = pixels.kind.startswith(("I", "F"))
    return DeepPixels(np.asarray(pixels.image)[..., None]) if is_deep else pixels


def _orientation(page: Directory) -> int:
    orientation = page.integer(names.ORIENTATION, 0)
    if 1 <= orientation <= 8:
        return orientation
    return (xmp_orientation(page.tags[names.XMP].raw) if names.XMP in page.tags else None) or 1


def _profile(page: Directory) -> bytes | None:
    raw = page.tags[names.ICC_PROFILE].raw if names.ICC_PROFILE in page.tags else b""
    return raw if 0 < len(raw) <= MAX_PROFILE_BYTES else None


def _levels(page: Directory) -> int:
    bits = page.integer(names.BITS, 1)
    return 1 << bits if page.integer(names.PHOTOMETRIC, 0) in (0, 1) and bits in (2, 4) else 256
