"""Finds out in the background what a fine-tune would use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.evaluation.tuning_photos import TuningPhotos, find_tuning_photos
from core.project import SHIPPED, ModelVersion, Project
from core.worker.finetune_messages import TuningOptions
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.tuning.tuning_time import expected_seconds
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.translation import error_text

MAX_WATCHED = 6
_WATCHED = 4


@dataclass(frozen=True)
class TuningPlan:
    """What a fine-tune would use.

    Attributes
    ----------
    photos : TuningPhotos
    versions : list of ModelVersion
        That it may start from; the shipped one leads.
    seconds : float
        Expected.
    watched : list of str
        Photos to show after each epoch, unless the user chooses others.
    base : str
        Id of the version to start from, unless the user chooses another.
    """

    photos: TuningPhotos
    versions: list[ModelVersion]
    seconds: float
    watched: list[str]
    base: str = SHIPPED


@dataclass(frozen=True)
class TuningStart:
    """What the user decided before a fine-tune.

    Attributes
    ----------
    options : TuningOptions
    base : str
        Id of the version to start from; empty for the shipped one.
    watched : sequence of str
        Names of photos.
    """

    options: TuningOptions = field(default_factory=TuningOptions)
    base: str = ""
    watched: Sequence[str] = ()


class TuningPlanner(QObject):
    """Answers `request`.

    Signals
    -------
    planned : `TuningPlan`
    failed : why there is none, translated
    """

    planned = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        model: ModelHolder,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._model = model
        self._settings = settings
        self._job: Job | None = None
        session.project_changed.connect(self.cancel)

    def request(self) -> None:
        """Find out what a fine-tune of the open folder would use now; the latest request is answered."""
        project = self._session.project
        if project is None:
            return
        self.cancel()
        job = self._job = Job("Plan a fine-tune", lambda _context: None)
        paces = self._settings.settings.tuning_paces
        job.then("extras", partial(_plan, project, self._model.device, paces, self._session.current))
        job.succeeded.connect(self.planned)
        job.failed.connect(lambda error: self.failed.emit(error_text(error, "The photos cannot be looked at")))
        # Behind the saves, so that a mask that was marked as reviewed a moment ago counts.
        self._autosaver.when_queued(partial(self._runner.submit, job, "saving"))

    def cancel(self) -> None:
        """Drop a request."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _plan(
    project: Project,
    device: str,
    paces: Mapping[str, float],
    current: str | None,
    _saved: object,
    context: JobContext,
) -> TuningPlan:
    photos = find_tuning_photos(project, context.should_stop)
    versions = project.versions.all()
    seconds = expected_seconds(photos.reviewed, device, paces, versions)
    return TuningPlan(photos, versions, seconds, _usual_watched(photos, current), _usual_base(versions))


def _usual_base(versions: Sequence[ModelVersion]) -> str:
    """Return the version that the last fine-tune in this folder started from, if it is still listed."""
    last = max((version for version in versions if version.photos), key=lambda version: version.created, default=None)
    return next((version.id for version in versions if last is not None and version.digest == last.base), SHIPPED)


def _usual_watched(photos: TuningPhotos, current: str | None) -> list[str]:
    """Return photos that are not trained on, those first whose true masks are known."""
    wanted = [*photos.held_out[: _WATCHED // 2], *([current] if current in photos.untouched else [])]
    others = [*photos.untouched, *photos.held_out, *photos.trained_on]
    return list(dict.fromkeys([*wanted, *others]))[:_WATCHED]
