"""Another copy of a PetSeg folder: what was decided there about each photo."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.errors import ImportedMasksError
from core.files import reading_folder
from core.paths import file_id
from core.project import PhotoState, Project
from core.project.layout import resolve_root
from core.project.remarks import NO_REMARKS, Remarks


@dataclass(frozen=True)
class CopiedPhoto:
    """A photo of the other folder.

    Attributes
    ----------
    path : Path
    state : PhotoState
        What was decided there: corrected, reviewed or skipped; or, if there are only remarks, that nothing was.
    remarks : Remarks
    """

    path: Path
    state: PhotoState
    remarks: Remarks = NO_REMARKS


PetsegCopy = Mapping[str, CopiedPhoto]
"""The photos that were decided about or remarked on in another folder, by their names there."""
_DECIDED = (PhotoState.CORRECTED, PhotoState.REVIEWED, PhotoState.SKIPPED)


def read_copy(folder: Path) -> PetsegCopy:
    """Return what was decided and noted in another PetSeg folder; nothing is written there.

    Raises
    ------
    PetsegError
        If it cannot be read.
    """
    with closing(Project.open(folder, read_only=True)) as other:
        return {
            entry.name: CopiedPhoto(entry.path, entry.state, entry.remarks)
            for entry in other.photos.entries()
            if entry.state in _DECIDED or entry.remarks != NO_REMARKS
        }


def require_other_folder(project: Project, folder: Path) -> None:
    """Refuse to import a folder into itself; raises ImportedMasksError."""
    root = resolve_root(folder)
    with reading_folder(root, ImportedMasksError):
        is_itself = root.exists() and file_id(root) == file_id(project.root)
    if is_itself:
        raise ImportedMasksError(
            "this is the folder itself", path=folder, remedy="Choose another copy of it, or masks from elsewhere."
        )
