"""Has the model propose masks: for the current photo first, then for the next ones, then for the whole folder."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import DeviceError, FolderGoneError, ImageError, WorkerError
from core.project import WAITING_STATES, ModelVersion, Project
from petseg_gui.jobs.batch import Batch
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.jobs.photos.photo_cache import PhotoCache
from petseg_gui.jobs.proposing.interrupted_redo import InterruptedRedo
from petseg_gui.jobs.proposing.painting import Painting
from petseg_gui.jobs.proposing.photo_proposal import PhotoProposal, ProposedPhoto, propose_photo
from petseg_gui.jobs.proposing.proposal_order import ProposalOrder
from petseg_gui.jobs.proposing.stale_search import StalePhotos, StaleSearch
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, problem_text, tr


class Proposer(QObject):
    """Decides which photo the model sees next, one at a time, so that the current one never waits long.

    Results always go to the project; those of the current photo go to its document too.

    Signals
    -------
    proposing_changed : whether the current photo waits for its proposal
    """

    proposing_changed = Signal(bool)

    def __init__(
        self, session: Session, runner: JobRunner, model: ModelHolder, cache: PhotoCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._model = model
        self._cache = cache
        self.batch = Batch(self)
        """The run over the whole folder."""
        self.replaces_stale = True
        """Whether a new model proposes again what another one proposed, without being asked."""
        painting = Painting(session, self)
        self._order = ProposalOrder(session, self.batch, painting)
        self._stale = StaleSearch(session, runner, self)
        self._wants_all = False
        """Whether a person asked for the search, rather than a new model."""
        self._job: Job | None = None
        self._in_progress: str | None = None
        self._was_proposing = False
        self._stopped = False
        self._redo = InterruptedRedo(session, runner, self)
        self._redo.found.connect(self._on_interrupted)
        painting.stopped.connect(self._advance)
        self.batch.resumed.connect(self._advance)
        self.batch.finished.connect(lambda _summary: self._order.forget_run())
        self.batch.settled.connect(self._redo.end)
        model.load_finished.connect(self._on_model)
        session.project_changed.connect(self._follow_project)
        session.project_replaced.connect(self._begin_again)
        session.photos_changed.connect(self._advance)
        session.order_changed.connect(self._advance)
        session.document_changed.connect(self._advance)
        session.document_requested.connect(self._advance)
        session.entry_changed.connect(self._advance)

    def set_ahead(self, photos: int) -> None:
        """Propose so many photos after the current one before the user gets there."""
        if photos != self._order.ahead:
            self._order.ahead = photos
            self._advance()

    def propose_again(self) -> None:
        """Propose the current photo with the model in use; touched pixels stay."""
        if self._session.current is not None:
            self._order.request_again(self._session.current)
            self._advance()

    def propose_selected(self, names: Sequence[str]) -> None:
        """Propose photos with or without a proposal, then what is left of a run in progress; touched pixels stay."""
        if list(names) == [self._session.current]:
            self.propose_again()
        elif self._model.version is None:
            self._report_no_model()
        else:
            self._order.request_run(names)
            self._order.waits_for_painting = False
            self.batch.start([*names, *self.batch.left], paused=self.batch.paused)
            self._advance()

    def propose_all(self) -> None:
        """Propose every photo of the folder that has no proposal by the model in use."""
        if self._model.version is None:
            self._report_no_model()
        elif not self.batch.running and self._session.project is not None:
            self._order.forget_failures()
            self._wants_all = True
            self._stale.begin(self._model.version, self._propose_stale)

    def _propose_stale(self, stale: StalePhotos) -> None:
        self._wants_all = False
        left = self.batch.left  # of a run that was asked for meanwhile
        self._order.waits_for_painting = False
        self.batch.start(dict.fromkeys([*left, *stale.all]), paused=self.batch.paused)
        self._advance()

    def _report_no_model(self) -> None:
        self._session.report("info", tr("The model is not loaded yet. Try again in a moment."))

    def stop(self) -> None:
        """Cancel everything and begin no more, before the threads end."""
        self._stopped = True
        self._drop_all()
        if self._job is not None:
            self._job.cancel()

    def _drop_all(self) -> None:
        self._wants_all = False
        self._stale.cancel()
        self._order.clear()
        self.batch.drop()

    def _follow_project(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._drop_all()
        self._model.catch_up()  # first, so that nothing is proposed by the model of the previous folder
        self._redo.look()
        self._advance()

    def _begin_again(self) -> None:
        """Propose what failed while the folder was gone, and go on with what was interrupted by that."""
        self._order.forget_failures()
        self._go_on_if_interrupted()
        self._advance()

    def _on_model(self, chosen: bool) -> None:
        version = self._model.version
        if version is None:
            self.batch.break_off()
        else:
            self._order.forget_failures()
            if self._wants_all:
                self._stale.begin(version, self._propose_stale)
            elif chosen and (self.replaces_stale or self.batch.running):
                self._replace_stale(version)
            self._go_on_if_interrupted()
        self._advance()

    def _replace_stale(self, version: ModelVersion) -> None:
        """Propose again what another model proposed; a run in progress goes on with all that is left."""
        self._stale.begin(version, partial(self._replace, version, was_running=self.batch.running))

    def _replace(self, version: ModelVersion, stale: StalePhotos, *, was_running: bool) -> None:
        if self._model.version is None or self._model.version.digest != version.digest:
            return
        names = stale.all if was_running and self.batch.running else stale.least_sure
        if not self.batch.running:
            self._order.waits_for_painting = True
        elif not was_running:  # a person has asked for a run meanwhile
            names = list(dict.fromkeys([*self.batch.left, *names]))
        if names and (self._redo.digest or not self.batch.running):  # not a run that the user asked for
            self._redo.begin(version.digest)
        if names:
            self.batch.start(names, paused=self.batch.paused)
        self._advance()

    def _on_interrupted(self) -> None:
        self._go_on_if_interrupted()
        self._advance()

    def _go_on_if_interrupted(self) -> None:
        """Go on proposing again, if the model that was interrupted in that is still in use."""
        version = None if self._model.is_loading else self._model.version
        can_go_on = self.replaces_stale and not self.batch.running and not self._stale.is_going_on
        if version is not None and version.digest == self._redo.digest and can_go_on:
            self._replace_stale(version)

    def _advance(self) -> None:
        project, version = self._session.project, self._model.version
        idle = self._job is None and not self._model.is_loading and not self._stopped
        if idle and project is not None and version is not None:
            name = self._order.choose(version)
            if name is not None:
                self._propose(project, name, version)
        self.batch.finish_if_over()
        self._emit_proposing()

    def _emit_proposing(self) -> None:
        current, version = self._session.current, self._model.version
        waiting = (
            current is not None
            and version is not None
            and (current == self._in_progress or self._order.is_waiting(current, version))
        )
        if waiting != self._was_proposing:
            self._was_proposing = waiting
            self.proposing_changed.emit(waiting)

    # One proposal

    def _propose(self, project: Project, name: str, version: ModelVersion) -> None:
        requested, document = self._order.take_request(name), self._session.document
        self._in_progress = name
        work = partial(
            propose_photo, self._model.loaded, project, name, version.digest, _shown(document, name), self._cache
        )
        job = self._job = Job(f"Propose a mask for {name}", work)
        job.succeeded.connect(partial(self._on_proposed, project, requested))
        job.failed.connect(partial(self._on_failed, project, name, version))
        job.finished.connect(partial(self._on_finished, name))
        self._runner.submit(job, "proposals")

    def _on_proposed(self, project: Project, requested: bool, made: PhotoProposal) -> None:
        if not self._session.is_at(project):
            return
        if made.stored is not None:
            self._session.record_proposal(made.stored)
        if made.problem is not None:
            self._order.add_failure(made.name, made.model)
            self._session.report("warning", made.problem)
        document = self._session.document
        if document is None or document.name != made.name:
            return
        if not _is_of(made, document, project):
            self._session.reload()
        elif document.shape == made.proposal.mask.shape:
            self._show(document, made, requested)

    def _show(self, document: Document, made: PhotoProposal, requested: bool) -> None:
        # Below a mask that somebody corrects, a proposal is replaced only on request.
        if requested or document.proposal is None or self._session.entries.state(document.name) in WAITING_STATES:
            document.receive_proposal(made.proposal.mask, made.proposal.confidence)
        if requested and document.layers.touched.all():
            text = tr("All of this mask is yours, so the new proposal changes nothing. Reset to proposal shows it.")
            self._session.report("info", text, about="photo")

    def _on_failed(self, project: Project, name: str, version: ModelVersion, error: Exception) -> None:
        if isinstance(error, DeviceError | WorkerError) and self._model.can_fall_back:
            text = tr("The GPU cannot be used, so proposals run on the CPU. {error}", error=error_text(error))
            self._session.report("warning", text)
            self._model.fall_back_to_cpu()
            return
        if not self._session.is_at(project):
            return
        self._order.add_failure(name, version.digest)
        if isinstance(error, FolderGoneError):
            self.batch.break_off()  # the `FolderFinder` reports it
        elif isinstance(error, ImageError):
            self._session.record_problem(name, problem_text(error))
        else:
            # The other photos would fail for the same reason, each with a message of its own.
            self.batch.break_off()
            text = error_text(error, "{name}: proposing failed unexpectedly", name=name)
            self._session.report("error", text, about="folder")

    def _on_finished(self, name: str) -> None:
        self._job = self._in_progress = None
        self.batch.count_done(name, failed=self._order.has_problem(name))
        self._advance()


def _shown(document: Document | None, name: str) -> ProposedPhoto | None:
    """Return the photo as the document has it."""
    if document is None or document.name != name or document.identity is None:
        return None
    return ProposedPhoto(document.image, document.identity)


def _is_of(made: PhotoProposal, document: Document, project: Project) -> bool:
    """Whether a proposal was made for the photo that the document shows, and not for one that replaced it."""
    if document.identity in (None, made.photo):
        return True
    return made.problem is None and project.photos.holds(made.name, document.identity)
