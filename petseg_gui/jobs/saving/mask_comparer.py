"""Draws the two masks of a conflict in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from core.display.comparison import MaskPictures, closer_box, differing, draw_masks, draw_photo
from core.errors import ImageError, MaskError
from core.images import RgbImage, read_thumbnail
from core.labels import Mask
from core.pixels import Box
from core.project import OtherMask
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.mask_conflicts import Conflict
from petseg_gui.jobs.saving.snapshot import Snapshot
from petseg_gui.translation import error_text

SIDE = 640
"""Maximum width and height of a picture."""
_PHOTO_SIDE = 1600
_PRIORITY = 20
_GREY = 128


@dataclass(frozen=True)
class Comparison:
    """What a dialog shows of a conflict.

    Attributes
    ----------
    other : OtherMask
        The one that is shown, and that a choice is about.
    whole : MaskPictures
        Without the other mask, its picture is empty.
    closer : MaskPictures or None
        The part that differs, if that is small.
    differing, total : int
        Pixels.
    problem : str
        Why the other mask cannot be shown, translated.
    """

    other: OtherMask
    whole: MaskPictures
    closer: MaskPictures | None = None
    differing: int = 0
    total: int = 0
    problem: str = ""


class MaskComparer(QObject):
    """Draws one comparison at a time; the latest request wins."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def compare(
        self,
        conflict: Conflict,
        mine: Snapshot,
        on_done: Callable[[Comparison], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Draw a conflict, and call `on_done` with the pictures or `on_failed` with what went wrong."""
        self.cancel()
        job = self._job = Job(f"Compare the masks of {conflict.name}", partial(_compare, conflict, mine))
        job.succeeded.connect(on_done)
        job.failed.connect(lambda error: on_failed(error_text(error, "The masks cannot be compared")))
        self._runner.submit(job, "photos", _PRIORITY)

    def cancel(self) -> None:
        """Drop a comparison that is being drawn."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _compare(conflict: Conflict, mine: Snapshot, context: JobContext) -> Comparison:
    shape, masks = mine.mask.shape, conflict.project.masks
    photo = _read_photo(conflict, shape)
    context.check()
    try:
        theirs, other = masks.others.read(conflict.name, shape)
    except MaskError as error:
        return Comparison(_present(conflict), _alone(photo, mine.mask), problem=error_text(error))
    if theirs is None:
        return Comparison(other, _alone(photo, mine.mask))
    context.check()
    count, box = differing(mine.mask, theirs)
    closer = closer_box(box, shape)
    return Comparison(
        other,
        draw_masks(photo, mine.mask, theirs, Box.whole(shape), SIDE),
        None if closer is None else draw_masks(photo, mine.mask, theirs, closer, SIDE),
        count,
        mine.mask.size,
    )


def _present(conflict: Conflict) -> OtherMask:
    """Return the present file's content, though it is no mask of the photo."""
    try:
        return conflict.project.masks.others.find(conflict.name) or conflict.other
    except MaskError:  # it cannot even be read
        return conflict.other


def _read_photo(conflict: Conflict, shape: tuple[int, ...]) -> RgbImage:
    """Return the photo, small; grey if it cannot be read or was replaced by one of another shape."""
    try:
        photo = read_thumbnail(conflict.project.photos[conflict.name].path, _PHOTO_SIDE)
    except ImageError:
        photo = None
    fits = photo is not None and abs(photo.shape[1] / photo.shape[0] * shape[0] / shape[1] - 1) < 0.05
    return photo if photo is not None and fits else np.full((*_small(shape), 3), _GREY, np.uint8)


def _small(shape: tuple[int, ...]) -> tuple[int, int]:
    scale = min(1.0, SIDE / max(shape))
    return max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale))


def _alone(photo: RgbImage, mask: Mask) -> MaskPictures:
    pictures = draw_masks(photo, mask, mask, Box.whole(mask.shape), SIDE)
    empty = draw_photo(photo, mask.shape, Box.whole(mask.shape), SIDE)
    return MaskPictures(pictures.first, empty, pictures.difference)
