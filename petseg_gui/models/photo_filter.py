"""What the photo list says of a photo and can be narrowed to: a state, all that is to do, unsure, or no pet found."""

from collections.abc import Mapping
from typing import Final, Literal

from core.project import PhotoEntry, PhotoState

TO_DO: Final = "to-do"
"""Photos that nobody has reviewed or skipped yet."""
NO_PET: Final = "no-pet"
"""Photos whose proposal nobody has checked yet and has no pet; their state is proposed."""

UNSURE: Final = "unsure"
"""Photos to do whose proposal is at least as uncertain as the user says."""

PhotoFilter = PhotoState | Literal["to-do", "no-pet", "unsure"]

FILTERS: tuple[PhotoFilter, ...] = (TO_DO, UNSURE, *PhotoState, NO_PET)

STATE_TITLES: Mapping[PhotoFilter, str] = {
    TO_DO: "To do",
    UNSURE: "Unsure",
    PhotoState.TODO: "Without mask",
    PhotoState.PROPOSED: "Proposed",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet found",
}
CELL_TITLES: Mapping[PhotoFilter, str] = {
    PhotoState.TODO: "No mask",
    PhotoState.PROPOSED: "Proposed",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet",
}
"""Words short enough for a cell of the grid."""
STATE_TEXTS: Mapping[PhotoFilter, str] = {
    PhotoState.TODO: "No mask yet",
    PhotoState.PROPOSED: "Proposal, not yet checked",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet found, not yet checked",
}


UNCHECKED: frozenset[PhotoFilter] = frozenset({PhotoState.PROPOSED, NO_PET})
"""Said of photos whose mask nobody has looked at yet."""


def shown_as(entry: PhotoEntry) -> PhotoFilter:
    """Return what is said of a photo."""
    return NO_PET if entry.found_no_pet else entry.state
