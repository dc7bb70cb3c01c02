"""What is stored of a photo, for tests of the whole window."""

from dataclasses import dataclass

import numpy as np

from core.project import PhotoState, Project
from petseg_gui.models.photo_list import StateRole

NAME = "pet_1.jpg"
SHAPE = (90, 120)


@dataclass
class OnDisk:
    """What the store says of a photo, and its files."""

    state: PhotoState
    decision: str | None
    mask: np.ndarray | None
    touched: np.ndarray | None

    def __eq__(self, other):
        return (self.state, self.decision) == (other.state, other.decision) and all(
            np.array_equal(one, another) for one, another in ((self.mask, other.mask), (self.touched, other.touched))
        )


def stored(project: Project) -> OnDisk:
    mask = project.masks.load(NAME, SHAPE)
    touched = None if mask is None else project.masks.load_touched(NAME, SHAPE)
    return OnDisk(project.photos.entry(NAME).state, project.photos[NAME].row.decision, mask, touched)


def saved(world) -> OnDisk:
    """What is on disk once all is saved; the window and a project that is opened now agree with it."""
    assert world.services.autosaver.flush()
    found = stored(world.session.project)
    index = world.services.photos.index_of(NAME)
    assert world.services.photos.data(index, StateRole) == world.session.entries.state(NAME) == found.state
    again = Project.open(world.session.project.root)
    assert stored(again) == found
    again.close()
    assert bool(list(again.root.glob("annotations/trimaps/*.png"))) == (found.mask is not None)
    return found
