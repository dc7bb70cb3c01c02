"""Time from a mouse event to the finished frame, in PetSeg's canvas or in napari's, for the same photo, size and path.

python scripts/time_dabs.py petseg|napari --megapixels 12 --diameter 100

Prints JSON. Needs a display; under Xvfb the processor draws both windows. napari has to be installed for its own turn
(`pip install --group compare`).
"""

import argparse
import json
import time
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (1600, 1000)
SHAPES = {12: (3000, 4000), 24: (4000, 6000), 50: (5800, 8600)}
EVENTS = 150


class Window(Protocol):
    canvas: QWidget

    def finish_frame(self) -> None:
        """Return when the frame is fully drawn."""

    def painted_pixels(self) -> int:
        """Return the number of pixels painted so far."""


class PetSegWindow:
    def __init__(self, image: np.ndarray, mask: np.ndarray, diameter: int) -> None:
        from core.display.pyramid import build_pyramid
        from core.editing.layers import MaskLayers
        from core.labels import Label
        from petseg_gui.canvas.view import CanvasView
        from petseg_gui.models.document import Document
        from petseg_gui.models.options import ToolOptions, ToolSizes
        from petseg_gui.models.tools import ToolState
        from petseg_gui.models.view import ViewState

        tools = ToolState(ToolSizes(brush_size=diameter), options=ToolOptions(auto_border=False))
        tools.label = Label.BORDER
        self._before = mask
        self._layers = MaskLayers(mask, mask.copy(), np.zeros(mask.shape, np.bool_))
        self._document = Document("photo", image, build_pyramid(image), self._layers)
        self.canvas = CanvasView(tools, ViewState())
        self.canvas.resize(*SIZE)
        self.canvas.set_document(self._document)
        self.canvas.show()

    def finish_frame(self) -> None:
        QApplication.processEvents()

    def painted_pixels(self) -> int:
        return int((self._layers.mask != self._before).sum())


class NapariWindow:
    def __init__(self, image: np.ndarray, mask: np.ndarray, diameter: int) -> None:
        import napari

        self._before = mask
        self._viewer = napari.Viewer()
        self._viewer.add_image(image, rgb=True)
        self._labels = self._viewer.add_labels(mask.copy())
        self._labels.mode, self._labels.brush_size, self._labels.selected_label = "paint", diameter, 2
        # napari has no public access to its canvas.
        window = self._viewer.window._qt_window
        self._scene = self._viewer.window._qt_viewer.canvas._scene_canvas
        self.canvas = self._viewer.window._qt_viewer.canvas.native
        window.resize(SIZE[0] + 400, SIZE[1] + 200)
        QApplication.processEvents()
        window.resize(window.width() + SIZE[0] - self.canvas.width(), window.height() + SIZE[1] - self.canvas.height())
        # As PetSeg fits a photo, so that the path is equally long in both.
        height, width = mask.shape
        self._viewer.camera.center = (0, height / 2, width / 2)
        self._viewer.camera.zoom = min((SIZE[0] - 16) / width, (SIZE[1] - 16) / height)
        self._frames, self._seen = 0, 0
        self._scene.events.draw.connect(self._count, position="last")

    def _count(self, _event: object) -> None:
        self._frames += 1

    def finish_frame(self) -> None:
        from vispy.gloo import gl

        deadline = time.perf_counter() + 1.0
        while self._frames == self._seen and time.perf_counter() < deadline:
            QApplication.processEvents()
        self._seen = self._frames
        self.canvas.makeCurrent()
        gl.glFinish()

    def painted_pixels(self) -> int:
        return int((np.asarray(self._labels.data) != self._before).sum())


WINDOWS: dict[str, Callable[[np.ndarray, np.ndarray, int], Window]] = {"petseg": PetSegWindow, "napari": NapariWindow}


def main() -> None:
    arguments = _arguments()
    application = QApplication([])
    image, mask = _photo(SHAPES[arguments.megapixels])
    window = WINDOWS[arguments.window](image, mask, arguments.diameter)
    _settle(application)
    times = _drag(window)
    p50, p95 = np.percentile(times, [50, 95])
    size = [window.canvas.width(), window.canvas.height()]
    print(json.dumps({"p50_ms": round(p50, 2), "p95_ms": round(p95, 2), "max_ms": round(max(times), 2),
                      "painted": window.painted_pixels(), "canvas": size}))  # fmt: skip


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("window", choices=WINDOWS)
    parser.add_argument("--megapixels", type=int, choices=SHAPES, default=12)
    parser.add_argument("--diameter", type=int, default=100)
    return parser.parse_args()


def _photo(shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    small = rng.integers(0, 256, (shape[0] // 8, shape[1] // 8, 3), dtype=np.uint8)
    blocks = rng.integers(0, 2, (20, 30), dtype=np.uint8)
    return cv2.resize(small, shape[::-1]), cv2.resize(blocks, shape[::-1], interpolation=cv2.INTER_NEAREST)


def _settle(application: QApplication) -> None:
    end = time.perf_counter() + 1.5
    while time.perf_counter() < end:
        application.processEvents()


def _drag(window: Window) -> list[float]:
    """Return the milliseconds of each event of a stroke back and forth over the photo."""
    width, height = window.canvas.width(), window.canvas.height()

    def position(step: int) -> QPointF:
        return QPointF(width * (0.5 + 0.25 * np.sin(step / 31)), height * (0.5 + 0.25 * np.sin(step / 17)))

    _send(window, QEvent.Type.MouseButtonPress, position(0))
    times = []
    for step in range(EVENTS):
        start = time.perf_counter()
        _send(window, QEvent.Type.MouseMove, position(step + 1))
        times.append(1000 * (time.perf_counter() - start))
    _send(window, QEvent.Type.MouseButtonRelease, position(EVENTS))
    return times


def _send(window: Window, kind: QEvent.Type, position: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    on_screen = window.canvas.mapToGlobal(position)
    event = QMouseEvent(kind, position, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.canvas, event)
    window.finish_frame()


if __name__ == "__main__":
    main()
