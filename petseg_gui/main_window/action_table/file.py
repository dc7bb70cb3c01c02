"""The File menu: opening and quitting."""

from petseg_gui.main_window.action_table.action_spec import RECENT, SEPARATOR, ActionSpec, Menu, folder

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open-folder", "&Open folder…", lambda app: app.opening.ask_for_folder(), "open-folder", ("Ctrl+O",),
               "Open a folder of photos", short="Open folder"),
    ActionSpec("open-image", "Open &photo…", lambda app: app.opening.ask_for_photo(), "open-image", ("Ctrl+Shift+O",),
               "Open one photo, with the folder that it is in", short="Open photo"),
    ActionSpec("open-sample", "Try a &sample photo", lambda app: app.opening.open_sample(), "sample",
               tip="Copy a photo that comes with PetSeg into a folder of yours and open it"),
    ActionSpec("export-masks", "&Export masks…", lambda app: app.dialogs.export_masks(), "export", ("Ctrl+E",),
               "Write the masks of this folder in the format of another program", enabled=folder),
    ActionSpec("import-masks", "&Import masks…", lambda app: app.dialogs.import_masks(), "import", ("Ctrl+Shift+I",),
               "Take over masks that another program made", enabled=folder, changes=True),
    ActionSpec("show-folder", "Show in &file manager", lambda app: app.opening.show_in_file_manager(), enabled=folder,
               tip="Show the open folder in the file manager"),
    ActionSpec("refresh-folder", "Refres&h folder", lambda app: app.services.folder_watcher.refresh(), "",
               ("F5",), "Look for photos and masks that have come or gone", enabled=folder),
    ActionSpec("close-folder", "&Close folder", lambda app: app.opening.close_folder(), "close", ("Ctrl+W",),
               "Leave the folder and go back to the start page", enabled=folder),
    ActionSpec("quit", "&Quit", lambda app: app.window.close(), "quit", ("Ctrl+Q",),
               "Save what is not saved yet, and quit"),
)  # fmt: skip

MENU: Menu = (
    "&File",
    ("open-folder", "open-image", RECENT, "open-sample", SEPARATOR, "import-masks", "export-masks", SEPARATOR,
     "show-folder", "refresh-folder", SEPARATOR, "close-folder", "quit"),
)  # fmt: skip
