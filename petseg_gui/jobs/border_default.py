"""How wide the border is in a folder: as a person chose, or else as its masks have it.

It is known as a share of the photo's longest side: the larger a photo, the wider are the bands in its trimap and in its
proposal. In the Oxford-IIIT pets they are 3 to 4 hundredths of it.
"""

from contextlib import suppress
from functools import partial
from statistics import median

from PySide6.QtCore import QObject, Signal

from core.border.silhouette import border_width_of
from core.errors import MaskError, PetsegError
from core.labels import Mask
from core.masks import read_mask
from core.project import PhotoState, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.options import USUAL_SIDE
from petseg_gui.models.session import Session

CHOSEN = "border_share"
MEASURED = "border_share_measured"
_SAMPLES = 20
_MADE_BY_PEOPLE = (PhotoState.CORRECTED, PhotoState.REVIEWED)


class BorderDefault(QObject):
    """Finds the width for each folder that is opened, in the background, and for each photo of it.

    A folder without masks takes that of the first proposal, which is not remembered: masks will tell better.

    Signals
    -------
    border_width_found : pixels of the current photo
    """

    border_width_found = Signal(int)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._document: Document | None = None
        self._share: float | None = None
        self._side = USUAL_SIDE
        self._job: Job | None = None
        self._wanted: tuple[Project, float] | None = None
        self._storing: Job | None = None
        self._from_proposal = False
        self._seen: Mask | None = None
        session.project_changed.connect(self._follow_project)
        session.document_changed.connect(self._follow_document)

    @property
    def width(self) -> int | None:
        """The width for the current photo; None if it is not known."""
        return None if self._share is None else max(1, round(self._share * self._side))

    def set_border_width(self, width: int) -> None:
        """Remember for the open folder what a person chose."""
        project = self._session.project
        if project is None or width == self.width:
            return
        self._stop()
        self._share = width / self._side
        self._wanted = project, self._share
        if self._storing is None:  # else the share is stored when this is done
            self._store(*self._wanted)

    def _store(self, project: Project, share: float) -> None:
        self._storing = Job("Store the border's width", lambda _context: project.put_setting(CHOSEN, str(share)))
        self._storing.failed.connect(self._on_not_stored)
        self._storing.finished.connect(partial(self._on_stored, project, share))
        self._runner.submit(self._storing, "saving")

    def _on_stored(self, project: Project, share: float) -> None:
        self._storing = None
        if self._wanted is not None and self._wanted != (project, share):
            self._store(*self._wanted)

    def _on_not_stored(self, error: Exception) -> None:
        if isinstance(error, PetsegError):
            self._session.report("warning", f"{error} The border's width holds until the folder is left.")

    def _follow_project(self) -> None:
        self._stop()
        self._share = None
        self._from_proposal = False
        self._seen = None
        project = self._session.project
        if project is not None:
            names = [name for name in self._session.names if self._session.state(name) in _MADE_BY_PEOPLE]
            self._measure(Job("Measure the border", partial(_measure_masks, project, names)))

    def _follow_document(self) -> None:
        if self._document is not None:
            self._document.proposal_changed.disconnect(self._measure_proposal)
        self._document = self._session.document
        if self._document is not None:
            self._document.proposal_changed.connect(self._measure_proposal)
            self._fit_to(max(self._document.shape))
            self._measure_proposal()

    def _fit_to(self, side: int) -> None:
        """Tell the width for a photo with this longest side, if that is another than for the photo before."""
        before, self._side = self.width, side
        if self.width is not None and self.width != before:
            self.border_width_found.emit(self.width)

    def _measure_proposal(self) -> None:
        document = self._document
        proposal = None if document is None else document.proposal
        if self._from_proposal and proposal is not None and proposal is not self._seen:
            self._from_proposal = False
            self._seen = proposal
            self._measure(Job("Measure the border", partial(_measure_one, proposal)))

    def _measure(self, job: Job) -> None:
        self._job = job
        job.succeeded.connect(self._on_measured)
        self._runner.submit(job, "training")

    def _on_measured(self, share: float | None) -> None:
        self._job = None
        self._share = share
        if self.width is None:
            self._from_proposal = True
            self._measure_proposal()
        else:
            self._seen = None
            self.border_width_found.emit(self.width)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _measure_masks(project: Project, names: list[str], context: JobContext) -> float | None:
    """What is remembered, or the median share in some of the masks; None if they have no border."""
    known = _number(project.setting(CHOSEN)) or _number(project.setting(MEASURED))
    if known is not None:
        return known
    shares = []
    for name in names[:: max(1, len(names) // _SAMPLES)][:_SAMPLES]:
        context.check()
        with suppress(MaskError):  # told when its photo is opened
            shares.append(_measure_one(read_mask(project.masks.path(name)), context))
    found = [share for share in shares if share is not None]
    if not found:
        return None
    share = median(found)
    with suppress(PetsegError):  # it is measured again next time
        project.put_setting(MEASURED, str(share))
    return share


def _measure_one(mask: Mask, context: JobContext) -> float | None:
    width = border_width_of(mask, context.should_stop)
    return None if width is None else width / max(mask.shape)


def _number(text: str | None) -> float | None:
    """Return a share that was stored; None if there is none, or something else."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 < number <= 1 else None
