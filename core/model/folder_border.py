"""Gives proposals the border width of a folder, which belongs to the folder and not to the model."""

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from core.border.band import with_border
from core.border.silhouette import border_width_of, distance_to, silhouette
from core.labels import Label, Mask
from core.pixels import BoolArray
from core.project.border_share import width_on
from core.proposal import Proposal
from core.resizing import resize_nearest

MAX_SIDE = 1024
"""Outlines of larger masks are read at this size: a proposal knows no more, and 12 megapixels would take 2 s."""
_STEPS = 16
"""Per pixel of the small mask: distances are kept as 16-bit numbers."""


def with_folder_border(proposal: Proposal, share: float | None, shape: tuple[int, ...]) -> Proposal:
    """Return a proposal with the border redrawn as wide as in the folder's masks.

    Parameters
    ----------
    proposal : Proposal
        Of a photo or of a box of it.
    share : float or None
        Width as a share of the photo's longest side; None leaves the border as the model drew it.
    shape : (int, int)
        Of the whole photo.
    """
    if share is None:
        return proposal
    return replace(proposal, mask=redrawn(proposal.mask, width_on(share, shape)))


def redrawn(mask: Mask, width: int) -> Mask:
    """Return a mask whose border is a band of one width in pixels; see `core.border.band.with_border`."""
    scale = MAX_SIDE / max(mask.shape)
    if scale >= 1:
        return with_border(mask, width)
    small = resize_nearest(mask, max(1, round(mask.shape[0] * scale)), max(1, round(mask.shape[1] * scale)))
    inside = silhouette(small, border_width_of(small))
    if inside.all() or not inside.any():
        return np.full(mask.shape, Label.PET if inside.all() else Label.BACKGROUND, np.uint8)
    return _drawn(_depth(inside), mask.shape, width * scale / 2)


def _depth(inside: BoolArray) -> npt.NDArray[np.int16]:
    """Return the distance to the outline in steps, positive inside."""
    # Both are measured to the centre of the next pixel beyond the outline, which is half a pixel closer.
    depth = np.where(inside, distance_to(~inside) - np.float32(0.5), np.float32(0.5) - distance_to(inside))
    steps: npt.NDArray[np.int16] = np.rint(np.clip(depth * _STEPS, -30000, 30000)).astype(np.int16)
    return steps


def _drawn(depth: npt.NDArray[np.int16], shape: tuple[int, int], half: float) -> Mask:
    """Draw pet and border at full size from depths at a smaller one."""
    large = cv2.resize(depth, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    mask[large > -half * _STEPS] = Label.BORDER
    mask[large > half * _STEPS] = Label.PET
    return mask
