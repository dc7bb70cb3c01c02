"""Another folder that PetSeg has worked on."""

from contextlib import closing
from functools import partial
from pathlib import Path

from core.cancel import ShouldStop
from core.errors import ImportedMasksError
from core.formats.foreign.masks import ForeignMask, ForeignMasks
from core.formats.format import Format, MaskReader
from core.formats.oxford import CODES, read_codes
from core.project import Project
from core.project.layout import Layout, resolve_root


def fits(path: Path) -> bool:
    """Whether a folder has the store of a project."""
    return path.is_dir() and Layout(resolve_root(path)).database.is_file()


def read(path: Path, _should_stop: ShouldStop) -> ForeignMasks:
    """List the masks that people made or approved there; nothing is written.

    Raises
    ------
    PetsegError
        If the folder cannot be read, or holds no photo.
    """
    with closing(Project.open(path, read_only=True)) as project:
        if not project.photos.names:
            raise ImportedMasksError(
                "there are no photos in this folder, so that nobody knows whose its masks are",
                path=path,
                remedy="Import its masks as Oxford trimaps; their states stay behind.",
            )
        files = {name: project.masks.path(name) for name in project.photos.names}
        masks = [ForeignMask(name, file, partial(read_codes, file)) for name, file in files.items() if file.is_file()]
        return ForeignMasks(
            masks, {code: label.title for code, label in CODES.items()}, CODES, notes=list(project.notes)
        )


PETSEG = Format(
    "PetSeg folder",
    "Another copy of a folder, worked on by somebody else: states come along",
    reader=MaskReader(fits, read),
)
"""Only read: such a folder is copied as it is."""
