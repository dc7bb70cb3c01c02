"""Kinds of image files by their extensions: those that are read, and those that are left out."""

import os

from core.images.formats import FORMATS

_READABLE = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jif", ".jfif", ".jfi", ".pjpeg", ".pjp", ".mpo"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "BMP": (".bmp", ".dib"),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
    "AVIF": (".avif", ".avifs"),
    "HEIF": (".heic", ".heif", ".hif", ".heics", ".heifs"),
}
"""Extensions of Pillow's formats; which of them count depends on the formats that are read."""

_OTHER = (
    # raw files of cameras
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".iiq", ".kdc", ".mef", ".mos", ".mrw", ".nef",
    ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
    # pictures of other programs
    ".dds", ".eps", ".exr", ".hdr", ".j2c", ".j2k", ".jp2", ".jpf", ".jpx", ".jxl", ".jxr", ".kra",
    ".pbm", ".pcx", ".pgm", ".pnm", ".ppm", ".psb", ".psd", ".qoi", ".svg", ".svgz", ".tga", ".wdp", ".xcf",
    # videos
    ".3gp", ".avi", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".webm", ".wmv",
)  # fmt: skip

EXTENSIONS = frozenset(each for name in FORMATS for each in _READABLE.get(name, ()))
"""Extensions of the files that count as photos, in lower case."""
LEFT_OUT = frozenset(_OTHER).union(*_READABLE.values()) - EXTENSIONS
"""Extensions of pictures and videos that PetSeg does not read, in lower case."""


def is_image_name(name: str) -> bool:
    """Whether a file of this name counts as a photo."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in EXTENSIONS
