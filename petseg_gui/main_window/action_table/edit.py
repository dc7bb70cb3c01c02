"""The Edit menu: undo, and changes of the whole mask."""

from core.border.clean_up import CLEAN_UPS, CleanUp
from petseg_gui.localized import within_sentence
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu, photo
from petseg_gui.main_window.situation import Situation
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.translation import tr


def _undo_text(now: Situation) -> str:
    if now.is_project_step_latest:
        return _project_undo_text(now)
    return tr("&Undo {step}", step=within_sentence(tr(now.undo_title))) if now.undo_title else tr("&Undo")


def _redo_text(now: Situation) -> str:
    return tr("&Redo {step}", step=within_sentence(tr(now.redo_title))) if now.redo_title else tr("&Redo")


def _project_undo_text(now: Situation) -> str:
    # An ampersand in a file name is no mnemonic.
    return tr("&Undo {step}", step=now.project_step.replace("&", "&&")) if now.project_step else tr("Undo revie&w")


def _undo(app: WindowContext) -> None:
    """Cancel the edit that is being computed, else take the last step back: a decision, or a step on this photo."""
    if app.services.step_undo.is_latest or app.services.session.document is None:
        if not app.services.edit_queue.cancel_last():
            app.services.step_undo.take_back()
    elif app.document.in_stroke or not app.services.edit_queue.cancel_last():
        app.document.undo()


def _derive_border(app: WindowContext) -> None:
    tools = app.services.tools
    app.services.previewer.derive_border(tools.options.border_width, tools.rules)


def _clean_up(row: CleanUp) -> ActionSpec:
    return ActionSpec(f"clean-{row.key}", row.menu_text, lambda app: app.clean_ups.start(row.key), tip=row.tip,
                      enabled=photo, changes=True)  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("undo", _undo_text, _undo, "undo", ("Ctrl+Z",), "Take the last step on this photo back",
               enabled=lambda now: now.can_undo or now.is_project_step_latest, short="Undo", repeats=True,
               changes=True),
    ActionSpec("redo", _redo_text, lambda app: app.document.redo(), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "Make the step again", enabled=lambda now: bool(now.redo_title), short="Redo", repeats=True,
               changes=True),
    ActionSpec("undo-project", _project_undo_text, lambda app: app.services.step_undo.take_back(), "",
               ("Ctrl+Alt+Z",), "Take the last review, skip or import back, and go to that photo",
               enabled=lambda now: bool(now.project_step), short="Undo review, skip or import", changes=True),
    ActionSpec("history", "&History", lambda app: app.side.panel.show_page("history"), "history",
               tip="List the steps made on this photo, and go back to any", enabled=photo),
    *map(_clean_up, CLEAN_UPS.values()),
    ActionSpec("border-everywhere", "Re-derive &border", _derive_border, "border", ("Shift+T",),
               "Redraw the border band, as wide as chosen, along the whole outline of the pet", enabled=photo,
               changes=True),
    ActionSpec("reset", "Reset to &proposal", lambda app: app.document.reset_to_proposal(), "reset", ("Ctrl+R",),
               "Drop all corrections of this photo and show the model's proposal",
               enabled=lambda now: now.has_photo and now.has_proposal, changes=True),
    ActionSpec("copy-previous", "Copy &mask from previous photo", lambda app: app.services.mask_of_previous.copy(), "",
               ("Ctrl+D",), "Paint this photo with the mask of the photo before it, as in a burst of photos",
               enabled=photo, changes=True),
    ActionSpec("clear", "&Clear mask", lambda app: app.document.clear(), "clear", ("Ctrl+Backspace",),
               "Make the whole mask background", enabled=photo, changes=True),
    ActionSpec("previous-versions", "Pre&vious versions of this mask…",
               lambda app: app.dialogs.show_previous_versions(),
               tip="Look at the mask as it was before it was replaced in the last 24 hours, and restore it",
               enabled=photo, changes=True),
    ActionSpec("settings", "S&ettings…", lambda app: app.dialogs.show_settings(), "", ("Ctrl+,",),
               "Theme, colours, sizes, memory and other choices that hold for every folder"),
)  # fmt: skip

MENU: Menu = ("&Edit", (
    "undo", "redo", "undo-project", "history", SEPARATOR,
    ("C&lean up", tuple(f"clean-{key}" for key in CLEAN_UPS)), "border-everywhere", SEPARATOR,
    "copy-previous", "reset", "clear", "previous-versions", SEPARATOR, "settings",
))  # fmt: skip
