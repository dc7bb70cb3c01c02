"""A few decoded photos in memory, so that the next one is shown at once."""

import threading
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.display.pyramid import build_pyramid
from core.images import RgbImage, read_image, read_size
from core.project.identity import PhotoIdentity, identify, read_identified

MAX_PHOTOS = 3
MAX_BYTES = 200_000_000
"""One photo of 24 megapixels but not two: with one open the whole process shall stay below 450 MB."""
_PYRAMID_SHARE = 1 + 4 / 9  # levels of 1/4, 1/16, ... of the pixels, at four bytes a pixel instead of three


class Photo(NamedTuple):
    """A decoded photo, (H, W, 3) uint8 RGB, with its pyramid, and which one it is. Shared, so never modified."""

    image: RgbImage
    levels: list[npt.NDArray[np.uint8]]
    identity: PhotoIdentity

    @property
    def nbytes(self) -> int:
        """Memory in bytes; the first level is the image itself."""
        return sum(level.nbytes for level in self.levels)


class PhotoCache:
    """Keeps the photos used last, as many as the limits allow. Thread-safe."""

    def __init__(self, max_photos: int = MAX_PHOTOS, max_bytes: int = MAX_BYTES) -> None:
        self._max_photos = max_photos
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._photos: OrderedDict[Path, Photo] = OrderedDict()

    def load(self, path: Path) -> Photo:
        """Return a photo from memory if its file is unchanged, else from disk; raises what `read_image` raises."""
        photo = self.peek(path)
        if photo is None:
            image, identity = read_identified(path, read_image)
            photo = Photo(image, build_pyramid(image), identity)
            self._put(path, photo)
        return photo

    def peek(self, path: Path) -> Photo | None:
        """Return a photo if it is in memory and its file is unchanged."""
        present = identify(path)
        with self._lock:
            photo = self._photos.get(path)
            if photo is None or photo.identity != present:
                return None
            self._photos.move_to_end(path)
            return photo

    def fits(self, path: Path) -> bool:
        """Whether a photo is small enough to read ahead; raises what `read_size` raises."""
        height, width = read_size(path)
        return height * width * 3 * _PYRAMID_SHARE * self._max_photos <= self._max_bytes

    def clear(self) -> None:
        """Drop every photo."""
        with self._lock:
            self._photos.clear()

    def _put(self, path: Path, photo: Photo) -> None:
        with self._lock:
            self._photos[path] = photo
            self._photos.move_to_end(path)
            while len(self._photos) > self._max_photos or self._total() > self._max_bytes:
                self._photos.popitem(last=False)

    def _total(self) -> int:
        return sum(photo.nbytes for photo in self._photos.values())
