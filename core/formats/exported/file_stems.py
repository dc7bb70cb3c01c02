"""File names for exports that every reader and every file system takes."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable

from core.project.file_names import folded

_UNSAFE = re.compile(r"[^\w.+-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""What Windows takes for devices."""
_LIKE_PART = re.compile(r"\.(?=\d+$)")
"""What the names of a photo's regions end with, such as `cat.1`."""
_MAX_BYTES = 120
_DIGITS = 8
_TEST_FOLDS = 5
"""One photo in so many is a test photo."""


def file_stems(names: Iterable[str]) -> dict[str, str]:
    """Return a file name without extension for each photo, unique also where capitals and accents do not count.

    It is made of the photo's path: letters, digits and `.+-_` stay, all else becomes `_`, since lists of names are
    often split at spaces. Names that would be equal, or too long, end with a part of the SHA-1 of the path. None ends
    with a dot and a number, as the files of single regions do.

    Parameters
    ----------
    names : iterable of str
        Paths below the photos' folder, with forward slashes.
    """
    stems = {name: _stem(name) for name in names}
    for _ in range(2):  # once more for photos that are called like others with their SHA-1
        counts = Counter(map(folded, stems.values()))
        stems = {
            name: stem
            if counts[folded(stem)] == 1 or stem.endswith(f"-{_short_hash(name)}")
            else _with_hash(name, stem)
            for name, stem in stems.items()
        }
    return stems


def _stem(name: str) -> str:
    dot = name.rfind(".")
    path = name[:dot] if dot > name.rfind("/") + 1 else name
    # A name that is no text has lone surrogates, which `\w` does not match.
    stem = _UNSAFE.sub("_", unicodedata.normalize("NFC", path)).strip("._") or "photo"
    stem = _LIKE_PART.sub("_", stem)
    if _RESERVED.fullmatch(stem):
        stem = f"{stem}_"
    if len(stem.encode()) <= _MAX_BYTES:
        return stem
    return _with_hash(name, stem.encode()[:_MAX_BYTES].decode(errors="ignore"))


def _with_hash(name: str, stem: str) -> str:
    return f"{stem}-{_short_hash(name)}"


def _short_hash(name: str) -> str:
    return hash_of(name).hex()[:_DIGITS]


def hash_of(name: str) -> bytes:
    """Return the SHA-1 of a name; as a sort key it mixes photos, always in the same way."""
    return hashlib.sha1(name.encode("utf-8", "surrogateescape"), usedforsecurity=False).digest()


def fold_of(name: str, folds: int) -> int:
    """Return to which of several parts a photo belongs, 0 to `folds` - 1: by its name alone, so that it stays there."""
    return int.from_bytes(hash_of(name)[:8], "big") % folds


def is_test(name: str) -> bool:
    """Return whether a photo belongs to the test part, in formats that split photos in two; the others train."""
    return fold_of(name, _TEST_FOLDS) == 0


def names_of_tests(names: Collection[str]) -> set[str]:
    """Return the photos for which `is_test` holds; of two photos or more, one is always in the other part."""
    chosen = set(filter(is_test, names))
    if len(names) > 1 and len(chosen) in (0, len(names)):
        chosen ^= {min(names, key=hash_of)}
    return chosen
