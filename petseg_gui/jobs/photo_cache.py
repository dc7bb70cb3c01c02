"""A few decoded photos in memory, so that the next one is shown at once."""

import threading
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.display.pyramid import build_pyramid
from core.images import RgbImage, read_image, read_size

MAX_PHOTOS = 3
MAX_BYTES = 200_000_000
"""One photo of 24 megapixels but not two: with one open the whole process shall stay below 450 MB."""
_PYRAMID_SHARE = 1 + 4 / 9  # levels of 1/4, 1/16, ... of the pixels, at four bytes a pixel instead of three


class Photo(NamedTuple):
    """A decoded photo, (H, W, 3) uint8 RGB, with its pyramid. Shared, so it must not be modified."""

    image: RgbImage
    levels: list[npt.NDArray[np.uint8]]

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
        self._photos: OrderedDict[tuple[Path, int, int], Photo] = OrderedDict()

    def load(self, path: Path) -> Photo:
        """Return a photo from memory if its file is unchanged, else from disk; raises what `read_image` raises."""
        photo = self.peek(path)
        if photo is None:
            image = read_image(path)
            photo = Photo(image, build_pyramid(image))
            self._put(path, photo)
        return photo

    def peek(self, path: Path) -> Photo | None:
        """Return a photo if it is in memory and its file is unchanged."""
        key = _key(path)
        with self._lock:
            if key is None or key not in self._photos:
                return None
            self._photos.move_to_end(key)
            return self._photos[key]

    def fits(self, path: Path) -> bool:
        """Whether a photo is small enough to read ahead; raises what `read_size` raises."""
        height, width = read_size(path)
        return height * width * 3 * _PYRAMID_SHARE * self._max_photos <= self._max_bytes

    def clear(self) -> None:
        """Drop every photo."""
        with self._lock:
            self._photos.clear()

    def _put(self, path: Path, photo: Photo) -> None:
        key = _key(path)
        if key is None:
            return
        with self._lock:
            self._photos[key] = photo
            while len(self._photos) > self._max_photos or self._total() > self._max_bytes:
                self._photos.popitem(last=False)

    def _total(self) -> int:
        return sum(photo.nbytes for photo in self._photos.values())


def _key(path: Path) -> tuple[Path, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size
