"""An image whose header has been read, and the pixels that it decodes to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

STRIP = 256
"""Rows that are converted at once, since each step of a conversion needs memory for a copy."""


class Pixels(Protocol):
    """Decoded pixels, as they are stored."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        ...

    @property
    def kind(self) -> str:
        """Pillow's mode, or the number of bits."""
        ...

    def strip(self, top: int, bottom: int) -> Image.Image:
        """Return some rows with 8 bits per channel."""
        ...


@dataclass(frozen=True)
class ImageSource:
    """An image whose header has been read; the limits have been checked.

    Attributes
    ----------
    size : (int, int)
        Width and height as stored, before turning.
    decode : callable
        Returns the pixels; given a side, possibly fewer, but not fewer than fill a square of that side.
    orientation : int
        EXIF orientation, 1 to 8.
    profile : bytes or None
        ICC profile.
    levels : int
        Number of grey values, if they are fewer than 256 and Pillow spreads them over 0 to 255.
    """

    size: tuple[int, int]
    decode: Callable[[int | None], Pixels]
    orientation: int = 1
    profile: bytes | None = None
    levels: int = 256


@dataclass(frozen=True)
class PillowPixels:
    """Pixels of an image that Pillow has decoded, in a mode of 8 bits per channel."""

    image: Image.Image

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.image.size

    @property
    def kind(self) -> str:
        """Pillow's mode."""
        return self.image.mode

    def strip(self, top: int, bottom: int) -> Image.Image:
        """Return some rows."""
        return self.image.crop((0, top, self.image.width, bottom))


def strips(pixels: Pixels) -> Iterator[tuple[slice, Image.Image]]:
    """Yield the rows of an image in strips, with where they belong."""
    height = pixels.size[1]
    for top in range(0, height, STRIP):
        bottom = min(top + STRIP, height)
        yield slice(top, bottom), pixels.strip(top, bottom)


def load(image: Image.Image) -> PillowPixels:
    """Decode an image that Pillow has opened."""
    image.load()
    return PillowPixels(image)
