"""Where the pointer is over the canvas, and which keys are held with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QSinglePointEvent
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.tools.tool import Pointer
from petseg_gui.canvas.transform import Place

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class PointerTracker:
    """Remembers the last event of mouse or pen, and tells what it means for the photo as that lies now."""

    def __init__(self, view: QWidget, scene: Scene) -> None:
        self._view = view
        self._scene = scene
        self._keys = _NONE
        self._pane: Place = (0.0, 0.0)
        self.place: Place | None = None
        """(y, x) in device pixels of the view; None while the pointer is elsewhere."""

    def follow(self, event: QSinglePointEvent, pressure: float = 1.0, *, stay: bool = False) -> Pointer:
        """Return where an event happened; `stay` counts from the pane of the event before, as a stroke does."""
        ratio = self._view.devicePixelRatioF()
        self._keys = event.modifiers()
        place = self.place = (event.position().y() * ratio, event.position().x() * ratio)
        if not stay:
            in_pane = self._scene.pane_place(place)
            self._pane = (place[0] - in_pane[0], place[1] - in_pane[1])
        return self._pointer_at(place, erase=event.button() == Qt.MouseButton.RightButton, pressure=pressure)

    def now(self) -> Pointer | None:
        """Where the pointer is now, also if the photo was moved under it or a key went down."""
        return self._pointer_at(self.place) if self.place is not None else None

    def in_pane(self, place: Place) -> Place:
        """Place in the pane under the pointer of a place in the view."""
        return place[0] - self._pane[0], place[1] - self._pane[1]

    def pixel(self) -> tuple[int, int] | None:
        """(y, x) of the photo's pixel under the pointer, None beside the photo."""
        if self._scene.transform is None or self.place is None:
            return None
        return self._scene.transform.pixel_at(*self.in_pane(self.place))

    def hold_shift(self, held: bool) -> None:
        """Shift went down or came up."""
        self._keys = self._keys | _SHIFT if held else self._keys & ~_SHIFT

    def _pointer_at(self, place: Place, *, erase: bool = False, pressure: float = 1.0) -> Pointer:
        transform = self._scene.transform
        return Pointer(
            transform.to_photo(*self.in_pane(place)) if transform is not None else (0.0, 0.0),
            place,
            erase=erase or bool(self._keys & _CTRL),
            shift=bool(self._keys & _SHIFT),
            alt=bool(self._keys & _ALT),
            pressure=pressure,
            scale=transform.scale / self._view.devicePixelRatioF() if transform is not None else 1.0,
        )
