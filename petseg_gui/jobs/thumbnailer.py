"""Makes the thumbnails of list and grid, the one requested last first."""

from contextlib import suppress
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from core.display.comparison import draw_mask
from core.errors import ImageError, MaskError, ProjectError
from core.files import open_regular, write_bytes
from core.images import RgbImage, read_thumbnail
from core.masks import read_mask
from core.project import Project
from core.resizing import resize_nearest
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

SIDE = 192
_QUALITY = 85
_START = b"\xff\xd8"
"""First bytes of a JPEG file."""


class Thumbnailer(QObject):
    """Answers `thumbnail_requested`. Thumbnails are cached in the project's store; a broken one is replaced.

    Masks are drawn on top of what is cached. While a photo is painted on, its thumbnail stays as it was.
    """

    def __init__(
        self, session: Session, photos: PhotoListModel, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._photos = photos
        self._runner = runner
        self._jobs: dict[str, Job] = {}
        """By name of the photo, the one requested first comes first."""
        self._requests = 0
        self._shows_masks = False
        self._is_painting = True
        photos.thumbnail_requested.connect(self._make)
        session.project_changed.connect(self._forget)
        session.entry_changed.connect(self.refresh)
        self._scope = DocumentScope(session, lambda _document: [], left=lambda old: self.refresh(old.name), parent=self)

    def show_masks(self, shown: bool, *, painting: bool = True) -> None:
        """Draw masks on the thumbnails, or none; `painting` says whether the open photo can be painted on."""
        was_shown, self._shows_masks, self._is_painting = self._shows_masks, shown, painting
        if shown != was_shown:
            self._photos.refresh_thumbnails()
        elif self._session.current is not None:
            self.refresh(self._session.current)

    def refresh(self, name: str) -> None:
        """Draw a thumbnail again whose mask may have changed."""
        document, entry = self._session.document, self._session.entry(name)
        is_unreadable = entry is not None and entry.problem is not None
        is_painted = self._is_painting and document is not None and document.name == name
        if self._shows_masks and not is_painted and not is_unreadable:
            self._photos.refresh_thumbnail(name)

    def _make(self, name: str) -> None:
        project = self._session.project
        if project is None:
            return
        # The rows on screen were requested last; those scrolled past can wait.
        self._requests += 1
        job = Job(f"Thumbnail of {name}", partial(_make, project, name, self._shows_masks))
        job.succeeded.connect(partial(self._on_made, project, name))
        job.failed.connect(partial(self._on_failed, project, name))
        job.finished.connect(partial(self._on_finished, name, job.context))
        self._drop(name)
        self._jobs[name] = job
        while len(self._jobs) > self._photos.max_thumbnails:  # as many cannot be in view
            self._photos.withdraw_request(next(iter(self._jobs)))
            self._drop(next(iter(self._jobs)))
        self._runner.submit(job, "thumbnails", priority=self._requests)

    def _drop(self, name: str) -> None:
        if (job := self._jobs.pop(name, None)) is not None:
            job.cancel()

    def _on_finished(self, name: str, context: JobContext) -> None:
        if name in self._jobs and self._jobs[name].context is context:
            del self._jobs[name]

    def _on_made(self, project: Project, name: str, pixels: RgbImage) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, _as_qimage(pixels))

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, QImage())
            if isinstance(error, ImageError):
                self._session.record_problem(name, error_text(error))

    def _forget(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()


def _as_qimage(pixels: RgbImage) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _make(project: Project, name: str, with_mask: bool, context: JobContext) -> RgbImage:
    context.check()
    pixels = _photo(project, name)
    mask_file = _mask_file(project, name) if with_mask else None
    if mask_file is None:
        return pixels
    context.check()
    with suppress(MaskError):  # an unusable mask is reported when the photo is opened
        return draw_mask(pixels, resize_nearest(read_mask(mask_file), *pixels.shape[:2]))
    return pixels


def _mask_file(project: Project, name: str) -> Path | None:
    return project.masks.path(name) if project.photos[name].has_mask else project.proposals.path(name)


def _photo(project: Project, name: str) -> RgbImage:
    source = project.photos[name].path
    cached = project.thumbnails / f"{name}.jpg"
    pixels = _read_cached(cached, source)
    if pixels is not None:
        return pixels
    try:
        pixels, stamp = _read_stamped(source)
    except ImageError as error:
        project.photos.set_problem(name, error_text(error))
        raise
    # On a full disk, or with a very long name, it is made again next time.
    with suppress(OSError, ProjectError):
        project.check_thumbnail(cached)
        _write_cached(cached, stamp, pixels)
    return pixels


def _read_stamped(source: Path) -> tuple[RgbImage, bytes]:
    """Read a photo small, with the stamp of what was read."""
    stamp = _stamp(source)
    pixels = read_thumbnail(source, SIDE)
    return pixels, stamp if stamp == _stamp(source) else b""


def _read_cached(cached: Path, source: Path) -> RgbImage | None:
    """Read a cached thumbnail; it carries a stamp of its photo, so that a replaced photo is noticed."""
    stamp = _stamp(source)
    try:
        with open_regular(cached) as stream:
            if stamp and stamp == stream.read(len(stamp)):
                return read_thumbnail(cached, SIDE)  # scaled down, as a folder from elsewhere may hold anything there
    except (OSError, ImageError):
        pass
    return None


def _write_cached(cached: Path, stamp: bytes, pixels: RgbImage) -> None:
    written, data = cv2.imencode(".jpg", np.ascontiguousarray(pixels[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if written and stamp:
        write_bytes(cached, stamp + data.tobytes()[len(_START) :], durable=False)


def _stamp(source: Path) -> bytes:
    """Return the first bytes of a thumbnail: a JPEG comment with the state of the photo's file; nothing if it is gone.

    The time of the last change of any kind is in it too: a copy may have the size and time of what it replaces.
    """
    try:
        status = source.stat()
    except OSError:
        return b""
    text = f"PetSeg {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}".encode()
    return _START + b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text
