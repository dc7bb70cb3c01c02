"""Where the photo lies in the view: pure arithmetic, in pixels of the screen.

Everything is counted in device pixels, so that 100 % is one pixel of the photo on one pixel of the screen whatever the
screen's scaling. Places are (y, x); pixel (0, 0) of the photo reaches from 0.0 to 1.0 both ways.
"""

import math
from dataclasses import dataclass, replace

from core.pixels import Box

Size = tuple[int, int]
"""(height, width)."""
Place = tuple[float, float]
"""(y, x)."""

MAX_SCALE = 64.0
STEPS = (0.05, 0.1, 0.16, 0.25, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0)
"""Scales that zooming by steps stops at."""
LARGEST_BOX = 16.0
"""Scale up to which a small box is enlarged."""
_ROOM = 1.15
MARGIN = 8
"""Device pixels left free around a photo that is fitted."""


@dataclass(frozen=True)
class Transform:
    """The mapping between a photo and a view.

    Parameters
    ----------
    photo, view : (int, int)
        Height and width of the photo, and of the view in device pixels.
    scale : float
        Device pixels that a pixel of the photo takes.
    top, left : int
        Where the photo's corner lies in the view. Whole device pixels, so that panning moves a picture and never
        resamples it, and 100 % is sharp.
    fitted : bool
        Whether the photo is to stay fitted when the view is resized.
    """

    photo: Size
    view: Size
    scale: float
    top: int
    left: int
    fitted: bool = False

    @classmethod
    def fit(cls, photo: Size, view: Size) -> "Transform":
        """The whole photo, as large as the view allows, in its middle."""
        room = [max(side - 2 * MARGIN, 1) for side in view]
        scale = min(room[0] / photo[0], room[1] / photo[1], MAX_SCALE)
        top, left = (round((space - side * scale) / 2) for side, space in zip(photo, view, strict=True))
        return cls(photo, view, scale, top, left, fitted=True)

    def with_view(self, view: Size) -> "Transform":
        """The same in a view of another size: fitted again, or with the same place in the middle."""
        if self.fitted:
            return self.fit(self.photo, view)
        top = self.top + round((view[0] - self.view[0]) / 2)
        left = self.left + round((view[1] - self.view[1]) / 2)
        return replace(self, view=view, top=top, left=left)._clamped()

    def scaled(self, scale: float, around: Place | None = None) -> "Transform":
        """Another scale, keeping the photo's place at `around` (in the view; None is its middle) where it is."""
        y, x = around if around is not None else (self.view[0] / 2, self.view[1] / 2)
        scale = min(max(scale, self.min_scale), MAX_SCALE)
        row, column = self.to_photo(y, x)
        moved = replace(self, scale=scale, top=round(y - row * scale), left=round(x - column * scale), fitted=False)
        return moved._clamped()

    def showing(self, box: Box) -> "Transform":
        """As large as lets a box of the photo be seen whole, in the middle and with some room around it."""
        room = [max(side - 2 * MARGIN, 1) / _ROOM for side in self.view]
        scale = min(room[0] / box.shape[0], room[1] / box.shape[1], LARGEST_BOX)
        scale = min(max(scale, self.min_scale), MAX_SCALE)
        middle = ((box.top + box.bottom) / 2, (box.left + box.right) / 2)
        top, left = (round(side / 2 - place * scale) for side, place in zip(self.view, middle, strict=True))
        return replace(self, scale=scale, top=top, left=left, fitted=False)._clamped()

    def panned(self, down: float, right: float) -> "Transform":
        """The photo moved by this many device pixels."""
        moved = replace(self, top=self.top + round(down), left=self.left + round(right), fitted=False)
        return moved._clamped()

    def stepped(self, direction: int) -> "Transform":
        """The next larger (1) or smaller (-1) of the usual scales, around the middle of the view."""
        if direction > 0:
            return self.scaled(next((step for step in STEPS if step > self.scale * 1.01), STEPS[-1]))
        return self.scaled(next((step for step in reversed(STEPS) if step < self.scale * 0.99), STEPS[0]))

    @property
    def min_scale(self) -> float:
        """As small as the photo gets: half of what fits, but never larger than 100 %."""
        return min(self.fit(self.photo, self.view).scale / 2, 1.0)

    def _clamped(self) -> "Transform":
        """Keep some of the photo below the middle of the view, so that it cannot be lost."""
        top, left = (
            min(max(corner, math.ceil(space / 2 - side * self.scale)), space // 2)
            for corner, space, side in zip((self.top, self.left), self.view, self.photo, strict=True)
        )
        return replace(self, top=top, left=left)

    def to_photo(self, y: float, x: float) -> Place:
        """Place in the photo of a place in the view."""
        return (y - self.top) / self.scale, (x - self.left) / self.scale

    def to_view(self, y: float, x: float) -> Place:
        """Place in the view of a place in the photo."""
        return y * self.scale + self.top, x * self.scale + self.left

    def pixel_at(self, y: float, x: float) -> tuple[int, int] | None:
        """(y, x) of the photo's pixel at a place in the view, None beside the photo."""
        row, column = (math.floor(value) for value in self.to_photo(y, x))
        inside = 0 <= row < self.photo[0] and 0 <= column < self.photo[1]
        return (row, column) if inside else None

    def box_to_view(self, box: Box) -> Box:
        """Device pixels that show any of a box of the photo."""
        top, left = self.to_view(box.top, box.left)
        bottom, right = self.to_view(box.bottom, box.right)
        return Box(math.floor(top), math.floor(left), math.ceil(bottom), math.ceil(right))
