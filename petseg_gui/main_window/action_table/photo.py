"""The Photo menu: going from photo to photo, and deciding about each."""

from collections.abc import Callable

from core.project import PhotoState
from petseg_gui.main_window.action_table import remarks
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Entry, Menu, folder
from petseg_gui.main_window.action_table.remarks import REASONS, TAGS
from petseg_gui.main_window.situation import Situation
from petseg_gui.models.option import option_of
from petseg_gui.models.photo_order import DONE, PHOTO_ORDERS, PhotoOrder
from petseg_gui.models.settings import Settings
from petseg_gui.translation import tr


def _order(order: PhotoOrder, text: str) -> ActionSpec:
    return ActionSpec(f"order-{order}", text, lambda app: app.walk.use_order(order), tip=PHOTO_ORDERS[order].tip,
                      checked=lambda now: now.order == order, group="order")  # fmt: skip


def _is_selected(now: Situation) -> bool:
    return now.selected > 0


def _of_selected(one: str, many: str) -> Callable[[Situation], str]:
    """Return a text that counts the photos it is about, if they are several."""
    return lambda now: tr(many, count=now.selected) if now.selected > 1 else tr(one)


def _is_reviewed(now: Situation) -> bool:
    """Where the photo is reviewed already, only the way on is left."""
    return now.state == PhotoState.REVIEWED


def _review_text(now: Situation) -> str:
    return tr("Ne&xt") if _is_reviewed(now) else tr("&Mark reviewed and next")


def _review_button(now: Situation) -> str:
    return tr("Next") if _is_reviewed(now) else tr(_REVIEW)


_REVIEW = "Mark reviewed and next"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("reviewed", _review_text, lambda app: app.walk.mark_reviewed(), "reviewed",
               ("Return", "Ctrl+Space", "Ctrl+Return", "Enter", "Ctrl+Enter"),
               "The mask is right: save it for training and go on to the next photo",
               enabled=lambda now: now.has_photo or (now.view.grid and now.is_selected), changes=True,
               short=_REVIEW, button=_review_button),
    ActionSpec("skip", "&Skip photo", lambda app: app.walk.skip(), "skip", ("S",), "Leave this photo out and go on",
               enabled=lambda now: now.is_selected, changes=True),
    ActionSpec("reopen", "&Take back reviewed or skipped", lambda app: app.services.session.reopen(), "",
               ("Ctrl+Shift+R",), "Say that this photo is not done after all", enabled=lambda now: now.state in DONE,
               changes=True),
    ActionSpec("previous", "&Previous photo", lambda app: app.walk.go(-1), "previous", ("P", "PgUp"),
               "Go back one photo in the list as it is shown", enabled=lambda now: not now.is_first),
    ActionSpec("next", "&Next photo", lambda app: app.walk.go(1), "next", ("N", "PgDown"),
               "Go on one photo in the list as it is shown", enabled=lambda now: not now.is_last),
    ActionSpec("next-unreviewed", "Next &unreviewed photo", lambda app: app.walk.go_to_next_unreviewed(),
               shortcuts=("U",), tip="Go on to the next photo that is neither reviewed nor skipped",
               enabled=lambda now: now.photos > 0),
    ActionSpec("find-photo", "F&ind photo", lambda app: app.browser.search(), "", ("Ctrl+F",),
               "List only photos whose names, tags or notes contain a text", enabled=folder),
    ActionSpec("select-all", "Select &all photos", lambda app: app.browser.rows.selected.select_all(), "", ("Ctrl+A",),
               "Select every photo that is listed, for the commands on selected photos",
               enabled=lambda now: now.photos > 0),
    ActionSpec("review-selected", _of_selected("&Mark reviewed", "&Mark {count:,} photos reviewed"),
               lambda app: app.selected.review(), "reviewed", (),
               "The masks of the selected photos are right: save them for training", enabled=_is_selected,
               short="Mark reviewed", changes=True),
    ActionSpec("skip-selected", _of_selected("&Skip", "&Skip {count:,} photos"), lambda app: app.selected.skip(),
               "skip", (), "Leave the selected photos out", enabled=_is_selected, short="Skip", changes=True),
    ActionSpec("reset-selected", _of_selected("&Reset to proposal", "&Reset {count:,} photos to proposals"),
               lambda app: app.selected.reset(), "reset", (),
               "Drop all corrections of the selected photos and show the model's proposals", enabled=_is_selected,
               short="Reset to proposal", changes=True),
    ActionSpec("propose-selected", _of_selected("&Propose again", "&Propose {count:,} photos again"),
               lambda app: app.selected.propose_again(), "propose", (),
               "Ask the model in use for the masks of the selected photos; your own strokes stay",
               enabled=_is_selected, short="Propose again", changes=True),
    ActionSpec("show-selected", "Show photo in f&ile manager", lambda app: app.selected.show_in_file_manager(),
               tip="Show the folder of the selected photo in the file manager", enabled=_is_selected,
               short="Show in file manager"),
    ActionSpec("copy-selected-paths", _of_selected("&Copy path", "&Copy {count:,} paths"),
               lambda app: app.selected.copy_paths(), tip="Put the paths of the selected photos on the clipboard",
               enabled=_is_selected, short="Copy path"),
    _order("name", "By &name"),
    _order("least-sure", "&Least sure first"),
    _order("state", "By &state"),
    _order("tag", "By &tag"),
    ActionSpec("next-useful", "Next is the &least sure",
               lambda app: app.walk.prefer_useful(not app.services.settings.settings.next_useful),
               tip=option_of(Settings, "next_useful").tip, checked=lambda now: now.prefers_useful),
    *remarks.ACTIONS,
)  # fmt: skip

SELECTED = (
    "review-selected", "skip-selected", "reset-selected", "propose-selected", "show-selected", "copy-selected-paths",
)  # fmt: skip
_BECAUSE = ("Skip &because", REASONS)
_TAGS = ("Ta&gs", TAGS)

CONTEXT_MENU: tuple[Entry, ...] = (*SELECTED[:2], _BECAUSE, SELECTED[2], "flag", _TAGS, *SELECTED[3:])
"""What can be done with the photos that are selected in the list."""

MENU: Menu = ("&Photo", (
    "reviewed", "skip", "reopen", SEPARATOR, "previous", "next", "next-unreviewed", "find-photo", SEPARATOR,
    "select-all", ("S&elected photos", SELECTED), "flag", _TAGS, _BECAUSE,
    ("&Order photos", ("order-name", "order-least-sure", "order-state", "order-tag")), "next-useful",
))  # fmt: skip
