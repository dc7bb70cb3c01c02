"""Repairs what the checks of a project found; nothing is deleted that cannot be made again."""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from core.errors import PetsegError, ProjectError, reason_of
from core.project.checking.finding import Finding
from core.project.layout import Layout, resolve_root
from core.project.links import require_mask, require_no_links
from core.project.project import Project
from core.project.set_aside import set_file_aside

PROGRAM = "petseg doctor"


def repair(folder: Path, findings: Iterable[Finding]) -> list[PetsegError]:
    """Repair a project; opening it settles most.

    Returns
    -------
    list of PetsegError
        What was done on opening, and what could not be repaired.

    Raises
    ------
    FolderInUseError
        If another program has opened the folder.
    PetsegError
        If the folder cannot be opened.
    """
    with closing(Project.open(folder, program=PROGRAM)) as project:
        notes = list(project.notes)
        project.check_photos()
        layout = Layout(resolve_root(folder))
        for finding in findings:
            try:
                _repair(project, layout, finding)
            except PetsegError as error:
                notes.append(error)
    return notes


def _repair(project: Project, layout: Layout, finding: Finding) -> None:
    path = finding.error.path
    if path is None:
        return
    if finding.kind == "mask":
        with suppress(KeyError):  # the photo has gone meanwhile
            project.masks.set_aside(finding.name)
    elif finding.repair == "forget version":
        if os.path.exists(path):
            _set_aside(layout, path)
        project.versions.forget(finding.name)
    elif finding.repair == "set aside":
        _set_aside(layout, path)
    elif finding.repair == "remove":
        _remove(layout, path)


def _set_aside(layout: Layout, path: Path) -> None:
    inside = path.is_relative_to(layout.store)
    if inside:
        require_no_links(path.parent, layout.store)
    else:
        require_mask(path, layout)
    below = path.relative_to(layout.store if inside else layout.trimaps)
    set_file_aside(path, layout.set_aside, below.as_posix())


def _remove(layout: Layout, path: Path) -> None:
    if path.is_relative_to(layout.store):
        require_no_links(path.parent, layout.store)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ProjectError(
            "the file cannot be removed ({reason})",
            path=path,
            remedy="Check the folder's permissions.",
            reason=reason_of(error),
        ) from error
