"""Time from a mouse event to the repainted canvas, in a shown window of 1920 x 1080 (and once of 3840 x 2160)."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication
from support.frame_times import FrameTimes

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import Label
from core.pixels import Box
from core.project import PhotoState
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.document import Document
from petseg_gui.models.options import ToolOptions
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState

pytestmark = pytest.mark.bench

PHOTOS = {"12MP": (3000, 4000), "24MP": (4000, 6000), "50MP": (5760, 8640)}
VIEWS = {"HD": (1920, 1080), "4K": (3840, 2160)}
EVENTS = 120
RUNS = 5
LONG_STROKE = 200
CLOSE = 130
"""Largest zoom of the wheel, relative to the whole photo."""
CHANGES = 10
FRAME = 16
REACH = {("12MP", 100): 4, ("24MP", 100): 4, ("50MP", 100): 6}
"""Target p95 in milliseconds by photo and diameter; everything else has a frame at 60 per second."""


class TimedCanvas(CanvasView):
    """Counts its paint events."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


def make_document(shape):
    """A photo of soft spots with some blocky pets."""
    rng = np.random.default_rng(0)
    image = cv2.resize(rng.integers(0, 256, (shape[0] // 16, shape[1] // 16, 3), dtype=np.uint8), shape[::-1])
    mask = cv2.resize(rng.integers(0, 3, (20, 30), dtype=np.uint8), shape[::-1], interpolation=cv2.INTER_NEAREST)
    layers = MaskLayers(mask, mask.copy(), np.zeros(shape, np.bool_))
    confidence = rng.random((256, 256), dtype=np.float32)
    return Document("bench.jpg", image, build_pyramid(image), layers, proposal=mask, confidence=confidence)


@pytest.fixture
def make_canvas(qtbot):
    def make(photo, view="HD", **options):
        tools, view_state = ToolState(options=ToolOptions(**{"auto_border": False, **options})), ViewState()
        widget = TimedCanvas(tools, view_state)
        widget.tools, widget.view_state = tools, view_state
        qtbot.addWidget(widget)
        widget.resize(*VIEWS[view])
        widget.set_document(make_document(PHOTOS[photo]))
        with qtbot.waitExposed(widget):
            widget.show()
        settle(widget)
        return widget

    return make


def settle(widget):
    """Process events until nothing is pending."""
    QApplication.processEvents()
    while not widget.is_settled:
        QApplication.processEvents()


def send(widget, kind, x, y, buttons=Qt.MouseButton.LeftButton):
    """Send the widget a mouse event."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    position = QPointF(x, y)
    event = QMouseEvent(kind, position, widget.mapToGlobal(position), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def wave(step, width=1920, height=1080):
    """Positions of a stroke back and forth over the view."""
    return width * (0.5 + 0.31 * np.sin(step / 31)), height * (0.5 + 0.28 * np.sin(step / 17))


def drag(benchmark, canvas, reach=FRAME):
    """Measure drags along the wave, each from the same state."""
    size, transform = (canvas.width(), canvas.height()), canvas.viewport.transform
    times = FrameTimes(EVENTS)

    def release():
        send(canvas, QEvent.Type.MouseButtonRelease, *wave(EVENTS, *size), buttons=Qt.MouseButton.NoButton)

    def begin():
        if len(times.wall) % EVENTS == 0:
            release()
            canvas.document.undo()
            shown = canvas.viewport.transform
            canvas.viewport.pan(transform.top - shown.top, transform.left - shown.left)
            settle(canvas)
            send(canvas, QEvent.Type.MouseButtonPress, *wave(0, *size))
            settle(canvas)

    def move():
        step = len(times.wall) % EVENTS + 1
        times.measure(lambda: send(canvas, QEvent.Type.MouseMove, *wave(step, *size)))

    painted = canvas.painted
    benchmark.pedantic(move, setup=begin, rounds=RUNS * EVENTS)
    # A move over painted pixels may change nothing.
    assert canvas.painted - painted > 0.9 * RUNS * EVENTS
    release()
    times.report(benchmark, reach)


def repeat(benchmark, action, rounds, reach=FRAME):
    """Measure runs of an action, which gets the number of the run, together with its repainting."""
    times = FrameTimes(rounds)
    benchmark.pedantic(lambda: times.measure(lambda: action(len(times.wall))), rounds=RUNS * rounds)
    times.report(benchmark, reach)


@pytest.mark.parametrize("zoom", ["fit", "100%"])
@pytest.mark.parametrize("size", [100, 1000])
@pytest.mark.parametrize("photo", PHOTOS)
def test_dab(benchmark, make_canvas, photo, size, zoom):
    canvas = make_canvas(photo)
    canvas.tools.set_size("brush_size", size)
    if zoom == "100%":
        canvas.viewport.actual_size()
    settle(canvas)
    drag(benchmark, canvas, REACH.get((photo, size), FRAME))


def test_dab_with_a_border_that_follows(benchmark, make_canvas):
    canvas = make_canvas("50MP", auto_border=True)
    canvas.tools.set_size("brush_size", 100)
    canvas.viewport.actual_size()
    settle(canvas)
    drag(benchmark, canvas)


@pytest.mark.parametrize("zoom", [0.4, 1.0, 3.0])
def test_pan(benchmark, make_canvas, zoom):
    canvas = make_canvas("50MP")
    canvas.tools.tool = "pan"
    canvas.viewport.set_zoom(zoom)
    settle(canvas)
    drag(benchmark, canvas)


def zoom_in_and_out(canvas, step):
    """Zoom off the middle, in from the whole photo and out again."""
    notch = CLOSE ** (2 / EVENTS)
    canvas.viewport.zoom_by(notch if step % EVENTS < EVENTS / 2 else 1 / notch, QPointF(0.4 * canvas.width(), 500))


@pytest.mark.parametrize("photo", PHOTOS)
def test_zoom(benchmark, make_canvas, photo):
    canvas = make_canvas(photo)
    repeat(benchmark, lambda step: zoom_in_and_out(canvas, step), EVENTS)


@pytest.mark.parametrize("zoom", ["fit", "100%"])
@pytest.mark.parametrize("photo", ["12MP", "50MP"])
def test_undo_of_a_long_stroke(benchmark, make_canvas, photo, zoom):
    canvas = make_canvas(photo)
    canvas.tools.set_size("brush_size", 100)
    if zoom == "100%":
        canvas.viewport.actual_size()
    send(canvas, QEvent.Type.MouseButtonPress, *wave(0))
    for step in range(LONG_STROKE):
        send(canvas, QEvent.Type.MouseMove, *wave(step + 1))
        QApplication.processEvents()
    send(canvas, QEvent.Type.MouseButtonRelease, *wave(LONG_STROKE), buttons=Qt.MouseButton.NoButton)
    settle(canvas)
    document = canvas.document
    benchmark.extra_info["bytes"] = document.history.nbytes
    repeat(benchmark, lambda _: (document.undo if document.history.can_undo else document.redo)(), 40)


def test_stripes_of_a_proposal(benchmark, make_canvas):
    canvas = make_canvas("50MP")
    canvas.show_kind(PhotoState.PROPOSED)
    settle(canvas)
    repeat(benchmark, lambda step: zoom_in_and_out(canvas, step), EVENTS)


@pytest.mark.parametrize("style", ["outline", "confidence", "difference"])
def test_zoom_in_a_style(benchmark, make_canvas, style):
    canvas = make_canvas("50MP")
    canvas.view_state.update(style=style)
    settle(canvas)
    repeat(benchmark, lambda step: zoom_in_and_out(canvas, step), EVENTS)


@pytest.mark.parametrize("what", ["dab", "zoom", "pan"])
def test_4k(benchmark, make_canvas, what):
    canvas = make_canvas("50MP", "4K")
    canvas.tools.set_size("brush_size", 100)
    canvas.tools.tool = "pan" if what == "pan" else "brush"
    settle(canvas)
    if what == "zoom":
        repeat(benchmark, lambda step: zoom_in_and_out(canvas, step), EVENTS)
    else:
        canvas.viewport.actual_size()
        settle(canvas)
        drag(benchmark, canvas)


def test_a_whole_mask_that_changes_freezes_nothing(benchmark, make_canvas):
    """The longest frame after all of a large mask has changed, as by a new proposal."""
    canvas = make_canvas("50MP")
    longest, document = FrameTimes(CHANGES), canvas.document

    def change():
        document.layers.mask[:] = Label.PET if len(longest.wall) % 2 else Label.BACKGROUND
        document.mask_changed.emit(Box.whole(document.shape))
        frames = FrameTimes(1)
        frames.measure(lambda: None)
        while not canvas.is_settled:
            frames.measure(lambda: None)
        longest.wall.append(max(frames.wall))
        longest.busy.append(max(frames.busy))

    benchmark.pedantic(change, rounds=CHANGES)
    longest.report(benchmark, FRAME)
