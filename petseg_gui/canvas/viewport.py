"""Which part of the photo the view shows, and at which scale."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from core.pixels import Box
from petseg_gui.canvas.panes import Panes
from petseg_gui.canvas.transform import NO_PHOTO, Position, Size, Transform
from petseg_gui.models.view import ViewState


class Viewport(QObject):
    """Zooms and moves the photo. Without a photo, nothing happens.

    Points are in device pixels unless stated otherwise. Each pane of a split view shows the same part of the photo.

    Parameters
    ----------
    view : QWidget
        Where the photo is shown.
    view_state : ViewState
        Tells how the view is split.
    """

    changed = Signal(object)
    """The photo was moved, scaled or replaced; carries the `Transform` before."""
    zoom_changed = Signal(float)
    """Device pixels per pixel of the photo: 1.0 is 100 % on every screen."""
    zooming = Signal()
    """A wheel or fingers are zooming: another scale follows, and probably more right after it."""

    def __init__(self, view: QWidget, view_state: ViewState) -> None:
        super().__init__(view)
        self._view = view
        self._view_state = view_state
        self._remainder = 0.0, 0.0
        self.panes = Panes((1, 1))
        self.transform = NO_PHOTO
        """Where the photo lies in each pane."""

    @property
    def ratio(self) -> float:
        """Device pixels per logical pixel."""
        return self._view.devicePixelRatioF()

    @property
    def zoom(self) -> float:
        """Device pixels per pixel of the photo; 1.0 without a photo."""
        return self.transform.scale

    def set_photo(self, shape: Size | None) -> None:
        """Show a photo of this (height, width), fitted; None for none."""
        self._update_panes()
        self._remainder = 0.0, 0.0
        old, self.transform = self.transform, NO_PHOTO if shape is None else Transform.fit(shape, self.panes.size)
        self.changed.emit(old)
        self.zoom_changed.emit(self.zoom)

    # Zooming

    def zoom_in(self) -> None:
        """Go to the next larger of the usual scales."""
        self._change(lambda shown: shown.stepped(1))

    def zoom_out(self) -> None:
        """Go to the next smaller of the usual scales."""
        self._change(lambda shown: shown.stepped(-1))

    def actual_size(self) -> None:
        """Show one pixel of the photo on one of the screen."""
        self.set_zoom(1.0)

    def set_zoom(self, scale: float) -> None:
        """Change the scale around the centre of the view."""
        self._change(lambda shown: shown.scaled(scale))

    def fit(self) -> None:
        """Show the whole photo, and keep it fitted when the view is resized."""
        self._update_panes()
        self._change(lambda shown: Transform.fit(shown.photo, self.panes.size))

    def show_box(self, box: Box) -> None:
        """Show a box of the photo as large as the view allows."""
        self._change(lambda shown: shown.showing(box))

    def zoom_by(self, factor: float, around: QPointF) -> None:
        """Zoom around a point in logical pixels, as a wheel or fingers do many times in a row."""
        self.zooming.emit()
        point = self.panes.point_in_pane((around.y() * self.ratio, around.x() * self.ratio))
        self._change(lambda shown: shown.scaled(shown.scale * factor, point))

    # Moving

    def move_by(self, offset: QPointF) -> None:
        """Move the photo by an offset in logical pixels."""
        self.pan(round(offset.y() * self.ratio), round(offset.x() * self.ratio))

    def pan(self, down: float, right: float) -> None:
        """Move the photo by device pixels. Only whole logical ones can be scrolled, so the rest is carried over."""
        unit = round(self.ratio) if self.ratio.is_integer() else 1
        total = self._remainder[0] + down, self._remainder[1] + right
        moved = unit * round(total[0] / unit), unit * round(total[1] / unit)
        self._remainder = total[0] - moved[0], total[1] - moved[1]
        self._change(lambda shown: shown.panned(*moved))

    def centre_on(self, position: Position) -> None:
        """Move a position of the photo to the centre of the view."""
        y, x = self.transform.to_view(*position)
        height, width = self.transform.view
        self.pan(round(height / 2 - y), round(width / 2 - x))

    # The view itself

    def resize(self, *, held: bool = False) -> None:
        """Follow the view's size and its screen's scaling: keep the photo fitted, or its centre in place.

        If `held`, the photo stays where it is in the view, also one that is fitted, until the next resize.
        """
        self._update_panes()
        self._change(lambda shown: shown.with_view(self.panes.size, held=held))

    def follow_view_state(self, names: set[str]) -> None:
        """Follow the options of these names."""
        if "split" in names:
            self.resize()
        elif "swipe" in names:
            self._update_panes()

    def _update_panes(self) -> None:
        height, width = (max(round(side * self.ratio), 1) for side in (self._view.height(), self._view.width()))
        options = self._view_state.options
        self.panes = Panes((height, width), options.split, options.swipe)

    def _change(self, changed: Callable[[Transform], Transform]) -> None:
        if self.transform.photo == NO_PHOTO.photo:
            return
        old, self.transform = self.transform, changed(self.transform)
        self.changed.emit(old)
        if self.transform.scale != old.scale:
            self.zoom_changed.emit(self.zoom)
