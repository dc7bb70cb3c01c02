"""Steps on the open mask: taken back, made again, or made over the whole of it."""

from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu, photo
from petseg_gui.main_window.opening import Opening
from petseg_gui.main_window.situation import Situation


def _undo_text(now: Situation) -> str:
    return f"&Undo {now.undo_title.lower()}".rstrip()


def _redo_text(now: Situation) -> str:
    return f"&Redo {now.redo_title.lower()}".rstrip()


_CLEAN_UPS = (
    ("fill-holes", "Fill &holes …", "Fill holes in the pet"),
    ("remove-specks", "Remove &specks …", "Take away parts of the pet that are small"),
    ("keep-largest", "&Keep the largest part …", "Take away all of the pet but its largest part"),
    ("grow", "&Grow …", "Move the outline of the pet outwards"),
    ("shrink", "Sh&rink …", "Move the outline of the pet inwards"),
    ("smooth", "S&mooth …", "Round off corners and dents of the outline"),
)


def _clean_up(kind: str, text: str, tip: str) -> ActionSpec:
    return ActionSpec(f"clean-{kind}", text, lambda do: do.clean_up_wanted.emit(kind), "", (),
                      f"{tip}; shown before it is done", enabled=photo)  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("undo", _undo_text, lambda do: do.mask.undo(), "undo", ("Ctrl+Z",),
               "Take the last step on this photo back", enabled=lambda now: now.can_undo, short="Undo",
               repeats=True),
    ActionSpec("redo", _redo_text, lambda do: do.mask.redo(), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "Make the step again", enabled=lambda now: bool(now.redo_title), short="Redo",
               repeats=True),
    ActionSpec("history", "&History", lambda do: do.page_wanted.emit("history"), "history",
               tip="List the steps made on this photo, and go back to any", enabled=photo),
    *(_clean_up(*row) for row in _CLEAN_UPS),
    ActionSpec("border-everywhere", "Re-derive &border everywhere", lambda do: do.mask.derive_border(), "border",
               ("Shift+T",), "Draw the border band anew, as wide as chosen, along the whole outline of the pet",
               enabled=photo, short="Re-derive everywhere"),
    ActionSpec("reset", "Reset to &proposal", lambda do: do.mask.reset_to_proposal(), "reset", ("Ctrl+R",),
               "Drop all corrections of this photo and show the model's proposal",
               enabled=lambda now: now.photo and now.proposal),
    ActionSpec("clear", "&Clear mask", lambda do: do.mask.clear(), "clear", ("Ctrl+Backspace",),
               "Make the whole mask background", enabled=photo),
    ActionSpec("preferences", "Pr&eferences …", Opening.show_preferences, "", ("Ctrl+,",),
               "Memory for undo, and other choices that hold for every folder"),
)  # fmt: skip

MENU: Menu = ("&Edit", (
    "undo", "redo", "history", SEPARATOR,
    ("Clean &up", tuple(f"clean-{kind}" for kind, _, _ in _CLEAN_UPS)), "border-everywhere", SEPARATOR,
    "reset", "clear", SEPARATOR, "preferences",
))  # fmt: skip
