"""Photos with a true mask, one after the other, wherever they come from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import MaskError
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.project import find_samples


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


def photos_in_folder(folder: Path, on_note: Callable[[str], None] = lambda _: None) -> LabelledPhotos:
    """Return those of an Oxford-layout folder, named by their paths.

    Parameters
    ----------
    folder : Path
    on_note : callable
        Called with a line on each kind of files that are left out.

    Raises
    ------
    MaskError
        If there are none.
    """
    found = find_samples(folder)
    for note in found.notes:
        on_note(str(note))
    if not found.samples:
        raise MaskError(
            "there are no photos with masks in this folder",
            path=folder,
            remedy="It needs photos, and masks as annotations/trimaps/NAME.png.",
        )
    return LabelledPhotos(len(found.samples), [_on_disk(photo, mask) for _, photo, mask in found.samples])


def _on_disk(photo: Path, mask: Path) -> LabelledPhoto:
    def load() -> tuple[RgbImage, Mask]:
        image = read_image(photo)
        return image, read_mask(mask, image.shape[:2])

    return LabelledPhoto(str(photo), load)
