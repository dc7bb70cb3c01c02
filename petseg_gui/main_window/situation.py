"""State that decides which actions are enabled."""

from dataclasses import dataclass, field
from typing import Any

from core.labels import Label
from core.project import PhotoState
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.models.document import Document
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.models.tools import ToolName, ToolState
from petseg_gui.models.view import ViewOptions
from petseg_gui.services import Services


@dataclass(frozen=True)
class Situation:
    """Everything that the enabled, checked and text of an action depend on."""

    photos: int = 0
    folder: bool = False
    photo: bool = False
    state: PhotoState | None = None
    first: bool = True
    last: bool = True
    has_current: bool = False
    order: PhotoOrder = "name"
    can_undo: bool = False
    undo_title: str = ""
    redo_title: str = ""
    proposal: bool = False
    proposing_all: bool = False
    tuning: bool = False
    model: bool = False
    tool: ToolName = "brush"
    label: Label = Label.PET
    locked: frozenset[Label] = frozenset()
    square: bool = False
    auto_border: bool = True
    view: ViewOptions = field(default_factory=ViewOptions)
    theme: str = "system"
    device: str = "auto"


def situation_of(services: Services, walk: PhotoWalk) -> Situation:
    """Return the situation of now."""
    return Situation(
        **_of_session(services, walk),
        **_of_document(services.session.document),
        **_of_tools(services.tools),
        view=services.view.options,
        proposing_all=services.proposer.batch_running,
        tuning=services.fine_tuner.running,
        model=services.proposer.version is not None,
        theme=services.settings.settings.theme,
        device=services.settings.settings.device,
    )


def _of_session(services: Services, walk: PhotoWalk) -> dict[str, Any]:
    session = services.session
    return {
        "photos": len(session.names),
        "folder": session.project is not None,
        "state": None if session.current is None else session.state(session.current),
        "first": walk.is_first,
        "last": walk.is_last,
        "has_current": session.current is not None,
        "order": session.order,
    }


def _of_document(document: Document | None) -> dict[str, Any]:
    if document is None:
        return {}
    history = document.history
    return {
        "photo": True,
        "can_undo": document.in_stroke or history.can_undo,
        "undo_title": history.undo_title,
        "redo_title": history.redo_title,
        "proposal": document.proposal is not None,
    }


def _of_tools(tools: ToolState) -> dict[str, Any]:
    options = tools.options
    return {
        "tool": tools.tool,
        "label": tools.label,
        "locked": options.locked,
        "square": options.brush_shape == "square",
        "auto_border": options.auto_border,
    }
