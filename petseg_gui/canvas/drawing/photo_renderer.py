"""The photo as it lies in the view, kept so that painting on it costs no scaling."""

import math

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from core.display.pyramid import for_screen
from core.images import RgbImage
from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import bands, box_of, rects_of, view_screen
from petseg_gui.canvas.drawing.sampling import sample
from petseg_gui.canvas.transform import Size, Transform

SURROUND = QColor(44, 44, 46)
"""Beside the photo. Neutral and dark in every theme, so that colours are judged alike."""
NEAREST_FROM = 2.0
"""Scale from which the photo's pixels are shown as squares."""
MOST_ENLARGED = math.sqrt(2)
"""How much a smaller level may be enlarged before the next larger one, that costs four times as much, is used."""
_BAND = 300_000
"""Pixels that are scaled at a time, so that little memory is needed for what is read for them."""
_MARGIN = 3

Table = npt.NDArray[np.uint8]
"""(256,) uint8: the brightness that each brightness is shown with."""


class Backdrop:
    """A picture of the view without the mask, in device pixels.

    Scaling a photo takes several times as long as laying the mask over it. So that is done only when the scale changes,
    and when the photo is moved only for the part that comes into view.

    Parameters
    ----------
    levels : list of arrays
        As `build_pyramid` makes them.
    """

    def __init__(self, levels: list[RgbImage]) -> None:
        self._levels = levels
        self._images = {index: view_screen(level) for index, level in enumerate(levels) if level.shape[2] == 4}
        self._table: Table | None = None
        self._transform: Transform | None = None
        self._canvas = _Canvas((1, 1))

    def draw_roughly(self, transform: Transform) -> npt.NDArray[np.uint8]:
        """The same without smoothing and beside its place by up to a pixel of the photo, (H, W, 4) BGRA, not kept."""
        whole = Box.whole(transform.view)
        sampling = sample(transform, whole)
        if sampling is None:
            return _surround(transform.view)
        level = level_for(transform.scale, len(self._levels))
        photo = for_screen(sampling.at_level(level).pick_roughly(self._levels[level]))
        if self._table is not None:
            photo = np.asarray(cv2.LUT(photo, self._table), np.uint8)
        if sampling.box == whole:
            return photo
        pixels = _surround(transform.view)
        pixels[sampling.box.slices] = photo
        return pixels

    def set_table(self, table: Table | None) -> None:
        """Show the photo lighter or darker than it is, from the next picture on."""
        self._table = table
        self._transform = None

    def picture(self, transform: Transform) -> QImage:
        """The photo and what is beside it, of the view's size."""
        if transform != self._transform:
            if not self._scroll(transform):
                self._canvas = self._canvas.of_size(transform.view)
                self._render(transform, QRegion(self._canvas.image.rect()))
            self._transform = transform
        return self._canvas.image

    def _scroll(self, transform: Transform) -> bool:
        """Move the picture and render what came into view; False if the photo was not just moved."""
        old = self._transform
        if old is None or (old.scale, old.view) != (transform.scale, transform.view):
            return False
        way = QPoint(transform.left - old.left, transform.top - old.top)
        self._canvas.move(way)
        whole = self._canvas.image.rect()
        self._render(transform, QRegion(whole).subtracted(QRegion(whole.translated(way))))
        return True

    def _render(self, transform: Transform, region: QRegion) -> None:
        painter = QPainter(self._canvas.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for rect in rects_of(region):
            self._render_rect(painter, transform, rect)
        painter.end()

    def _render_rect(self, painter: QPainter, transform: Transform, rect: QRect) -> None:
        photo = transform.box_to_view(Box.whole(transform.photo))
        if not QRect(photo.left + 1, photo.top + 1, photo.shape[1] - 2, photo.shape[0] - 2).contains(rect):
            painter.fillRect(rect, SURROUND)
        if transform.scale >= NEAREST_FROM:
            self._draw_squares(painter, transform, box_of(rect))
        elif (level := level_for(transform.scale, len(self._levels))) in self._images:
            _draw_smooth(painter, transform, rect, self._images[level])
        else:
            for band in bands(rect, _BAND):
                self._draw_cut(painter, transform, band)
        if self._table is not None:
            self._canvas.look_up(self._table, rect, photo)

    def _draw_squares(self, painter: QPainter, transform: Transform, box: Box) -> None:
        sampling = sample(transform, box)
        if sampling is None:
            return
        rows, columns = sampling.rows, sampling.columns
        part = for_screen(self._levels[0][rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
        pixels = np.ascontiguousarray(part).view(np.uint32)[..., 0]
        picked = sampling._replace(rows=rows - rows[0], columns=columns - columns[0]).pick(pixels)
        painter.drawImage(
            sampling.box.left, sampling.box.top, view_screen(picked.view(np.uint8).reshape(*picked.shape, 4))
        )

    def _draw_cut(self, painter: QPainter, transform: Transform, band: QRect) -> None:
        """Draw from the photo itself, of which only the part seen is put in the order of the screen's bytes."""
        top, left = transform.to_photo(band.top(), band.left())
        bottom, right = transform.to_photo(band.bottom() + 1, band.right() + 1)
        cut = Box(
            math.floor(top) - _MARGIN,
            math.floor(left) - _MARGIN,
            math.ceil(bottom) + _MARGIN,
            math.ceil(right) + _MARGIN,
        ).clipped(transform.photo)
        if not cut.is_empty:
            part = np.ascontiguousarray(for_screen(self._levels[0][cut.slices]))
            _draw_smooth(painter, transform, band, view_screen(part), cut)


def _surround(size: Size) -> npt.NDArray[np.uint8]:
    return np.full(size, SURROUND.rgba(), np.uint32).view(np.uint8).reshape(*size, 4)


def level_for(scale: float, levels: int) -> int:
    """The smallest of so many levels that need not be enlarged much."""
    level = 0
    while level + 1 < levels and scale * 2 ** (level + 1) <= MOST_ENLARGED:
        level += 1
    return level


class _Canvas:
    """An image of the view's size and its memory."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.pixels = np.empty((*size, 4), np.uint8)
        self.image = view_screen(self.pixels)

    def of_size(self, size: tuple[int, int]) -> "_Canvas":
        """Return this one if it has the size, else another."""
        return self if self.pixels.shape[:2] == size else _Canvas(size)

    def move(self, way: QPoint) -> None:
        """Move all pixels; what has none after that holds any colours.

        Rows lie one behind the other in memory, so one long copy moves them all: twice as fast as drawing, and in
        either direction, which NumPy's own copies are not.
        """
        memory = self.pixels.data.cast("B")
        step = 4 * (way.y() * self.pixels.shape[1] + way.x())
        if 0 < step < len(memory):
            memory[step:] = memory[:-step]
        elif -len(memory) < step < 0:
            memory[:step] = memory[-step:]

    def look_up(self, table: Table, rect: QRect, photo: Box) -> None:
        """Replace each colour in a rectangle as far as it shows the photo."""
        box = box_of(rect).intersection(photo).clipped(self.pixels.shape)
        if not box.is_empty:
            self.pixels[box.slices] = cv2.LUT(self.pixels[box.slices], table)


def _draw_smooth(painter: QPainter, transform: Transform, rect: QRect, image: QImage, cut: Box | None = None) -> None:
    """Draw an image of the whole photo, or of a cut of it in full size."""
    height, width = transform.photo
    painter.save()
    painter.setClipRect(rect)
    painter.translate(transform.left, transform.top)
    if cut is None:
        painter.scale(transform.scale * width / image.width(), transform.scale * height / image.height())
        painter.drawImage(0, 0, image)
    else:
        painter.scale(transform.scale, transform.scale)
        painter.drawImage(cut.left, cut.top, image)
    painter.restore()


def place_photo(painter: QPainter, transform: Transform, size: QSize) -> None:
    """Let a painter in device pixels draw an image of this size, at (0, 0), where the photo lies."""
    height, width = transform.photo
    painter.translate(transform.left, transform.top)
    painter.scale(transform.scale * width / size.width(), transform.scale * height / size.height())
