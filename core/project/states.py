"""What is known of a photo and of a model version."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

SHIPPED = "shipped"
"""Id of the model that comes with PetSeg; it is always there."""


class PhotoState(StrEnum):
    """How far a photo has come."""

    TODO = "todo"
    PROPOSED = "proposed"
    CORRECTED = "corrected"
    REVIEWED = "reviewed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class PhotoEntry:
    """One photo of a project.

    Attributes
    ----------
    name : str
        Path below the photos' folder, with forward slashes and extension; the photo's id.
    path : Path
    state : PhotoState
    uncertainty : float or None
        How unsure the model was about its stored proposal, 0..1.
    model : str or None
        Id of the version that made the stored proposal; None if there is no proposal.
    problem : str or None
        Why the photo cannot be used, for as long as the project is open.
    """

    name: str
    path: Path
    state: PhotoState
    uncertainty: float | None = None
    model: str | None = None
    problem: str | None = None


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
        What its comparison found, by name.
    in_use : bool
        Whether proposals are made with it.
    kept : bool
        Whether it won its comparison with the version before it.
    """

    id: str
    title: str
    path: Path
    created: datetime
    figures: dict[str, float | str]
    in_use: bool
    kept: bool
