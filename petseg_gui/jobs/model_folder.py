"""Models in a folder of the user's own, offered in every project."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError, ProjectError, reason_of
from core.files import content_digest, read_regular, write_bytes
from core.project import ModelVersion, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model_holder import ModelHolder
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

_MAX_MODELS = 100


class ModelFolder(QObject):
    """Lists the versions of the open project with the models of a folder, and puts one in use.

    A model of the folder is copied into the project, which then needs the folder no more and can be moved.

    Signals
    -------
    listed : list of `ModelVersion`
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
        self._runner.submit(job, "extras")

    def use(self, version: ModelVersion) -> None:
        """Propose with a listed model in the open project."""
        project = self._session.project
        if project is None:
            return
        if version.id in {known.id for known in project.versions.all()}:
            self._holder.use_version(version)
            return
        job = Job(f"Take {version.path}", partial(_take, project, version))
        job.succeeded.connect(partial(self._on_taken, project))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "saving")

    def _on_listed(self, project: Project, versions: list[ModelVersion], found: list[ModelVersion]) -> None:
        if self._session.is_at(project):
            self.listed.emit([*versions, *found])

    def _on_taken(self, project: Project, taken: ModelVersion) -> None:
        if self._session.is_at(project):
            self._holder.use_version(taken)

    def _on_failed(self, error: Exception) -> None:
        self._session.report("error", error_text(error, "The model cannot be taken over"))


def _find_models(folder: str, versions: list[ModelVersion], context: JobContext) -> list[ModelVersion]:
    """Return the models of a folder that the project does not have; files of another kind are passed over."""
    from core.model.checkpoint import read_card  # safetensors would delay the start

    known, found = {version.digest for version in versions}, []
    paths = sorted(Path(folder).glob("*.safetensors"))[:_MAX_MODELS] if folder else []
    for path in paths:
        context.check()
        with suppress(PetsegError, OSError):
            name = read_card(path).name
            created = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            digest = content_digest(path)
            if digest is not None and digest not in known:
                known.add(digest)
                title = f"{name} ({path.name})" if name else path.name
                found.append(ModelVersion(str(path), title, path, created, {}, in_use=False, won=True, digest=digest))
    return found


def _take(project: Project, version: ModelVersion, _context: JobContext) -> ModelVersion:
    from core.model.checkpoint import MAX_BYTES, read_card

    read_card(version.path)
    id_, path = project.versions.new_path()
    try:
        write_bytes(path, read_regular(version.path, MAX_BYTES), root=project.place)
    except OSError as error:
        raise ProjectError(
            "the model cannot be copied into the folder ({reason})",
            path=version.path,
            remedy="Free some space, or choose another model.",
            reason=reason_of(error),
        ) from error
    taken = replace(version, id=id_, path=path)
    project.versions.add(taken)
    return next(known for known in project.versions.all() if known.id == id_)
