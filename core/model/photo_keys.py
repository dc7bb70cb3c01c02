"""Which photos a model was fine-tuned on, as its file says: the beginnings of their digests."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from core.cancel import ShouldStop, never, stop_if
from core.files import content_digest

_DIGITS = 12
"""Enough to tell a million photos apart, and few enough for a file's header."""
UNKNOWN_KEY = "0" * _DIGITS
"""Of a photo that disappeared while it was read."""
_MAX_PHOTOS = 200_000
_TEXT = re.compile(rf"([0-9a-f]{{{_DIGITS}}}( (?!$)|$))*")


def key_of(photo: Path) -> str | None:
    """Return what stands for a photo's content; None if it cannot be read."""
    digest = content_digest(photo)
    return None if digest is None else digest[:_DIGITS]


def keys_of(photos: Iterable[Path]) -> frozenset[str]:
    """Return what stands for the content of photos; those that cannot be read are left out."""
    return frozenset(key for key in map(key_of, photos) if key is not None)


def known_among(photos: Iterable[Path], keys: Collection[str], should_stop: ShouldStop = never) -> set[Path]:
    """Return the photos whose key is among some; they are read only if there are any.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    known = set[Path]()
    for photo in photos if keys else ():
        stop_if(should_stop)
        if key_of(photo) in keys:
            known.add(photo)
    return known


def to_text(keys: Collection[str]) -> str:
    """Write keys for a model's file, at most `_MAX_PHOTOS`."""
    return " ".join(sorted(keys)[:_MAX_PHOTOS])


def from_text(text: str) -> frozenset[str]:
    """Read what `to_text` wrote; anything else counts as no photos, since the model can do without."""
    if len(text) > _MAX_PHOTOS * (_DIGITS + 1) or not _TEXT.fullmatch(text):
        return frozenset()
    return frozenset(text.split())
