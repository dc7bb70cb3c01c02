"""A main window on real folders, without threads and with a model that needs no network."""

import gc
import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.evaluation.proof import Verdict
from petseg_gui.canvas.transform import Transform
from petseg_gui.dialogs.tuning_sheet import TuningSheet
from petseg_gui.main_window.window import MainWindow
from petseg_gui.models.messages import Message
from petseg_gui.services import Services, build_services
from petseg_gui.widgets.pages.notice_page import NoticePage
from support.fake_tuning import FakeTuning
from support.segmenters import FakeSegmenter
from support.synchronous_runner import SynchronousRunner


def open_upper_half(path: Path, device: str, on_notice: Callable[[str], None]) -> FakeSegmenter:
    return FakeSegmenter(device="fake CPU")


class WindowWorld:
    """A window, and what a person does with it."""

    def __init__(self, settings: Path, hold=(), tune=None, open_segmenter=open_upper_half) -> None:
        self.runner = SynchronousRunner(hold)
        self.tuning = tune or FakeTuning(Verdict.NO_GAIN)
        self.services = build_services(settings, runner=self.runner, open_segmenter=open_segmenter, tune=self.tuning)
        self.may_stop: list[bool] = []
        self.asked_to_quit: list[bool] = []
        """Of each question whether to stop a fine-tune: whether that was to quit."""
        self.may_lose: list[bool] = []
        self.messages: list[Message] = []
        self.bugs: list[Exception] = []
        self.runner.bug.connect(self.bugs.append)
        self.services.session.message.connect(self.messages.append)
        self.window = MainWindow(
            self.services,
            may_stop_training=self._may_stop_training,
            may_lose_unsaved=lambda _: self.may_lose.pop(),
        )
        self.window.resize(1100, 700)
        self.services.model_holder.start()

    def _may_stop_training(self, _window, quits: bool) -> bool:
        self.asked_to_quit.append(quits)
        return self.may_stop.pop()

    def fine_tune(self) -> None:
        """Begin a fine-tune with the sheet as it comes up."""
        self.action("fine-tune").trigger()
        QApplication.processEvents()
        sheet = self.window.findChildren(TuningSheet)[-1]
        next(button for button in sheet.findChildren(QPushButton) if button.isDefault()).click()

    @property
    def session(self):
        return self.services.session

    def action(self, name: str):
        """An action as it is once all changes so far have reached it."""
        self.window.action_controller.update()
        return self.window.action_set[name]

    @property
    def texts(self) -> str:
        """Every message so far."""
        return "\n".join(message.text for message in self.messages)

    @property
    def status(self) -> str:
        """Everything that the status bar shows beside messages."""
        return " | ".join(label.text() for label in self.window.status.bar.findChildren(QLabel) if label.text())

    @property
    def news(self) -> str:
        """The message in the status bar."""
        return self.window.status.bar.currentMessage()

    @property
    def notice(self) -> str:
        """The sentence that is shown instead of a photo."""
        pages = [page for page in self.window.central.findChildren(NoticePage) if page.isVisible()]
        return "".join(label.text() for page in pages for label in page.findChildren(QLabel))

    def close(self) -> bool:
        """Close the window by its frame; whether it agreed."""
        event = QCloseEvent()
        QApplication.sendEvent(self.window, event)
        return event.isAccepted()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, widget=None) -> None:
        QTest.keyClick(widget or self.window.view, key, modifier)

    def review(self, count: int = 3) -> None:
        """Mark this photo and those after it reviewed."""
        for _ in range(count):
            self.key(Qt.Key.Key_Return)

    # The pointer over the photo; points are (y, x) in the photo

    def at(self, point: tuple[float, float]) -> QPoint:
        """Where a pixel of the photo is in the view, while the whole photo is shown."""
        view = self.window.view
        shown = Transform.fit(self.session.document.shape, (view.height(), view.width()))
        y, x = shown.to_view(point[0] + 0.5, point[1] + 0.5)
        return QPoint(round(x), round(y))

    def click(self, point, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseMove(self.window.view, self.at(point))
        QTest.mouseClick(self.window.view, button, modifier, self.at(point))

    def drag(self, *points, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """Press at the first point, move through the others in small steps, release at the last."""
        view = self.window.view
        QTest.mousePress(view, button, modifier, self.at(points[0]))
        for start, end in itertools.pairwise(points):
            for share in np.linspace(0, 1, 8):
                QTest.mouseMove(view, self.at(tuple(np.add(start, np.subtract(end, start) * share))))
        QTest.mouseRelease(view, button, modifier, self.at(points[-1]))


def show_window(qtbot: QtBot, services: Services, width: int, height: int) -> MainWindow:
    """Show a window of a size with services as a person has them, threads and all."""
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    return window


@contextmanager
def measured_window(window: MainWindow, services: Services) -> Iterator[MainWindow]:
    """A shown window whose turns are measured; it is closed afterwards."""
    gc.freeze()  # as `petseg_gui.app` does once the model is loaded: a full collection takes 60-70 ms
    window.services = services
    yield window
    gc.unfreeze()
    window.close()
    assert services.shutdown()


@contextmanager
def window_worlds(qtbot: QtBot, settings: Path) -> Iterator[Callable[..., WindowWorld]]:
    """A function that makes windows, all of which are gone afterwards."""
    made: list[WindowWorld] = []

    def make(**options) -> WindowWorld:
        made.append(WindowWorld(settings, **options))
        with qtbot.waitExposed(made[-1].window):
            made[-1].window.show()
        return made[-1]

    yield make
    for world in made:
        assert world.services.shutdown()
        world.window.hide()
        world.window.deleteLater()
