"""The Photo menu: going from photo to photo, and deciding about each."""

from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu
from petseg_gui.models.photo_order import DONE, PHOTO_ORDERS, PhotoOrder


def _order(order: PhotoOrder, text: str) -> ActionSpec:
    return ActionSpec(f"order-{order}", text, lambda app: app.walk.use_order(order), tip=PHOTO_ORDERS[order].tip,
                      checked=lambda now: now.order == order, group="order")  # fmt: skip


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("reviewed", "&Mark reviewed and next", lambda app: app.walk.mark_reviewed(), "reviewed",
               ("Return", "Ctrl+Space", "Ctrl+Return", "Enter", "Ctrl+Enter"),
               "The mask is right: save it for training and go on to the next photo",
               enabled=lambda now: now.has_photo or (now.view.grid and now.is_selected), changes=True),
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
    _order("name", "By &name"),
    _order("least-sure", "&Least sure first"),
    _order("state", "By &state"),
)  # fmt: skip

MENU: Menu = ("&Photo", (
    "reviewed", "skip", "reopen", SEPARATOR, "previous", "next", "next-unreviewed", SEPARATOR,
    ("&Order photos", ("order-name", "order-least-sure", "order-state")),
))  # fmt: skip
