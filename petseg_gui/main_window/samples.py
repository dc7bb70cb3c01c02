"""The sample photo: copied to where its masks may be written, since the package itself is never written to."""

import shutil
from pathlib import Path

from core.errors import ProjectError, reason_of
from core.images import list_images

FOLDER_NAME = "PetSeg sample"


def copy_samples(samples: Path, place: Path) -> Path:
    """Copy the shipped photos into `PetSeg sample` below a folder; photos that are there already stay.

    Returns
    -------
    Path
        The folder to open.

    Raises
    ------
    ProjectError
        If the photos cannot be copied.
    """
    folder = place / FOLDER_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for photo in list_images(samples):
            if not (folder / photo.name).exists():
                shutil.copyfile(photo, folder / photo.name)
    except OSError as error:
        problem = f"the sample photo cannot be put there ({reason_of(error)})"
        raise ProjectError(problem, path=folder, remedy="Open a folder of your own photos.") from error
    return folder
