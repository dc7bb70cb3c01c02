"""Where the pointer is over the canvas, and which keys are held with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QSinglePointEvent

from petseg_gui.canvas.tools.tool import Pointer
from petseg_gui.canvas.transform import Position
from petseg_gui.canvas.viewport import Viewport

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class PointerTracker:
    """Remembers the last event of mouse or pen, and maps it to the photo as that lies now."""

    def __init__(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._keys = Qt.KeyboardModifier.NoModifier
        self._pane: Position = (0.0, 0.0)
        self.point: Position | None = None
        """(y, x) in device pixels of the view; None while the pointer is elsewhere."""

    def follow(self, event: QSinglePointEvent, pressure: float = 1.0, *, stay: bool = False) -> Pointer:
        """Return where an event happened; `stay` keeps to the pane of the event before, as a stroke does."""
        ratio = self._viewport.ratio
        self._keys = event.modifiers()
        point = self.point = (event.position().y() * ratio, event.position().x() * ratio)
        if not stay:
            in_pane = self._viewport.panes.point_in_pane(point)
            self._pane = (point[0] - in_pane[0], point[1] - in_pane[1])
        return self._pointer_at(point, erase=event.button() == Qt.MouseButton.RightButton, pressure=pressure)

    def now(self) -> Pointer | None:
        """Return where the pointer is now, even if the photo was moved under it or a key went down."""
        return self._pointer_at(self.point) if self.point is not None else None

    def in_pane(self, point: Position) -> Position:
        """Map a point of the view into the pane under the pointer."""
        return point[0] - self._pane[0], point[1] - self._pane[1]

    def pixel(self) -> tuple[int, int] | None:
        """Return (y, x) of the photo's pixel under the pointer; None beside the photo."""
        return self._viewport.transform.pixel_at(*self.in_pane(self.point)) if self.point is not None else None

    def hold_shift(self, held: bool) -> None:
        """Note that Shift went down or came up."""
        self._keys = self._keys | _SHIFT if held else self._keys & ~_SHIFT

    def _pointer_at(self, point: Position, *, erase: bool = False, pressure: float = 1.0) -> Pointer:
        transform = self._viewport.transform
        return Pointer(
            transform.to_photo(*self.in_pane(point)),
            point,
            erase=erase or bool(self._keys & _CTRL),
            shift=bool(self._keys & _SHIFT),
            alt=bool(self._keys & _ALT),
            pressure=pressure,
            scale=transform.scale / self._viewport.ratio,
        )
