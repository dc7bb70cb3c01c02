"""What is known of a photo and of a model version."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

SHIPPED = "shipped"
"""Id of the model that comes with PetSeg; it is always there."""


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
        Id of the version that made the stored proposal; None if there is no proposal.
    problem : str or None
        Why the photo cannot be used, for as long as the project is open.
    """

    name: str
    folder: Path
    state: PhotoState
    uncertainty: float | None = None
    model: str | None = None
    problem: str | None = None

    @property
    def path(self) -> Path:
        """The photo's file."""
        return self.folder / self.name


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
    """

    id: str
    title: str
    path: Path
    created: datetime
    figures: dict[str, float | str]
    in_use: bool
    won: bool
