"""The canvas: a photo with its mask, which tools paint in."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.input.gestures import Gestures
from petseg_gui.canvas.input.keyboard_input import KeyboardInput
from petseg_gui.canvas.input.mouse_input import MouseInput
from petseg_gui.canvas.input.pointer_controller import PointerController
from petseg_gui.canvas.repainter import Repainter
from petseg_gui.canvas.transform import Transform
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.photo_filter import PhotoKind
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState
from petseg_gui.translation import tr

_NOTICE_DELAY_MS = 300
"""Time after which an empty view says what it waits for."""
_NOTICE_COLOUR = QColor(190, 190, 194)


class CanvasView(QWidget):
    """Shows a document as the view options ask for it, and lets the chosen tool work in it.

    The parts: `viewport` says where the photo lies, the scene draws it, the repainter decides when; mouse, gestures and
    keyboard move the pointer, which holds the tool.
    """

    pointer_moved = Signal(object)
    """(y, x) of the photo's pixel under the pointer, None beside the photo."""
    keys_taken = Signal(object)
    """Keys that are for an unfinished outline from now on, as a set; empty for none."""
    photo_step_requested = Signal(int)
    """How many photos to go on in the list; negative to go back."""

    def __init__(self, tools: ToolState, view_state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handlers: Mapping[QEvent.Type, Callable[[Any], bool]] = {}  # some events come while it is being built
        self.viewport = Viewport(self, view_state)
        self._document: Document | None = None
        self._connected: list[tuple[SignalInstance, Callable[..., object]]] = []
        self._scene = Scene(self.viewport, view_state)
        self._repainter = Repainter(self, self.viewport, self._scene)
        self._pointer = PointerController(self, self.viewport, self._scene, self._repainter, tools, view_state)
        self._handlers = self._make_handlers(tools)
        self._notice = ""
        self._notice_delay = QTimer(self, singleShot=True, interval=_NOTICE_DELAY_MS)
        self._notice_delay.timeout.connect(self.update)
        self.viewport.changed.connect(self._follow_transform)
        self._pointer.moved.connect(self.pointer_moved)
        self._pointer.keys_taken.connect(self.keys_taken)
        view_state.changed.connect(self._follow_view_state)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Photo with its mask"))

    def _make_handlers(self, tools: ToolState) -> Mapping[QEvent.Type, Callable[[Any], bool]]:
        keyboard = KeyboardInput(self, self._pointer)
        keyboard.photo_step_requested.connect(self.photo_step_requested)
        gestures = Gestures(self, self.viewport, tools, self._pointer.cancel)
        return {**MouseInput(self, self._pointer).handlers, **gestures.handlers, **keyboard.handlers}

    def sizeHint(self) -> QSize:
        """Size in a window without a stored one."""
        return QSize(960, 720)

    # What is shown

    @property
    def document(self) -> Document | None:
        """The document shown."""
        return self._document

    def set_document(self, document: Document | None) -> None:
        """Show another document, fitted to the view, or none.

        A stroke in progress in the old one is finished, an outline that was only begun is cancelled.
        """
        self._pointer.set_document(document)
        for signal, slot in self._connected:
            signal.disconnect(slot)
        self._document = document
        self._connected = [] if document is None else self._connections(document)
        for signal, slot in self._connected:
            signal.connect(slot)
        self._scene.set_document(document)
        self.viewport.set_photo(None if document is None else document.shape)
        self._repainter.update_all()

    def _connections(self, document: Document) -> list[tuple[SignalInstance, Callable[..., object]]]:
        return [
            (document.mask_changed, self._repainter.update_box),
            (document.preview_changed, self._repainter.update_all),
            (document.proposal_changed, self._follow_proposal),
        ]

    def show_kind(self, kind: PhotoKind | None, reason: str = "") -> None:
        """Say in a badge how far the photo has come and why it is skipped, and stripe an unchecked proposal."""
        if (kind, reason) != (self._scene.kind, self._scene.reason):
            self._scene.show_kind(kind, reason)
            self._repainter.update_all()

    def wait_for(self, text: str) -> None:
        """Say in the empty view what is on its way, should it take a while; "" for nothing."""
        if text != self._notice:
            self._notice = text
            self._notice_delay.start()
            self.update()

    def zoom_to_mask(self) -> None:
        """Show pet and border as large as the view allows; the whole photo if there are none."""
        box = self._scene.photo.mask.mask_box() if self._scene.photo is not None else None
        if box is None:
            self.viewport.fit()
        else:
            self.viewport.show_box(box)

    @property
    def is_settled(self) -> bool:
        """Whether what is on the screen is final, with nothing left to be drawn more precisely."""
        return self._repainter.is_settled

    # Changes

    def _follow_transform(self, old: Transform) -> None:
        self._repainter.follow_transform(old)
        self._pointer.follow_photo()

    def _follow_proposal(self) -> None:
        self._repainter.update_all()
        self._pointer.refresh()

    def _follow_view_state(self, names: set[str]) -> None:
        if self._scene.photo is not None:
            self._scene.photo.follow_view_state(names)
        self.viewport.follow_view_state(names)
        self._repainter.update_all()

    # Events

    def event(self, event: QEvent) -> bool:
        """Offer mouse, gestures and keys to the input, and follow the screen's scaling."""
        handler = self._handlers.get(event.type())
        if handler is not None and handler(event):
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.viewport.resize()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the photo fitted, or its centre in place."""
        self.viewport.resize()

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish a stroke, which cannot go on out of sight."""
        self._pointer.tool_controller.leave()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has changed, and nothing else."""
        try:
            self._repainter.prepare(event.region())
            self._paint(partial(self._draw, region=event.region()))
        except Exception:  # reported, while a blank canvas says that something is wrong
            self._paint(lambda painter: painter.fillRect(event.rect(), self.palette().window()))
            raise

    def _paint(self, draw: Callable[[QPainter], None]) -> None:
        painter = QPainter(self)
        try:
            draw(painter)
        finally:  # Qt crashes over a painter that outlives the painting
            painter.end()

    def _draw(self, painter: QPainter, region: QRegion) -> None:
        self._scene.draw(painter, region, self.font())
        if self._document is None and not self._notice_delay.isActive():
            painter.setPen(_NOTICE_COLOUR)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._notice)
