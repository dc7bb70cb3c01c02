"""A canvas on the screen, and hands to work in it."""

from functools import cache

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPaintEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import COLOURS, Label
from petseg_gui.canvas.drawing.qimage import copy_to_array
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.document import Document
from petseg_gui.models.tools import ToolOptions, ToolState
from petseg_gui.models.view import ViewOptions, ViewState

NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton


class WatchedCanvas(CanvasView):
    """Remembers what it repainted."""

    def __init__(self, tools, view_state):
        super().__init__(tools, view_state)
        self.repainted = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.repainted.append(event.region())
        super().paintEvent(event)


class World:
    """A shown canvas with a black photo whose mask is all background."""

    def __init__(self, qtbot, shape=(60, 80), view=(640, 480)):
        self.tools = ToolState(brush_size=5, eraser_size=3, options=ToolOptions(auto_border=False))
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
        return self.canvas._scene.transform

    @property
    def ratio(self):
        return self.canvas.devicePixelRatioF()

    @property
    def sketch(self):
        return self.canvas._hand.tool.sketch()

    def paint(self):
        """Let the canvas repaint, smoothly in the end; returns the regions that it did."""
        self.canvas.repainted.clear()
        QApplication.processEvents()
        while self.canvas._haste.isActive() or self.canvas._caught_up.isActive():
            if self.canvas._haste.isActive():
                self.canvas._draw_smoothly()
            QApplication.processEvents()
            QApplication.processEvents()  # a timer that asks for a repaint, then the repaint
        return self.canvas.repainted

    def shown(self):
        """(H, W, 3) device pixels of the canvas."""
        return copy_to_array(self.canvas.grab().toImage())

    def labels_shown(self):
        """Label that each device pixel shows; for opacity 1 on a black photo."""
        pixels = self.shown()
        labels = np.full(pixels.shape[:2], Label.BACKGROUND)
        for label in (Label.PET, Label.BORDER):
            labels[(pixels == COLOURS[label]).all(axis=2)] = label
        return labels

    def at(self, y, x):
        """Logical place in the canvas of a place in the photo."""
        row, column = self.transform.to_view(y, x)
        return QPointF(column / self.ratio, row / self.ratio)

    def press(self, y, x, button=LEFT, keys=NO_KEY):
        self._send(QEvent.Type.MouseButtonPress, self.at(y, x), button, button, keys)

    def move(self, y, x, buttons=LEFT, keys=NO_KEY):
        self._send(QEvent.Type.MouseMove, self.at(y, x), Qt.MouseButton.NoButton, buttons, keys)

    def release(self, y, x, button=LEFT, keys=NO_KEY):
        self._send(QEvent.Type.MouseButtonRelease, self.at(y, x), button, Qt.MouseButton.NoButton, keys)

    def hover(self, y, x, keys=NO_KEY):
        self.move(y, x, buttons=Qt.MouseButton.NoButton, keys=keys)

    def click(self, y, x, button=LEFT, keys=NO_KEY):
        self.drag((y, x), button=button, keys=keys)

    def double_click(self, y, x):
        """What Qt sends for two clicks at once."""
        self.click(y, x)
        self._send(QEvent.Type.MouseButtonDblClick, self.at(y, x), LEFT, LEFT, NO_KEY)
        self.release(y, x)

    def key(self, key, keys=NO_KEY):
        QTest.keyClick(self.canvas, key, keys)

    def drag(self, *places, button=LEFT, keys=NO_KEY):
        self.press(*places[0], button=button, keys=keys)
        for place in places[1:]:
            self.move(*place, buttons=button, keys=keys)
        self.release(*places[-1], button=button, keys=keys)

    def wheel(self, y, x, notches, keys=NO_KEY):
        self.scroll(y, x, turned=QPoint(0, round(120 * notches)), keys=keys)

    def scroll(self, y, x, turned, pixels=None, keys=NO_KEY, phase=Qt.ScrollPhase.NoScrollPhase):
        place = self.at(y, x)
        pixels = pixels or QPoint()
        event = QWheelEvent(place, self.canvas.mapToGlobal(place), pixels, turned, Qt.MouseButton.NoButton, keys,
                            phase, False)  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def pen(self, kind, y, x, pressure=0.0, tip=QPointingDevice.PointerType.Pen):
        """Send what a pen on a tablet sends: "Press", "Move" or "Release"."""
        place = self.at(y, x)
        buttons = LEFT if pressure else Qt.MouseButton.NoButton
        event = QTabletEvent(getattr(QEvent.Type, f"Tablet{kind}"), stylus(tip), place, self.canvas.mapToGlobal(place),
                             pressure, 0, 0, 0, 0, 0, NO_KEY,
                             Qt.MouseButton.NoButton if kind == "Move" else LEFT, buttons)  # fmt: skip
        QApplication.sendEvent(self.canvas, event)
        return event

    def echo(self, kind, y, x, buttons=LEFT):
        """Send the mouse event that some systems make of what a pen did."""
        place = self.at(y, x)
        button = Qt.MouseButton.NoButton if kind == "Move" else LEFT
        event = QMouseEvent(getattr(QEvent.Type, f"Mouse{kind}"), place, self.canvas.mapToGlobal(place), button,
                            buttons, NO_KEY, stylus(QPointingDevice.PointerType.Pen))  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def leave(self):
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.Leave))

    def _send(self, kind, place, button, buttons, keys):
        event = QMouseEvent(kind, place, self.canvas.mapToGlobal(place), button, buttons, keys)
        QApplication.sendEvent(self.canvas, event)


def on_screen(world):
    """(H, W, 3) device pixels of the window as painted so far; a grab of a scaled offscreen window has only some."""
    return copy_to_array(world.canvas.window().backingStore().paintDevice())


@cache
def stylus(tip):
    """One device for all tests, as for all events of a pen."""
    return QPointingDevice(f"pen {tip.name}", 7, QInputDevice.DeviceType.Stylus, tip,
                           QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 3)  # fmt: skip


def make_document(shape):
    image = np.zeros((*shape, 3), np.uint8)
    return Document("pet.jpg", image, build_pyramid(image), MaskLayers.blank(shape))
