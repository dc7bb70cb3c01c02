"""State that decides which actions are enabled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from core.labels import Label
from core.project import PhotoEntry, PhotoState
from core.project.remarks import has_tag
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.main_window.selected_photos import SelectedPhotos
from petseg_gui.models.options import ToolOptions, ViewOptions
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.models.settings import Device, Theme
from petseg_gui.models.tools import ToolName
from petseg_gui.services import Services
from petseg_gui.translation import error_text

MAX_TAG_KEYS = 9
_MAX_COMPARED = 50
"""Selected photos that are asked for what they have in common; of more, nothing is said."""


class OfferedTag(NamedTuple):
    """A tag of the folder, and whether all selected photos have it."""

    text: str
    is_set: bool


@dataclass(frozen=True)
class Situation:
    """Everything that state and text of the actions depend on.

    Attributes
    ----------
    has_folder : bool
    is_read_only : bool
        Whether the folder is only looked at.
    photos : int
        How many the folder has.
    order : PhotoOrder
    prefers_useful : bool
        Whether going on opens the photo that the model is least sure of.
    is_selected : bool
        Whether a photo is selected, loaded or not.
    state : PhotoState or None
        Of the selected photo.
    selected : int
        How many photos are selected in the list.
    tags : tuple of OfferedTag
        Those of the folder that have keys.
    is_flagged : bool
        Whether the selected photos are flagged, all of them.
    is_first, is_last : bool
        Whether the list shows no photo before or after it.
    has_photo : bool
        Whether the selected photo is loaded.
    has_proposal : bool
    is_painted : bool
        Whether a person painted or confirmed pixels of the photo.
    can_undo : bool
    undo_title, redo_title : str
        Steps to take back or to make again; empty for none.
    project_step : str
        What was done to photos last and can be taken back, translated: "review of cat.jpg"; empty for nothing.
    is_project_step_latest : bool
        Whether nothing has been painted since.
    has_model : bool
    keras_obstacle : str
        Why nothing can be trained here and how to change that, translated; empty if it can.
    is_proposing_folder, is_fine_tuning : bool
    can_stop_early : bool
        Whether the fine-tune that is running has weights to keep.
    missing_reviewed : int
        How many more photos have to be reviewed before there can be a fine-tune.
    has_tuning_result : bool
    shows_training : bool
        Whether the training panel is shown while a fine-tune runs.
    tool : ToolName
    label : Label
    options : ToolOptions
    view : ViewOptions
    theme : Theme
    device : Device
    """

    has_folder: bool = False
    is_read_only: bool = False
    photos: int = 0
    order: PhotoOrder = "name"
    prefers_useful: bool = False
    is_selected: bool = False
    state: PhotoState | None = None
    selected: int = 0
    tags: tuple[OfferedTag, ...] = ()
    is_flagged: bool = False
    is_first: bool = True
    is_last: bool = True
    has_photo: bool = False
    has_proposal: bool = False
    is_painted: bool = False
    can_undo: bool = False
    undo_title: str = ""
    redo_title: str = ""
    project_step: str = ""
    is_project_step_latest: bool = False
    has_model: bool = False
    keras_obstacle: str = ""
    is_proposing_folder: bool = False
    is_fine_tuning: bool = False
    can_stop_early: bool = False
    missing_reviewed: int = 0
    has_tuning_result: bool = False
    shows_training: bool = True
    tool: ToolName = "brush"
    label: Label = Label.PET
    options: ToolOptions = field(default_factory=ToolOptions)
    view: ViewOptions = field(default_factory=ViewOptions)
    theme: Theme = "system"
    device: Device = "auto"
    is_full_screen: bool = False


def situation_of(services: Services, walk: PhotoWalk, selected: SelectedPhotos, window: QWidget) -> Situation:
    """Return the situation of now."""
    session, tools, settings = services.session, services.tools, services.settings.settings
    document = session.document
    history = None if document is None else document.history
    shown = selected.entries(_MAX_COMPARED)
    return Situation(
        has_folder=session.project is not None,
        is_read_only=session.project is not None and session.project.read_only,
        photos=len(session.entries.names),
        order=session.entries.order,
        prefers_useful=settings.next_useful,
        is_selected=session.current is not None,
        state=None if session.current is None else session.entries.state(session.current),
        selected=selected.count,
        tags=_offered_tags(session.entries.tags, shown),
        is_flagged=bool(shown) and all(entry.flagged for entry in shown),
        is_first=walk.is_first,
        is_last=walk.is_last,
        has_photo=document is not None,
        has_proposal=document is not None and document.proposal is not None,
        is_painted=document is not None and document.has_mask,
        can_undo=document is not None and (document.in_stroke or document.history.can_undo),
        undo_title="" if history is None else history.undo_title,
        redo_title="" if history is None else history.redo_title,
        project_step=services.step_undo.text,
        is_project_step_latest=services.step_undo.is_latest or _shows_only_grid(services),
        has_model=services.model_holder.version is not None,
        keras_obstacle="" if services.keras_obstacle is None else error_text(services.keras_obstacle),
        is_proposing_folder=services.proposer.batch.running,
        is_fine_tuning=services.fine_tuner.running,
        can_stop_early=services.fine_tuner.can_stop_early,
        missing_reviewed=services.fine_tuner.missing,
        has_tuning_result=services.fine_tuner.listed is not None or services.result_reader.last is not None,
        shows_training=settings.tuning_panel,
        tool=tools.tool,
        label=tools.label,
        options=tools.options,
        view=services.view.options,
        theme=settings.theme,
        device=settings.device,
        is_full_screen=window.isFullScreen(),
    )


def _offered_tags(known: Mapping[str, str], shown: Sequence[PhotoEntry]) -> tuple[OfferedTag, ...]:
    first = list(islice(known.items(), MAX_TAG_KEYS))
    return tuple(
        OfferedTag(tag, bool(shown) and all(has_tag(entry.tags, key) for entry in shown)) for key, tag in first
    )


def _shows_only_grid(services: Services) -> bool:
    """Whether there is a step of the project to undo, and in the grid no photo whose steps would come first."""
    return services.view.options.grid and services.session.document is None and bool(services.step_undo.text)
