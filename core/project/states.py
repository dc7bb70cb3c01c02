"""What is known of a photo and of a model version."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from core.project.identity import UNKNOWN
from core.project.remarks import NO_REMARKS, Remarks

SHIPPED = "shipped"
"""Id of the model that comes with PetSeg, whichever that is; it is always there."""
SHIPPED_TITLE = "Shipped model"
FIRST_KNOWN_DIGEST = "1d648c5597471c2ad5084d53b8392a67"
"""Digest of the model that was shipped while projects noted no digests, PetSeg 2: what they call "shipped"."""
RESULT = "result"
"""Key of a version's figures: "kept" if a file says how it was judged, photo by photo."""
TRAINED_ON = "photos trained on"
"""Key of a version's figures: how many."""


class PhotoState(StrEnum):
    """How far the work on a photo has come."""

    TODO = "todo"
    PROPOSED = "proposed"
    CORRECTED = "corrected"
    REVIEWED = "reviewed"
    SKIPPED = "skipped"


WAITING_STATES = (PhotoState.TODO, PhotoState.PROPOSED)
"""States of photos that nobody has decided anything about; which one follows from the proposal."""
MASKED_STATES = (PhotoState.CORRECTED, PhotoState.REVIEWED)
"""States of photos that have a trimap."""


class PhotoEntry(NamedTuple):
    """One photo of a project, as the window lists it.

    Attributes
    ----------
    name : str
        Path below the photos' folder, with forward slashes and extension; the photo's id.
    folder : Path
        The photos' folder.
    state : PhotoState
    uncertainty : float or None
        Of the stored proposal, 0..1.
    model : str or None
        Digest of the model that made the stored proposal; None if there is no proposal.
    problem : str or None
        Why the photo cannot be used, for as long as the project is open.
    has_pet : bool or None
        Whether any pixel of the stored proposal is pet; None if there is no proposal, or nobody has looked.
    remarks : Remarks
    """

    name: str
    folder: Path
    state: PhotoState
    uncertainty: float | None = None
    model: str | None = None
    problem: str | None = None
    has_pet: bool | None = None
    remarks: Remarks = NO_REMARKS

    @property
    def path(self) -> Path:
        """The photo's file."""
        return self.folder / self.name

    @property
    def tags(self) -> tuple[str, ...]:
        """What kinds of photo it is, in a person's words."""
        return self.remarks.tags

    @property
    def note(self) -> str:
        """A person's note; empty for none."""
        return self.remarks.note

    @property
    def flagged(self) -> bool:
        """Whether somebody wants to come back to the photo."""
        return self.remarks.flagged

    @property
    def skip_reason(self) -> str | None:
        """Why the photo is skipped; None without a reason, or if it is not skipped."""
        return self.remarks.skip_reason if self.state is PhotoState.SKIPPED else None

    @property
    def found_no_pet(self) -> bool:
        """Whether the photo is proposed and the model found no pet in it."""
        return not self.has_pet and self.has_pet is not None and self.state is PhotoState.PROPOSED


@dataclass(frozen=True)
class ModelVersion:
    """A model that this project can propose with.

    Attributes
    ----------
    id : str
    title : str
    path : Path
        The checkpoint.
    created : datetime
        With time zone.
    figures : dict
        Results of its comparison, by name.
    in_use : bool
        Whether proposals are made with it.
    won : bool
        Whether it won the comparison with the version before it.
    digest : str
        Of the checkpoint's content, which says which model it is; `UNKNOWN` until a project looked at the file.
    base : str or None
        Digest of the model that a fine-tune started from, if that is known.
    base_title : str
        Title that this model had then; empty if nobody took it down.
    photos : tuple of str
        Names of the photos that a fine-tune was trained on, if that is known.
    note : str
        What the user wrote about it.
    stamp : str
        See `core.project.model_digests.stamp_of`; not compared.
    """

    id: str
    title: str
    path: Path
    created: datetime
    figures: dict[str, float | str]
    in_use: bool
    won: bool
    digest: str = UNKNOWN
    base: str | None = None
    base_title: str = ""
    photos: tuple[str, ...] = ()
    note: str = ""
    stamp: str = field(default="", compare=False)

    @property
    def size(self) -> int:
        """Bytes of the checkpoint; 0 until a project looked at the file."""
        size = self.stamp.split(" ")[0]
        return int(size) if size else 0

    @property
    def is_fine_tuned(self) -> bool:
        """Whether it is known to come from a fine-tune: only that compares a version with another model."""
        return bool(self.figures.keys() - {TRAINED_ON})  # imported versions may have it too

    @property
    def has_result(self) -> bool:
        """Whether a file says how the version was judged, photo by photo."""
        return self.figures.get(RESULT) == "kept"

    @property
    def result_path(self) -> Path:
        """That file, next to the checkpoint."""
        return self.path.with_suffix(".result")
