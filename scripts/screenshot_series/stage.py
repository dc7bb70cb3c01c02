"""A real window to take screenshots of, and a pointer that works in it."""

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

TIMEOUT_MS = 60_000
_POINTER_MS = 150
"""The display owns the pointer and delivers its moves late."""
_STEPS = 12

Position = tuple[float, float]
"""(y, x) in the photo."""


@dataclass
class Stage:
    """A window and what it runs on."""

    application: QApplication
    services: Services
    window: MainWindow
    out: Path
    only: Sequence[str] | None = None
    """Names of the screenshots to take; None for all."""

    @property
    def document(self) -> Document:
        document = self.services.session.document
        if document is None:
            raise SystemExit("no photo is open")
        return document

    def wait(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(TIMEOUT_MS)
        while not condition():
            if deadline.hasExpired():
                raise SystemExit("the window did not get ready in time")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def settle(self) -> None:
        """Wait until everything requested is computed and drawn."""
        self.wait(lambda: not self.services.edit_queue.busy)
        self.wait(lambda: self.window.view.is_settled)
        for _ in range(3):
            self.application.processEvents()

    def use_theme(self, theme: Theme) -> None:
        apply_theme(self.application, theme)
        self.application.processEvents()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save a screenshot of a widget, of the window by default."""
        self.settle()
        if self.only is not None and name not in self.only:
            return
        target = self.out / f"{name}.png"
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        (widget or self.window).grab().save(buffer, "PNG")
        image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
        image.save(target, optimize=True)
        print(target)

    def action(self, name: str) -> None:
        self.window.action_set[name].trigger()
        self.settle()

    def at(self, position: Position) -> QPoint:
        view = self.window.view
        shown = Transform.fit(self.document.shape, (view.height(), view.width()))
        y, x = shown.to_view(*position)
        return QPoint(round(x), round(y))

    def hover(self, position: Position) -> None:
        QTest.mouseMove(self.window.view, self.at(position))
        QTest.qWait(_POINTER_MS)
        self.settle()

    def leave(self) -> None:
        """Take the pointer off the photo."""
        QApplication.sendEvent(self.window.view, QEvent(QEvent.Type.Leave))
        self.settle()

    def press(self, positions: Sequence[Position], button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press at the first position and move through the others, without releasing."""
        view = self.window.view
        QTest.mousePress(view, button, Qt.KeyboardModifier.NoModifier, self.at(positions[0]))
        for (top, left), (bottom, right) in itertools.pairwise(positions):
            for step in range(1, _STEPS + 1):
                share = step / _STEPS
                QTest.mouseMove(view, self.at((top + (bottom - top) * share, left + (right - left) * share)))
        QTest.qWait(_POINTER_MS)

    def release(self, position: Position, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseRelease(self.window.view, button, Qt.KeyboardModifier.NoModifier, self.at(position))
        self.settle()

    def drag(self, *positions: Position, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.press(positions, button)
        self.release(positions[-1], button)

    def click(self, position: Position) -> None:
        QTest.mouseClick(self.window.view, Qt.MouseButton.LeftButton, pos=self.at(position))
        self.settle()
