"""The model that is loaded, as the background uses it; nothing here knows Qt objects."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.cancel import ShouldStop
from core.errors import CheckpointError, PetsegError
from core.images import RgbImage
from core.memory import give_back
from core.model.propagation.strokes import Strokes
from core.pixels import Box
from core.project import SHIPPED, SHIPPED_TITLE, ModelVersion, Project
from core.project.model_digests import stamp_of
from core.proposal import OpenSegmenter, Proposal, Segmenter
from petseg_gui.jobs.job import JobContext
from petseg_gui.models.messages import Message
from petseg_gui.translation import error_text, tr

if TYPE_CHECKING:
    from core.model.propagation.propagation import Propagation, Suggestion


def open_real_segmenter(path: Path, device: str, on_notice: Callable[[str], None]) -> Segmenter:
    """Load a model. ONNX Runtime is imported only here, in the background, so that the window is painted first."""
    from core.model.segmenter import open_segmenter

    return open_segmenter(path, device, on_notice)


def shipped_version(path: Path) -> ModelVersion:
    """Return the shipped model as a version, for the time before a project is open."""
    return ModelVersion(SHIPPED, SHIPPED_TITLE, path, datetime.fromtimestamp(0, UTC), {}, in_use=True, won=True)


@dataclass(frozen=True)
class LoadResult:
    """The version that was loaded, the name of its device, and what to tell the user."""

    version: ModelVersion
    device: str
    messages: list[Message] = field(default_factory=list)


class LoadedModel:
    """Holds the one segmenter that is loaded. Used only in the proposals lane."""

    def __init__(self, open_segmenter: OpenSegmenter, shipped: ModelVersion) -> None:
        self._open = open_segmenter
        self._shipped = shipped
        self._segmenter: Segmenter | None = None
        self._path: Path | None = None
        self._propagation: Propagation | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether there is a model to propose with; any thread may ask."""
        return self._segmenter is not None

    def load(
        self, version: ModelVersion, device: str, project: Project | None, chosen: bool, _context: JobContext
    ) -> LoadResult:
        """Load a version in place of the present one; report a damaged one and fall back to the shipped model.

        Parameters
        ----------
        version : ModelVersion
        device : "auto", "cpu" or "gpu"
        project : Project or None
            Where the choice is stored.
        chosen : bool
            Whether the version is a new choice to store. A fall-back is stored in any case.
        """
        notices: list[str] = []
        messages: list[Message] = []
        version = _as_its_file_is(version, project)
        try:
            segmenter = self._open(version.path, device, notices.append)
        except PetsegError as error:
            if version.path == self._shipped.path:
                raise
            text = tr("{error} The shipped model is used instead.", error=error_text(error))
            messages.append(Message("error", text))
            version, chosen = _as_its_file_is(self._shipped, project), True
            segmenter = self._open(version.path, device, notices.append)
        self.close()
        self._segmenter, self._path = segmenter, version.path
        if project is not None and chosen:
            messages += _store_choice(project, version)
        give_back()
        messages += [Message("warning", notice) for notice in notices]
        return LoadResult(version, segmenter.device, messages)

    def propose(self, image: RgbImage, box: Box | None = None) -> Proposal:
        """Propose a mask for a photo, or for a box inside it."""
        if self._segmenter is None:
            raise _no_model()
        return self._segmenter.propose(image, box)

    def suggest(self, image: RgbImage, strokes: Strokes, number: int, should_stop: ShouldStop) -> "Suggestion":
        """Return one of the masks that the strokes on a photo suggest, see `core.model.propagation`."""
        if self._path is None:
            raise _no_model()
        if self._propagation is None:
            from core.model.propagation.propagation import open_propagation  # ONNX Runtime

            self._propagation = open_propagation(self._path)
        return self._propagation.suggest(image, strokes, number, should_stop)

    def close(self) -> None:
        """Release the model."""
        segmenter, self._segmenter = self._segmenter, None
        self._path = self._propagation = None
        if segmenter is not None:
            segmenter.close()


def _no_model() -> CheckpointError:
    return CheckpointError("there is no model to propose with", remedy="Choose another model.")


def _as_its_file_is(version: ModelVersion, project: Project | None) -> ModelVersion:
    """Return a version that identifies the loaded model; the digest is left to projects, which keep it."""
    return replace(version, stamp=stamp_of(version.path)) if project is None else project.versions.look(version)


def _store_choice(project: Project, version: ModelVersion) -> list[Message]:
    try:
        project.versions.use(version.id)
    except PetsegError as error:
        text = tr("{error} The choice of the model holds until PetSeg is closed.", error=error_text(error))
        return [Message("warning", text)]
    return []
