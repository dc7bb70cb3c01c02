"""Everything that the window works with, made and handed over in one piece."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from core.proposal import OpenSegmenter
from core.worker.training import fine_tune
from petseg_gui.jobs.autosaver import Autosaver
from petseg_gui.jobs.background import Background
from petseg_gui.jobs.border_default import BorderDefault
from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.jobs.fine_tuner import FineTune, FineTuner
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model_holder import open_real_segmenter
from petseg_gui.jobs.previewer import Previewer
from petseg_gui.jobs.project_opener import ProjectOpener
from petseg_gui.jobs.proposer import Proposer
from petseg_gui.models.options import ToolOptions, max_border_width
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState


@dataclass(frozen=True)
class Services:
    """Models, and the jobs that work on them."""

    session: Session
    photos: PhotoListModel
    tools: ToolState
    view: ViewState
    settings: SettingsStore
    background: Background

    @property
    def runner(self) -> JobRunner:
        """Runs all jobs."""
        return self.background.runner

    @property
    def opener(self) -> ProjectOpener:
        """Opens folders."""
        return self.background.opener

    @property
    def autosaver(self) -> Autosaver:
        """Saves masks and states."""
        return self.background.saver

    @property
    def proposer(self) -> Proposer:
        """Has the model propose."""
        return self.background.proposer

    @property
    def edit_queue(self) -> EditQueue:
        """Works out edits in the background."""
        return self.background.editor

    def set_device(self, device: str) -> None:
        """Propose and train elsewhere: "auto", "cpu" or "gpu"."""
        self.background.set_device(device)

    @property
    def previewer(self) -> Previewer:
        """Shows clean-ups before they are made."""
        return self.background.previewer

    @property
    def fine_tuner(self) -> FineTuner:
        """Trains the model."""
        return self.background.fine_tuner


def build_services(
    settings_file: Path,
    *,
    device: str | None = None,
    runner: JobRunner | None = None,
    open_segmenter: OpenSegmenter = open_real_segmenter,
    tune: FineTune = fine_tune,
) -> Services:
    """Make models and jobs; tests give a runner without threads, and networks of their own.

    A device that is named here is remembered; None takes the one that was chosen last.
    """
    runner = runner or JobRunner()
    settings = SettingsStore(settings_file, runner.run_soon)
    session = Session()
    session.set_order(settings.settings.photo_order)
    images = PhotoListModel(session)
    if device is not None:
        settings.update(device=device)
    tools = _make_tools(settings)
    session.document_changed.connect(partial(_fit_tools, tools, session))
    background = Background(session, images, runner, open_segmenter, tune, settings.settings.device, tools=tools)
    # Now it is known which of them the model is least sure of.
    background.proposer.batch_finished.connect(lambda _summary: session.reorder())
    _set_undo_memory(background, settings)
    _BorderWidth(tools, background.border_default, session, background)
    return Services(session, images, tools, _make_view_state(settings), settings, background)


def _set_undo_memory(background: Background, settings: SettingsStore) -> None:
    """Let steps that can be undone take as much memory as the settings say, now and when that changes."""
    given = 0

    def give(now: Settings) -> None:
        nonlocal given
        if now.undo_memory_mb != given:
            given = now.undo_memory_mb
            background.set_undo_memory(given * 1024 * 1024)

    give(settings.settings)
    settings.changed.connect(give)


def _make_tools(settings: SettingsStore) -> ToolState:
    """Return the tools as they were last time; the settings follow them."""
    tools = ToolState(settings.settings.sizes, settings.settings.tools)
    tools.sizes_changed.connect(lambda: settings.update(sizes=tools.sizes))
    tools.options_changed.connect(lambda options: settings.update(tools=options))
    return tools


def _fit_tools(tools: ToolState, session: Session) -> None:
    if session.document is not None:
        tools.fit_to(max(session.document.shape))


class _BorderWidth(QObject):
    """Paints borders as wide as the open folder has them, and lets the folder remember what a person chose."""

    def __init__(self, tools: ToolState, default: BorderDefault, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._default = default
        self._session = session
        self._width = tools.options.border_width
        self._share = self._width / tools.photo_side
        default.border_width_found.connect(self._on_found)
        session.document_changed.connect(self._fit)
        tools.options_changed.connect(self._follow)

    def _fit(self) -> None:
        """Keep the share of the photo until the folder's width is found: 300 px ruin a mask of 600 px."""
        if self._session.document is None:
            return
        if self._default.width is None:
            self._take(max(1, round(self._share * self._tools.photo_side)))
        else:
            self._share = self._width / self._tools.photo_side

    def _on_found(self, width: int) -> None:
        self._take(width)
        self._share = self._width / self._tools.photo_side

    def _take(self, width: int) -> None:
        self._width = min(width, max_border_width(self._tools.photo_side))
        self._tools.update(border_width=self._width)

    def _follow(self, options: ToolOptions) -> None:
        if options.border_width != self._width:
            self._width = options.border_width
            self._share = self._width / self._tools.photo_side
            self._default.set_border_width(self._width)


def _make_view_state(settings: SettingsStore) -> ViewState:
    view = ViewState(settings.settings.view)
    view.changed.connect(lambda _names: settings.update(view=view.options))
    return view
