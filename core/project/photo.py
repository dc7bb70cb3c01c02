"""A photo of a project with its mask and its row, and what came and went of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from core.project.photo_row import PhotoRow
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
        return PhotoEntry(self.name, self.folder, state, row.uncertainty, row.model, self.problem, row.has_pet)


@dataclass(frozen=True)
class PhotoChanges:
    """Names of photos that came, that went, and whose entry differs, as their masks came or went."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)
