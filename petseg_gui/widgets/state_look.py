"""The state of a photo in a word or two; an icon and a colour of the same name stand beside it."""

from collections.abc import Mapping

from core.project import ImageEntry, ImageState

TITLES: Mapping[ImageState, str] = {
    ImageState.TODO: "To do",
    ImageState.PROPOSED: "Proposed",
    ImageState.CORRECTED: "Corrected",
    ImageState.REVIEWED: "Reviewed",
    ImageState.SKIPPED: "Skipped",
}


def state_text(entry: ImageEntry) -> str:
    """What a row of the list says of a photo."""
    return "Cannot be read" if entry.problem else TITLES[entry.state]
