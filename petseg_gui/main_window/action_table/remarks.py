"""Tags, flags, notes and reasons for skips of the selected photos: submenus of the Photo menu."""

from collections.abc import Callable

from core.project.remarks import SKIP_REASONS
from petseg_gui.main_window.action_table.action_spec import ActionSpec
from petseg_gui.main_window.situation import MAX_TAG_KEYS, Situation
from petseg_gui.plain_text import menu_text
from petseg_gui.translation import tr


def _is_selected(now: Situation) -> bool:
    return now.selected > 0


def _tag(number: int) -> ActionSpec:
    row = number - 1

    def text(now: Situation) -> str:
        if row >= len(now.tags):
            return tr("Tag &{number}", number=number)
        return tr("&{number}  {tag}", number=number, tag=menu_text(now.tags[row].text))

    def is_there(now: Situation) -> bool:
        return row < len(now.tags)

    return ActionSpec(
        f"tag-{number}", text, lambda app: app.remarks.toggle_tag(row), "", (f"Alt+{number}",),
        "Tag the selected photos, or remove the tag if all of them have it",
        enabled=lambda now: is_there(now) and _is_selected(now),
        checked=lambda now: is_there(now) and now.tags[row].is_set, changes=True,
        visible=is_there,
    )  # fmt: skip


def _reason(number: int, text: str) -> ActionSpec:
    """Return the action of one of `SKIP_REASONS`, from 1; `text` is the reason with its mnemonic."""
    return ActionSpec(
        f"skip-reason-{number}", text, lambda app: app.remarks.skip_because(SKIP_REASONS[number - 1]),
        tip="Leave the selected photos out, and note why", enabled=_is_selected, changes=True,
    )  # fmt: skip


def _of_selected(one: str, many: str) -> Callable[[Situation], str]:
    return lambda now: tr(many, count=now.selected) if now.selected > 1 else tr(one)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("flag", _of_selected("&Flag", "&Flag {count:,} photos"), lambda app: app.remarks.toggle_flag(), "flag",
               ("K",), "Mark the selected photos to come back to, or remove the flags if all have one",
               enabled=_is_selected, checked=lambda now: now.is_flagged, short="Flag", changes=True),
    *map(_tag, range(1, MAX_TAG_KEYS + 1)),
    ActionSpec("other-tags", "&Other tags…", lambda app: app.remarks.ask_for_tags(), "", ("Alt+0",),
               "Add or remove any tags of the selected photos", enabled=_is_selected, changes=True),
    ActionSpec("remarks", "Tags and &note of this photo", lambda app: app.side.show_remarks(), "", ("Shift+N",),
               "Show what is noted about the open photo, and go on writing there",
               enabled=lambda now: now.is_selected and not now.view.grid),
    _reason(1, "&No animal"),
    _reason(2, "&Blurred"),
    _reason(3, "&Several animals"),
    ActionSpec("skip-reason-other", "&Other reason…", lambda app: app.remarks.ask_for_reason(),
               tip="Leave the selected photos out, and write why", enabled=_is_selected, changes=True),
)  # fmt: skip

TAGS = (*(f"tag-{number}" for number in range(1, MAX_TAG_KEYS + 1)), "other-tags", "remarks")
REASONS = (*(f"skip-reason-{number}" for number in range(1, len(SKIP_REASONS) + 1)), "skip-reason-other")
