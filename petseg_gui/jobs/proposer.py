"""Has the model propose masks: for the current photo first, then ahead of it, then for the whole folder."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import DeviceError, ImageError, WorkerError
from core.project import ModelVersion, PhotoState, Project
from core.proposal import OpenSegmenter
from petseg_gui.jobs.batch import Batch
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model_holder import ModelHolder, ModelLoaded, Result, shipped_version
from petseg_gui.jobs.photo_cache import PhotoCache
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text
from resources import DEFAULT_MODEL

AHEAD = 2
_WAITING = (PhotoState.TODO, PhotoState.PROPOSED)


class Proposer(QObject):
    """Decides which photo the model sees next, one at a time, so that the current one never waits for long.

    Results always go to the project; only those of the current photo go to its document too.

    Signals
    -------
    progress : done, total
        Of a run over many photos.
    batch_finished : what to tell the user about it
    batch_changed
        A run has begun, ended, been paused or resumed.
    model_changed : title and device of the model that proposes now
    proposing_changed : whether the current photo waits for its proposal
    """

    progress = Signal(int, int)
    batch_finished = Signal(str)
    batch_changed = Signal()
    model_changed = Signal(str, str)
    proposing_changed = Signal(bool)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        open_segmenter: OpenSegmenter,
        cache: PhotoCache,
        device: str = "auto",
        shipped: Path = DEFAULT_MODEL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._cache = cache
        self.engine = ModelHolder(open_segmenter, shipped)
        self._shipped = shipped_version(shipped)
        self._device = device
        self._version: ModelVersion | None = None
        self._wanted: ModelVersion | None = None
        self._loading: Job | None = None
        self._job: Job | None = None
        self._in_hand: str | None = None
        self._again: str | None = None
        self._batch: Batch | None = None
        self._failed: set[tuple[str, str]] = set()
        self._was_proposing = False
        self._stopped = False
        session.project_changed.connect(self._follow_project)
        session.order_changed.connect(self._advance)
        session.document_changed.connect(self._advance)
        session.document_requested.connect(self._advance)
        session.entry_changed.connect(self._advance)

    # The model

    @property
    def version(self) -> ModelVersion | None:
        """The version that proposes; None while none could be loaded."""
        return self._version

    def start(self) -> None:
        """Load the model, before any folder is open, so that the first proposal comes soon."""
        if self._wanted is None:
            self._load(self._version_of(self._session.project), remember=False)

    def use_version(self, version: ModelVersion) -> None:
        """Propose with another version from now on, and make the untouched proposals anew."""
        self._load(version, remember=True)

    def set_device(self, device: str) -> None:
        """Run the model elsewhere: "auto", "cpu" or "gpu"."""
        if device != self._device:
            self._device = device
            if self._wanted is not None:
                self._load(self._wanted, remember=False)

    def _version_of(self, project: Project | None) -> ModelVersion:
        return self._shipped if project is None else project.versions.in_use()

    def _load(self, version: ModelVersion, *, remember: bool) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._wanted = version
        project = self._session.project
        job = Job("Load the model", partial(self.engine.load, version, self._device, project, remember))
        job.succeeded.connect(partial(self._on_model_loaded, remember))
        job.failed.connect(self._on_model_failed)
        job.finished.connect(self._advance)
        self._loading = job
        self._runner.submit(job, "proposals", priority=10)

    def _on_model_loaded(self, remake: bool, loaded: ModelLoaded) -> None:
        self._loading = None
        self._version = self._wanted = loaded.version
        self._failed.clear()
        for message in loaded.messages:
            self._session.message.emit(message)
        self.model_changed.emit(loaded.version.title, loaded.device)
        if remake:
            self._remake()

    def _remake(self) -> None:
        """Make proposals anew that another model made; a run that was under way goes on with the rest as well."""
        running, stale = self._batch, self._stale()
        if running is None:
            stale = [name for name in stale if self._session.state(name) == PhotoState.PROPOSED]
        if stale:
            self._start_batch(stale, paused=running is not None and running.paused)

    def _on_model_failed(self, error: Exception) -> None:
        self._loading = None
        self._version = None
        text = error_text(error, "The model cannot be loaded")
        self._session.report("error", f"{text} There are no proposals; painting goes on as usual.")
        self.cancel()
        self.model_changed.emit("No model", "")

    def _follow_project(self) -> None:
        """Drop everything that was asked for another folder, and take the model of this one."""
        if self._job is not None:
            self._job.cancel()
        self._again = self._batch = None
        self._failed.clear()
        self.batch_changed.emit()
        version = self._version_of(self._session.project)
        if self._wanted is not None and (version.id, version.path) != (self._wanted.id, self._wanted.path):
            self._load(version, remember=False)
        self._advance()

    # What a person asks for

    def propose_again(self) -> None:
        """Propose for the current photo with the model in use; pixels that a person touched stay."""
        if self._session.current is not None:
            self._failed = {(name, model) for name, model in self._failed if name != self._session.current}
            self._again = self._session.current
            self._advance()

    def propose_all(self) -> None:
        """Propose for every photo of the folder that has no proposal of the model in use."""
        if self._version is None:
            self._session.report("info", "The model is not loaded yet. Try again in a moment.")
        elif self._batch is None and self._session.project is not None:
            self._failed.clear()
            self._start_batch(self._stale())

    @property
    def batch_running(self) -> bool:
        """Whether a run over many photos has begun and not ended; it may be paused."""
        return self._batch is not None

    @property
    def paused(self) -> bool:
        """Whether the run waits for `resume`."""
        return self._batch is not None and self._batch.paused

    def pause(self) -> None:
        """Let the run wait; the current photo is still served."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on with the run."""
        self._set_paused(False)

    def cancel(self) -> None:
        """End the run; what it has proposed stays."""
        if self._batch is not None:
            self._end_batch(stopped=True)

    def stop(self) -> None:
        """Give up everything that is under way and begin nothing more, before the threads end."""
        self._stopped = True
        self._again = self._batch = None
        for job in (self._job, self._loading):
            if job is not None:
                job.cancel()

    def release(self) -> None:
        """Let go of the model; only after the threads have ended."""
        self.engine.close()

    # Which photo is next

    def _advance(self) -> None:
        project = self._session.project
        idle = self._job is None and self._loading is None and not self._stopped
        if idle and project is not None and self._version is not None:
            name = self._choose(self._version)
            if name is not None:
                self._propose(project, name, self._version)
        self._end_batch_if_over()
        self._tell_proposing()

    def _choose(self, version: ModelVersion) -> str | None:
        current, document = self._session.current, self._session.document
        if self._again != current:
            self._again = None
        if current is not None and (self._again == current or self._is_due(current, version, document)):
            # While the photo is still being loaded nothing else is begun: it would only be in the way.
            return current if document is not None or self._has_problem(current) else None
        ahead = self._choose_ahead(version)
        if ahead is not None or self._batch is None:
            return ahead
        return self._batch.take(lambda name: self._is_due(name, version), self._has_problem)

    def _choose_ahead(self, version: ModelVersion) -> str | None:
        row = None if self._session.current is None else self._session.row(self._session.current)
        if row is None:
            return None
        ahead = self._session.names[row + 1 : row + 1 + AHEAD]
        return next((name for name in ahead if self._is_due(name, version)), None)

    def _is_due(self, name: str, version: ModelVersion, document: Document | None = None) -> bool:
        entry = self._session.entry(name)
        if entry is None or entry.problem is not None or (name, version.id) in self._failed:
            return False
        unseen = document is not None and document.proposal is None
        if entry.state in _WAITING:
            return entry.model != version.id or unseen
        # Somebody began to paint before the first proposal came: it still fills what is untouched.
        return entry.state == PhotoState.CORRECTED and entry.model is None and unseen

    def _has_problem(self, name: str) -> bool:
        entry = self._session.entry(name)
        return entry is not None and entry.problem is not None

    def _stale(self) -> list[str]:
        """Photos without a proposal of the model in use, in the order of the list from the open one on."""
        if self._session.project is None or self._version is None:
            return []
        names, here = self._session.names, self._session.row(self._session.current or "") or 0
        stale = set(self._session.project.proposals.stale(self._version.id))
        return [name for name in names[here:] + names[:here] if name in stale]

    # One proposal

    def _propose(self, project: Project, name: str, version: ModelVersion) -> None:
        asked, document = self._again == name, self._session.document
        self._again, self._in_hand = None, name
        image = document.image if document is not None and document.name == name else None
        work = partial(self.engine.propose, project, name, version.id, image, self._cache)
        job = self._job = Job(f"Propose a mask for {name}", lambda context: work(context=context))
        job.succeeded.connect(partial(self._on_proposed, project, asked))
        job.failed.connect(partial(self._on_failed, project, name, version))
        job.finished.connect(partial(self._on_finished, name))
        self._runner.submit(job, "proposals")

    def _on_proposed(self, project: Project, asked: bool, result: Result) -> None:
        if not self._session.is_at(project):
            return
        if result.problem is not None:
            self._failed.add((result.name, result.model))
            self._session.report("warning", result.problem)
        else:
            self._session.learn_proposal(result.name, result.uncertainty, result.model)
        document = self._session.document
        if document is None or document.name != result.name or document.shape != result.mask.shape:
            return
        if self._may_fill(document, asked):
            document.receive_proposal(result.mask, result.confidence)
        if asked and document.layers.touched.all():
            self._session.report(
                "info", "All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it."
            )

    def _may_fill(self, document: Document, asked: bool) -> bool:
        """Below a mask that somebody corrects, one proposal is not exchanged for another unless they ask."""
        return asked or document.proposal is None or self._session.state(document.name) in _WAITING

    def _on_failed(self, project: Project, name: str, version: ModelVersion, error: Exception) -> None:
        if isinstance(error, DeviceError | WorkerError) and self._device != "cpu":
            self._session.report("warning", f"The GPU cannot be used ({error.problem}); proposals run on the CPU.")
            self.set_device("cpu")
            return
        self._failed.add((name, version.id))
        if not self._session.is_at(project):
            return
        if isinstance(error, ImageError):
            self._session.learn_problem(name, str(error))
        else:
            # What stopped this one would stop the others too, each with a message of its own.
            self.cancel()
            self._session.report("error", str(error) or f"{name}: proposing failed ({error!r}).")

    def _on_finished(self, name: str) -> None:
        self._job = self._in_hand = None
        if self._batch is not None:
            self._batch.put_down(name, failed=self._has_problem(name))
            self.progress.emit(self._batch.done, self._batch.total)
        self._advance()

    def _tell_proposing(self) -> None:
        current, version = self._session.current, self._version
        waiting = (
            current is not None
            and version is not None
            and (current in (self._again, self._in_hand) or self._is_due(current, version, self._session.document))
        )
        if waiting != self._was_proposing:
            self._was_proposing = waiting
            self.proposing_changed.emit(waiting)

    # A run over many photos

    def _start_batch(self, names: Iterable[str], *, paused: bool = False) -> None:
        self._batch = Batch(names, paused=paused)
        self.batch_changed.emit()
        self.progress.emit(0, self._batch.total)
        self._advance()

    def _set_paused(self, paused: bool) -> None:
        if self._batch is not None and self._batch.paused != paused:
            self._batch.paused = paused
            self.batch_changed.emit()
            self._advance()

    def _end_batch_if_over(self) -> None:
        if self._batch is not None and self._batch.is_over:
            self._end_batch(stopped=False)

    def _end_batch(self, *, stopped: bool) -> None:
        batch, self._batch = self._batch, None
        if batch is not None:
            self.batch_changed.emit()
            self.batch_finished.emit(batch.summary(stopped=stopped))
