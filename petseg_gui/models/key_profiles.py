"""Sets of keys for people whose hands know another program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from petseg_gui.models.key_bindings import Keys

ProfileName = Literal["petseg", "labelme", "cvat", "photoshop"]


@dataclass(frozen=True)
class KeyProfile:
    """Keys that differ from PetSeg's own; texts are English.

    Attributes
    ----------
    title : str
    tip : str
    keys : mapping of action name to keys
        Other actions keep those of their default keys that no action here has.
    """

    title: str
    tip: str
    keys: Mapping[str, Keys] = field(default_factory=dict)


PROFILES: Mapping[ProfileName, KeyProfile] = {
    "petseg": KeyProfile("PetSeg", "Tools and decisions under the left hand"),
    "labelme": KeyProfile(
        "labelme",
        "A and D go from photo to photo, Ctrl+N draws an outline, T shows and hides the mask",
        {
            "open-folder": ("Ctrl+U",),
            "open-image": ("Ctrl+O", "Ctrl+Shift+O"),
            "next": ("D", "PgDown"),
            "previous": ("A", "PgUp"),
            "lasso": ("Ctrl+N", "L"),
            "box": ("Ctrl+R", "R"),
            "reset": ("Ctrl+Shift+Backspace",),
            "clear": ("Del", "Ctrl+Backspace"),
            "show-mask": ("T", "Shift+M"),
            "auto-border": ("J",),
            "fit": ("F",),
            "actual-size": ("Ctrl+0", "Z", "Ctrl+1"),
        },
    ),
    "cvat": KeyProfile(
        "CVAT",
        "F and D go from photo to photo, N draws, H shows and hides the mask, Ctrl with a digit chooses the class",
        {
            "next": ("F", "PgDown"),
            "previous": ("D", "PgUp"),
            "fit": ("Ctrl+0",),
            "brush": ("N", "B"),
            "pan": ("Shift+H",),
            "show-mask": ("H", "Shift+M"),
            "lock-pet": ("L", "Shift+1"),
            "class-pet": ("1", "Ctrl+1"),
            "class-background": ("2", "Ctrl+2"),
            "class-border": ("3", "Ctrl+3"),
            "actual-size": ("Z",),
            "clear": ("Del", "Ctrl+Backspace"),
            "settings": ("F2", "Ctrl+,"),
        },
    ),
    "photoshop": KeyProfile(
        "Photoshop",
        "L is the lasso, I picks a class, D chooses pet, F fills the screen, Ctrl+H shows and hides the mask",
        {
            "lasso": ("L",),
            "pick": ("I",),
            "pan": ("H",),
            "class-pet": ("1", "D"),
            "fit": ("Ctrl+0",),
            "full-screen": ("F", "F11"),
            "show-mask": ("\\", "Ctrl+H", "Shift+M"),
            "settings": ("Ctrl+K", "Ctrl+,"),
            "export-masks": ("Ctrl+Alt+Shift+W", "Ctrl+E"),
        },
    ),
}
"""In the order of the menu; the first is the default."""
