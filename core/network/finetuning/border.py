"""The width of the border is the folder's, not the model's: it is measured there, and kept out of the training."""

from collections.abc import Callable
from statistics import median

import numpy as np

from core.border.band import with_border
from core.border.silhouette import border_width_of
from core.cancel import ShouldStop, stop_if
from core.images import RgbImage
from core.labels import Mask
from core.network.samples import Samples
from core.project.border_share import USUAL_SHARE, share_of_mask, width_on
from core.proposal import Segmenter

_MAX_MEASURED = 20
_PART = 0.5
"""Of the base's width: the rest of it would hide thin parts and small pets from the training."""
_RANGE = (0.3, 2.0)
"""Of a photo's width relative to that of the others; beyond, the proposal is wrong."""


def share_of(samples: Samples, should_stop: ShouldStop) -> float | None:
    """Return how wide the border of corrections is, as a share of a photo's longest side; None if they have none."""
    shares = [share_of_mask(mask, should_stop) for mask in samples.masks[:_MAX_MEASURED]]
    found = [share for share in shares if share is not None]
    return median(found) if found else None


def with_width_of(
    base: Segmenter, samples: Samples, should_stop: ShouldStop, on_photo: Callable[[], None] = lambda: None
) -> Samples:
    """Return the samples with a border on each outline that is half as wide as in the base's proposal for the photo.

    Where the base finds no pet, the border is as wide as on the other photos.
    `on_photo` is called twice for each: when its border is measured, and when it is drawn.
    """
    found = []
    for image in samples.images:
        found.append(_share(base, image, should_stop))
        on_photo()
    usual = median([share for share in found if share is not None] or [USUAL_SHARE])
    masks = []
    for mask, share in zip(samples.masks, found, strict=True):
        stop_if(should_stop)
        fitting = usual if share is None else float(np.clip(share, _RANGE[0] * usual, _RANGE[1] * usual))
        masks.append(_redrawn(mask, _PART * fitting))
        on_photo()
    return Samples(samples.names, samples.images, masks)


def _redrawn(mask: Mask, share: float) -> Mask:
    return with_border(mask, width_on(share, mask.shape))


def _share(base: Segmenter, image: RgbImage, should_stop: ShouldStop) -> float | None:
    stop_if(should_stop)
    width = border_width_of(base.propose(image).mask, should_stop)
    return None if width is None else width / max(image.shape[:2])
