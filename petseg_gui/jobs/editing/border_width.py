"""How wide the border is on the open photo, see `core.project.border_share`."""

from functools import partial

from PySide6.QtCore import QObject

from core.errors import PetsegError
from core.labels import Mask
from core.project import PhotoState, Project
from core.project.border_share import share_of_folder, share_of_mask, store_share
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.options import ToolOptions, max_border_width
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState
from petseg_gui.translation import error_text, tr

_MADE_BY_PEOPLE = (PhotoState.CORRECTED, PhotoState.REVIEWED)


class BorderWidth(QObject):
    """Fits the tools to each photo, their border to the open folder, and stores the width that a person chooses.

    The width is found in the background for each folder that is opened. A folder without masks takes that of the first
    proposal, which is not stored: masks will tell better. Until something is found, the width keeps its fraction of the
    photo, since 300 px would ruin a mask of 600 px.
    """

    def __init__(self, session: Session, tools: ToolState, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._runner = runner
        self._width = tools.options.border_width
        self._share = self._width / tools.photo_side
        """Of the photo's longest side, for photos of a folder whose width is not known."""
        self._folder_share: float | None = None
        self._measuring: Job | None = None
        self._storing: Job | None = None
        self._to_store: tuple[Project, float] | None = None
        self._ask_proposal = False
        self._seen: Mask | None = None
        session.project_changed.connect(self._follow_project)
        tools.options_changed.connect(self._follow_options)
        self._scope = DocumentScope(
            session,
            lambda document: [(document.proposal_changed, self._measure_proposal)],
            entered=self._enter,
            parent=self,
        )

    @property
    def folder_width(self) -> int | None:
        """The folder's width on the present photo; None if it is not known."""
        return None if self._folder_share is None else self._pixels(self._folder_share)

    # The present photo

    def _enter(self, document: Document | None) -> None:
        if document is None:
            return
        self._tools.fit_to(max(document.shape))  # first, since the width counts in pixels of this photo
        self._apply(self._pixels(self._share if self._folder_share is None else self._folder_share))
        self._measure_proposal()

    def _pixels(self, share: float) -> int:
        return max(1, round(share * self._tools.photo_side))

    def _apply(self, width: int) -> None:
        self._width = min(width, max_border_width(self._tools.photo_side))
        self._tools.update(border_width=self._width)
        if self._folder_share is not None:
            self._share = self._width / self._tools.photo_side

    # What a person chooses

    def _follow_options(self, options: ToolOptions) -> None:
        if options.border_width == self._width:
            return
        self._width = options.border_width
        self._share = self._width / self._tools.photo_side
        project = self._session.project
        if project is not None and self._width != self.folder_width:
            self._stop_measuring()
            self._folder_share = self._share
            self._to_store = project, self._share
            if self._storing is None:  # else it is stored when that is done
                self._store(project, self._share)

    def _store(self, project: Project, share: float) -> None:
        self._storing = Job("Store the border's width", lambda _context: store_share(project, share))
        self._storing.failed.connect(self._on_not_stored)
        self._storing.finished.connect(partial(self._on_stored, project, share))
        self._runner.submit(self._storing, "saving")

    def _on_stored(self, project: Project, share: float) -> None:
        self._storing = None
        if self._to_store is not None and self._to_store != (project, share):
            self._store(*self._to_store)

    def _on_not_stored(self, error: Exception) -> None:
        if isinstance(error, PetsegError):
            text = tr("{error} The border's width holds until the folder is closed.", error=error_text(error))
            self._session.report("warning", text, about="folder")

    # What the folder's masks have

    def _follow_project(self) -> None:
        self._stop_measuring()
        self._folder_share = None
        self._seen = None
        project = self._session.project
        if project is not None:
            names = [
                name for name in self._session.entries.names if self._session.entries.state(name) in _MADE_BY_PEOPLE
            ]
            self._measure(partial(_measure_folder, project, names))

    def _measure_proposal(self) -> None:
        document = self._scope.document
        proposal = None if document is None else document.proposal
        if self._ask_proposal and proposal is not None and proposal is not self._seen:
            self._ask_proposal = False
            self._seen = proposal
            self._measure(partial(_measure_mask, proposal))

    def _measure(self, work: "partial[float | None]") -> None:
        self._measuring = Job("Measure the border", work)
        self._measuring.succeeded.connect(self._on_measured)
        self._runner.submit(self._measuring, "training")

    def _on_measured(self, share: float | None) -> None:
        self._measuring = None
        self._folder_share = share
        if share is None:
            self._ask_proposal = True
            self._measure_proposal()
        else:
            self._seen = None
            self._apply(self._pixels(share))

    def _stop_measuring(self) -> None:
        self._ask_proposal = False
        if self._measuring is not None:
            self._measuring.cancel()
            self._measuring = None


def _measure_folder(project: Project, names: list[str], context: JobContext) -> float | None:
    return share_of_folder(project, names, context.should_stop)


def _measure_mask(mask: Mask, context: JobContext) -> float | None:
    return share_of_mask(mask, context.should_stop)
