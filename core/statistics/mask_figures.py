"""Figures of one mask."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.border.silhouette import border_width_of
from core.cancel import ShouldStop, never
from core.evaluation.metrics import confusion, mean_iou
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoEntry, PhotoState, Project


@dataclass(frozen=True)
class MaskFigures:
    """Figures of a corrected or reviewed mask.

    Attributes
    ----------
    photo : str
    state : PhotoState
    pixels : tuple of 3 int
        By class, in the order of `Label`.
    border_width : float or None
        Typical width of the border in pixels; None if there is none around a pet.
    agreement : float or None
        Mean IoU of the stored proposal with this mask, 0..1; None if no proposal is stored.
    saved : datetime or None
        When the file was written, with time zone; None if its time makes no sense.
    """

    photo: str
    state: PhotoState
    pixels: tuple[int, int, int]
    border_width: float | None
    agreement: float | None
    saved: datetime | None

    @property
    def pet_share(self) -> float:
        """The share of pet in the photo, 0..1; border is none."""
        return self.pixels[Label.PET] / sum(self.pixels)


def measure(project: Project, entry: PhotoEntry, should_stop: ShouldStop = never) -> MaskFigures:
    """Read and measure the mask of a photo.

    Raises
    ------
    MaskError
        If it cannot be read.
    Cancelled
        If `should_stop` said so.
    """
    path = project.masks.path(entry.name)
    mask = read_mask(path)
    proposal = project.proposals.load(entry.name, mask.shape)
    pet, background, border = (int(np.count_nonzero(mask == label)) for label in Label)
    return MaskFigures(
        photo=entry.name,
        state=entry.state,
        pixels=(pet, background, border),
        border_width=border_width_of(mask, should_stop),
        agreement=None if proposal is None else mean_iou(confusion(proposal, mask)),
        saved=_time_of(path),
    )


def _time_of(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None
