"""Makes the thumbnails of the photo list, the one requested last first."""

from contextlib import suppress
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from core.errors import ImageError, ProjectError
from core.files import open_regular, write_bytes
from core.images import RgbImage, read_thumbnail
from core.project import Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

SIDE = 192
_QUALITY = 85
_START = b"\xff\xd8"
"""First bytes of a JPEG file."""


class Thumbnailer(QObject):
    """Answers `thumbnail_requested`. Thumbnails are cached in the project's store; a broken one is replaced."""

    def __init__(
        self, session: Session, photos: PhotoListModel, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._photos = photos
        self._runner = runner
        self._jobs: list[Job] = []
        self._requests = 0
        photos.thumbnail_requested.connect(self._make)
        session.project_changed.connect(self._forget)

    def _make(self, name: str) -> None:
        project = self._session.project
        if project is None:
            return
        # The rows on screen were requested last; those scrolled past can wait.
        self._requests += 1
        job = Job(f"Thumbnail of {name}", partial(_make, project, name))
        job.succeeded.connect(partial(self._on_made, project, name))
        job.failed.connect(partial(self._on_failed, project, name))
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        self._runner.submit(job, "thumbnails", priority=self._requests)

    def _on_made(self, project: Project, name: str, pixels: RgbImage) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, _as_qimage(pixels))

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, QImage())
            if isinstance(error, ImageError):
                self._session.record_problem(name, error_text(error))

    def _forget(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()


def _as_qimage(pixels: RgbImage) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _make(project: Project, name: str, context: JobContext) -> RgbImage:
    context.check()
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
