"""The photo as it lies in the view, cached so that painting on it costs no scaling."""

import math

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from core.display.pyramid import for_screen
from core.images import RgbImage
from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import view_screen
from petseg_gui.canvas.drawing.rectangles import bands, box_of, rects_of
from petseg_gui.canvas.drawing.sampling import sample
from petseg_gui.canvas.transform import NO_PHOTO, Size, Transform
from petseg_gui.models.options import ViewOptions

SURROUND = QColor(44, 44, 46)
"""Beside the photo. Neutral and dark in every theme, so that colours are judged alike."""
MIN_SQUARES_SCALE = 2.0
"""Scale from which the photo's pixels are shown as squares."""
MAX_ENLARGEMENT = math.sqrt(2)
"""How much a level may be enlarged before the next larger one is used, which costs four times as much."""
_BAND = 300_000
"""Pixels that are scaled at a time, so that little memory is needed for their source."""
_MARGIN = 3

Table = npt.NDArray[np.uint8]
"""(256,) uint8: the brightness that each brightness is shown with."""


def tone_table(options: ViewOptions) -> Table | None:
    """Return the table for brightness, contrast and gamma of the photo as shown; None if all are neutral."""
    if (options.brightness, options.contrast, options.gamma) == (0.0, 0.0, 1.0):
        return None
    levels = (np.arange(256) / 255) ** (1 / options.gamma)
    # A contrast of 1 leaves black and white, one of -1 leaves grey.
    slope = np.tan((min(options.contrast, 0.98) + 1) * np.pi / 4)
    levels = (levels - 0.5) * slope + 0.5 + options.brightness / 2
    return np.asarray(np.clip(levels * 255 + 0.5, 0, 255), np.uint8)


class PhotoRenderer:
    """Renders the view without the mask, in device pixels.

    Scaling a photo takes several times as long as blending the mask over it. So it is done only when the scale changes,
    and after panning only for the part that has come into view.

    Parameters
    ----------
    levels : list of arrays
        As `build_pyramid` makes them.
    """

    def __init__(self, levels: list[RgbImage]) -> None:
        self._levels = levels
        self._images = {index: view_screen(level) for index, level in enumerate(levels) if level.shape[2] == 4}
        self._table: Table | None = None
        self._rendered = NO_PHOTO
        self._buffer = _Buffer((1, 1))

    def set_table(self, table: Table | None) -> None:
        """Show the photo lighter or darker from the next frame on."""
        self._table = table
        self._rendered = NO_PHOTO

    # Fast

    def fast_pixels(self, transform: Transform) -> npt.NDArray[np.uint8]:
        """Return (H, W, 4) BGRA of the view without smoothing and off by up to a pixel of the photo; not cached."""
        whole = Box.whole(transform.view)
        sampling = sample(transform, whole)
        if sampling is None:
            return _surround(transform.view)
        level = level_for(transform.scale, len(self._levels))
        photo = for_screen(sampling.at_level(level).pick_fast(self._levels[level]))
        if self._table is not None:
            photo = np.asarray(cv2.LUT(photo, self._table), np.uint8)
        if sampling.box == whole:
            return photo
        pixels = _surround(transform.view)
        pixels[sampling.box.slices] = photo
        return pixels

    # Smooth

    def image(self, transform: Transform) -> QImage:
        """Return the photo and its surround, of the view's size."""
        if transform != self._rendered:
            if not self._scroll(transform):
                self._buffer = self._buffer.of_size(transform.view)
                self._render(transform, QRegion(self._buffer.image.rect()))
            self._rendered = transform
        return self._buffer.image

    def _scroll(self, transform: Transform) -> bool:
        """Move the pixels and render what came into view; False if the photo was not just moved."""
        moved = transform.offset_from(self._rendered)
        if moved is None:
            return False
        offset = QPoint(moved[1], moved[0])
        self._buffer.move(offset)
        whole = self._buffer.image.rect()
        self._render(transform, QRegion(whole).subtracted(QRegion(whole.translated(offset))))
        return True

    def _render(self, transform: Transform, region: QRegion) -> None:
        painter = QPainter(self._buffer.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for rect in rects_of(region):
            self._render_rect(painter, transform, rect)
        painter.end()

    def _render_rect(self, painter: QPainter, transform: Transform, rect: QRect) -> None:
        photo = transform.box_to_view(Box.whole(transform.photo))
        if not QRect(photo.left + 1, photo.top + 1, photo.shape[1] - 2, photo.shape[0] - 2).contains(rect):
            painter.fillRect(rect, SURROUND)
        if transform.scale >= MIN_SQUARES_SCALE:
            self._draw_squares(painter, transform, box_of(rect))
        elif (level := level_for(transform.scale, len(self._levels))) in self._images:
            _draw_smooth(painter, transform, rect, self._images[level])
        else:
            for band in bands(rect, _BAND):
                self._draw_crop(painter, transform, band)
        if self._table is not None:
            self._buffer.look_up(self._table, rect, photo)

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

    def _draw_crop(self, painter: QPainter, transform: Transform, band: QRect) -> None:
        """Draw from the photo itself, converting only what is seen of it to the screen's byte order."""
        top, left = transform.to_photo(band.top(), band.left())
        bottom, right = transform.to_photo(band.bottom() + 1, band.right() + 1)
        crop = Box(
            math.floor(top) - _MARGIN,
            math.floor(left) - _MARGIN,
            math.ceil(bottom) + _MARGIN,
            math.ceil(right) + _MARGIN,
        ).clipped(transform.photo)
        if not crop.is_empty:
            part = np.ascontiguousarray(for_screen(self._levels[0][crop.slices]))
            _draw_smooth(painter, transform, band, view_screen(part), crop)


def _surround(size: Size) -> npt.NDArray[np.uint8]:
    return np.full(size, SURROUND.rgba(), np.uint32).view(np.uint8).reshape(*size, 4)


def level_for(scale: float, levels: int) -> int:
    """Return the coarsest of this many levels that is hardly enlarged at a scale."""
    level = 0
    while level + 1 < levels and scale * 2 ** (level + 1) <= MAX_ENLARGEMENT:
        level += 1
    return level


def _draw_smooth(painter: QPainter, transform: Transform, rect: QRect, image: QImage, crop: Box | None = None) -> None:
    """Draw an image of the whole photo, or of a crop at full size."""
    height, width = transform.photo
    painter.save()
    painter.setClipRect(rect)
    painter.translate(transform.left, transform.top)
    if crop is None:
        painter.scale(transform.scale * width / image.width(), transform.scale * height / image.height())
        painter.drawImage(0, 0, image)
    else:
        painter.scale(transform.scale, transform.scale)
        painter.drawImage(crop.left, crop.top, image)
    painter.restore()


class _Buffer:
    """An image of the view's size and its memory."""

    def __init__(self, size: Size) -> None:
        self.pixels = np.empty((*size, 4), np.uint8)
        self.image = view_screen(self.pixels)

    def of_size(self, size: Size) -> "_Buffer":
        return self if self.pixels.shape[:2] == size else _Buffer(size)

    def move(self, offset: QPoint) -> None:
        """Move all pixels; those that come into view are undefined.

        Rows lie one after the other in memory, so one long copy moves them all: twice as fast as drawing, and safe in
        both directions, which NumPy's own copies are not.
        """
        memory = self.pixels.data.cast("B")
        step = 4 * (offset.y() * self.pixels.shape[1] + offset.x())
        if 0 < step < len(memory):
            memory[step:] = memory[:-step]
        elif -len(memory) < step < 0:
            memory[:step] = memory[-step:]

    def look_up(self, table: Table, rect: QRect, photo: Box) -> None:
        """Replace each colour in a rectangle, as far as it shows the photo."""
        box = box_of(rect).intersection(photo).clipped(self.pixels.shape)
        if not box.is_empty:
            self.pixels[box.slices] = cv2.LUT(self.pixels[box.slices], table)
