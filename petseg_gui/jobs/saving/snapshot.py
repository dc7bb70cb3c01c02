"""A photo's mask at one moment, and how it is written."""

from dataclasses import dataclass
from pathlib import Path

from core.editing.step_state import StepState
from core.labels import Mask
from core.pixels import BoolArray
from core.project import PhotoEntry, PhotoState, Project
from core.project.identity import PhotoIdentity
from core.project.recovery import RecoveredMask
from petseg_gui.jobs.job import JobContext

Key = tuple[Path, str]


@dataclass(frozen=True)
class Snapshot:
    """A photo's mask at one moment. Its arrays are never modified, so a background thread may read them.

    Without `has_mask` nothing is painted any more, and no mask belongs on disk. `step` names what a person decided, for
    the log of the project. `reviewed` is the state after a review of what is not on disk yet: that is saved first, so
    that the review can be taken back without it. `last_step` is the number in the project's journal of the last step in
    it; None for all.
    """

    project: Project
    name: str
    mask: Mask
    touched: BoolArray
    state: PhotoState
    has_mask: bool = True
    step: str = ""
    reviewed: StepState | None = None
    last_step: int | None = None
    photo: PhotoIdentity | None = None
    """What was decoded from the photo's file."""

    @property
    def key(self) -> Key:
        """Folder and photo; a folder opened again is another project with the same keys."""
        return self.project.root, self.name


def recovered_snapshot(project: Project, mask: RecoveredMask) -> Snapshot:
    """Return a mask that was recovered on opening, to be saved."""
    return Snapshot(
        project, mask.name, mask.mask, mask.touched, mask.state, has_mask=mask.has_mask, last_step=mask.last_step
    )


def write_snapshot(snapshot: Snapshot, _context: JobContext) -> PhotoEntry:
    """Save a snapshot to its project; raises what `MaskStore.save` raises."""
    if snapshot.reviewed is not None:
        touched = snapshot.reviewed.touched_like(snapshot.touched)
        before = None if snapshot.last_step is None else snapshot.last_step - 1  # the review itself is not in it
        snapshot.project.masks.save(snapshot.name, snapshot.mask, touched, PhotoState.CORRECTED, before, snapshot.photo)
    if not snapshot.step:
        return _write_last(snapshot)
    with snapshot.project.log.step(snapshot.step):
        return _write_last(snapshot)


def _write_last(snapshot: Snapshot) -> PhotoEntry:
    masks, name = snapshot.project.masks, snapshot.name
    if snapshot.has_mask or masks.would_show_again(name):
        state = PhotoState.REVIEWED if snapshot.state == PhotoState.REVIEWED else PhotoState.CORRECTED
        entry = masks.save(name, snapshot.mask, snapshot.touched, state, snapshot.last_step, snapshot.photo)
    else:
        entry = masks.remove(name, snapshot.last_step)
    skipped = snapshot.state == PhotoState.SKIPPED
    return snapshot.project.photos.set_state(name, PhotoState.SKIPPED) if skipped else entry
