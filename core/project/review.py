"""Reviews of photos that are not open."""

import numpy as np

from core.border.band import with_border
from core.errors import MaskError, NothingStoredError
from core.images import read_size
from core.labels import Mask
from core.project.masks.seen_masks import conflict
from core.project.project import Project
from core.project.states import PhotoEntry, PhotoState


def review_stored(project: Project, name: str, step: int | None = None, border: float | None = None) -> PhotoEntry:
    """Mark a photo reviewed as it is stored: with its mask, or else its proposal.

    A review confirms every pixel, so all of them count as touched, and no later proposal may change any.

    Parameters
    ----------
    project : Project
    name : str
    step : int or None
        Number in the journal of the last step of the photo; None for all.
    border : float or None
        Width of the border that a corrected mask gets, as a share of the longer side; None to leave it as it is.

    Raises
    ------
    NothingStoredError
        If there is neither mask nor proposal.
    PetsegError
        If a file cannot be read or written, or is another one than a person saw.
    """
    path = project.photos[name].path
    shape = read_size(path)
    mask = mask_as_seen(project, name, shape)
    if mask is not None and border is not None and project.photos.entry(name).state == PhotoState.CORRECTED:
        mask = with_border(mask, max(1, round(border * max(shape))))
    if mask is None:
        mask = project.proposals.load(name, shape)
    if mask is None:
        remedy = "Propose one, or open the photo and paint."
        raise NothingStoredError("the photo has no mask yet", path=path, remedy=remedy)
    return project.masks.save(name, mask, np.ones(shape, np.bool_), PhotoState.REVIEWED, step)


def mask_as_seen(project: Project, name: str, shape: tuple[int, int]) -> Mask | None:
    """Return the mask on disk, which counts as seen from now on.

    Raises
    ------
    MaskError
        If another program changed it since it was seen, or the photo is another one by now.
    """
    masks = project.masks
    if project.photos.check(name):
        raise MaskError(
            "the photo was replaced by another one",
            path=project.photos[name].path,
            remedy="Look at its mask before you decide about it.",
        )
    if masks.seen(name) is not None:
        other = masks.others.find(name)
        if other is not None:
            raise conflict(other)
    return masks.load(name, shape)
