"""The View menu: how photo, mask and window look."""

from typing import get_args

from PySide6.QtCore import Qt

from petseg_gui.main_window.action_table.action_spec import PANELS, SEPARATOR, ActionSpec, Menu
from petseg_gui.main_window.situation import Situation
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.models.options import TONE, MaskStyle, Split, ViewOptions
from petseg_gui.models.settings import Theme

_SPLITS: tuple[Split, ...] = get_args(Split)
_DEFAULTS = ViewOptions()


def _toggle(app: WindowContext, option: str) -> None:
    view = app.services.view
    view.update(**{option: not getattr(view.options, option)})


def _toggle_style(app: WindowContext, style: MaskStyle) -> None:
    """Use a style, or go back from it to colours."""
    view = app.services.view
    view.update(style="fill" if view.options.style == style else style)


def _cycle_split(app: WindowContext) -> None:
    view = app.services.view
    view.update(split=_SPLITS[(_SPLITS.index(view.options.split) + 1) % len(_SPLITS)])


def _grow_thumbnails(app: WindowContext, steps: int) -> None:
    view = app.services.view
    view.grow_thumbnails(steps, of_grid=view.options.grid)


def _toggle_full_screen(app: WindowContext) -> None:
    app.window.setWindowState(app.window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _is_toned(now: Situation) -> bool:
    return any(getattr(now.view, name) != getattr(_DEFAULTS, name) for name in TONE)


def _sees_photo(now: Situation) -> bool:
    """In the grid, nobody would see how the open photo is zoomed."""
    return now.has_photo and not now.view.grid


def _style(style: MaskStyle, text: str, key: str, tip: str) -> ActionSpec:
    return ActionSpec(f"style-{style}", text, lambda app: _toggle_style(app, style), "", (key,) if key else (), tip,
                      checked=lambda now: now.view.style == style, group="style")  # fmt: skip


def _theme(theme: Theme, text: str, tip: str) -> ActionSpec:
    return ActionSpec(f"theme-{theme}", text, lambda app: app.services.settings.update(theme=theme), tip=tip,
                      checked=lambda now: now.theme == theme, group="theme")  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("zoom-in", "Zoom &in", lambda app: app.canvas.viewport.zoom_in(), "zoom-in", ("Ctrl++", "Ctrl+="),
               enabled=_sees_photo, repeats=True),
    ActionSpec("zoom-out", "Zoom &out", lambda app: app.canvas.viewport.zoom_out(), "zoom-out", ("Ctrl+-",),
               enabled=_sees_photo, repeats=True),
    ActionSpec("fit", "&Fit in window", lambda app: app.canvas.viewport.fit(), "fit", ("F", "Ctrl+0"),
               "Show the whole photo", enabled=_sees_photo),
    ActionSpec("zoom-mask", "Fit mas&k in window", lambda app: app.canvas.zoom_to_mask(), "", ("Shift+F",),
               "Show the pet as large as the window allows", enabled=_sees_photo),
    ActionSpec("actual-size", "&Actual size", lambda app: app.canvas.viewport.actual_size(), "actual-size",
               ("Z", "Ctrl+1"), "Show one pixel of the photo on one of the screen (100 %)", enabled=_sees_photo),
    ActionSpec("show-mask", "Show &mask", lambda app: _toggle(app, "mask_visible"), "show-mask", ("Shift+M",),
               "Show or hide the mask; hold Q or M to hide it for a moment", checked=lambda now: now.view.mask_visible),
    _style("fill", "&Colours", "", "Colour the classes over the photo"),
    _style("outline", "&Outline", "O", "Draw only where the classes meet; again for colours"),
    _style("confidence", "Co&nfidence", "Shift+O", "Show how sure the model was; again for colours"),
    _style("difference", "&Difference", "Shift+D",
           "Show where the mask is no longer what the model proposed; again for colours"),
    ActionSpec("dim-background", "Dim &background", lambda app: _toggle(app, "dim_background"),
               shortcuts=("Shift+B",), tip="Darken the photo where the mask says background",
               checked=lambda now: now.view.dim_background),
    ActionSpec("split", "Change &split view", _cycle_split, "split", ("Y",),
               "Mask over the photo, beside it, or to one side of a line"),
    ActionSpec("overview", "O&verview", lambda app: _toggle(app, "overview"),
               tip="While only a part is in view, show the whole photo small in a corner",
               checked=lambda now: now.view.overview),
    ActionSpec("reset-tone", "&Reset brightness and contrast", lambda app: app.services.view.reset_tone(),
               tip="Show the photo as it is", enabled=_is_toned),
    ActionSpec("grid", "&Grid of photos", lambda app: _toggle(app, "grid"), "grid", ("Ctrl+G",),
               "Review a hundred masks at a glance: arrow keys move, Return reviews, Space opens a photo large",
               enabled=lambda now: now.photos > 0, checked=lambda now: now.view.grid),
    ActionSpec("thumbnail-masks", "&Masks on thumbnails", lambda app: _toggle(app, "thumbnail_masks"),
               tip="Show the masks in the photo list; the grid always shows them",
               checked=lambda now: now.view.thumbnail_masks),
    ActionSpec("thumbnails-larger", "&Larger thumbnails", lambda app: _grow_thumbnails(app, 1),
               tip="Enlarge the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too",
               enabled=lambda now: now.photos > 0, repeats=True),
    ActionSpec("thumbnails-smaller", "&Smaller thumbnails", lambda app: _grow_thumbnails(app, -1),
               tip="Shrink the thumbnails of the grid, or else of the list; Ctrl and the wheel do it too",
               enabled=lambda now: now.photos > 0, repeats=True),
    ActionSpec("full-screen", "F&ull screen", _toggle_full_screen,
               shortcuts=("F11",), tip="Fill the screen with the window; again to go back",
               checked=lambda now: now.is_full_screen),
    ActionSpec("next-part", "Keyboard to the ne&xt part", lambda app: app.parts.go(1), shortcuts=("F6",),
               tip="Move the keyboard on: list, photo, panel", short="Next part"),
    ActionSpec("previous-part", "Keyboard to the &previous part", lambda app: app.parts.go(-1),
               shortcuts=("Shift+F6",), tip="Move the keyboard back: panel, photo, list", short="Previous part"),
    _theme("system", "&System", "Light or dark as the desktop is"),
    _theme("light", "&Light", "Dark text on a light ground"),
    _theme("dark", "&Dark", "Light text on a dark ground"),
)  # fmt: skip

MENU: Menu = ("&View", (
    "zoom-in", "zoom-out", "fit", "zoom-mask", "actual-size", SEPARATOR, "show-mask",
    ("Mask st&yle", ("style-fill", "style-outline", "style-confidence", "style-difference")),
    "dim-background", "split", "overview", "reset-tone", SEPARATOR,
    "grid", ("Thumb&nails", ("thumbnail-masks", "thumbnails-larger", "thumbnails-smaller")), SEPARATOR,
    "full-screen", "next-part", "previous-part",
    ("&Theme", ("theme-system", "theme-light", "theme-dark")), PANELS,
))  # fmt: skip
