"""Keys of the photos that a model was fine-tuned on: truncated digests, kept in its file."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from core.cancel import ShouldStop, never, stop_if
from core.files import content_digest

_DIGITS = 12
"""Enough to tell a million photos apart, and few enough for a file's header."""
_MAX_PHOTOS = 200_000
_TEXT = re.compile(rf"([0-9a-f]{{{_DIGITS}}}( (?!$)|$))*")


def key_of(photo: Path) -> str | None:
    """Return the key of a photo; None if it cannot be read."""
    digest = content_digest(photo)
    return None if digest is None else digest[:_DIGITS]


def known_among(photos: Iterable[Path], keys: Collection[str], should_stop: ShouldStop = never) -> set[Path]:
    """Return the photos with one of these keys; without keys, none is read.

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
    """Parse what `to_text` wrote; anything else means no photos, as the list is only advisory."""
    if len(text) > _MAX_PHOTOS * (_DIGITS + 1) or not _TEXT.fullmatch(text):
        return frozenset()
    return frozenset(text.split())
