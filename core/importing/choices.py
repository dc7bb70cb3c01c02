"""What a person chooses for an import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from core.formats.foreign.masks import ValueMap
from core.labels import Label
from core.project import PhotoState

OnConflict = Literal["mine", "theirs", "both"]
BorderChoice = Literal["derive", "none"] | int

ON_CONFLICT: Mapping[OnConflict, str] = {
    "mine": "Keep mine",
    "theirs": "Take theirs",
    "both": "Keep mine, and put theirs in set-aside",
}
"""What becomes of photos that have another mask already, or are skipped, with titles."""


@dataclass(frozen=True)
class ImportChoices:
    """What a person chooses for an import.

    Attributes
    ----------
    labels : ValueMap
        What the values mean; see `guess_labels`.
    state : PhotoState or None
        Corrected, or reviewed if the user says so; None takes the states of another PetSeg folder.
    on_conflict : OnConflict
        For photos that have another mask already, or are skipped. Replaced masks can be restored.
    border : BorderChoice
        How the border is drawn if no value means border: as wide as the folder's ("derive"), so many pixels wide, or
        not at all ("none").
    scales : bool
        Whether masks of another size but the photo's aspect ratio are resized.
    """

    labels: ValueMap = field(default_factory=dict)
    state: PhotoState | None = PhotoState.CORRECTED
    on_conflict: OnConflict = "mine"
    border: BorderChoice = "derive"
    scales: bool = False

    def width(self, derived: int) -> int:
        """Return how wide the border is drawn, given the folder's width on a photo; 0 for not at all."""
        if self.border == "none" or Label.BORDER in self.labels.values():
            return 0
        return derived if self.border == "derive" else self.border
