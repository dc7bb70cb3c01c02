"""Photos with masks in memory, and which of them are held out."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.images import RgbImage
from core.labels import Mask
from core.network.augment import Sample
from core.resizing import resize_by_area, resize_nearest

NamedSample = tuple[str, RgbImage, Mask]
"""Name, photo (H, W, 3) uint8 RGB and mask (H, W)."""


@dataclass(frozen=True)
class Samples:
    """Photos with masks, each at its own size.

    Attributes
    ----------
    names : list of str
    images : list of (H, W, 3) uint8 RGB
    masks : list of (H, W) uint8 Label
    """

    names: list[str]
    images: list[RgbImage]
    masks: list[Mask]

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> Sample:
        return self.images[index], self.masks[index]

    def __iter__(self) -> Iterator[Sample]:
        return zip(self.images, self.masks, strict=True)

    def __add__(self, other: "Samples") -> "Samples":
        return Samples(self.names + other.names, self.images + other.images, self.masks + other.masks)

    def take(self, indices: Iterable[int]) -> "Samples":
        """Return the samples at these positions, in this order."""
        chosen = list(indices)
        images, masks = [self.images[i] for i in chosen], [self.masks[i] for i in chosen]
        return Samples([self.names[i] for i in chosen], images, masks)


def collect(samples: Iterable[NamedSample], max_side: int) -> Samples:
    """Read samples into memory, shrunk to `max_side` pixels; of those with the same name the last one counts."""
    fitted = {name: _fit(image, mask, max_side) for name, image, mask in samples}
    return Samples(list(fitted), [image for image, _ in fitted.values()], [mask for _, mask in fitted.values()])


def _fit(image: RgbImage, mask: Mask, max_side: int) -> Sample:
    height, width = mask.shape
    if max(height, width) <= max_side:
        return image, mask
    scale = max_side / max(height, width)
    size = (max(1, round(height * scale)), max(1, round(width * scale)))
    return resize_by_area(image, *size), resize_nearest(mask, *size)


def split_by_name(names: Sequence[str], held_out: int) -> tuple[list[int], list[int]]:
    """Return the positions to train on and to hold out, chosen by a hash of the name so that they never change."""
    order = sorted(range(len(names)), key=lambda i: hashlib.sha256(names[i].encode("utf-8", "surrogatepass")).digest())
    return order[held_out:], order[:held_out]
