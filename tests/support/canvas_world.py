"""A canvas on the screen, with the devices that work in it."""

from functools import cache

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import COLOURS, Label
from core.pixels import Box
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.document import Document
from petseg_gui.models.options import ToolOptions, ToolSizes, ViewOptions
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState

NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


class WatchedCanvas(CanvasView):
    """Records what it repaints."""

    def __init__(self, tools, view_state):
        super().__init__(tools, view_state)
        self.repainted = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.repainted.append(event.region())
        super().paintEvent(event)


class World:
    """A canvas on the screen with a black photo whose mask is all background."""

    def __init__(self, qtbot, shape=(60, 80), view=(640, 480)):
        self.tools = ToolState(ToolSizes(brush_size=5, eraser_size=3), options=ToolOptions(auto_border=False))
        self.view_state = ViewState(ViewOptions(opacity=1.0, overview=False))
        self.canvas = WatchedCanvas(self.tools, self.view_state)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(*view)
        self.document = make_document(shape)
        self.canvas.set_document(self.document)
        with qtbot.waitExposed(self.canvas):
            self.canvas.show()
        self.paint()

    @property
    def mask(self):
        return self.document.layers.mask

    @property
    def transform(self):
        return self.canvas.viewport.transform

    @property
    def ratio(self):
        return self.canvas.devicePixelRatioF()

    # The screen

    def paint(self):
        """Let the canvas repaint until nothing is left to do; return the regions that it repainted."""
        self.canvas.repainted.clear()
        QApplication.processEvents()
        while not self.canvas.is_settled:
            self.canvas.update(0, 0, 1, 1)  # a partial update ends the fast mode at once
            QApplication.processEvents()
        QApplication.processEvents()  # the update that was requested last
        return self.canvas.repainted

    def shown(self):
        """Return (H, W, 3) device pixels of the canvas."""
        return copy_to_array(self.canvas.grab().toImage())

    def labels_shown(self):
        """Return the label that each device pixel shows; for opacity 1 on a black photo."""
        pixels = self.shown()
        labels = np.full(pixels.shape[:2], Label.BACKGROUND)
        for label in (Label.PET, Label.BORDER):
            labels[(pixels == COLOURS[label]).all(axis=2)] = label
        return labels

    def line(self):
        """Return (N, 2) positions in the photo of the light pixels of ring and sketch; for a black photo."""
        rows, columns = np.nonzero(self.shown().min(axis=2) > 200)
        return np.column_stack(self.transform.to_photo(rows + 0.5, columns + 0.5))

    def draws_line(self, *path):
        """Whether ring or sketch run along all of a path of positions in the photo."""
        line = self.line()
        if not len(line):
            return False
        starts, ends = np.array(path[:-1]), np.array(path[1:])
        along = np.concatenate([starts + (ends - starts) * share for share in np.linspace(0, 1, 50)])
        distances = np.hypot(*(along[:, None] - line).transpose(2, 0, 1))
        return bool((distances.min(axis=1) * self.transform.scale <= 2 * self.ratio).all())

    def ring(self):
        """Return the box of the pixels inside the ring, None without one; while no sketch is shown."""
        line = self.line()
        if not len(line):
            return None
        return Box(*(round(side) for side in (*line.min(axis=0), *line.max(axis=0))))

    def wants(self, key):
        """Whether the canvas keeps a key for itself rather than for a shortcut of the window."""
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NO_KEY)
        event.ignore()
        QApplication.sendEvent(self.canvas, event)
        return event.isAccepted()

    # The devices

    def at(self, y, x):
        """Return the logical point in the canvas of a position in the photo."""
        row, column = self.transform.to_view(y, x)
        return QPointF(column / self.ratio, row / self.ratio)

    def press(self, y, x, button=LEFT, keys=NO_KEY):
        self.send(QEvent.Type.MouseButtonPress, self.at(y, x), button, button, keys)

    def move(self, y, x, buttons=LEFT, keys=NO_KEY):
        self.send(QEvent.Type.MouseMove, self.at(y, x), Qt.MouseButton.NoButton, buttons, keys)

    def release(self, y, x, button=LEFT, keys=NO_KEY):
        self.send(QEvent.Type.MouseButtonRelease, self.at(y, x), button, Qt.MouseButton.NoButton, keys)

    def hover(self, y, x, keys=NO_KEY):
        self.move(y, x, buttons=Qt.MouseButton.NoButton, keys=keys)

    def click(self, y, x, button=LEFT, keys=NO_KEY):
        self.drag((y, x), button=button, keys=keys)

    def double_click(self, y, x):
        """Send what Qt sends for two clicks in a row."""
        self.click(y, x)
        self.send(QEvent.Type.MouseButtonDblClick, self.at(y, x), LEFT, LEFT, NO_KEY)
        self.release(y, x)

    def key(self, key, keys=NO_KEY):
        QTest.keyClick(self.canvas, key, keys)

    def drag(self, *positions, button=LEFT, keys=NO_KEY):
        self.press(*positions[0], button=button, keys=keys)
        for position in positions[1:]:
            self.move(*position, buttons=button, keys=keys)
        self.release(*positions[-1], button=button, keys=keys)

    def wheel(self, y, x, notches, keys=NO_KEY):
        self.scroll(y, x, turned=QPoint(0, round(120 * notches)), keys=keys)

    def scroll(self, y, x, turned, pixels=None, keys=NO_KEY, phase=Qt.ScrollPhase.NoScrollPhase):
        point = self.at(y, x)
        pixels = pixels or QPoint()
        event = QWheelEvent(point, self.canvas.mapToGlobal(point), pixels, turned, Qt.MouseButton.NoButton, keys,
                            phase, False)  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def pen(self, kind, y, x, pressure=0.0, tip=QPointingDevice.PointerType.Pen):
        """Send "Press", "Move" or "Release" of a pen on a tablet."""
        point = self.at(y, x)
        buttons = LEFT if pressure else Qt.MouseButton.NoButton
        event = QTabletEvent(getattr(QEvent.Type, f"Tablet{kind}"), stylus(tip), point, self.canvas.mapToGlobal(point),
                             pressure, 0, 0, 0, 0, 0, NO_KEY,
                             Qt.MouseButton.NoButton if kind == "Move" else LEFT, buttons)  # fmt: skip
        QApplication.sendEvent(self.canvas, event)
        return event

    def echo(self, kind, y, x, buttons=LEFT):
        """Send the mouse event that some systems add to what a pen reports."""
        point = self.at(y, x)
        button = Qt.MouseButton.NoButton if kind == "Move" else LEFT
        event = QMouseEvent(getattr(QEvent.Type, f"Mouse{kind}"), point, self.canvas.mapToGlobal(point), button,
                            buttons, NO_KEY, stylus(QPointingDevice.PointerType.Pen))  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def leave(self):
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.Leave))

    def send(self, kind, point, button, buttons, keys=NO_KEY):
        """Send a mouse event at a logical point of the canvas."""
        event = QMouseEvent(kind, point, self.canvas.mapToGlobal(point), button, buttons, keys)
        QApplication.sendEvent(self.canvas, event)


def on_screen(world):
    """Return (H, W, 3) device pixels of the window as painted so far.

    A screenshot of a scaled offscreen window has only some of them.
    """
    return copy_to_array(world.canvas.window().backingStore().paintDevice())


@cache
def stylus(tip):
    """Return one device for all tests, as for all events of a pen."""
    return QPointingDevice(f"pen {tip.name}", 7, QInputDevice.DeviceType.Stylus, tip,
                           QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 3)  # fmt: skip


def copy_to_array(image):
    """Return the pixels of a QImage as a new (H, W, 3) uint8 RGB array."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def make_document(shape):
    image = np.zeros((*shape, 3), np.uint8)
    return Document("pet.jpg", image, build_pyramid(image), MaskLayers.blank(shape))
