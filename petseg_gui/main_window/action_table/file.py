"""Opening, preferences and the end."""

from petseg_gui.main_window.action_table.action_spec import RECENT, SEPARATOR, ActionSpec, Menu, folder
from petseg_gui.main_window.opening import Opening

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open-folder", "&Open folder …", Opening.open_folder, "open-folder", ("Ctrl+O",),
               "Open a folder of photos", short="Open folder"),
    ActionSpec("open-image", "Open &photo …", Opening.open_image, "open-image", ("Ctrl+Shift+O",),
               "Open one photo, with the folder that it is in", short="Open photo"),
    ActionSpec("open-sample", "Try a &sample photo", Opening.open_sample, "sample",
               tip="Copy a photo that comes with PetSeg into a folder of yours and open it"),
    ActionSpec("show-folder", "Show in &file manager", Opening.show_in_file_manager, enabled=folder,
               tip="Show the open folder in the file manager"),
    ActionSpec("quit", "&Quit", Opening.quit, "quit", ("Ctrl+Q",), "Save what is not yet saved, and quit"),
)  # fmt: skip

MENU: Menu = (
    "&File", ("open-folder", "open-image", RECENT, "open-sample", SEPARATOR, "show-folder", SEPARATOR, "quit"),
)  # fmt: skip
