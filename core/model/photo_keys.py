"""Which photos a model was fine-tuned on, as its file says: the beginnings of their digests."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from core.files import content_digest

_DIGITS = 12
"""Enough to tell a million photos apart, and few enough for a file's header."""
_MAX_PHOTOS = 200_000
_TEXT = re.compile(rf"([0-9a-f]{{{_DIGITS}}}( (?!$)|$))*")


def key_of(photo: Path) -> str | None:
    """Return what stands for a photo's content; None if it cannot be read."""
    digest = content_digest(photo)
    return None if digest is None else digest[:_DIGITS]


def keys_of(photos: Iterable[Path]) -> frozenset[str]:
    """Return what stands for the content of photos; those that cannot be read are left out."""
    return frozenset(key for key in map(key_of, photos) if key is not None)


def known_among(photos: Iterable[Path], keys: Collection[str]) -> set[Path]:
    """Return the photos whose key is among some; they are read only if there are any."""
    return {photo for photo in photos if key_of(photo) in keys} if keys else set()


def to_text(keys: Collection[str]) -> str:
    """Write keys for a model's file."""
    return " ".join(sorted(keys)[:_MAX_PHOTOS])


def from_text(text: str) -> frozenset[str]:
    """Read what `to_text` wrote.

    Raises
    ------
    ValueError
        If it is anything else.
    """
    if not _TEXT.fullmatch(text):
        raise ValueError("not a list of photos")
    return frozenset(text.split())
