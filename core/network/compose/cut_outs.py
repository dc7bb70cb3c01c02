"""Cuts pets out of photos, and pastes what was cut out."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import silhouette
from core.images import RgbImage
from core.labels import Label, Mask
from core.network.augment import Sample
from core.pixels import BoolArray, Box, box_around
from core.resizing import resize_bilinear, resize_by_area, resize_nearest

_MIN_PIXELS = 600
"""Smaller pets show little of what makes them one."""
_MAX_AT_EDGE = 0.06
"""Share of a pet's outline that may lie at the edge of its photo: pasted, it is a straight cut."""
_SPARE, _MIN_SIDE = 1.5, 48
"""How much larger than needed an outline is read, and its smallest longer side: labels have no soft edges."""
_MAX_ENLARGED = 1.5
_GAIN = (0.6, 1.5)
"""Range by which contrast changes when light is adapted."""
_ERODED = 0.35
"""How far the blend starts inside the outline, in shares of alpha, so that no rim of the old background comes along."""


@dataclass(frozen=True)
class CutOut:
    """Something cut out of a photo.

    Attributes
    ----------
    image : (H, W, 3) uint8 RGB
    inside : (H, W) bool
        What lies inside its outline.
    """

    image: RgbImage
    inside: BoolArray


def can_be_cut_out(mask: Mask) -> bool:
    """Return whether a photo's pet is large enough, and not cut off by the photo's edge."""
    pet = mask != Label.BACKGROUND
    if np.count_nonzero(pet) < _MIN_PIXELS or not (mask == Label.PET).any():
        return False
    at_edge = sum(int(np.count_nonzero(line)) for line in (pet[0], pet[-1], pet[:, 0], pet[:, -1]))
    inner = cv2.erode(pet.astype(np.uint8), np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    outline = np.count_nonzero(pet) - int(np.count_nonzero(inner))
    return bool(at_edge <= _MAX_AT_EDGE * outline)


def cut_out(sample: Sample, side: int) -> CutOut:
    """Return all pets of a photo, at least one; much larger than `side` pixels they are shrunk, which is faster."""
    image, mask = sample
    near = box_around(Box.whole(mask.shape), mask != Label.BACKGROUND)
    image, mask = image[near.slices], mask[near.slices]
    scale = max(_SPARE * side, _MIN_SIDE) / max(near.shape)
    if scale < 1:
        shape = max(1, round(near.shape[0] * scale)), max(1, round(near.shape[1] * scale))
        image, mask = resize_by_area(image, *shape), resize_nearest(mask, *shape)
    inside = silhouette(mask)
    box = box_around(Box.whole(inside.shape), inside).slices
    return CutOut(image[box], inside[box])


def resized(thing: CutOut, side: int, rng: np.random.Generator) -> tuple[RgbImage, npt.NDArray[np.float32]]:
    """Return a cut-out with this longer side, flipped or not and a little stretched, and its opacity (H, W) 0..1.

    A pet from a small photo stays smaller than that.
    """
    height, width = thing.inside.shape
    scale = min(side / max(height, width), _MAX_ENLARGED)
    stretch = np.exp(rng.uniform(-0.1, 0.1))
    shape = max(2, round(height * scale / stretch)), max(2, round(width * scale * stretch))
    resize = resize_by_area if scale < 1 else resize_bilinear
    image = resize(thing.image, *shape)
    inside = resize(thing.inside.astype(np.uint8) * np.uint8(255), *shape)
    if rng.random() < 0.5:
        image, inside = image[:, ::-1], inside[:, ::-1]
    return np.ascontiguousarray(image), feathered(inside, rng.uniform(0.5, 1.3))


def feathered(inside: npt.NDArray[np.uint8], sigma: float) -> npt.NDArray[np.float32]:
    """Return the opacity (H, W) 0..1 of what lies inside, given as 0..255; the blur softens its rim."""
    soft = cv2.GaussianBlur(inside.astype(np.float32) / 255, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    opacity: npt.NDArray[np.float32] = np.clip((soft - _ERODED) / (1 - _ERODED), 0, 1).astype(np.float32)
    return opacity


def adapt_light(
    image: RgbImage, opacity: npt.NDArray[np.float32], around: RgbImage, amount: float
) -> npt.NDArray[np.float32]:
    """Move a cut-out's brightness, contrast and tint a part of the way towards those of its surroundings.

    Parameters
    ----------
    image : (H, W, 3) uint8 RGB
    opacity : (H, W) float32
        Where it counts.
    around : (h, w, 3) uint8 RGB
    amount : float
        0 for none, 1 for all.

    Returns
    -------
    (H, W, 3) float32
        0..255.
    """
    chosen = (opacity > 0.5).view(np.uint8)
    own_mean, own_spread = (values.ravel() for values in cv2.meanStdDev(image, mask=chosen))
    other_mean, other_spread = (values.ravel() for values in cv2.meanStdDev(around))
    gain = np.clip((other_spread.mean() + 1) / (own_spread.mean() + 1), *_GAIN)
    gain = 1 + amount * (gain - 1)
    moved = own_mean + 0.5 * amount * (other_mean - own_mean)
    adapted = (image.astype(np.float32) - own_mean.astype(np.float32)) * np.float32(gain) + moved.astype(np.float32)
    clipped: npt.NDArray[np.float32] = np.clip(adapted, 0, 255)
    return clipped


def paste(ground: RgbImage, image: npt.NDArray[np.float32], opacity: npt.NDArray[np.float32], at: Box) -> BoolArray:
    """Blend a cut-out into a photo in place, at a box of its size that may overhang the photo.

    Returns
    -------
    (H, W) bool
        What of the photo now is the cut-out.
    """
    covered = np.zeros(ground.shape[:2], np.bool_)
    seen = at.clipped(ground.shape[:2])
    if seen.is_empty:
        return covered
    own = at.slices_of(seen)
    share = opacity[own][..., None]
    blend = ground[seen.slices] * (1 - share) + image[own] * share
    ground[seen.slices] = np.rint(blend).astype(np.uint8)
    covered[seen.slices] = opacity[own] > 0.5
    return covered
