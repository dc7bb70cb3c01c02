"""Everything that the window works with, made and handed over in one piece."""

from dataclasses import dataclass
from pathlib import Path

from core.worker_client import fine_tune
from petseg_gui.jobs.engine import OpenSegmenter, open_real_segmenter
from petseg_gui.jobs.finetune import FineTune, FineTuner
from petseg_gui.jobs.loading import PhotoLoader
from petseg_gui.jobs.opening import ProjectOpener
from petseg_gui.jobs.photo_cache import PhotoCache
from petseg_gui.jobs.proposing import Proposer
from petseg_gui.jobs.runner import JobRunner
from petseg_gui.jobs.saving import Autosaver
from petseg_gui.jobs.thumbnails import Thumbnailer
from petseg_gui.models.image_list import ImageListModel
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.models.tool_state import ToolState


@dataclass(frozen=True)
class Services:
    """Models, and the jobs that work on them."""

    session: Session
    images: ImageListModel
    tools: ToolState
    settings: SettingsStore
    runner: JobRunner
    opener: ProjectOpener
    loader: PhotoLoader
    thumbnailer: Thumbnailer
    autosaver: Autosaver
    proposer: Proposer
    fine_tuner: FineTuner


def build_services(
    settings_file: Path,
    *,
    device: str | None = None,
    runner: JobRunner | None = None,
    open_segmenter: OpenSegmenter = open_real_segmenter,
    tune: FineTune = fine_tune,
) -> Services:
    """Make models and jobs; tests give a runner without threads, and networks of their own."""
    runner = runner or JobRunner()
    settings = SettingsStore(settings_file, runner.run_soon)
    device = device or settings.settings.device
    session, cache = Session(), PhotoCache()
    images = ImageListModel(session)
    autosaver = Autosaver(session, runner)
    proposer = Proposer(session, runner, open_segmenter, cache, device)
    return Services(
        session=session,
        images=images,
        tools=_make_tools(settings),
        settings=settings,
        runner=runner,
        opener=ProjectOpener(session, runner),
        loader=PhotoLoader(session, runner, autosaver, cache),
        thumbnailer=Thumbnailer(session, images, runner),
        autosaver=autosaver,
        proposer=proposer,
        fine_tuner=FineTuner(session, runner, proposer, tune, device),
    )


def _make_tools(settings: SettingsStore) -> ToolState:
    """Tools set as they were last time, that tell the settings what they are set to."""
    stored = settings.settings
    tools = ToolState(brush_size=stored.brush_size, eraser_size=stored.eraser_size, opacity=stored.opacity)
    tools.sizes_changed.connect(lambda: settings.update(brush_size=tools.brush_size, eraser_size=tools.eraser_size))
    tools.opacity_changed.connect(lambda opacity: settings.update(opacity=opacity))
    return tools
