"""The Help menu: the guide, finding actions and their keys, and reporting problems."""

import resources
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu, photo

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("palette", "&Find an action…", lambda app: app.dialogs.show_palette(), "palette", ("Ctrl+Shift+P",),
               "Type what you want to do, and do it"),
    ActionSpec("shortcuts", "Ke&ys and gestures", lambda app: app.dialogs.show_shortcuts(), "keyboard", ("F1", "?"),
               "List every key and gesture"),
    ActionSpec("edit-shortcuts", "&Keyboard shortcuts…", lambda app: app.dialogs.edit_shortcuts(),
               tip="Choose other keys"),
    ActionSpec("user-guide", "&User guide", lambda app: app.services.guide.show(resources.USER_GUIDE),
               tip="Open the user guide in the browser; it comes with PetSeg and needs no network"),
    ActionSpec("tour", "&Tour of the window", lambda app: app.tour.start(),
               tip="Explain the parts of the window in five steps", enabled=photo),
    ActionSpec("news", "What’s &new", lambda app: app.services.guide.show(resources.CHANGELOG),
               tip="Open the list of what has changed from version to version in the browser"),
    ActionSpec("report-problem", "&Report a problem…", lambda app: app.dialogs.report_problem(),
               tip="Write down what went wrong, with versions and the last lines of the log"),
    ActionSpec("log-folder", "Open lo&g folder", lambda app: app.dialogs.open_log_folder(),
               tip="Show the files in which PetSeg notes what it did and what failed"),
    ActionSpec("system-information", "&Copy system information", lambda app: app.dialogs.copy_system_information(),
               tip="Copy versions, system and device, for a report"),
    ActionSpec("about", "&About PetSeg", lambda app: app.dialogs.show_about(), "info",
               tip="Version, licence and what this is"),
)  # fmt: skip

MENU: Menu = ("&Help", (
    "user-guide", "tour", "news", SEPARATOR, "palette", "shortcuts", "edit-shortcuts", SEPARATOR,
    "report-problem", "log-folder", "system-information", SEPARATOR, "about",
))  # fmt: skip
