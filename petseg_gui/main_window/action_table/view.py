"""How photo, mask and window look. No mask is changed."""

from petseg_gui.main_window.action_table.action_spec import PANELS, SEPARATOR, ActionSpec, Menu, photo
from petseg_gui.models.view import MaskStyle


def _style(style: MaskStyle, text: str, key: str, tip: str) -> ActionSpec:
    return ActionSpec(f"style-{style}", text, lambda do: do.view.toggle_style(style), "", (key,) if key else (), tip,
                      checked=lambda now: now.style == style, group="style")  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("zoom-in", "Zoom &in", lambda do: do.view.zoom_in(), "zoom-in", ("Ctrl++", "Ctrl+="), enabled=photo,
               repeats=True),
    ActionSpec("zoom-out", "Zoom &out", lambda do: do.view.zoom_out(), "zoom-out", ("Ctrl+-",), enabled=photo,
               repeats=True),
    ActionSpec("fit", "&Fit in window", lambda do: do.view.fit(), "fit", ("F", "Ctrl+0"), "Show the whole photo",
               enabled=photo),
    ActionSpec("zoom-mask", "Fit mas&k in window", lambda do: do.view.zoom_to_mask(), "", ("Shift+F",),
               "Show the pet as large as the window allows", enabled=photo),
    ActionSpec("actual-size", "&Actual size", lambda do: do.view.actual_size(), "actual-size", ("Z", "Ctrl+1"),
               "Show one pixel of the photo on one of the screen (100 %)", enabled=photo),
    ActionSpec("show-mask", "Show &mask", lambda do: do.view.toggle_mask(), "show-mask", ("Shift+M",),
               "Show or hide the mask; hold Q or M to hide it for a moment", checked=lambda now: now.mask_shown),
    _style("fill", "&Coloured mask", "", "Colour every class"),
    _style("outline", "&Outline only", "O", "Draw only where classes meet; again for colours"),
    _style("confidence", "Co&nfidence of the model", "Shift+O", "Show how sure the model was; again for colours"),
    _style("difference", "&Difference to the proposal", "Shift+D",
           "Show where the mask is no longer what the model proposed; again for colours"),
    ActionSpec("dim-background", "Dim &background", lambda do: do.view.toggle("dim_background"),
               shortcuts=("Shift+B",), tip="Darken the photo where the mask says background",
               checked=lambda now: now.dim_background),
    ActionSpec("split", "Change &split view", lambda do: do.view.cycle_split(), "split", ("Y",),
               "Mask over the photo, beside it, or to one side of a line"),
    ActionSpec("overview", "O&verview in the corner", lambda do: do.view.toggle("overview"),
               tip="While only a part is in view, show the whole photo small in a corner",
               checked=lambda now: now.overview),
    ActionSpec("reset-tone", "&Reset brightness and contrast", lambda do: do.view.reset_tone(),
               tip="Show the photo as it is", enabled=lambda now: now.toned),
    ActionSpec("theme-system", "&System", lambda do: do.use_theme("system"), tip="Light or dark as the desktop is",
               checked=lambda now: now.theme == "system", group="theme"),
    ActionSpec("theme-light", "&Light", lambda do: do.use_theme("light"), tip="Dark text on a light ground",
               checked=lambda now: now.theme == "light", group="theme"),
    ActionSpec("theme-dark", "&Dark", lambda do: do.use_theme("dark"), tip="Light text on a dark ground",
               checked=lambda now: now.theme == "dark", group="theme"),
)  # fmt: skip

MENU: Menu = ("&View", (
    "zoom-in", "zoom-out", "fit", "zoom-mask", "actual-size", SEPARATOR, "show-mask",
    ("Mask st&yle", ("style-fill", "style-outline", "style-confidence", "style-difference")),
    "dim-background", "split", "overview", "reset-tone", SEPARATOR,
    ("&Theme", ("theme-system", "theme-light", "theme-dark")), PANELS,
))  # fmt: skip
