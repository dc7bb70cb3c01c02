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
    ".ai", ".bpg", ".cin", ".cur", ".dcm", ".dds", ".dpx", ".emf", ".eps", ".exr", ".flif", ".hdr", ".icns", ".ico",
    ".j2c", ".j2k", ".jng", ".jp2", ".jpf", ".jpx", ".jxl", ".jxr", ".kra", ".mng", ".pam", ".pbm", ".pcx", ".pfm",
    ".pgm", ".pnm", ".ppm", ".psb", ".psd", ".qoi", ".ras", ".sgi", ".svg", ".svgz", ".tga", ".wdp", ".wmf", ".xbm",
    ".xcf", ".xpm",
    # videos
    ".3g2", ".3gp", ".asf", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".mxf",
    ".ogv", ".qt", ".vob", ".webm", ".wmv",
)  # fmt: skip

EXTENSIONS = frozenset(each for name in FORMATS for each in _READABLE.get(name, ()))
"""Extensions of the files that count as photos, in lower case."""
LEFT_OUT = frozenset(_OTHER).union(*_READABLE.values()) - EXTENSIONS
"""Extensions of pictures and videos that PetSeg does not read, in lower case."""


def is_image_name(name: str) -> bool:
    """Whether a file of this name counts as a photo."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in EXTENSIONS
