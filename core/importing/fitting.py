"""Makes a photo's mask of what another program says: labels, size, orientation, border."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.border.band import with_border
from core.cancel import ShouldStop, never
from core.images.turning import upright
from core.importing.choices import ImportChoices
from core.importing.matching import Match
from core.importing.photo_frame import PhotoFrame, read_frame, wrong_size
from core.importing.value_counts import labels_of
from core.labels import Label, Mask
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
    frame, identity = read_identified(path, read_frame)
    parts = [_Part(labels_of(mask.load(frame.shape), choices.labels)) for mask in match.masks]
    fitted = [part.fitted(frame, match, scales=choices.scales) for part in parts]
    mask = _joined([part.mask for part in fitted])
    width = choices.width(width_on(share, frame.shape))
    if width > 0 and (mask == Label.PET).any():
        mask = with_border(mask, width, should_stop)
    return FittedMask(mask, identity, any(part.was_turned for part in fitted), any(part.was_scaled for part in fitted))


@dataclass(frozen=True)
class _Part:
    mask: Mask
    was_turned: bool = False
    was_scaled: bool = False

    def fitted(self, frame: PhotoFrame, match: Match, *, scales: bool) -> "_Part":
        """Return it in the photo's size."""
        shape = self.mask.shape
        if shape == frame.shape:
            return self
        if shape == frame.stored:  # by a program that knows no orientation
            return _Part(upright(self.mask, frame.orientation), was_turned=True)
        if scales and frame.is_alike(shape):
            return _Part(resize_nearest(self.mask, *frame.shape), was_scaled=True)
        raise wrong_size(match, frame, shape)


def _joined(masks: Sequence[Mask]) -> Mask:
    """Return all regions of a photo in one mask: what is pet in one of them is pet, then border counts."""
    if len(masks) == 1:
        return masks[0]
    joined = np.full(masks[0].shape, Label.BACKGROUND, np.uint8)
    for label in (Label.BORDER, Label.PET):
        for mask in masks:
            joined[mask == label] = label
    return joined
