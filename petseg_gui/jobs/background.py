"""Everything that works behind the window, built in one place and ended in the right order."""

from pathlib import Path

from PySide6.QtCore import QObject

from core.proposal import OpenSegmenter
from petseg_gui.jobs.autosaver import Autosaver
from petseg_gui.jobs.border_default import BorderDefault
from petseg_gui.jobs.box_proposal import BoxProposal
from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.jobs.fine_tuner import FineTune, FineTuner
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.memory import hold_large_arrays_apart
from petseg_gui.jobs.photo_cache import PhotoCache
from petseg_gui.jobs.photo_loader import PhotoLoader
from petseg_gui.jobs.previewer import Previewer
from petseg_gui.jobs.project_opener import ProjectOpener
from petseg_gui.jobs.proposer import Proposer
from petseg_gui.jobs.thumbnailer import Thumbnailer
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState
from resources import DEFAULT_MODEL


class Background(QObject):
    """The job objects of one window.

    The order matters: the saver hears of a change before the loader asks it for what is not on disk yet.
    """

    def __init__(
        self,
        session: Session,
        image_list: PhotoListModel,
        runner: JobRunner,
        open_segmenter: OpenSegmenter,
        fine_tune: FineTune,
        device: str = "auto",
        epochs: int | None = None,
        shipped: Path = DEFAULT_MODEL,
        tools: ToolState | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        hold_large_arrays_apart()
        self.runner = runner
        self.cache = PhotoCache()
        self.saver = Autosaver(session, runner, parent=self)
        self.loader = PhotoLoader(session, runner, self.saver, self.cache, parent=self)
        self.editor = EditQueue(session, runner, parent=self)
        self.previewer = Previewer(session, runner, self.editor, parent=self)
        self.border_default = BorderDefault(session, runner, parent=self)
        self.opener = ProjectOpener(session, runner, parent=self)
        self.thumbnailer = Thumbnailer(session, image_list, runner, parent=self)
        self.proposer = Proposer(session, runner, open_segmenter, self.cache, device, shipped, parent=self)
        self.closer_look = BoxProposal(
            session, self.editor, self.proposer.engine, tools or ToolState(parent=self), parent=self
        )
        self.fine_tuner = FineTuner(
            session, runner, self.saver, self.proposer, fine_tune, device, epochs=epochs, shipped=shipped, parent=self
        )

    def set_device(self, device: str) -> None:
        """Propose and train elsewhere: "auto", "cpu" or "gpu"."""
        self.proposer.set_device(device)
        self.fine_tuner.set_device(device)

    def set_undo_memory(self, max_bytes: int) -> None:
        """Let what can be undone on all photos together take this much memory."""
        self.loader.set_undo_memory(max_bytes)

    def shutdown(self, timeout: float = 30.0) -> bool:
        """End all background work; call `saver.flush()` first and heed its answer.

        Returns
        -------
        bool
            False if a thread hangs. Everything is saved by then, but the process has to be ended with `os._exit`.
        """
        self.saver.flush(timeout)
        self.fine_tuner.cancel()
        self.proposer.stop()
        self.previewer.close()
        self.editor.cancel()
        self.opener.close()
        ended = self.runner.shutdown(timeout)
        if ended:
            self.proposer.release()
            self.saver.close_projects()
        return ended
