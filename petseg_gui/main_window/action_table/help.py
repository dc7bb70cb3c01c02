"""The Help menu: finding actions and their keys."""

from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("palette", "&Find an action …", lambda app: app.dialogs.show_palette(), "palette", ("Ctrl+Shift+P",),
               "Type what you want to do, and do it"),
    ActionSpec("shortcuts", "&List of keys", lambda app: app.dialogs.show_shortcuts(), "keyboard", ("F1", "?"),
               "List every key and gesture"),
    ActionSpec("edit-shortcuts", "&Keyboard shortcuts …", lambda app: app.dialogs.edit_shortcuts(),
               tip="Choose other keys"),
    ActionSpec("about", "&About PetSeg", lambda app: app.dialogs.show_about(), "info",
               tip="Version, licence and what this is"),
)  # fmt: skip

MENU: Menu = ("&Help", ("palette", "shortcuts", "edit-shortcuts", SEPARATOR, "about"))
