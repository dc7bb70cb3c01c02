"""Makes the small pictures of the photo list, those asked for last first."""

import os
from contextlib import suppress
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from core.errors import ImageError
from core.files import write_bytes
from core.images import RgbImage, read_thumbnail
from core.project import Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session

SIDE = 192
_QUALITY = 85


class Thumbnailer(QObject):
    """Answers `thumbnail_wanted`. Thumbnails are kept in the project's store; a broken one is made again."""

    def __init__(
        self, session: Session, image_list: PhotoListModel, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._image_list = image_list
        self._runner = runner
        self._jobs: list[Job] = []
        self._asked = 0
        image_list.thumbnail_wanted.connect(self._make)
        session.project_changed.connect(self._forget)

    def _make(self, name: str) -> None:
        project = self._session.project
        if project is None:
            return
        # The rows on screen were asked for last; those scrolled past can wait.
        self._asked += 1
        job = Job(f"Thumbnail of {name}", partial(_make, project, name))
        job.succeeded.connect(partial(self._on_made, project, name))
        job.failed.connect(partial(self._on_failed, project, name))
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        self._runner.submit(job, "thumbnails", priority=self._asked)

    def _on_made(self, project: Project, name: str, pixels: RgbImage) -> None:
        if self._session.is_at(project):
            self._image_list.set_thumbnail(name, _as_qimage(pixels))

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            self._image_list.set_thumbnail(name, QImage())
            if isinstance(error, ImageError):
                self._session.learn_problem(name, str(error))

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
    kept = project.thumbnails / f"{name}.jpg"
    pixels = _read_kept(kept, source)
    if pixels is None:
        try:
            pixels = read_thumbnail(source, SIDE)
        except ImageError as error:
            project.photos.set_problem(name, str(error))
            raise
        with suppress(OSError):  # a full disk or a very long name: it is made again next time
            _keep(kept, source, pixels)
    return pixels


def _read_kept(kept: Path, source: Path) -> RgbImage | None:
    """A kept thumbnail carries the time of its photo, so a changed photo is noticed."""
    try:
        if kept.stat().st_mtime_ns // 1_000_000_000 == source.stat().st_mtime_ns // 1_000_000_000:
            return read_thumbnail(kept, SIDE)  # not as it is: a folder from elsewhere may hold anything there
    except (OSError, ImageError):
        pass
    return None


def _keep(kept: Path, source: Path, pixels: RgbImage) -> None:
    written, data = cv2.imencode(".jpg", np.ascontiguousarray(pixels[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if written:
        write_bytes(kept, data.tobytes(), durable=False)
        time = source.stat().st_mtime_ns
        os.utime(kept, ns=(time, time))
