"""Models in a folder of the user's own, offered in every project."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import filter as matching
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError
from core.files import content_digest, reading_folder
from core.project import ModelVersion, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.jobs.model.taken_model import take_model, title_of
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

_MAX_MODELS = 100


@dataclass(frozen=True)
class VersionListing:
    """What the open project can propose with.

    Attributes
    ----------
    versions : list of ModelVersion
        The project's, the shipped one first, then those of the user's folder.
    own : frozenset of str
        Ids of those that the project holds.
    before : ModelVersion or None
        The one that was in use before the present one.
    """

    versions: list[ModelVersion]
    own: frozenset[str] = frozenset()
    before: ModelVersion | None = None


class ModelFolder(QObject):
    """Lists the versions of the open project with the models of a folder, and puts one in use.

    A model of the folder is copied into the project, which then needs the folder no more and can be moved.

    Signals
    -------
    listed : `VersionListing`
    """

    listed = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, holder: ModelHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._holder = holder

    def request_list(self, folder: str) -> None:
        """Have the models listed that the open project can use; an empty text is no folder."""
        project = self._session.project
        if project is None:
            return
        versions = project.versions.all()
        job = Job("List models", partial(_find_models, folder, versions))
        job.succeeded.connect(partial(self._on_listed, project, versions))
        job.failed.connect(partial(self._on_unlisted, project, versions))
        self._runner.submit(job, "extras")

    def use(self, version: ModelVersion) -> None:
        """Propose with a listed model in the open project."""
        project = self._session.project
        if project is None:
            return
        if project.versions.find(version.id) is not None:
            self._holder.use_version(version)
            return
        job = Job(f"Take {version.path}", partial(_take, project, version))
        job.succeeded.connect(partial(self._on_taken, project))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "saving")

    def _on_listed(self, project: Project, versions: list[ModelVersion], found: list[ModelVersion]) -> None:
        if self._session.is_at(project):
            own = frozenset(version.id for version in versions)
            self.listed.emit(VersionListing([*versions, *found], own, project.versions.before()))

    def _on_unlisted(self, project: Project, versions: list[ModelVersion], error: Exception) -> None:
        self._on_listed(project, versions, [])
        self._session.report("warning", error_text(error))

    def _on_taken(self, project: Project, taken: ModelVersion) -> None:
        if self._session.is_at(project):
            self._holder.use_version(taken)

    def _on_failed(self, error: Exception) -> None:
        self._session.report("error", error_text(error, "The model cannot be taken over"))


def _find_models(folder: str, versions: list[ModelVersion], context: JobContext) -> list[ModelVersion]:
    """Return the models of a folder that the project does not have; files of another kind are passed over."""
    known, found = {version.digest for version in versions}, []
    for path in _model_files(Path(folder)) if folder else []:
        context.check()
        with suppress(PetsegError, OSError):
            title = title_of(path)
            created = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            digest = content_digest(path)
            if digest is not None and digest not in known:
                known.add(digest)
                found.append(ModelVersion(str(path), title, path, created, {}, in_use=False, won=True, digest=digest))
    return found


def _model_files(folder: Path) -> list[Path]:
    """Return the first files of a folder by name; a folder that is missing has none."""
    with reading_folder(folder, PetsegError), suppress(FileNotFoundError):
        # `glob` hides some errors, and which ones depends on Python.
        return [folder / name for name in sorted(matching(os.listdir(folder), "*.safetensors"))[:_MAX_MODELS]]
    return []


def _take(project: Project, version: ModelVersion, _context: JobContext) -> ModelVersion:
    return take_model(project, version.path, version.title)
