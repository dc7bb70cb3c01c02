"""Reviews of photos that are not open."""

import numpy as np

from core.errors import ProjectError
from core.images import read_size
from core.project.project import Project
from core.project.states import PhotoEntry, PhotoState


def review_stored(project: Project, name: str, step: int | None = None) -> PhotoEntry:
    """Mark a photo reviewed as it is stored: with its mask, or else its proposal.

    A review confirms every pixel, so all of them count as touched.

    Parameters
    ----------
    project : Project
    name : str
    step : int or None
        Number in the journal of the last step of the photo; None for all.

    Raises
    ------
    PetsegError
        If there is neither mask nor proposal, or a file cannot be read or written.
    """
    path = project.photos[name].path
    project.photos.check(name)  # before anything is confirmed that was made for another photo of this name
    shape = read_size(path)
    mask = project.masks.load(name, shape)
    if mask is None:
        mask = project.proposals.load(name, shape)
    if mask is None:
        raise ProjectError("the photo has no mask yet", path=path, remedy="Propose one, or open the photo and paint.")
    return project.masks.save(name, mask, np.ones(shape, np.bool_), PhotoState.REVIEWED, step)
