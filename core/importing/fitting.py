"""Makes a photo's mask of what another program says: labels, size, orientation, border."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.border.band import with_border
from core.cancel import ShouldStop, never
from core.errors import WrongSizeError
from core.files import read_regular
from core.images import MAX_FILE_BYTES, open_image
from core.images.reading import image_errors
from core.images.turning import upright, upright_size
from core.importing.choices import ImportChoices
from core.importing.matching import Match
from core.importing.value_counts import labels_of
from core.labels import Label, Mask
from core.paths import readable_name
from core.project.border_share import width_on
from core.project.identity import PhotoIdentity, read_identified
from core.resizing import resize_nearest


@dataclass(frozen=True)
class FittedMask:
    """A mask as the project stores it.

    Attributes
    ----------
    mask : (H, W) uint8 Label
        Of the photo's size, upright.
    photo : PhotoIdentity
        The file that it was fitted to.
    was_turned : bool
        Whether it was made for the photo's pixels as they are stored, and turned with them.
    was_scaled : bool
        Whether it had another size.
    """

    mask: Mask
    photo: PhotoIdentity
    was_turned: bool = False
    was_scaled: bool = False


@dataclass(frozen=True)
class _Frame:
    """(height, width) of a photo, upright and as stored, and its EXIF orientation."""

    shape: tuple[int, int]
    stored: tuple[int, int]
    orientation: int


def fit_mask(
    path: Path, match: Match, choices: ImportChoices, share: float, should_stop: ShouldStop = never
) -> FittedMask:
    """Read the mask of a photo.

    Parameters
    ----------
    path : Path
        The photo.
    match : Match
    choices : ImportChoices
    share : float
        How wide the folder's border is, see `core.project.border_share`.
    should_stop : callable

    Raises
    ------
    WrongSizeError
        If the mask has another size, unless that can be mended as was chosen.
    PetsegError
        If photo or mask cannot be read.
    Cancelled
        If `should_stop` said so.
    """
    frame, identity = read_identified(path, _read_frame)
    parts = [_Part(labels_of(mask.load(frame.shape), choices.labels)) for mask in match.masks]
    fitted = [part.fitted(frame, match, scales=choices.scales) for part in parts]
    mask = _joined([part.mask for part in fitted])
    width = choices.width(width_on(share, frame.shape))
    if width > 0 and (mask == Label.PET).any():
        mask = with_border(mask, width, should_stop)
    return FittedMask(mask, identity, any(part.was_turned for part in fitted), any(part.was_scaled for part in fitted))


def _read_frame(path: Path) -> _Frame:
    with image_errors(path):
        source = open_image(read_regular(path, MAX_FILE_BYTES))
    width, height = source.size
    return _Frame(upright_size(source.size, source.orientation), (height, width), source.orientation)


@dataclass(frozen=True)
class _Part:
    mask: Mask
    was_turned: bool = False
    was_scaled: bool = False

    def fitted(self, frame: _Frame, match: Match, *, scales: bool) -> "_Part":
        """Return it in the photo's size."""
        shape = self.mask.shape
        if shape == frame.shape:
            return self
        if shape == frame.stored:  # by a program that knows no orientation
            return _Part(upright(self.mask, frame.orientation), was_turned=True)
        height, width = frame.shape
        if not _is_alike(shape, frame.shape):
            raise WrongSizeError(
                "the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}",
                path=match.masks[0].source,
                remedy="Was the photo cropped or turned after the mask was made?",
                **self._sizes(frame, match),
            )
        if not scales:
            raise WrongSizeError(
                "the mask of {name} has {width} x {height} pixels, the photo {photo_width} x {photo_height}",
                path=match.masks[0].source,
                remedy="They have the same aspect ratio: have masks scaled to take it over.",
                **self._sizes(frame, match),
            )
        return _Part(resize_nearest(self.mask, height, width), was_scaled=True)

    def _sizes(self, frame: _Frame, match: Match) -> dict[str, object]:
        """Return the fields of an error about sizes."""
        (height, width), (photo_height, photo_width) = self.mask.shape, frame.shape
        return {
            "name": readable_name(match.photo),
            "width": width,
            "height": height,
            "photo_width": photo_width,
            "photo_height": photo_height,
        }


def _is_alike(shape: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether two sizes have the same aspect ratio, but for the rounding to whole pixels."""
    return 0 not in shape and abs(shape[0] * other[1] - shape[1] * other[0]) <= max(*shape, *other)


def _joined(masks: Sequence[Mask]) -> Mask:
    """Return all regions of a photo in one mask: what is pet in one of them is pet, then border counts."""
    if len(masks) == 1:
        return masks[0]
    joined = np.full(masks[0].shape, Label.BACKGROUND, np.uint8)
    for label in (Label.BORDER, Label.PET):
        for mask in masks:
            joined[mask == label] = label
    return joined
