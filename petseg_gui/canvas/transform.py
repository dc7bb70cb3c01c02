"""Where the photo lies in the view: pure arithmetic in device pixels.

In device pixels, 100 % is one pixel of the photo on one pixel of the screen, whatever the screen's scaling.
Positions are (y, x); pixel (0, 0) of the photo spans 0.0 to 1.0 along both axes.
"""

import math
from dataclasses import dataclass, replace

from core.pixels import Box

Size = tuple[int, int]
"""(height, width)."""
Position = tuple[float, float]
"""(y, x)."""

MAX_SCALE = 64.0
MAX_BOX_SCALE = 16.0
"""Scale up to which a small box is enlarged."""
STEPS = (0.05, 0.1, 0.16, 0.25, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0)
"""Scales that zooming by steps stops at."""
MARGIN = 8
"""Device pixels left free around a fitted photo."""
_BOX_PADDING = 1.15


@dataclass(frozen=True)
class Transform:
    """Mapping between a photo and a view.

    Parameters
    ----------
    photo, view : (int, int)
        Height and width of the photo, and of the view in device pixels.
    scale : float
        Device pixels per pixel of the photo.
    top, left : int
        The photo's corner in the view. Whole device pixels, so that panning never resamples, and 100 % is sharp.
    fitted : bool
        Whether the photo stays fitted when the view is resized.
    """

    photo: Size
    view: Size
    scale: float
    top: int
    left: int
    fitted: bool = False

    @classmethod
    def fit(cls, photo: Size, view: Size) -> "Transform":
        """Show the whole photo, as large as the view allows, centred."""
        scale = min(_largest_scale(photo, view), MAX_SCALE)
        top, left = (round((space - side * scale) / 2) for side, space in zip(photo, view, strict=True))
        return cls(photo, view, scale, top, left, fitted=True)

    # Changes

    def with_view(self, view: Size, *, held: bool = False) -> "Transform":
        """Go over to a view of another size: fitted again, or with the same centre; held, nothing moves or scales."""
        if held or view == self.view:
            return replace(self, view=view)
        if self.fitted:
            return self.fit(self.photo, view)
        top = self.top + round((view[0] - self.view[0]) / 2)
        left = self.left + round((view[1] - self.view[1]) / 2)
        return replace(self, view=view, top=top, left=left)._clamped()

    def scaled(self, scale: float, around: Position | None = None) -> "Transform":
        """Change the scale, keeping what is at a point of the view in place; None is the centre."""
        y, x = around if around is not None else (self.view[0] / 2, self.view[1] / 2)
        scale = min(max(scale, self.min_scale), MAX_SCALE)
        row, column = self.to_photo(y, x)
        moved = replace(self, scale=scale, top=round(y - row * scale), left=round(x - column * scale), fitted=False)
        return moved._clamped()

    def stepped(self, direction: int) -> "Transform":
        """Take the next larger (1) or smaller (-1) of `STEPS`, around the centre of the view."""
        if direction > 0:
            return self.scaled(next((step for step in STEPS if step > self.scale * 1.01), STEPS[-1]))
        return self.scaled(next((step for step in reversed(STEPS) if step < self.scale * 0.99), STEPS[0]))

    def showing(self, box: Box) -> "Transform":
        """Show a box of the photo as large as the view allows, centred and with some room around it."""
        scale = min(_largest_scale(box.shape, self.view, _BOX_PADDING), MAX_BOX_SCALE)
        scale = min(max(scale, self.min_scale), MAX_SCALE)
        centre = ((box.top + box.bottom) / 2, (box.left + box.right) / 2)
        top, left = (round(side / 2 - along * scale) for side, along in zip(self.view, centre, strict=True))
        return replace(self, scale=scale, top=top, left=left, fitted=False)._clamped()

    def panned(self, down: float, right: float) -> "Transform":
        """Move the photo by an offset in device pixels."""
        moved = replace(self, top=self.top + round(down), left=self.left + round(right), fitted=False)
        return moved._clamped()

    def shrunk(self, step: int) -> "Transform":
        """Count in squares of step x step device pixels; off by up to half a square."""
        return replace(
            self,
            view=(-(-self.view[0] // step), -(-self.view[1] // step)),
            scale=self.scale / step,
            top=round(self.top / step),
            left=round(self.left / step),
        )

    @property
    def min_scale(self) -> float:
        """Half of what fits, but never above 100 %."""
        return min(self.fit(self.photo, self.view).scale / 2, 1.0)

    def _clamped(self) -> "Transform":
        """Keep some of the photo at the centre of the view, so that it cannot be lost."""
        top, left = (
            min(max(corner, math.ceil(space / 2 - side * self.scale)), space // 2)
            for corner, space, side in zip((self.top, self.left), self.view, self.photo, strict=True)
        )
        return replace(self, top=top, left=left)

    # Mapping

    def to_photo(self, y: float, x: float) -> Position:
        """Position in the photo of a point in the view."""
        return (y - self.top) / self.scale, (x - self.left) / self.scale

    def to_view(self, y: float, x: float) -> Position:
        """Point in the view of a position in the photo."""
        return y * self.scale + self.top, x * self.scale + self.left

    def pixel_at(self, y: float, x: float) -> tuple[int, int] | None:
        """(y, x) of the photo's pixel at a point in the view; None beside the photo."""
        row, column = (math.floor(value) for value in self.to_photo(y, x))
        inside = 0 <= row < self.photo[0] and 0 <= column < self.photo[1]
        return (row, column) if inside else None

    def box_to_view(self, box: Box) -> Box:
        """Device pixels that show any part of a box of the photo."""
        top, left = self.to_view(box.top, box.left)
        bottom, right = self.to_view(box.bottom, box.right)
        return Box(math.floor(top), math.floor(left), math.ceil(bottom), math.ceil(right))

    @property
    def visible_box(self) -> Box:
        """Box of the photo that is in view."""
        top, left = self.to_photo(0, 0)
        bottom, right = self.to_photo(*self.view)
        return Box(int(top), int(left), int(bottom) + 1, int(right) + 1).clipped(self.photo)

    @property
    def shows_all(self) -> bool:
        """Whether the whole photo is in view."""
        shown = self.box_to_view(Box.whole(self.photo))
        return shown.clipped(self.view) == shown

    def offset_from(self, other: "Transform") -> tuple[int, int] | None:
        """(down, right) by which the photo was moved; None if more than that has changed."""
        if (self.photo, self.view, self.scale) != (other.photo, other.view, other.scale):
            return None
        return self.top - other.top, self.left - other.left


NO_PHOTO = Transform((0, 0), (1, 1), 1.0, 0, 0)
"""Stands in while no photo is shown: no pixel is anywhere, and the scale is 100 %."""


def _largest_scale(shape: Size, view: Size, padding: float = 1.0) -> float:
    return min(max(space - 2 * MARGIN, 1) / padding / side for side, space in zip(shape, view, strict=True))
