"""The loaded model and what is done with it in the proposals lane; nothing here knows of Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import CheckpointError, ImageError, PetsegError
from core.images import RgbImage, read_image
from core.labels import Mask
from core.pixels import Box
from core.project import SHIPPED, ModelVersion, Project
from core.proposal import OpenSegmenter, Segmenter
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.memory import give_back
from petseg_gui.jobs.photo_cache import PhotoCache
from petseg_gui.models.messages import Message


def open_real_segmenter(path: Path, device: str, on_notice: Callable[[str], None]) -> Segmenter:
    """Load a model; ONNX Runtime is imported here, in the background, so that the window is painted first."""
    from core.model.segmenter import open_segmenter

    return open_segmenter(path, device, on_notice)


def shipped_version(path: Path) -> ModelVersion:
    """The shipped model as a version, for the time before a project is open."""
    return ModelVersion(SHIPPED, "Shipped model", path, datetime.fromtimestamp(0, UTC), {}, in_use=True, won=True)


@dataclass(frozen=True)
class ModelLoaded:
    """A model that proposals can be made with now."""

    version: ModelVersion
    device: str
    messages: list[Message] = field(default_factory=list)


@dataclass(frozen=True)
class Result:
    """A proposal that was made; `problem` says why it could not be stored, if it could not."""

    name: str
    mask: Mask
    uncertainty: float
    model: str
    confidence: npt.NDArray[np.float32]
    problem: str | None = None


class ModelHolder:
    """Holds the one model that is loaded. Used by one thread: that of the proposals lane."""

    def __init__(self, open_segmenter: OpenSegmenter, shipped: Path) -> None:
        self._open = open_segmenter
        self._shipped = shipped
        self._segmenter: Segmenter | None = None

    def load(
        self, version: ModelVersion, device: str, project: Project | None, remember: bool, _context: JobContext
    ) -> ModelLoaded:
        """Load a version in place of the present one; a damaged one is told and the shipped one taken.

        Parameters
        ----------
        version : ModelVersion
        device : "auto", "cpu" or "gpu"
        project : Project or None
            Where the choice is stored.
        remember : bool
            Whether this version is a new choice. That the shipped one had to be taken is stored in any case.
        """
        notices: list[str] = []
        messages: list[Message] = []
        try:
            segmenter = self._open(version.path, device, notices.append)
        except PetsegError as error:
            if version.path == self._shipped:
                raise
            messages.append(Message("error", f"{error} The shipped model is used instead."))
            version, remember = shipped_version(self._shipped), True
            segmenter = self._open(version.path, device, notices.append)
        self.close()
        self._segmenter = segmenter
        if project is not None and remember:
            try:
                project.versions.use(version.id)
            except PetsegError as error:
                messages.append(Message("warning", f"{error} The choice of the model holds until PetSeg is closed."))
        give_back()
        messages += [Message("warning", notice) for notice in notices]
        return ModelLoaded(version, segmenter.device, messages)

    def propose(
        self, project: Project, name: str, model: str, image: RgbImage | None, cache: PhotoCache, context: JobContext
    ) -> Result:
        """Propose a mask for one photo and store it."""
        if self._segmenter is None:
            raise RuntimeError("no model is loaded")
        if image is None:
            image = _read(project, name, cache)
        context.check()
        proposal = self._segmenter.propose(image)
        context.check()
        result = Result(name, proposal.mask, proposal.uncertainty, model, proposal.confidence)
        try:
            project.proposals.save(name, result.mask, result.uncertainty, model, result.confidence)
        except PetsegError as error:
            return replace(result, problem=str(error))
        return result

    def look_closer(self, image: RgbImage, box: Box) -> Mask:
        """Propose a mask for a box of a photo, (h, w) uint8 Label of the box's size inside the photo."""
        if self._segmenter is None:
            raise CheckpointError("there is no model to look with", remedy="Choose another model.")
        return self._segmenter.propose(image, box).mask

    def close(self) -> None:
        """Let go of the model."""
        segmenter, self._segmenter = self._segmenter, None
        if segmenter is not None:
            segmenter.close()


def _read(project: Project, name: str, cache: PhotoCache) -> RgbImage:
    """A photo, from memory if it happens to be there; a whole folder is not to push out what is looked at."""
    path = project.photos[name].path
    photo = cache.peek(path)
    if photo is not None:
        return photo.image
    try:
        return read_image(path)
    except ImageError as error:
        project.photos.set_problem(name, str(error))
        raise
