"""Small files of every kind of image, as the start of fuzzing."""

import io
import zipfile

import numpy as np
from PIL import Image, features

from core.masks import encode_mask
from support.heic_files import DISPLAY_P3, FOUR_CORNERS, TURNED
from support.icc_profiles import PRIMARIES, grey_profile, matrix_of, rgb_profile
from support.png_files import chunk, encoded, png, with_chunks
from support.tiff_files import ZIP, page, tiff

LEVELS = np.add.outer(np.arange(18) * 7, np.arange(26) * 4).astype(np.uint8)
COLOURS = np.stack([LEVELS, LEVELS[::-1], LEVELS[:, ::-1]], axis=2)


def image_seeds():
    """Return files of all formats and most of their kinds."""
    return [*_jpeg(), *_png(), *_tiff(), *_other()]


def _extras():
    exif = Image.Exif()
    exif[0x0112] = 6
    return {"exif": exif.tobytes(), "icc_profile": rgb_profile(matrix_of(PRIMARIES["display p3"]), 0)}


def _jpeg():
    photo = Image.fromarray(COLOURS)
    yield encoded(photo, "JPEG", **_extras())
    yield encoded(photo, "JPEG", progressive=True)
    yield encoded(photo, "JPEG", restart_marker_rows=1, subsampling=0)
    yield encoded(photo.convert("L"), "JPEG")
    yield encoded(photo.convert("CMYK"), "JPEG")
    yield encoded(photo, "JPEG")[:-2]


def _png():
    photo = Image.fromarray(COLOURS)
    yield encoded(photo, **_extras())
    for mode in ("1", "L", "LA", "P", "RGBA"):
        yield encoded(photo.convert(mode))
    yield encoded(photo.quantize(16), transparency=3)
    yield encoded(photo, save_all=True, append_images=[photo.transpose(Image.Transpose.ROTATE_180)])
    for colour_type, channels in ((0, 1), (2, 3), (4, 2), (6, 4)):
        rows = [bytes(range(2 * 5 * channels)) for _ in range(4)]
        yield png(5, 4, 16, colour_type, rows, chunk(b"tRNS", bytes(2 * channels)))
    text = chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00<a tiff:Orientation='6'/>")
    yield with_chunks(encoded(photo.convert("L"), icc_profile=grey_profile(1.8)), text)


def _tiff():
    deep = COLOURS.astype(np.uint16) * np.uint16(257)
    yield tiff(page(COLOURS, t274=6, t34675=_extras()["icc_profile"]))
    yield tiff(page(LEVELS[::4, ::4], t254=1) | {330: [page(COLOURS)]}, page(deep), order=">")
    yield tiff(page(deep, compression=ZIP, predictor=2, tile=(16, 16)), order=">")
    yield tiff(page(deep, planar=True, rows=5, t338=2))
    yield tiff(page((COLOURS / 255).astype(np.float32), compression=ZIP, predictor=3))
    yield tiff(page(LEVELS.astype(np.int16), 0))
    yield tiff(page(LEVELS.astype(np.uint32) << 24))
    photo = Image.fromarray(COLOURS)
    for packing in ("tiff_lzw", "packbits", "jpeg", "tiff_adobe_deflate"):
        yield encoded(photo, "TIFF", compression=packing)
    for packing in ("group3", "group4"):
        yield encoded(photo.convert("1"), "TIFF", compression=packing)
    for mode in ("P", "PA", "CMYK", "YCbCr", "LAB", "I;16", "F"):
        source = photo.convert("L") if mode in ("I;16", "F") else photo
        yield encoded(source.convert(mode), "TIFF")


def _other():
    photo = Image.fromarray(COLOURS)
    yield encoded(photo, "BMP")
    yield encoded(photo.quantize(16), "BMP")
    yield encoded(photo.convert("1"), "BMP")
    yield encoded(photo.quantize(16), "GIF", save_all=True, append_images=[photo.quantize(8)])
    yield encoded(photo, "WEBP", **_extras())
    yield encoded(photo.convert("RGBA"), "WEBP", lossless=True)
    yield from phone_seeds()


def phone_seeds():
    """Return the formats of phones, HEIC and AVIF, whose decoders are young."""
    if features.check("avif"):
        photo = Image.fromarray(COLOURS)
        yield encoded(photo, "AVIF", **_extras())
        yield encoded(photo.convert("RGBA"), "AVIF")
    yield from (FOUR_CORNERS, TURNED, DISPLAY_P3)


def mask_seeds():
    """Return masks of all kinds that are read, and maps of touched pixels and confidence."""
    codes = LEVELS % 3 + 1
    greys = b"".join(bytes((code,) * 3) for code in (1, 2, 3))
    exif = Image.Exif()
    exif[0x0112] = 5
    return [
        encode_mask(LEVELS % 3, proposed=True),
        encoded(Image.fromarray(codes), exif=exif),
        png(4, 2, 2, 0, [b"\x1b", b"\x6c"]),
        png(4, 2, 4, 0, [b"\x12\x31", b"\x33\x21"]),
        png(8, 2, 8, 3, [bytes(8), b"\x02\x01" * 4], chunk(b"PLTE", greys)),
        encoded(Image.fromarray(codes).convert("P")),
        encoded(Image.fromarray(codes), "TIFF"),
        encoded(Image.fromarray(codes), "TIFF", compression="tiff_lzw"),
        encoded(Image.fromarray(LEVELS > 60)),
        encoded(Image.fromarray(LEVELS)),
        encoded(Image.fromarray(codes), "BMP"),
        encoded(Image.fromarray(codes), "GIF"),
    ]


def archive_seeds():
    """Return zip archives with masks: an export of indexed PNGs, and single images, packed and not."""
    indexed = {"masks/a.png": encoded(Image.fromarray(LEVELS % 3)), "labels.json": _LABELS}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        for files in (indexed, {f"{number}.png": seed for number, seed in enumerate(mask_seeds()[:3])}):
            stream = io.BytesIO()
            with zipfile.ZipFile(stream, "w", method) as archive:
                for name, data in files.items():
                    archive.writestr(name, data)
            yield stream.getvalue()


_LABELS = b'{"classes": [{"index": 0, "name": "background"}, {"index": 1, "name": "pet"}]}'
