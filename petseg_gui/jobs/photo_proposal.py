"""Proposes a mask for one photo in the background, and stores it."""

from dataclasses import dataclass

from core.errors import FolderGoneError, ImageError, PetsegError
from core.images import RgbImage, read_image
from core.project import Project
from core.proposal import Proposal
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.loaded_model import LoadedModel
from petseg_gui.jobs.photo_cache import PhotoCache
from petseg_gui.translation import error_text


@dataclass(frozen=True)
class PhotoProposal:
    """A photo's proposal by a version; `problem` says why it could not be stored, if so."""

    name: str
    version_id: str
    proposal: Proposal
    problem: str | None = None


def propose_photo(
    model: LoadedModel,
    project: Project,
    name: str,
    version_id: str,
    image: RgbImage | None,
    cache: PhotoCache,
    context: JobContext,
) -> PhotoProposal:
    """Propose a mask for a photo and store it; its image is read unless it is given."""
    if image is None:
        image = _read(project, name, cache)
    context.check()
    proposal = model.propose(image)
    context.check()
    try:
        project.proposals.save(name, proposal.mask, proposal.uncertainty, version_id, proposal.confidence)
    except FolderGoneError:
        raise
    except PetsegError as error:
        return PhotoProposal(name, version_id, proposal, error_text(error))
    return PhotoProposal(name, version_id, proposal)


def _read(project: Project, name: str, cache: PhotoCache) -> RgbImage:
    """Read a photo, without caching it: a whole folder must not push out what is looked at."""
    path = project.photos[name].path
    photo = cache.peek(path)
    if photo is not None:
        return photo.image
    try:
        return read_image(path)
    except ImageError as error:
        project.photos.set_problem(name, error_text(error))
        raise
