"""Every action of the window, in one table. Menus, tool bar, panels and the list of shortcuts are made from it."""

from collections.abc import Callable
from dataclasses import dataclass

from core.labels import Label
from petseg_gui.main_window.commands import Commands
from petseg_gui.main_window.situation import Situation
from petseg_gui.models.session import DONE

Condition = Callable[[Situation], bool]


def _always(_now: Situation) -> bool:
    return True


def _folder(now: Situation) -> bool:
    return now.folder


def _photo(now: Situation) -> bool:
    return now.photo


@dataclass(frozen=True)
class ActionSpec:
    """One action: what it is called, how it is reached, what it does, and when.

    Attributes
    ----------
    name : str
    text : str or callable
        A callable where the text depends on the situation.
    slot : callable
    icon : str
    shortcuts : tuple of str
        Portable key names; the first is the one that is shown.
    tip : str
        A sentence without the key, which is added to it; the text stands in for an empty one.
    enabled : callable
    checked : callable or None
        Makes the action checkable.
    group : str
        Of the actions of a group, one is checked.
    short : str
        The text on tool bar and panels, where the full one would be too long.
    """

    name: str
    text: str | Callable[[Situation], str]
    slot: Callable[[Commands], None]
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    enabled: Condition = _always
    checked: Condition | None = None
    group: str = ""
    short: str = ""


def _undo_text(now: Situation) -> str:
    return f"&Undo {now.undo_title.lower()}".rstrip()


def _redo_text(now: Situation) -> str:
    return f"&Redo {now.redo_title.lower()}".rstrip()


def _tunable(now: Situation) -> bool:
    return now.photos > 0 and not now.tuning


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open-folder", "&Open folder …", Commands.open_folder, "open-folder", ("Ctrl+O",),
               "Open a folder of photos", short="Open folder"),
    ActionSpec("open-image", "Open &photo …", Commands.open_image, "open-image", ("Ctrl+Shift+O",),
               "Open one photo, with the folder that it is in", short="Open photo"),
    ActionSpec("open-sample", "Try a &sample photo", Commands.open_sample, "sample",
               tip="Copy a photo that comes with PetSeg into a folder of yours and open it"),
    ActionSpec("show-folder", "Show in &file manager", Commands.show_in_file_manager, enabled=_folder,
               tip="Show the open folder in the file manager"),
    ActionSpec("quit", "&Quit", Commands.quit, "quit", ("Ctrl+Q",), "Save what is not yet saved, and quit"),
    ActionSpec("undo", _undo_text, Commands.undo, "undo", ("Ctrl+Z",), "Take the last step on this photo back",
               enabled=lambda now: now.can_undo, short="Undo"),
    ActionSpec("redo", _redo_text, Commands.redo, "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Make the step again",
               enabled=lambda now: bool(now.redo_title), short="Redo"),
    ActionSpec("reset", "&Reset to proposal", Commands.reset_to_proposal, "reset", ("Ctrl+R",),
               "Drop all corrections of this photo and show the model's proposal",
               enabled=lambda now: now.photo and now.proposal),
    ActionSpec("clear", "&Clear mask", Commands.clear_mask, "clear", ("Ctrl+Backspace",),
               "Make the whole mask background", enabled=_photo),
    ActionSpec("brush", "&Brush", lambda do: do.choose_tool("brush"), "brush", ("B",), "Paint the chosen class",
               checked=lambda now: now.tool == "brush", group="tool"),
    ActionSpec("eraser", "&Eraser", lambda do: do.choose_tool("eraser"), "eraser", ("E",), "Paint background",
               checked=lambda now: now.tool == "eraser", group="tool"),
    ActionSpec("pan", "&Hand", lambda do: do.choose_tool("pan"), "pan", ("H",),
               "Move the photo; with any tool, hold Space or the middle mouse button",
               checked=lambda now: now.tool == "pan", group="tool"),
    ActionSpec("class-pet", "&Pet", lambda do: do.choose_label(Label.PET), "", ("1",), "Paint pet",
               checked=lambda now: now.label == Label.PET, group="class"),
    ActionSpec("class-background", "B&ackground", lambda do: do.choose_label(Label.BACKGROUND), "",
               ("2",), "Paint background", checked=lambda now: now.label == Label.BACKGROUND, group="class"),
    ActionSpec("class-border", "B&order", lambda do: do.choose_label(Label.BORDER), "", ("3",),
               "Paint border, the uncertain band around a pet", checked=lambda now: now.label == Label.BORDER,
               group="class"),
    ActionSpec("shrink", "&Smaller brush", Commands.shrink, shortcuts=("[",), tip="Make brush or eraser smaller",
               enabled=lambda now: now.tool != "pan"),
    ActionSpec("grow", "&Larger brush", Commands.grow, shortcuts=("]",), tip="Make brush or eraser larger",
               enabled=lambda now: now.tool != "pan"),
    ActionSpec("reviewed", "&Mark reviewed and next", Commands.mark_reviewed, "reviewed",
               ("Return", "Ctrl+Return", "Enter", "Ctrl+Enter"),
               "The mask is right: save it for training and go on to the next photo", enabled=_photo),
    ActionSpec("skip", "&Skip photo", Commands.skip, "skip", ("S",), "Leave this photo out and go on",
               enabled=lambda now: now.has_current, short="Skip"),
    ActionSpec("reopen", "&Take back reviewed or skipped", Commands.reopen, "", ("Ctrl+Shift+R",),
               "Say that this photo is not done after all", enabled=lambda now: now.state in DONE,
               short="Take back"),
    ActionSpec("previous", "&Previous photo", Commands.previous, "previous", ("P", "PgUp"), "Go back one photo",
               enabled=lambda now: not now.first, short="Previous"),
    ActionSpec("next", "&Next photo", Commands.next, "next", ("N", "PgDown"), "Go on one photo",
               enabled=lambda now: not now.last, short="Next"),
    ActionSpec("next-unreviewed", "Next &unreviewed photo", Commands.next_unreviewed, shortcuts=("U",),
               tip="Go on to the next photo that is neither reviewed nor skipped", enabled=lambda now: now.photos > 0),
    ActionSpec("zoom-in", "Zoom &in", Commands.zoom_in, "zoom-in", ("Ctrl++", "Ctrl+="), enabled=_photo),
    ActionSpec("zoom-out", "Zoom &out", Commands.zoom_out, "zoom-out", ("Ctrl+-",), enabled=_photo),
    ActionSpec("fit", "&Fit in window", Commands.fit, "fit", ("F", "Ctrl+0"), "Show the whole photo", enabled=_photo),
    ActionSpec("actual-size", "&Actual size", Commands.actual_size, "actual-size", ("Ctrl+1",),
               "Show one pixel of the photo on one of the screen (100 %)", enabled=_photo),
    ActionSpec("show-mask", "Show &mask", Commands.toggle_mask, "show-mask", ("Shift+M",),
               "Show or hide the mask; hold M to hide it for a moment", checked=lambda now: now.mask_shown),
    ActionSpec("theme-system", "&System", lambda do: do.use_theme("system"), tip="Light or dark as the desktop is",
               checked=lambda now: now.theme == "system", group="theme"),
    ActionSpec("theme-light", "&Light", lambda do: do.use_theme("light"), tip="Dark text on a light ground",
               checked=lambda now: now.theme == "light", group="theme"),
    ActionSpec("theme-dark", "&Dark", lambda do: do.use_theme("dark"), tip="Light text on a dark ground",
               checked=lambda now: now.theme == "dark", group="theme"),
    ActionSpec("propose-again", "Propose &again", Commands.propose_again, "propose", ("Ctrl+P",),
               "Ask the model in use for this photo's mask; your own strokes stay", enabled=_photo),
    ActionSpec("propose-folder", "Propose whole &folder", Commands.propose_folder, "propose-all", ("Ctrl+Shift+P",),
               "Propose a mask for every photo that has none of this model yet",
               enabled=lambda now: now.photos > 0 and not now.proposing_all, short="Propose folder"),
    ActionSpec("fine-tune", "Fine-&tune on corrections", Commands.fine_tune, "tune", ("Ctrl+T",),
               "Train the model on the reviewed photos, in the background", enabled=_tunable, short="Fine-tune"),
    ActionSpec("cancel-fine-tune", "&Cancel fine-tuning", Commands.cancel_fine_tune,
               tip="Stop the training; the model in use stays", enabled=lambda now: now.tuning),
    ActionSpec("versions", "&Versions …", Commands.show_versions, "versions",
               tip="Choose which version of the model proposes in this folder", enabled=_folder),
    ActionSpec("device-auto", "&Automatic", lambda do: do.use_device("auto"),
               tip="Compute on a GPU where one can be used, else on the CPU",
               checked=lambda now: now.device == "auto", group="device"),
    ActionSpec("device-cpu", "&CPU", lambda do: do.use_device("cpu"), tip="Leave the GPU to others",
               checked=lambda now: now.device == "cpu", group="device"),
    ActionSpec("device-gpu", "&GPU", lambda do: do.use_device("gpu"),
               tip="Compute on the GPU, and be told if it cannot be used",
               checked=lambda now: now.device == "gpu", group="device"),
    ActionSpec("shortcuts", "&Keyboard shortcuts", Commands.show_shortcuts, "keyboard", ("F1",),
               "List every key and gesture"),
    ActionSpec("about", "&About PetSeg", Commands.show_about, "info", tip="Version, licence and what this is"),
)  # fmt: skip

SEPARATOR = "-"
RECENT = "recent"
PANELS = "panels"
"""Entries of a menu that are filled at run time: recent folders, and the panels that can be shown or hidden."""

Entry = str | tuple[str, tuple[str, ...]]

MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    ("&File", ("open-folder", "open-image", RECENT, "open-sample", SEPARATOR, "show-folder", SEPARATOR, "quit")),
    ("&Edit", (
        "undo", "redo", SEPARATOR, "brush", "eraser", "pan", SEPARATOR, "class-pet", "class-background",
        "class-border", SEPARATOR, "shrink", "grow", SEPARATOR, "reset", "clear",
    )),
    ("&Photo", ("reviewed", "skip", "reopen", SEPARATOR, "previous", "next", "next-unreviewed")),
    ("&View", (
        "zoom-in", "zoom-out", "fit", "actual-size", SEPARATOR, "show-mask", SEPARATOR,
        ("&Theme", ("theme-system", "theme-light", "theme-dark")), PANELS,
    )),
    ("&Model", (
        "propose-again", "propose-folder", SEPARATOR, "fine-tune", "cancel-fine-tune", SEPARATOR, "versions",
        ("C&ompute on", ("device-auto", "device-cpu", "device-gpu")),
    )),
    ("&Help", ("shortcuts", SEPARATOR, "about")),
)  # fmt: skip

TOOL_BAR: tuple[str, ...] = (
    "open-folder", SEPARATOR, "undo", "redo", SEPARATOR, "previous", "next", SEPARATOR,
    "zoom-out", "zoom-in", "fit", "actual-size", SEPARATOR, "propose-folder", "fine-tune",
)  # fmt: skip
TOOL_BAR_WITH_TEXT = frozenset({"open-folder", "propose-folder", "fine-tune"})

WELCOME = ("open-folder", "open-image", "open-sample")
EMPTY_FOLDER = ("open-folder", "open-image")
