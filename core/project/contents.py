"""The photos of a project with their masks and states, one after the other."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.images import RgbImage, read_image, read_size
from core.labels import Mask
from core.project.project import Project
from core.project.states import PhotoState


@dataclass(frozen=True)
class ProjectPhoto:
    """A photo of a project.

    Attributes
    ----------
    name : str
        Path below the photos' folder, with forward slashes.
    path : Path
        The photo's file.
    state : PhotoState
    """

    name: str
    path: Path
    state: PhotoState
    _project: Project

    def read_image(self) -> RgbImage:
        """Decode the photo, (H, W, 3) uint8 RGB; raises ImageError."""
        return read_image(self.path)

    def read_mask(self) -> Mask | None:
        """Read the mask, (H, W) uint8 Label: the saved one, else the proposal; None if there is neither.

        Raises
        ------
        PetsegError
            If photo or mask cannot be read.
        """
        shape = read_size(self.path)
        saved = self._project.masks.load(self.name, shape)
        return self._project.proposals.load(self.name, shape) if saved is None else saved


def photos_of(project: Project, states: Collection[str] | None = None) -> Iterator[ProjectPhoto]:
    """Yield the photos of a project in natural order, one file read at a time.

    Parameters
    ----------
    project : Project
    states : collection of str or None
        Such as `{"reviewed"}`; None takes all.

    Examples
    --------
    >>> with Project.open(folder, read_only=True) as project:
    ...     for photo in photos_of(project, {"reviewed"}):
    ...         mask = photo.read_mask()
    ...         print(photo.name, mask.shape, f"{(mask == Label.PET).mean():.0%} pet")
    pet_1.jpg (90, 120) 22% pet
    pet_2.jpg (90, 120) 22% pet
    pet_3.jpg (90, 120) 22% pet
    pet_4.jpg (90, 120) 22% pet
    """
    for entry in project.photos.entries():
        if states is None or entry.state in states:
            yield ProjectPhoto(entry.name, entry.path, entry.state, project)
