"""What is dropped on the window: photos and folders open, masks are imported."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from core.images import EXPORT_LIST, is_image_name
from core.paths import readable_name
from petseg_gui.dropped import dropped_urls, holds_files, local_path
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.services import Services
from petseg_gui.translation import tr

_MASK_FILES = frozenset({".json", ".jsonl", ".xml", ".zip"})


@dataclass(frozen=True)
class _Dropped:
    """What can be done with a path."""

    path: Path
    is_folder: bool
    holds_masks: bool

    @property
    def is_useful(self) -> bool:
        """Whether it can be opened or imported."""
        return self.is_folder or self.holds_masks or is_image_name(self.path.name)


class Drops(QObject):
    """Takes what is dropped on the window; the disk is asked in the background, since it may be gone.

    Parameters
    ----------
    services : Services
    open_path : callable
        Opens a folder, or the folder of a photo.
    import_masks : callable
        Shows the import of the masks that a file or folder holds.
    window : QWidget
    """

    def __init__(
        self,
        services: Services,
        open_path: Callable[[Path], object],
        import_masks: Callable[[Path], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._open_path = open_path
        self.import_masks = import_masks
        self._job: Job | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files and folders of this computer; what they are is found out once they are dropped."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDropEvent):
            if holds_files(event.mimeData()):
                event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            if urls := dropped_urls(event.mimeData()):
                event.acceptProposedAction()
                self._look_at(urls)
            return True
        return super().eventFilter(watched, event)

    def _look_at(self, urls: Sequence[bytes]) -> None:
        """Find out what was dropped, by its name alone if an earlier drop still waits for its disk; the latest wins."""
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
            path = local_path(urls[0])
            self._take(_Dropped(path, is_folder=not path.suffix, holds_masks=path.suffix.lower() in _MASK_FILES))
            return
        self._job = Job("Look at what was dropped", partial(_first_useful, urls))
        self._job.succeeded.connect(self._take)
        self._services.runner.submit(self._job, "paths")

    def _take(self, dropped: _Dropped) -> None:
        session, name = self._services.session, readable_name(dropped.path.name)
        if not dropped.is_useful:
            self._services.opener.open(dropped.path)  # which says what is wrong with it
        elif not dropped.holds_masks or (session.project is None and dropped.is_folder):
            self._open_path(dropped.path)
        elif session.project is None:
            text = tr("Open the folder of the photos first, then drop {name} on it to import its masks.", name=name)
            session.report("info", text, about="folder")
        elif session.project.read_only:
            text = tr("The folder is open read-only, so the masks of {name} cannot be imported.", name=name)
            session.report("warning", text, about="folder")
        else:
            self.import_masks(dropped.path)


def _first_useful(urls: Sequence[bytes], context: JobContext) -> _Dropped:
    """Return the first that can be opened or imported, else the first of all."""
    for url in urls:
        context.check()
        path = local_path(url)
        dropped = _Dropped(path, os.path.isdir(path), _holds_masks(path))
        if dropped.is_useful:
            return dropped
    return _Dropped(local_path(urls[0]), is_folder=False, holds_masks=False)


def _holds_masks(path: Path) -> bool:
    """Whether something is a file that masks come in, or an export of PetSeg."""
    return path.suffix.lower() in _MASK_FILES if os.path.isfile(path) else os.path.isfile(path / EXPORT_LIST)
