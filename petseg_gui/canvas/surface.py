"""The canvas without hands: a photo with its mask, drawn, zoomed and moved."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import rect_of
from petseg_gui.canvas.drawing.rectangles import around_device
from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.transform import Size, Transform
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState

CATCH_UP = 0.006
"""Seconds of each frame for bringing the small pictures of the mask up to date."""
_PAUSE = 100
_TELL = 300
"""Milliseconds after which an empty view says what is on its way."""
_TEXT = QColor(190, 190, 194)
_HASTE = 80
"""Milliseconds without zooming after which the photo is drawn smoothly."""


class CanvasSurface(QWidget):
    """Shows a document as the view options ask, and keeps what is on the screen in line with it.

    `CanvasView` adds pointer and keys; it follows by overriding `transform_changed` and `document_changed`.
    """

    zoom_changed = Signal(float)
    """Pixels of the screen that one of the photo takes: 1.0 is 100 % on every screen."""

    def __init__(self, view_state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene(view_state)
        self._document: Document | None = None
        self._owed = 0.0, 0.0
        self._catching_up = QTimer(self)
        self._catching_up.timeout.connect(self._catch_up)
        # Not at once, as an update that is asked for while painting can get lost.
        self._caught_up = QTimer(self, singleShot=True, interval=0)
        self._caught_up.timeout.connect(self.update)
        self._haste = QTimer(self, singleShot=True, interval=_HASTE)
        self._haste.timeout.connect(self._draw_smoothly)
        self._waiting_for = ""
        self._telling = QTimer(self, singleShot=True, interval=_TELL)
        self._telling.timeout.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        view_state.changed.connect(self._follow_view_state)

    def sizeHint(self) -> QSize:
        """Size that a window without a stored one gives it."""
        return QSize(960, 720)

    # What is shown

    @property
    def document(self) -> Document | None:
        """The document shown."""
        return self._document

    def set_document(self, document: Document | None) -> None:
        """Show another document, fitted to the view, or none."""
        if self._document is not None:
            self._document.mask_changed.disconnect(self._update_box)
            self._document.preview_changed.disconnect(self._update_all)
            self._document.proposal_changed.disconnect(self._update_all)
        self._document = document
        self._pane_size()
        self._scene.set_document(document)
        if document is not None:
            document.mask_changed.connect(self._update_box)
            document.preview_changed.connect(self._update_all)
            document.proposal_changed.connect(self._update_all)
        self._update_all()
        self.transform_changed()
        self.zoom_changed.emit(self.zoom)

    def wait_for(self, text: str) -> None:
        """Say in the empty view what is on its way, should it take a while; "" for nothing."""
        if text != self._waiting_for:
            self._waiting_for = text
            self._telling.start()
            self.update()

    def set_proposed(self, proposed: bool) -> None:
        """Show the mask as a proposal that nobody has checked: striped, with a badge."""
        self._scene.set_proposed(proposed)
        self._update_all()

    # Zoom

    @property
    def zoom(self) -> float:
        """Pixels of the screen that one of the photo takes; 1.0 without a photo."""
        return self._scene.transform.scale if self._scene.transform is not None else 1.0

    def zoom_in(self) -> None:
        """Show the middle of the view at the next larger of the usual scales."""
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.stepped(1))

    def zoom_out(self) -> None:
        """Show the middle of the view at the next smaller of the usual scales."""
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.stepped(-1))

    def actual_size(self) -> None:
        """Show a pixel of the photo on each pixel of the screen."""
        self.set_zoom(1.0)

    def set_zoom(self, scale: float) -> None:
        """Show the middle of the view at a scale."""
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.scaled(scale))

    def fit(self) -> None:
        """Show the whole photo, also when the view is resized."""
        if self._document is not None:
            self._set_transform(Transform.fit(self._document.shape, self._pane_size()))

    def zoom_to_mask(self) -> None:
        """Show pet and border as large as the view allows; the whole photo if there are none."""
        box = self._scene.mask_box()
        if self._scene.transform is not None and box is not None:
            self._set_transform(self._scene.transform.showing(box))
        else:
            self.fit()

    def _set_transform(self, transform: Transform) -> None:
        rescaled = transform.scale != self.zoom
        way, still = self._scene.way_to(transform), self._still()
        self._scene.transform = transform
        if way is None or not self._scroll(way, still):
            self.update()
        self._catching_up.start(_PAUSE)
        self.transform_changed()
        if rescaled:
            self.zoom_changed.emit(self.zoom)

    def _still(self) -> QRegion:
        return self._scene.still(self.devicePixelRatioF(), self.font())

    def _scroll(self, way: QPoint, still: QRegion) -> bool:
        """Move what is on the screen, so that only what comes into view is painted, and what was and is to be still.

        Nothing is moved by a part of a logical pixel, nor where one is not a whole number of the screen's.
        """
        ratio = self.devicePixelRatioF()
        if any(number % 1 for number in (ratio, way.x() / ratio, way.y() / ratio)):
            return False
        right, down = round(way.x() / ratio), round(way.y() / ratio)
        self.scroll(right, down)
        self.update(still.translated(right, down).united(self._still()))
        return True

    def _zoom_fast(self, transform: Transform) -> None:
        """Follow a wheel or fingers: many scales one after the other, of which only the last is looked at."""
        self._scene.set_haste(True)
        self._haste.start()
        self._set_transform(transform)

    def _draw_smoothly(self) -> None:
        self._haste.stop()
        self._scene.set_haste(False)
        self.update()

    def _move_photo(self, down: float, right: float) -> None:
        """Move by what can be scrolled: whole logical pixels; the rest is made up for by the next move."""
        ratio = self.devicePixelRatioF()
        unit = round(ratio) if ratio.is_integer() else 1
        wanted = self._owed[0] + down, self._owed[1] + right
        moved = unit * round(wanted[0] / unit), unit * round(wanted[1] / unit)
        self._owed = wanted[0] - moved[0], wanted[1] - moved[1]
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.panned(*moved))

    def _resize_view(self) -> None:
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.with_view(self._pane_size()))

    def _pane_size(self) -> Size:
        """Height and width in device pixels of what shows the photo: the view, or a part of one that is split."""
        ratio = self.devicePixelRatioF()
        return self._scene.set_view((max(round(self.height() * ratio), 1), max(round(self.width() * ratio), 1)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has changed, and nothing else."""
        if self._scene.is_small:
            self._scene.make_up()
        if self._haste.isActive() and event.region().boundingRect() != self.rect():
            self._draw_smoothly()  # somebody is at work already, who is not to see parts that do not fit together
        painter = QPainter(self)
        try:
            self._scene.draw(painter, event.region(), self.devicePixelRatioF(), self.font())
            if self._document is None and not self._telling.isActive():
                painter.setPen(_TEXT)
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._waiting_for)
        finally:  # Qt crashes over a painter that outlives the painting
            painter.end()

    def _update_box(self, box: Box) -> None:
        """Have the part of the mask that has changed repainted."""
        self._scene.mark(box)
        self._update_photo(box)
        self._catching_up.start(_PAUSE)

    def _update_all(self) -> None:
        self.update()
        self._catching_up.start(_PAUSE)

    def _catch_up(self) -> None:
        """Work on what is too much for one frame, a little in each."""
        small, was_behind = self._scene.is_small, self._scene.is_behind
        for box in self._scene.catch_up(CATCH_UP):
            if small:
                self._update_photo(box)
        if self._scene.is_behind:
            self._catching_up.start(0 if small else _PAUSE)
        else:
            self._catching_up.stop()
            if small and was_behind:
                self._caught_up.start()  # a difference is drawn only when all of it is known

    def _update_photo(self, box: Box) -> None:
        if self._scene.transform is not None:
            self._update_device([rect_of(self._scene.transform.box_to_view(box))])

    def _update_device(self, rects: Iterable[QRect]) -> None:
        """Have rectangles in device pixels of the panes repainted, and some more on each side for the rounding."""
        ratio, region = self.devicePixelRatioF(), QRegion()
        for rect in rects:
            for part in self._scene.view_rects(rect):
                region += around_device(part, ratio)
        self.update(region)

    def _follow_view_state(self, names: set[str]) -> None:
        self._scene.follow_view_state(names)
        if "split" in names:
            self._resize_view()
        self._update_all()

    def transform_changed(self) -> None:
        """The photo lies elsewhere in the view now."""

    # Coming and going

    def event(self, event: QEvent) -> bool:
        """Follow the screen's scaling."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resize_view()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the photo fitted, or its middle in the middle."""
        self._resize_view()
