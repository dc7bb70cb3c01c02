"""The size that a mask has to have: that of its photo, upright or as the file stores it."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import WrongSizeError
from core.files import read_regular
from core.images import MAX_FILE_BYTES, open_image
from core.images.reading import image_errors
from core.images.turning import upright_size
from core.importing.matching import Match
from core.paths import readable_name


@dataclass(frozen=True)
class PhotoFrame:
    """(height, width) of a photo, upright and as stored, and its EXIF orientation."""

    shape: tuple[int, int]
    stored: tuple[int, int]
    orientation: int

    def fits(self, shape: tuple[int, ...]) -> bool:
        """Whether a mask of this size can be taken over as it is, or turned as the photo is."""
        return shape in (self.shape, self.stored)

    def is_alike(self, shape: tuple[int, ...]) -> bool:
        """Whether a mask of this size has the photo's aspect ratio, but for the rounding to whole pixels."""
        height, width = self.shape
        return 0 not in shape and abs(shape[0] * width - shape[1] * height) <= max(*shape, *self.shape)


def read_frame(path: Path) -> PhotoFrame:
    """Read the header of a photo; raises ImageError."""
    with image_errors(path):
        source = open_image(read_regular(path, MAX_FILE_BYTES))
    width, height = source.size
    return PhotoFrame(upright_size(source.size, source.orientation), (height, width), source.orientation)


def wrong_size(match: Match, frame: PhotoFrame, shape: tuple[int, ...]) -> WrongSizeError:
    """Return the error for a mask of this size."""
    (height, width), (photo_height, photo_width) = shape, frame.shape
    fields: dict[str, object] = {
        "name": readable_name(match.photo),
        "width": width,
        "height": height,
        "photo_width": photo_width,
        "photo_height": photo_height,
    }
    if frame.is_alike(shape):
        return WrongSizeError(
            "the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}",
            path=match.masks[0].source,
            remedy="They have the same aspect ratio: have masks scaled to take it over.",
            **fields,
        )
    return WrongSizeError(
        "the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}",
        path=match.masks[0].source,
        remedy="Was the photo cropped or turned after the mask was made?",
        **fields,
    )
