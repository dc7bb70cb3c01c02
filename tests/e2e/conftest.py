"""The real window on real folders, driven with mouse and keys."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.imports import PETS, rectangle, save_image
from support.window_world import WindowWorld, window_worlds

from core.project import PhotoState
from core.worker.training import fine_tune
from petseg_gui.canvas.transform import Transform
from petseg_gui.main_window.window import MainWindow
from petseg_gui.models.document import Document
from petseg_gui.services import Services, build_services

PATIENCE = 60_000


class App:
    """A window and what a person does with it."""

    def __init__(self, qtbot: QtBot, settings: Path, epochs: int) -> None:
        self._qtbot = qtbot

        def tune_a_little(request, on_progress, should_stop, stop_early):
            request = replace(request, options=replace(request.options, epochs=epochs))
            return fine_tune(request, on_progress, should_stop, stop_early)

        self.services: Services = build_services(settings, device="cpu", tune=tune_a_little)
        self.messages: list[str] = []
        self.bugs: list[Exception] = []
        self.hold = threading.Event()
        """For work that is to last until a test lets it go on."""
        self.closed = False
        self.services.session.message.connect(lambda message: self.messages.append(message.text))
        self.services.fine_tuner.finished.connect(lambda message: self.messages.append(message.text))
        self.services.runner.bug.connect(self.bugs.append)
        self.window = MainWindow(
            self.services, may_stop_training=lambda w, quits: True, may_lose_unsaved=lambda w: False
        )
        self.window.resize(1200, 800)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.services.model_holder.start()

    @property
    def document(self) -> Document:
        document = self.services.session.document
        assert document is not None
        return document

    def state(self, name: str) -> PhotoState | None:
        return self.services.session.entries.state(name)

    def wait(self, condition: Callable[[], bool], timeout: int = PATIENCE) -> None:
        self._qtbot.waitUntil(condition, timeout=timeout)

    def open(self, folder: Path) -> None:
        """Open a folder and wait until its first photo is shown with a mask."""
        self.services.opener.open(folder)
        self.wait(lambda: self.services.session.document is not None)

    def wait_for_proposal(self) -> None:
        self.wait(lambda: self.services.session.document is not None and self.document.proposal is not None)

    def wait_for_saves(self) -> None:
        self.wait(lambda: not self.services.autosaver.has_unsaved)

    def show(self, name: str) -> None:
        self.services.session.select(name)
        self.wait(lambda: self.services.session.document is not None and self.document.name == name)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.view, key, modifier)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], button=Qt.MouseButton.LeftButton) -> None:
        """Press at a place of the photo (y, x), drag in steps, release."""
        view = self.window.view
        QTest.mousePress(view, button, Qt.KeyboardModifier.NoModifier, self.at(start))
        for share in np.linspace(0, 1, 8):
            place = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            QTest.mouseMove(view, self.at(place))
        QTest.mouseRelease(view, button, Qt.KeyboardModifier.NoModifier, self.at(end))

    def at(self, place: tuple[float, float]) -> QPoint:
        """Where a pixel of the photo is in the view, while the whole photo is shown."""
        view = self.window.view
        y, x = Transform.fit(self.document.shape, (view.height(), view.width())).to_view(place[0] + 0.5, place[1] + 0.5)
        return QPoint(round(x), round(y))

    def close(self) -> None:
        self.closed = True
        self.window.close()
        assert self.services.shutdown()
        self.window.deleteLater()
        assert not self.bugs, self.bugs


@pytest.fixture
def make_world(qtbot: QtBot, tmp_path: Path, photo_folder: Path) -> Iterator[Callable[..., WindowWorld]]:
    """A function that makes windows without threads, with four photos of which the upper half is proposed as pet.

    Borders do not follow what is painted.
    """
    with window_worlds(qtbot, tmp_path / "config" / "settings.json") as make_window:

        def make(**options) -> WindowWorld:
            world = make_window(**options)
            world.services.opener.open(photo_folder)
            world.services.tools.update(auto_border=False)
            return world

        yield make


@pytest.fixture
def world(make_world: Callable[..., WindowWorld]) -> WindowWorld:
    """One of them, in which all work is done at once."""
    return make_world()


@pytest.fixture
def masks(tmp_path: Path) -> Path:
    """A folder of black and white masks for the four photos: the pet is a rectangle, another one in each."""
    for number, name in enumerate(PETS, start=1):
        save_image(tmp_path / "masks" / f"{name.removesuffix('.jpg')}.png", rectangle(number))
    return tmp_path / "masks"


@pytest.fixture
def start_app(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., App]]:
    """A function that starts the application; each one still open is closed at the end."""
    started: list[App] = []

    def start(epochs: int = 1) -> App:
        started.append(App(qtbot, tmp_path / "config" / "settings.json", epochs))
        return started[-1]

    yield start
    for app in started:
        if not app.closed:
            app.close()
