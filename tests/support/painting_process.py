"""A process that paints in the real window until it is killed, and reports each stroke as it ends.

Run as `python -m support.painting_process FOLDER SETTINGS INTERVAL_MS [SEED]`. Prints `ready`, then for each stroke
`+ INDEX Y X TIME`, and `- INDEX TIME` once it was undone.
"""

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from core.labels import Label
from petseg_gui.app import make_application
from petseg_gui.canvas.transform import Transform
from petseg_gui.main_window.window import MainWindow
from petseg_gui.services import build_services

ROWS, COLUMNS = 18, 26
_UNDONE = 9
"""Every so manieth stroke is undone."""


def report(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def places(shape: tuple[int, int]) -> list[tuple[int, int]]:
    """Return where the strokes go, (y, x): far enough apart that none reaches another."""
    height, width = shape
    return [
        (round(height * (row + 1) / (ROWS + 1)), round(width * (column + 1) / (COLUMNS + 1)))
        for row in range(ROWS)
        for column in range(COLUMNS)
    ]


def brush_size(shape: tuple[int, int]) -> int:
    return max(8, round(min(shape[0] / (ROWS + 1), shape[1] / (COLUMNS + 1)) * 0.45))


class Painter:
    """Paints one stroke after the other with the mouse."""

    def __init__(self, folder: Path, settings: Path, interval: int, seed: int) -> None:
        self.services = build_services(settings, device="cpu")
        self.window = MainWindow(self.services)
        self.window.resize(1100, 800)
        self.window.show()
        self.places: list[tuple[int, int]] = []
        self.at = 0
        self.random = random.Random(seed)
        self.timer = QTimer(interval=interval)
        self.timer.timeout.connect(self.step)
        self.services.session.document_changed.connect(self.begin)
        self.services.opener.open(folder)

    def begin(self) -> None:
        document = self.services.session.document
        if document is None or self.timer.isActive():
            return
        self.places = places(document.shape)
        self.random.shuffle(self.places)
        self.services.tools.tool = "brush"
        self.services.tools.label = Label.PET
        self.services.tools.size = brush_size(document.shape)
        self.services.tools.update(auto_border=False)
        report("ready")
        self.timer.start()

    def step(self) -> None:
        if self.at == len(self.places):
            self.timer.stop()
            return
        y, x = self.places[self.at]
        start, end = self.in_view(y, x), self.in_view(y, x) + QPoint(2, 1)
        view = self.window.view
        QTest.mouseMove(view, start)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        report("+", self.at, y, x, time.time())
        if self.at % _UNDONE == _UNDONE - 1:
            QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            report("-", self.at, time.time())
        self.at += 1

    def in_view(self, y: int, x: int) -> QPoint:
        view, document = self.window.view, self.services.session.document
        assert document is not None
        shown = Transform.fit(document.shape, (view.height(), view.width()))
        y_view, x_view = shown.to_view(y + 0.5, x + 0.5)
        return QPoint(round(x_view), round(y_view))


def main() -> None:
    application = make_application()
    folder, settings, interval, seed = sys.argv[1:]
    painter = Painter(Path(folder), Path(settings), int(interval), int(seed))
    application.exec()
    del painter


if __name__ == "__main__":
    main()
