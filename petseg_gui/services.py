"""Everything that the window works with, handed over in one piece."""

from dataclasses import dataclass

from petseg_gui.jobs.finetune import FineTuner
from petseg_gui.jobs.opening import ProjectOpener
from petseg_gui.jobs.proposing import Proposer
from petseg_gui.jobs.runner import JobRunner
from petseg_gui.jobs.saving import Autosaver
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
    autosaver: Autosaver
    proposer: Proposer
    fine_tuner: FineTuner
