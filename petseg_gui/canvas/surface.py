"""The canvas without hands: a photo with its mask, drawn, zoomed and moved."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.editing.box import Box
from petseg_gui.canvas.scene import Scene
from petseg_gui.canvas.transform import Transform
from petseg_gui.models.document import Document
from petseg_gui.models.view_state import ViewState


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
        self._document = document
        self._scene.set_document(document, self._view_size())
        if document is not None:
            document.mask_changed.connect(self._update_box)
        self.update()
        self.transform_changed()
        self.zoom_changed.emit(self.zoom)

    def set_proposed(self, proposed: bool) -> None:
        """Show the mask as a proposal that nobody has checked: striped, with a badge."""
        self._scene.set_proposed(proposed)
        self.update()

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
            self._set_transform(Transform.fit(self._document.shape, self._view_size()))

    def _set_transform(self, transform: Transform) -> None:
        rescaled = transform.scale != self.zoom
        self._scene.transform = transform
        self.update()
        self.transform_changed()
        if rescaled:
            self.zoom_changed.emit(self.zoom)

    def _move_photo(self, down: float, right: float) -> None:
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.panned(down, right))

    def _resize_view(self) -> None:
        if self._scene.transform is not None:
            self._set_transform(self._scene.transform.with_view(self._view_size()))

    def _view_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(round(self.height() * ratio), 1), max(round(self.width() * ratio), 1)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has changed, and nothing else."""
        painter = QPainter(self)
        self._scene.draw(painter, event.region(), self.devicePixelRatioF(), self.font())
        painter.end()

    def _update_box(self, box: Box) -> None:
        if self._scene.transform is not None:
            shown = self._scene.transform.box_to_view(box)
            self._update_device(QRect(shown.left, shown.top, shown.shape[1], shown.shape[0]))

    def _update_device(self, rect: QRect) -> None:
        """Have a rectangle in device pixels repainted, and a pixel more on each side for the rounding."""
        ratio = self.devicePixelRatioF()
        left, top = int(rect.left() / ratio) - 2, int(rect.top() / ratio) - 2
        right, bottom = int((rect.right() + 1) / ratio) + 2, int((rect.bottom() + 1) / ratio) + 2
        self.update(QRect(left, top, right - left, bottom - top))

    def _follow_view_state(self, names: set[str]) -> None:
        self._scene.follow_view_state(names)
        self.update()

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
