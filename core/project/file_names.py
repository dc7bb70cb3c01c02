"""Names of files on several file systems: which count as equal, and how long they may be."""

import hashlib
import sys
import unicodedata
from collections.abc import Iterable

_MAX_BYTES = 255
_DIGEST = 12
_FOLDS = sys.platform in ("win32", "darwin")
"""Whether file systems hold names for equal that differ in capitals or accents alone."""


def folded(name: str) -> str:
    """Return what names share that only some file systems tell apart, by capitals or composed accents."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def listing_key(file: str) -> str:
    """Return the key of a file name in a listing, equal for names that this system's file systems hold for equal."""
    return folded(file) if _FOLDS else file


def by_listing_key(files: Iterable[str]) -> dict[str, str]:
    """Return file names by `listing_key`."""
    return {folded(file): file for file in files} if _FOLDS else {file: file for file in files}


def fitting_name(stem: str, suffix: str) -> str:
    """Return the name of a file, with a digest in place of what is more than file systems take."""
    raw = stem.encode("utf-8", "surrogatepass")
    if len(raw) + len(suffix) <= _MAX_BYTES:
        return stem + suffix
    kept = raw[: _MAX_BYTES - len(suffix) - _DIGEST - 1].decode("utf-8", "ignore")
    return f"{kept}-{hashlib.sha256(raw).hexdigest()[:_DIGEST]}{suffix}"
