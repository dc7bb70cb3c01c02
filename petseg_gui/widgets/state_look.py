"""The state of a photo in a word or two; an icon and a colour of the same name stand beside it."""

from collections.abc import Mapping

from core.project import PhotoEntry, PhotoState

TITLES: Mapping[PhotoState, str] = {
    PhotoState.TODO: "To do",
    PhotoState.PROPOSED: "Proposed",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
}


def state_text(entry: PhotoEntry) -> str:
    """What a row of the list says of a photo."""
    return "Cannot be read" if entry.problem else TITLES[entry.state]
