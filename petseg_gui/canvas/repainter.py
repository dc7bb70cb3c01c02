"""When the canvas repaints what."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from core.pixels import Box
from petseg_gui.canvas.drawing.rectangles import around_device, rect_of
from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.transform import Transform
from petseg_gui.canvas.viewport import Viewport

CATCH_UP_SECONDS = 0.006
"""Share of each frame for bringing the mask's coverage up to date."""
CATCH_UP_PAUSE_MS = 100
FAST_MODE_MS = 80
"""Time without zooming after which the photo is drawn smoothly."""


class Repainter(QObject):
    """Has changes repainted: what is small at once and alone, what takes longer than a frame bit by bit.

    While a wheel or fingers are zooming, all is drawn in fast mode.
    """

    def __init__(self, view: QWidget, viewport: Viewport, scene: Scene) -> None:
        super().__init__(view)
        self._view = view
        self._viewport = viewport
        self._scene = scene
        self._catching_up = QTimer(self)
        self._catching_up.timeout.connect(self._catch_up)
        # Not at once, as an update requested while painting can get lost.
        self._final_update = QTimer(self, singleShot=True, interval=0)
        self._final_update.timeout.connect(view.update)
        self._fast_mode = QTimer(self, singleShot=True, interval=FAST_MODE_MS)
        self._fast_mode.timeout.connect(self._end_fast_mode)
        viewport.zooming.connect(self._start_fast_mode)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to catch up with, or to draw again more precisely."""
        photo = self._scene.photo
        is_behind = photo is not None and photo.mask.is_behind
        return not (is_behind or self._fast_mode.isActive() or self._final_update.isActive())

    # Changes

    def update_all(self) -> None:
        """Repaint everything."""
        self._view.update()
        self._catching_up.start(CATCH_UP_PAUSE_MS)

    def update_box(self, box: Box) -> None:
        """Repaint a box of the photo, whose mask has changed."""
        if self._scene.photo is not None:
            self._scene.photo.mask.mark(box)
        self._update_photo(box)
        self._catching_up.start(CATCH_UP_PAUSE_MS)

    def update_rects(self, rects: Iterable[QRect]) -> None:
        """Repaint rectangles in device pixels of the panes, padded for the rounding."""
        ratio, region = self._viewport.ratio, QRegion()
        for rect in rects:
            for part in self._viewport.panes.rects(rect):
                region += around_device(part, ratio)
        self._view.update(region)

    def _update_photo(self, box: Box) -> None:
        self.update_rects([rect_of(self._viewport.transform.box_to_view(box))])

    # Moving the photo

    def follow_transform(self, old: Transform) -> None:
        """Repaint what comes into view, or all if the photo was not just moved."""
        if not self._scroll(old):
            self._view.update()
        self._catching_up.start(CATCH_UP_PAUSE_MS)

    def _scroll(self, old: Transform) -> bool:
        """Move what is on the screen; repaint what comes into view, and what stays in place before and after.

        Only whole logical pixels that are whole device pixels can be scrolled.
        """
        offset = self._viewport.transform.offset_from(old)
        if offset is None or not self._scene.can_scroll:
            return False
        ratio = self._viewport.ratio
        down, right = (distance / ratio for distance in offset)
        if any(number % 1 for number in (ratio, down, right)):
            return False
        font = self._view.font()
        self._view.scroll(round(right), round(down))
        fixed = self._scene.fixed_region(old, font).translated(round(right), round(down))
        self._view.update(fixed.united(self._scene.fixed_region(self._viewport.transform, font)))
        return True

    # Fast mode

    def _start_fast_mode(self) -> None:
        if self._scene.photo is not None:
            self._scene.photo.fast = True
            self._fast_mode.start()

    def _end_fast_mode(self) -> None:
        self._fast_mode.stop()
        if self._scene.photo is not None:
            self._scene.photo.fast = False
        self._final_update.start()

    # Painting

    def prepare(self, region: QRegion) -> None:
        """Bring what is about to be painted up to date."""
        photo = self._scene.photo
        if photo is not None and photo.mask.uses_coverage:
            photo.mask.make_up()
        if self._fast_mode.isActive() and region.boundingRect() != self._view.rect():
            self._end_fast_mode()  # somebody works already, and must not see parts that do not fit together

    def _catch_up(self) -> None:
        photo = self._scene.photo
        if photo is None:
            self._catching_up.stop()
            return
        uses_coverage, was_behind = photo.mask.uses_coverage, photo.mask.is_behind
        for box in photo.mask.catch_up(CATCH_UP_SECONDS):
            if uses_coverage:
                self._update_photo(box)
        if photo.mask.is_behind:
            self._catching_up.start(0 if uses_coverage else CATCH_UP_PAUSE_MS)
        else:
            self._catching_up.stop()
            if uses_coverage and was_behind:
                self._final_update.start()  # a difference is drawn only when all of it is known
