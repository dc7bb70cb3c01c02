"""A photo of a project with its mask and its row, and what came and went of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from core.project.database.photo_row import PhotoRow
from core.project.log import Change
from core.project.reconcile import state_of
from core.project.states import PhotoEntry


class Photo(NamedTuple):
    """A photo, its mask, and its row in the database.

    Attributes
    ----------
    name : str
    folder : Path
        The folder that the name is relative to.
    mask_file : str
        The trimap, relative to the folder of masks.
    masks : Path
        The folder of masks.
    row : PhotoRow
    has_mask : bool
    problem : str or None
        See `PhotoEntry`.
    """

    name: str
    folder: Path
    mask_file: str
    masks: Path
    row: PhotoRow
    has_mask: bool
    problem: str | None = None

    @property
    def path(self) -> Path:
        """The photo's file."""
        return self.folder / self.name  # not kept: a hundred thousand paths take seconds to make

    @property
    def file(self) -> str:
        """The photo's file, sooner than `path`."""
        return f"{self.folder}/{self.name}"

    @property
    def mask_path(self) -> Path:
        """The trimap's file."""
        return self.masks / self.mask_file

    def is_like(self, other: "Photo") -> bool:
        """Whether another state of the photo shows nothing else, but for problems."""
        return self._replace(problem=other.problem) == other

    def entry(self) -> PhotoEntry:
        """Return what the window lists."""
        state = state_of(self.row, self.has_mask)
        row = self.row
        return PhotoEntry(
            self.name, self.folder, state, row.uncertainty, row.model, self.problem, row.has_pet, row.remarks
        )


@dataclass(frozen=True)
class PhotoChanges:
    """Names of photos that came, that went, and whose entry differs, as their masks came or went."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def noted_changes(old: Photo, new: Photo, kept_file: str | None) -> list[Change]:
    """Return what the log has to know of a change: decisions, remarks, and masks that were replaced.

    Parameters
    ----------
    old, new : Photo
    kept_file : str or None
        See `Change`.
    """
    remarks = None if old.row.remarks == new.row.remarks else (old.row.remarks, new.row.remarks)
    before, after = old.entry().state, new.entry().state
    if kept_file is not None or (old.row.decision, old.has_mask) != (new.row.decision, new.has_mask):
        return [Change(old.name, before, after, old.has_mask, kept_file, new.row.digest, remarks)]
    return [] if remarks is None else [Change(old.name, before, before, old.has_mask, remarks=remarks)]
