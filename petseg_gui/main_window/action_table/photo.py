"""Going through the photos, and saying what is done."""

from petseg_gui.main_window.action_table.spec import SEPARATOR, ActionSpec, Menu, photo
from petseg_gui.main_window.commands import Commands
from petseg_gui.models.session import DONE

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("reviewed", "&Mark reviewed and next", Commands.mark_reviewed, "reviewed",
               ("Return", "Ctrl+Space", "Ctrl+Return", "Enter", "Ctrl+Enter"),
               "The mask is right: save it for training and go on to the next photo", enabled=photo),
    ActionSpec("skip", "&Skip photo", lambda do: do.walk.skip(), "skip", ("S",), "Leave this photo out and go on",
               enabled=lambda now: now.has_current, short="Skip"),
    ActionSpec("reopen", "&Take back reviewed or skipped", Commands.reopen, "", ("Ctrl+Shift+R",),
               "Say that this photo is not done after all", enabled=lambda now: now.state in DONE,
               short="Take back"),
    ActionSpec("previous", "&Previous photo", lambda do: do.walk.go(-1), "previous", ("P", "PgUp"),
               "Go back one photo in the list as it is shown", enabled=lambda now: not now.first, short="Previous"),
    ActionSpec("next", "&Next photo", lambda do: do.walk.go(1), "next", ("N", "PgDown"),
               "Go on one photo in the list as it is shown", enabled=lambda now: not now.last, short="Next"),
    ActionSpec("next-unreviewed", "Next &unreviewed photo", Commands.next_unreviewed, shortcuts=("U",),
               tip="Go on to the next photo that is neither reviewed nor skipped", enabled=lambda now: now.photos > 0),
)  # fmt: skip

MENU: Menu = ("&Photo", ("reviewed", "skip", "reopen", SEPARATOR, "previous", "next", "next-unreviewed"))
