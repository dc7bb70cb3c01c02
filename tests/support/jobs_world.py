"""A session with everything behind it, on real folders, with a model that needs no network."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.errors import CheckpointError
from core.labels import Label
from core.pixels import Box
from core.project import Project
from core.proposal import Proposal
from petseg_gui.jobs.background import Background
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState

BOX = Box(10, 20, 30, 50)


class FakeSegmenter:
    """Proposes that the upper half is a pet, or for a model whose file is called `other`, the lower half."""

    def __init__(self, path: Path, device: str) -> None:
        self.path = path
        self.device = f"fake {device}"
        self.seen: list[int] = []
        self.boxes: list[Box] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.closed = False

    def propose(self, image: np.ndarray, box: Box | None = None) -> Proposal:
        self.threads.add(threading.get_ident())
        self.seen.append(int(image.sum()))
        assert self.gate.wait(20)
        if self.error is not None:
            raise self.error
        mask = np.full(image.shape[:2], Label.BACKGROUND, np.uint8)
        half = len(mask) // 2
        mask[slice(half, None) if "other" in self.path.name else slice(half)] = Label.PET
        if box is not None:
            self.boxes.append(box)
            mask = np.full(box.clipped(mask.shape).shape, Label.BORDER, np.uint8)
        return Proposal(mask, np.full((8, 8), 0.8, np.float32), 0.25)

    def close(self) -> None:
        self.closed = True


class Models:
    """Opens fake segmenters; a file called `damaged` is refused."""

    def __init__(self) -> None:
        self.opened: list[FakeSegmenter] = []
        self.notice = ""
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, path: Path, device: str, on_notice: Callable[[str], None]) -> FakeSegmenter:
        if "damaged" in path.name:
            raise CheckpointError("the file is no model", path=path)
        if self.notice:
            on_notice(self.notice)
        segmenter = FakeSegmenter(path, device)
        segmenter.gate = self.gate
        segmenter.error = self.error
        self.opened.append(segmenter)
        return segmenter

    @property
    def last(self) -> FakeSegmenter:
        return self.opened[-1]

    @property
    def seen(self) -> int:
        return sum(len(segmenter.seen) for segmenter in self.opened)


def never_trains(request, on_progress, should_stop):
    raise AssertionError("nobody asked for training")


class World:
    """One window's models and jobs, without the window."""

    def __init__(self, runner: JobRunner, models: Models, fine_tune=never_trains) -> None:
        self.session = Session()
        self.images = PhotoListModel(self.session)
        self.tools = ToolState()
        self.background = Background(self.session, self.images, runner, models, fine_tune, "cpu", tools=self.tools)
        self.opener = self.background.opener
        self.saver = self.background.saver
        self.editor = self.background.editor
        self.proposer = self.background.proposer
        self.fine_tuner = self.background.fine_tuner
        self.runner = runner
        self.models = models
        self.messages: list[Message] = []
        self.bugs: list[Exception] = []
        self.session.message.connect(self.messages.append)
        runner.bug.connect(self.bugs.append)

    def shut_down(self) -> bool:
        return self.background.shutdown(10)

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
