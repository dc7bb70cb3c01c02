"""What the list says of a photo and can be narrowed to: a state, all that is to do, unsure, no pet found, remarks."""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from core.project import PhotoEntry, PhotoState
from core.project.remarks import NO_REMARKS, joined_tags, tag_key
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.skip_reasons import shown_reason
from petseg_gui.translation import tr

TO_DO: Final = "to-do"
"""Photos that nobody has reviewed or skipped yet."""
NO_PET: Final = "no-pet"
"""Photos whose proposal nobody has checked yet and has no pet; their state is proposed."""
UNSURE: Final = "unsure"
"""Photos to do whose proposal is at least as uncertain as the user says."""
FLAGGED: Final = "flagged"
NOTED: Final = "noted"
"""Photos with a note."""


class Tagged(NamedTuple):
    """Photos with a tag, in whatever capitals."""

    key: str
    """See `core.project.remarks.tag_key`."""


PhotoKind = PhotoState | Literal["to-do", "unsure", "no-pet", "flagged", "noted"]
PhotoFilter = PhotoKind | Tagged

FILTERS: tuple[PhotoKind, ...] = (TO_DO, UNSURE, *PhotoState, NO_PET, FLAGGED, NOTED)
"""Those of every folder; one for each of its tags comes after them."""

STATE_TITLES: Mapping[PhotoKind, str] = {
    TO_DO: "To do",
    UNSURE: "Unsure",
    PhotoState.TODO: "Without mask",
    PhotoState.PROPOSED: "Proposed",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet found",
    FLAGGED: "Flagged",
    NOTED: "With a note",
}
CELL_TITLES: Mapping[PhotoKind, str] = {
    PhotoState.TODO: "No mask",
    PhotoState.PROPOSED: "Proposed",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet",
}
"""Words short enough for a cell of the grid."""
STATE_TEXTS: Mapping[PhotoKind, str] = {
    PhotoState.TODO: "No mask yet",
    PhotoState.PROPOSED: "Proposal, not yet checked",
    PhotoState.CORRECTED: "Corrected",
    PhotoState.REVIEWED: "Reviewed",
    PhotoState.SKIPPED: "Skipped",
    NO_PET: "No pet found, not yet checked",
}


UNCHECKED: frozenset[PhotoKind] = frozenset({PhotoState.PROPOSED, NO_PET})
"""Said of photos whose mask nobody has looked at yet."""


def shown_as(entry: PhotoEntry) -> PhotoKind:
    """Return what is said of a photo."""
    return NO_PET if entry.found_no_pet else entry.state


def is_to_do(entry: PhotoEntry) -> bool:
    """Return whether a photo can be worked on, and nobody has reviewed or skipped it."""
    return entry.state not in DONE and entry.problem is None


def kinds_of(entry: PhotoEntry, unsure_from: float) -> frozenset[PhotoFilter]:
    """Return the filters besides its state that a photo passes.

    Parameters
    ----------
    entry : PhotoEntry
    unsure_from : float
        Uncertainty, 0..1, from which on a photo that is to do counts as unsure.
    """
    found: list[PhotoFilter] = [NO_PET] if entry.found_no_pet else []
    if entry.uncertainty is not None and entry.uncertainty >= unsure_from and is_to_do(entry):
        found.append(UNSURE)
    remarks = entry.remarks
    if remarks != NO_REMARKS:
        if remarks.flagged:
            found.append(FLAGGED)
        if remarks.note:
            found.append(NOTED)
        found += [Tagged(tag_key(tag)) for tag in remarks.tags]
    return frozenset(found) if found else _NO_KINDS


_NO_KINDS: frozenset[PhotoFilter] = frozenset()


def remarks_text(entry: PhotoEntry) -> str:
    """Return what is noted about a photo, on a line for each sort; empty for nothing."""
    lines = [
        tr("Skipped: {reason}", reason=shown_reason(entry.skip_reason)) if entry.skip_reason else "",
        tr("Flagged") if entry.flagged else "",
        tr("Tags: {tags}", tags=joined_tags(entry.tags)) if entry.tags else "",
        entry.note,
    ]
    return "\n".join(line for line in lines if line)
