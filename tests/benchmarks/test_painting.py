"""Time from a mouse event to the repainted canvas, in a shown window of 1920 x 1080."""

import time

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from core.editing.layers import MaskLayers
from core.pyramid import build_pyramid
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.document import Document
from petseg_gui.models.tool_state import ToolState
from petseg_gui.models.view_state import ViewState

pytestmark = pytest.mark.bench

PHOTOS = {"12MP": (3000, 4000), "24MP": (4000, 6000)}
EVENTS = 200


class TimedCanvas(CanvasView):
    """Tells when it has painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


def make_document(shape):
    rng = np.random.default_rng(0)
    image = cv2.resize(rng.integers(0, 256, (shape[0] // 8, shape[1] // 8, 3), dtype=np.uint8), shape[::-1])
    mask = cv2.resize(rng.integers(0, 3, (20, 30), dtype=np.uint8), shape[::-1], interpolation=cv2.INTER_NEAREST)
    layers = MaskLayers(mask, mask.copy(), np.zeros(shape, np.bool_))
    return Document("bench.jpg", image, build_pyramid(image), layers, proposal=mask)


@pytest.fixture(params=PHOTOS)
def canvas(request, qtbot):
    widget = TimedCanvas(ToolState(), ViewState())
    qtbot.addWidget(widget)
    widget.resize(1920, 1080)
    widget.set_document(make_document(PHOTOS[request.param]))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def until_painted(action):
    """Do something and let the window paint what it changed; returns milliseconds."""
    start = time.perf_counter()
    action()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def send(widget, kind, x, y, buttons=Qt.MouseButton.LeftButton):
    """Hand the widget a mouse event and let it paint; returns milliseconds."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier)
    return until_painted(lambda: QApplication.sendEvent(widget, event))


def time_moves(benchmark, canvas):
    """Measure a drag along the wave."""
    QApplication.processEvents()
    send(canvas, QEvent.Type.MouseButtonPress, *wave(0))
    times, painted = [], canvas.painted
    benchmark.pedantic(lambda: times.append(send(canvas, QEvent.Type.MouseMove, *wave(len(times) + 1))), rounds=EVENTS)
    assert canvas.painted - painted > 0.9 * EVENTS  # a move over what is painted already may change nothing
    send(canvas, QEvent.Type.MouseButtonRelease, *wave(EVENTS), buttons=Qt.MouseButton.NoButton)
    report(benchmark, times)


def wave(step):
    """Places of a stroke back and forth over the view."""
    return 960 + 600 * np.sin(step / 31), 540 + 300 * np.sin(step / 17)


def report(benchmark, times):
    for name, share in (("p50", 50), ("p95", 95), ("max", 100)):
        benchmark.extra_info[f"{name}_ms"] = round(float(np.percentile(times, share)), 2)
    print(dict(benchmark.extra_info))  # noqa: T201


@pytest.mark.parametrize("zoom", ["fit", "100%"])
@pytest.mark.parametrize("size", [20, 100, 400, 2000])
def test_dab(benchmark, canvas, size, zoom):
    canvas._tools.brush_size = size
    if zoom == "100%":
        canvas.actual_size()
    time_moves(benchmark, canvas)


def test_pan(benchmark, canvas):
    canvas._tools.tool = "pan"
    canvas.actual_size()
    time_moves(benchmark, canvas)


def test_undo_of_a_long_stroke(benchmark, canvas):
    canvas._tools.brush_size = 100
    send(canvas, QEvent.Type.MouseButtonPress, *wave(0))
    for step in range(EVENTS):
        send(canvas, QEvent.Type.MouseMove, *wave(step + 1))
    send(canvas, QEvent.Type.MouseButtonRelease, *wave(EVENTS), buttons=Qt.MouseButton.NoButton)
    QApplication.processEvents()
    document, times = canvas.document, []

    def undo_or_redo():
        action = document.undo if document.history.can_undo else document.redo
        times.append(until_painted(action))

    benchmark.pedantic(undo_or_redo, rounds=20)
    benchmark.extra_info["bytes"] = document.history.nbytes
    report(benchmark, times)


def test_zoom(benchmark, canvas):
    times = []

    def zoom():
        times.append(until_painted(lambda: canvas.set_zoom(0.3 + 0.01 * len(times))))

    benchmark.pedantic(zoom, rounds=100)
    report(benchmark, times)
