"""The states of all photos of a project."""

from contextlib import closing
from pathlib import Path

from core.project import PhotoState, Project


def states_of(project: Project) -> dict[str, PhotoState]:
    return {entry.name: entry.state for entry in project.photos.entries()}


def states_in(folder: Path) -> dict[str, PhotoState]:
    """Open a folder and look."""
    with closing(Project.open(folder)) as project:
        return states_of(project)
