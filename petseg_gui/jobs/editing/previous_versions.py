"""Lists the previous versions of the current photo's mask, previews them and restores one."""

from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from core.cancel import ShouldStop
from core.display.pyramid import for_screen
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.labels import COLOURS, Label, Mask
from core.masks import read_mask
from core.pixels import Box
from core.project.maps import read_touched
from core.project.masks.previous_masks import PreviousMask
from core.resizing import resize_nearest
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

TITLE = "Restore previous version"
PREVIEW_SIDE = 400
_OPACITY = 0.5


class PreviousVersions(QObject):
    """Answers requests about the current photo; the latest request for a preview wins.

    Signals
    -------
    listed : list of `PreviousMask`, the latest first
    previewed : `PreviousMask`, `QImage`
    """

    listed = Signal(object)
    previewed = Signal(object, object)

    def __init__(
        self, session: Session, runner: JobRunner, edit_queue: EditQueue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._edit_queue = edit_queue
        self._job: Job | None = None
        self._scope = DocumentScope(session, lambda _document: [], parent=self)

    def request_list(self) -> None:
        """Have the versions listed."""
        project, document = self._session.project, self._scope.document
        if project is not None and document is not None:
            name, previous = document.name, project.masks.previous
            job = Job("List previous versions", lambda _context: previous.versions(name))
            job.succeeded.connect(self.listed)
            job.failed.connect(self._on_failed)
            self._runner.submit(job, "photos")

    def request_preview(self, version: PreviousMask) -> None:
        """Have a version drawn over the photo."""
        if self._job is not None:
            self._job.cancel()
        document = self._scope.document
        if document is not None:
            level = min(document.levels, key=lambda level: abs(max(level.shape) - PREVIEW_SIDE))
            self._job = Job("Preview", partial(_preview, version.path, document.shape, level))
            self._job.succeeded.connect(partial(self.previewed.emit, version))
            self._job.failed.connect(self._on_failed)
            self._runner.submit(self._job, "photos")

    def restore(self, version: PreviousMask) -> None:
        """Bring a version back as one step, which can be undone."""
        self._edit_queue.add(TITLE, partial(_plan_restored, version))

    def _on_failed(self, error: Exception) -> None:
        self._session.report("error", error_text(error, "Reading the previous version failed unexpectedly"))


def _preview(path: Path, shape: tuple[int, int], level: npt.NDArray[np.uint8], context: JobContext) -> QImage:
    mask = read_mask(path, shape)
    context.check()
    height, width = level.shape[:2]
    pixels = np.ascontiguousarray(_coloured(for_screen(level), resize_nearest(mask, height, width)))
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32)
    return image.scaled(
        PREVIEW_SIDE, PREVIEW_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).copy()


def _coloured(screen: npt.NDArray[np.uint8], mask: Mask) -> npt.NDArray[np.uint8]:
    """Return an (h, w, 4) uint8 BGRA image with the classes of a mask over it, background left clear."""
    colours = np.array([(*reversed(COLOURS[label]), 255) for label in Label], np.float32)
    opacity = np.where(mask == Label.BACKGROUND, 0, _OPACITY).astype(np.float32)[..., None]
    return np.rint(screen * (1 - opacity) + colours[mask] * opacity).astype(np.uint8)


def _plan_restored(version: PreviousMask, layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
    """Paint what differs, and what was touched in the version."""
    mask = read_mask(version.path, layers.shape)
    touched = read_touched(version.touched, layers.shape)
    region = layers.mask != mask
    region |= ~layers.touched if touched is None else touched & ~layers.touched
    return plan(layers, TITLE, [(Box.whole(layers.shape), region, mask)], should_stop=should_stop)
