"""Photo and mask at fewer pixels than the screen has, for frames that are gone before anybody has looked at them."""

import math
from dataclasses import replace

from PySide6.QtGui import QPainter

from core.pixels import Box
from petseg_gui.canvas.drawing.mask_overlay import MaskOverlay
from petseg_gui.canvas.drawing.photo_renderer import Backdrop
from petseg_gui.canvas.drawing.qimage import view_screen
from petseg_gui.canvas.transform import Size, Transform
from petseg_gui.models.view import ViewOptions

_MOST_PIXELS = 1_000_000
"""Of a view that is drawn with as many pixels as it has."""


def draw_roughly(
    painter: QPainter,
    backdrop: Backdrop,
    overlay: MaskOverlay,
    transform: Transform,
    masked: Box,
    ratio: float,
    options: ViewOptions,
) -> None:
    """Draw all of a pane, with the mask in a box of it, in a quarter of the time that it takes to the pixel."""
    step = step_for(transform.view)
    small = shrunk(transform, step)
    pixels = backdrop.draw_roughly(small)
    picture = view_screen(pixels)
    on_picture = QPainter(picture)
    overlay.draw(on_picture, small, _shrunk_box(masked, step), ratio / step, options, step)
    on_picture.end()
    painter.save()
    painter.scale(step, step)
    painter.drawImage(0, 0, picture)
    painter.restore()


def step_for(view: Size) -> int:
    """Side of the squares of the screen's pixels that are drawn as one: 1 in a small view, 2 in one of 1920 x 1080."""
    return math.ceil(math.sqrt(view[0] * view[1] / _MOST_PIXELS))


def shrunk(transform: Transform, step: int) -> Transform:
    """The same in such squares for pixels, up to half of one beside its place."""
    return replace(
        transform,
        view=(-(-transform.view[0] // step), -(-transform.view[1] // step)),
        scale=transform.scale / step,
        top=round(transform.top / step),
        left=round(transform.left / step),
    )


def _shrunk_box(box: Box, step: int) -> Box:
    return Box(box.top // step, box.left // step, -(-box.bottom // step), -(-box.right // step))
