"""Proposes a mask for one photo in the background, and stores it."""

from dataclasses import dataclass

from core.errors import FolderGoneError, ImageError, PetsegError, PhotoReplacedError
from core.images import RgbImage, read_image
from core.model.folder_border import with_folder_border
from core.project import PhotoEntry, Project
from core.project.border_share import known_share
from core.project.identity import PhotoIdentity, read_identified
from core.proposal import Proposal
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.model.loaded_model import LoadedModel
from petseg_gui.jobs.photos.photo_cache import PhotoCache
from petseg_gui.translation import error_text, problem_text

_ATTEMPTS = 3
"""How often a photo that is replaced meanwhile is proposed again."""


@dataclass(frozen=True)
class ProposedPhoto:
    """What was decoded of a photo, and which photo the file held."""

    image: RgbImage
    identity: PhotoIdentity


@dataclass(frozen=True)
class PhotoProposal:
    """A photo's proposal by a model; `stored` is what came of the photo, `problem` why it could not be stored."""

    name: str
    model: str
    proposal: Proposal
    photo: PhotoIdentity
    stored: PhotoEntry | None = None
    problem: str | None = None


def propose_photo(
    model: LoadedModel,
    project: Project,
    name: str,
    digest: str,
    shown: ProposedPhoto | None,
    cache: PhotoCache,
    context: JobContext,
) -> PhotoProposal:
    """Propose a mask for a photo and store it under the model's digest.

    The photo is read unless the one shown is still there. The border is as wide as in the folder's masks.
    """
    project.photos.check(name)
    for _ in range(_ATTEMPTS):
        is_shown = shown is not None and not project.photos.has_changed(name, shown.identity)
        photo = shown if shown is not None and is_shown else _read(project, name, cache)
        context.check()
        proposal = with_folder_border(model.propose(photo.image), known_share(project), photo.image.shape[:2])
        context.check()
        try:
            stored = _store(project, name, digest, proposal, photo.identity)
        except PhotoReplacedError:
            continue
        except FolderGoneError:
            raise
        except PetsegError as error:
            return PhotoProposal(name, digest, proposal, photo.identity, problem=error_text(error))
        return PhotoProposal(name, digest, proposal, photo.identity, stored)
    raise ImageError("the photo keeps changing", path=project.photos[name].path, remedy="Try again later.")


def _store(project: Project, name: str, digest: str, proposal: Proposal, photo: PhotoIdentity) -> PhotoEntry:
    return project.proposals.save(name, proposal.mask, proposal.uncertainty, digest, proposal.confidence, photo)


def _read(project: Project, name: str, cache: PhotoCache) -> ProposedPhoto:
    """Read a photo, without caching it: a whole folder must not push out what is looked at."""
    path = project.photos[name].path
    photo = cache.peek(path)
    if photo is not None:
        return ProposedPhoto(photo.image, photo.identity)
    try:
        return ProposedPhoto(*read_identified(path, read_image))
    except ImageError as error:
        project.require_root()  # else it is no problem of this photo
        project.photos.set_problem(name, problem_text(error))
        raise
