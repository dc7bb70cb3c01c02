"""Which model is in use, and on which device, for proposing and for fine-tuning."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.project import ModelVersion, Project
from core.project.identity import UNKNOWN
from core.proposal import OpenSegmenter
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.loaded_model import LoadedModel, LoadResult, shipped_version
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr
from resources import DEFAULT_MODEL

_PRIORITY = 10


class ModelHolder(QObject):
    """Keeps the version of the open folder loaded, on the device that the user chose.

    Signals
    -------
    load_started
    model_changed : title and device of the model that proposes now
        "No model" and "" if none could be loaded.
    load_finished : whether the version was chosen
        Follows `model_changed`; after a choice, proposals of other versions are stale.
    """

    load_started = Signal()
    model_changed = Signal(str, str)
    load_finished = Signal(bool)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        open_segmenter: OpenSegmenter,
        device: str = "auto",
        shipped: Path = DEFAULT_MODEL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._shipped = shipped_version(shipped)
        self.loaded = LoadedModel(open_segmenter, self._shipped)
        """For the proposals lane alone."""
        self.version: ModelVersion | None = None
        """The version that is loaded; None while none could be."""
        self.device = device
        """What the user chose: "auto", "cpu" or "gpu"."""
        self._proposing_on = device
        self._device_name = ""
        self._project: Project | None = session.project
        self._target: ModelVersion | None = None
        self._loading: Job | None = None
        self._messages: list[Message] = []
        """What was said while the present model was loaded."""
        self._stopped = False
        session.project_changed.connect(self.catch_up)
        session.project_replaced.connect(self.catch_up)

    @property
    def is_loading(self) -> bool:
        """Whether a version is being loaded."""
        return self._loading is not None

    @property
    def can_fall_back(self) -> bool:
        """Whether proposals may run on something else than the CPU."""
        return self._proposing_on != "cpu"

    def start(self) -> None:
        """Load the model, even before a folder is open, so that the first proposal comes soon."""
        if self._target is None:
            self._load(self._folder_version())

    def use_version(self, version: ModelVersion) -> None:
        """Propose with a version that was chosen for the open folder."""
        self._load(version, chosen=True)

    def show_title(self) -> None:
        """Show the model under the title that the open folder gives it now."""
        version, shown = self._folder_version(), self.version
        if shown is not None and shown.id == version.id and shown.title != version.title:
            self._take(version)
            self.model_changed.emit(version.title, self._device_name)

    def set_device(self, device: str) -> None:
        """Propose, and fine-tune from the next time on, on "auto", "cpu" or "gpu"."""
        self.device = device
        self._propose_on(device)

    def fall_back_to_cpu(self) -> None:
        """Propose on the CPU until a device is chosen again."""
        self._propose_on("cpu")

    def catch_up(self) -> None:
        """Switch to the version of the open folder now, even if its signal has not arrived yet."""
        if self._session.project is self._project:
            return
        self._project = self._session.project
        version, target = self._folder_version(), self._target
        if target is None:
            return
        if not _is_same_file(version, target):
            self._load(version)
        elif self._loading is None and self.version is not None:
            self._take(version)

    def stop(self) -> None:
        """Cancel loading and begin no more, before the threads end."""
        self._stopped = True
        if self._loading is not None:
            self._loading.cancel()

    def close(self) -> None:
        """Release the model; only after the threads have ended."""
        self.loaded.close()

    def _take(self, version: ModelVersion) -> None:
        self.version = self._target = version

    def _folder_version(self) -> ModelVersion:
        project = self._session.project
        return self._shipped if project is None else project.versions.in_use()

    def _propose_on(self, device: str) -> None:
        if device != self._proposing_on:
            self._proposing_on = device
            if self._target is not None:
                self._load(self._target)

    def _load(self, version: ModelVersion, *, chosen: bool = False) -> None:
        if self._stopped:
            return
        if self._loading is not None:
            self._loading.cancel()
        self._target = version
        self.load_started.emit()
        work = partial(self.loaded.load, version, self._proposing_on, self._session.project, chosen)
        job = self._loading = Job("Load the model", work)
        job.succeeded.connect(partial(self._on_loaded, chosen))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "proposals", _PRIORITY)

    def _on_loaded(self, chosen: bool, result: LoadResult) -> None:
        self._loading = None
        self._take(result.version)
        if result.version.digest == UNKNOWN and self._project is not None:  # a folder was opened meanwhile
            version = self._folder_version()
            if not _is_same_file(version, result.version):
                self._load(version)
                return
            self._take(version)
        self._replace_messages(result.messages)
        self._device_name = result.device
        self.model_changed.emit(result.version.title, result.device)
        self.load_finished.emit(chosen)

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        self.version = None
        text = error_text(error, "The model cannot be loaded")
        text = tr("{error} There are no proposals; painting goes on as usual.", error=text)
        self._replace_messages([Message("error", text)])
        self.model_changed.emit(tr("No model"), "")
        self.load_finished.emit(False)

    def _replace_messages(self, messages: list[Message]) -> None:
        """Show what was said while loading; what was said about the model before no longer holds."""
        for message in self._messages:
            self._session.message_withdrawn.emit(message)
        self._messages = messages
        for message in messages:
            self._session.message.emit(message)


def _is_same_file(some: ModelVersion, other: ModelVersion) -> bool:
    """Whether two versions are one file in one state, as far as anybody has looked."""
    is_same_state = some.stamp == other.stamp or not (some.stamp and other.stamp)
    return (some.id, some.path) == (other.id, other.path) and is_same_state
