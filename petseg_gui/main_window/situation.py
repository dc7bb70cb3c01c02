"""What is so at a moment, as far as it decides which actions are possible."""

from dataclasses import dataclass

from core.labels import Label
from core.project import ImageState
from petseg_gui.models.tool_state import ToolName
from petseg_gui.services import Services


@dataclass(frozen=True)
class Situation:
    """Facts from which the enabled and checked state of every action follows."""

    photos: int = 0
    folder: bool = False
    photo: bool = False
    state: ImageState | None = None
    first: bool = True
    last: bool = True
    has_current: bool = False
    can_undo: bool = False
    undo_title: str = ""
    redo_title: str = ""
    proposal: bool = False
    proposing_all: bool = False
    tuning: bool = False
    tool: ToolName = "brush"
    label: Label = Label.PET
    mask_shown: bool = True
    theme: str = "system"
    device: str = "auto"


def situation_of(services: Services) -> Situation:
    """The facts of now."""
    session, tools, document = services.session, services.tools, services.session.document
    names = session.names
    history = None if document is None else document.history
    return Situation(
        photos=len(names),
        folder=session.project is not None,
        photo=document is not None,
        state=None if session.current is None else session.state(session.current),
        first=not names or session.current == names[0],
        last=not names or session.current == names[-1],
        has_current=session.current is not None,
        can_undo=document is not None and (document.in_stroke or document.history.can_undo),
        undo_title="" if history is None else history.undo_title,
        redo_title="" if history is None else history.redo_title,
        proposal=document is not None and document.proposal is not None,
        proposing_all=services.proposer.batch_running,
        tuning=services.fine_tuner.running,
        tool=tools.tool,
        label=tools.label,
        mask_shown=services.view.options.mask_visible,
        theme=services.settings.settings.theme,
        device=services.settings.settings.device,
    )
