"""A window's services on real folders, with a model that needs no network."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.labels import Label
from core.pixels import Box
from core.project import Project
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.services import build_services
from support.segmenters import FakeModels

BOX = Box(10, 20, 30, 50)


def never_trains(request, on_progress, should_stop):
    raise AssertionError("nobody asked for training")


class World:
    """One window's models and jobs, without the window."""

    def __init__(self, settings: Path, runner: JobRunner, models: FakeModels, fine_tune=never_trains) -> None:
        settings.write_text('{"device": "cpu"}')
        self.services = build_services(settings, runner=runner, open_segmenter=models, tune=fine_tune)
        self.session = self.services.session
        self.autosaver = self.services.autosaver
        self.edit_queue = self.services.edit_queue
        self.model_holder = self.services.model_holder
        self.proposer = self.services.proposer
        self.fine_tuner = self.services.fine_tuner
        self.opener = self.services.opener
        self.runner = runner
        self.models = models
        self.messages: list[Message] = []
        self.bugs: list[Exception] = []
        self.session.message.connect(self.messages.append)
        runner.bug.connect(self.bugs.append)

    @property
    def document(self) -> Document:
        assert self.session.document is not None
        return self.session.document

    @property
    def project(self) -> Project:
        assert self.session.project is not None
        return self.session.project

    @property
    def texts(self) -> str:
        return "\n".join(message.text for message in self.messages)

    def show(self, folder: Path) -> Project:
        """Open a folder on the spot, without choosing a photo."""
        self.session.set_project(Project.open(folder))
        return self.project

    def mask_on_disk(self, name: str, shape=(90, 120)):
        return self.project.masks.load(name, shape)


def paint(document: Document, label: Label = Label.PET, box: Box = BOX) -> Box:
    document.begin_stroke("Brush stroke")
    document.stroke(box, np.ones(box.shape, bool), label)
    document.end_stroke()
    return box


def is_shown(world: World, name: str) -> Callable[[], bool]:
    return lambda: world.session.document is not None and world.session.document.name == name


def open_first(world: World, folder: Path, name: str = "pet_1.jpg") -> Document:
    """Open a folder and a photo where no threads are."""
    world.show(folder)
    world.session.select(name)
    return world.document


def upper_half(mask: np.ndarray) -> bool:
    return bool((mask[:45] == Label.PET).all() and (mask[45:] == Label.BACKGROUND).all())


def lower_half(mask: np.ndarray) -> bool:
    return bool((mask[45:] == Label.PET).all() and (mask[:45] == Label.BACKGROUND).all())
