"""Photos with a true mask, one after the other, wherever they come from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import MaskError
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.project import samples_on_disk


@dataclass(frozen=True)
class LabelledPhoto:
    """A photo with its true mask.

    Attributes
    ----------
    name : str
    load : callable
        Returns (H, W, 3) uint8 RGB and (H, W) uint8 Label; raises PetsegError if one cannot be read.
    """

    name: str
    load: Callable[[], tuple[RgbImage, Mask]]


@dataclass(frozen=True)
class LabelledPhotos:
    """Photos with true masks and their number, to be iterated over once."""

    total: int
    photos: Iterable[LabelledPhoto]


def photos_in_folder(folder: Path) -> LabelledPhotos:
    """Return those of an Oxford-layout folder, named by their paths; MaskError if there are none."""
    samples = samples_on_disk(folder)
    if not samples:
        raise MaskError(
            "there are no photos with masks in this folder",
            path=folder,
            remedy="It needs photos, and masks as annotations/trimaps/NAME.png.",
        )
    return LabelledPhotos(len(samples), [_on_disk(photo, mask) for _, photo, mask in samples])


def _on_disk(photo: Path, mask: Path) -> LabelledPhoto:
    def load() -> tuple[RgbImage, Mask]:
        image = read_image(photo)
        return image, read_mask(mask, image.shape[:2])

    return LabelledPhoto(str(photo), load)
