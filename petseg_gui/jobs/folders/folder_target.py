"""What a person wants to open, and how: the background part of `ProjectOpener`."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from core.errors import FolderInUseError, ProjectError, reason_of
from core.paths import FileId, existing_path, file_id
from core.project import Project
from core.project.location import locate
from core.project.locking.holder import Holder
from petseg_gui.instances.request import show_elsewhere
from petseg_gui.jobs.job import JobContext
from petseg_gui.jobs.model.start_model import StartModel, begin_with

Access = Literal["edit", "look", "take over"]


@dataclass(frozen=True)
class FolderTarget:
    """A folder to open, and how.

    Attributes
    ----------
    root : Path
    photo : Path or None
        Photo to select.
    real_root : str
        The root without links, by which its place is remembered.
    place : Path or None
        Where its masks are kept; None for the root itself.
    makes_place : bool
        Whether the place may be created.
    access : Access
    """

    root: Path
    photo: Path | None = None
    real_root: str = ""
    place: Path | None = None
    makes_place: bool = False
    access: Access = "edit"


@dataclass(frozen=True)
class OpenedFolder:
    """How opening a folder went.

    Attributes
    ----------
    target : FolderTarget
    project : Project or None
        None if another window has come forward with the folder.
    refusal : FolderInUseError or None
        Why the project is read-only, if somebody else holds the folder.
    identity : FileId or None
        By which the folder is recognised under other names; None if the disk does not tell.
    """

    target: FolderTarget
    project: Project | None
    refusal: FolderInUseError | None = None
    identity: FileId | None = None


def find_target(
    path: Path, places: Mapping[str, str], shown: tuple[Path, FileId] | None, _context: JobContext
) -> FolderTarget:
    """Find the folder that a path means, and the place of its masks if one is remembered.

    The folder that is shown keeps its name, however the path leads there. Its disk is not asked: that may hang.
    """
    location = locate(existing_path(path), places)
    real_root = os.path.realpath(location.root)
    place = places.get(real_root)
    target = FolderTarget(location.root, location.photo, real_root, None if place is None else Path(place))
    if shown is None or target.root == shown[0] or _identity(target.root) != shown[1]:
        return target
    return _renamed(target, shown[0])


def _identity(folder: Path) -> FileId | None:
    try:
        return file_id(folder)
    except OSError:  # whatever is the matter with it, opening it tells
        return None


def _renamed(target: FolderTarget, root: Path) -> FolderTarget:
    photo = None if target.photo is None else root / target.photo.relative_to(target.root)
    return replace(target, root=root, photo=photo)


def open_target(start: StartModel, target: FolderTarget, context: JobContext) -> OpenedFolder:
    """Open a folder; one that somebody else holds is shown by that window, or else opened read-only.

    The first time, it starts with a model of the user's choice.
    """
    context.check()
    opened = _open_around(target)
    if opened.project is not None:
        begin_with(opened.project, start)
    return replace(opened, identity=_identity(opened.target.root))


def _open_around(target: FolderTarget) -> OpenedFolder:
    opened = _open_or_look(target)
    project, photo = opened.project, target.photo
    if project is None or photo is None or name_in(project, photo) in project.photos.names:
        return opened
    # The photo is in a part of an enclosing project that is left out there, such as a hidden folder.
    project.close()
    return _open_or_look(FolderTarget(photo.parent, photo, os.path.realpath(photo.parent)))


def name_in(project: Project, photo: Path) -> str | None:
    """Return the name that a photo would have in a project; None if it is outside."""
    if not photo.is_relative_to(project.photos_root):
        return None
    return photo.relative_to(project.photos_root).as_posix()


def discard(opened: OpenedFolder) -> None:
    """Close a project that nobody waits for any more."""
    if opened.project is not None:
        opened.project.close()


def _open_or_look(target: FolderTarget) -> OpenedFolder:
    try:
        return OpenedFolder(target, _open(target))
    except FolderInUseError as refusal:
        project = _open(replace(target, access="look"))
        holder = refusal.values.get("holder")
        name = None if target.photo is None else name_in(project, target.photo)
        if isinstance(holder, Holder) and show_elsewhere(holder, name or ""):
            project.close()
            return OpenedFolder(target, None)
        return OpenedFolder(target, project, refusal)


def _open(target: FolderTarget) -> Project:
    if target.place is not None and target.makes_place:
        _make_place(target.place)
    look, take_over = target.access == "look", target.access == "take over"
    return Project.open(target.root, place=target.place, read_only=look, take_over=take_over)


def _make_place(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            "the folder for masks cannot be made ({reason})",
            path=place,
            remedy="Choose another one.",
            reason=reason_of(error),
        ) from error
