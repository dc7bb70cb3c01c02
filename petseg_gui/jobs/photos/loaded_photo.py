"""What a document is made of, loaded in the background."""

from dataclasses import dataclass, field
from pathlib import Path

from core.editing.history import History
from core.editing.layers import MaskLayers, make_layers
from core.errors import ImageError, MaskError, PetsegError
from core.labels import Mask
from core.pixels import BoolArray
from core.project import Project
from core.proposal import Confidence
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.photos.photo_cache import Photo, PhotoCache
from petseg_gui.jobs.saving.history_store import LeftHistory
from petseg_gui.jobs.saving.snapshot import Snapshot
from petseg_gui.localized import sentences
from petseg_gui.models.messages import Message
from petseg_gui.translation import error_text, problem_text, tr


@dataclass
class LoadedPhoto:
    """A photo with everything stored about it, and the messages that loading it caused."""

    name: str
    photo: Photo
    layers: MaskLayers
    has_mask: bool
    proposal: Mask | None
    confidence: Confidence | None
    history: History | None = None
    messages: list[Message] = field(default_factory=list)


def load_photo(
    project: Project,
    name: str,
    cache: PhotoCache,
    unsaved: Snapshot | None,
    left: LeftHistory | None,
    context: JobContext,
) -> LoadedPhoto:
    """Read a photo and what is stored about it; `unsaved` and `left` are newer than the files."""
    try:
        photo = _read(cache, project.photos[name].path)
    except ImageError as error:
        project.photos.set_problem(name, problem_text(error))
        raise
    context.check()
    project.photos.set_problem(name, None)
    shape = photo.image.shape[:2]
    messages: list[Message] = []
    # Before anything is loaded that was stored about another photo of this name.
    project.photos.check(name)
    proposal = project.proposals.load(name, shape)
    confidence = None if proposal is None else project.proposals.load_confidence(name)
    if unsaved is not None and unsaved.mask.shape == shape:
        mask, touched = (unsaved.mask.copy(), unsaved.touched.copy()) if unsaved.has_mask else (None, None)
    else:
        mask, touched = _stored_mask(project, name, shape, messages)
    layers = make_layers(shape, mask, touched, proposal)
    history = left.history if left is not None and _is_of_photo(left, project, name) and left.fits(layers) else None
    return LoadedPhoto(name, photo, layers, mask is not None, proposal, confidence, history, messages)


def _read(cache: PhotoCache, path: Path) -> Photo:
    try:
        return cache.load(path)
    except MemoryError as error:
        raise ImageError(
            "there is not enough memory to open the photo",
            path=path,
            remedy="Close other programs, or open a smaller copy.",
        ) from error


def _is_of_photo(left: LeftHistory, project: Project, name: str) -> bool:
    """Whether steps were taken on the photo that is there now: undoing others could bring a review of it back."""
    return left.photo is None or project.photos.holds(name, left.photo)


def _stored_mask(
    project: Project, name: str, shape: tuple[int, ...], messages: list[Message]
) -> tuple[Mask | None, BoolArray | None]:
    """Return the mask on disk and its touched pixels; set an unusable mask aside and report it."""
    try:
        mask = project.masks.load(name, shape)
        return mask, None if mask is None else project.masks.load_touched(name, shape)
    except MaskError as error:
        messages.append(Message("warning", sentences(error_text(error), _set_aside(project, name))))
        return None, None


def _set_aside(project: Project, name: str) -> str:
    try:
        return tr("It was moved to {path}.", path=project.masks.set_aside(name))
    except PetsegError as error:
        return error_text(error)
