"""A real window that poses for pictures, and a pointer that works in it."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from petseg_gui.canvas.transform import Transform
from petseg_gui.main_window.window import MainWindow
from petseg_gui.models.document import Document
from petseg_gui.models.settings import Theme
from petseg_gui.services import Services
from petseg_gui.theme import apply_theme

PATIENCE_MS = 60_000
_POINTER_MS = 150
"""The pointer belongs to the display, which tells of its moves when it gets to it."""
_STEPS = 12

Place = tuple[float, float]
"""(y, x) in the photo."""


@dataclass
class Stage:
    """A window that poses."""

    application: QApplication
    services: Services
    window: MainWindow
    out: Path

    @property
    def document(self) -> Document:
        document = self.services.session.document
        if document is None:
            raise SystemExit("no photo is open")
        return document

    def wait(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise SystemExit("the window did not get ready in time")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def settle(self) -> None:
        """Let everything that was asked for be worked out and drawn."""
        self.wait(lambda: not self.services.edit_queue.busy)
        self.wait(lambda: self.window.view.is_settled)
        for _ in range(3):
            self.application.processEvents()

    def use_theme(self, theme: Theme) -> None:
        apply_theme(self.application, theme)
        self.application.processEvents()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of a widget, of the window by default."""
        self.settle()
        target = self.out / f"{name}.png"
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        (widget or self.window).grab().save(buffer, "PNG")
        picture = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
        picture.save(target, optimize=True)
        print(target)

    # The pointer

    def action(self, name: str) -> None:
        self.window.action_set[name].trigger()
        self.settle()

    def at(self, place: Place) -> QPoint:
        view = self.window.view
        shown = Transform.fit(self.document.shape, (view.height(), view.width()))
        y, x = shown.to_view(*place)
        return QPoint(round(x), round(y))

    def hover(self, place: Place) -> None:
        QTest.mouseMove(self.window.view, self.at(place))
        QTest.qWait(_POINTER_MS)
        self.settle()

    def leave(self) -> None:
        """Take the pointer off the photo."""
        QApplication.sendEvent(self.window.view, QEvent(QEvent.Type.Leave))
        self.settle()

    def press(self, places: Sequence[Place], button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Go down at the first place and through the others, and stay down."""
        view = self.window.view
        QTest.mousePress(view, button, Qt.KeyboardModifier.NoModifier, self.at(places[0]))
        for (top, left), (bottom, right) in itertools.pairwise(places):
            for step in range(1, _STEPS + 1):
                share = step / _STEPS
                QTest.mouseMove(view, self.at((top + (bottom - top) * share, left + (right - left) * share)))
        QTest.qWait(_POINTER_MS)

    def release(self, place: Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseRelease(self.window.view, button, Qt.KeyboardModifier.NoModifier, self.at(place))
        self.settle()

    def drag(self, *places: Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.press(places, button)
        self.release(places[-1], button)

    def click(self, place: Place) -> None:
        QTest.mouseClick(self.window.view, Qt.MouseButton.LeftButton, pos=self.at(place))
        self.settle()
