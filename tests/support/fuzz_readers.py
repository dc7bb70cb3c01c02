"""The readers that are fuzzed: one row each, which tests and `scripts/fuzz.py` use alike."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from core.errors import ImageError, MaskError
from core.images import read_image, read_size, read_thumbnail
from core.masks import is_proposed, read_mask
from core.project.maps import read_confidence, read_touched
from support.fuzz_seeds import LEVELS, image_seeds, mask_seeds


@dataclass(frozen=True)
class FuzzedReader:
    """What reads a file that anybody may have written.

    Attributes
    ----------
    seeds : callable
        Returns whole files, each as bytes.
    read : callable
        Reads the file at a path. A `PetsegError` is an answer too; anything else that is raised is a fault.
    ending : str
        What the file's name ends with.
    """

    seeds: Callable
    read: Callable
    ending: str = ".bin"


def _read_image(path):
    """What the three readers say of a photo has to agree."""
    size = small = None
    with suppress(ImageError):
        size = read_size(path)
    with suppress(ImageError):
        small = read_thumbnail(path, 8)
    image = read_image(path)
    assert image.shape == (*size, 3)
    assert small is not None
    assert max(small.shape[:2]) <= 8
    assert (small.shape[0] >= small.shape[1]) == (size[0] >= size[1]) or abs(small.shape[0] - small.shape[1]) <= 1


def _read_mask(path):
    is_proposed(path)
    read_touched(path, LEVELS.shape)
    read_confidence(path)
    with suppress(MaskError):
        read_mask(path, LEVELS.shape)
    mask = read_mask(path)
    assert mask.size == 0 or mask.max() <= 2


READERS: Mapping[str, FuzzedReader] = {
    "image": FuzzedReader(image_seeds, _read_image, ".jpg"),
    "mask": FuzzedReader(mask_seeds, _read_mask, ".png"),
}
