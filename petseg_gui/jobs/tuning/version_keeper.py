"""Changes what the open folder's model versions are called, and brings them in and out as files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.project import ModelVersion, Project
from core.proposal import OpenSegmenter
from petseg_gui.jobs.job import Job, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.taken_model import copy_model, take_model, title_of
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

_Tell = Callable[..., str]
"""Says what was done, given the result of the work."""


class VersionKeeper(QObject):
    """Does what the versions dialog asks for, in the background; failures are messages.

    Signals
    -------
    changed
        The versions of the open folder are others or have other titles, or a change was refused.
    """

    changed = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, open_segmenter: OpenSegmenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._open_segmenter = open_segmenter

    def rename(self, version: ModelVersion, title: str) -> None:
        """Give a version another title; an empty one is ignored."""
        if title.strip():
            self._change(lambda project: project.versions.describe(version.id, title=title.strip()))

    def annotate(self, version: ModelVersion, note: str) -> None:
        """Give a version another note."""
        self._change(lambda project: project.versions.describe(version.id, note=note.strip()))

    def remove(self, version: ModelVersion) -> None:
        """Set the checkpoint of a version aside and stop listing it."""
        self._change(
            lambda project: project.versions.remove(version.id),
            lambda path: tr(
                "“{title}” is no longer listed. Its file was moved to {path}.", title=version.title, path=path
            ),
        )

    def import_file(self, path: Path) -> None:
        """List a model that was exported elsewhere, if it is one and can propose."""
        self._change(
            lambda project: take_model(project, path, title_of(path), open_segmenter=self._open_segmenter),
            lambda taken: tr("“{title}” is listed now. It proposes once you choose it.", title=taken.title),
        )

    def export(self, version: ModelVersion, path: Path) -> None:
        """Write a version to a file that can be imported elsewhere."""
        self._submit(
            lambda: copy_model(version.path, path),
            lambda _nothing: tr("“{title}” was exported to {path}.", title=version.title, path=path),
            "extras",
        )

    def _change(self, change: Callable[[Project], object], tell: _Tell | None = None) -> None:
        project = self._session.project
        if project is not None:
            self._submit(partial(change, project), tell, "saving", self.changed.emit)

    def _submit(
        self,
        work: Callable[[], object],
        tell: _Tell | None,
        lane: Lane,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        job = Job("Keep versions", lambda _context: work())
        if tell is not None:
            job.succeeded.connect(lambda result: self._session.report("info", tell(result), about="folder"))
        job.failed.connect(self._on_failed)
        job.finished.connect(then)
        self._runner.submit(job, lane)

    def _on_failed(self, error: Exception) -> None:
        self._session.report("error", error_text(error, "The version cannot be changed"), about="folder")
