"""Brightness, contrast and gamma of the photo as it is shown; the photo itself and the model know nothing of them."""

import numpy as np

from petseg_gui.canvas.drawing.photo_renderer import Table
from petseg_gui.models.view import ViewOptions


def tone_table(options: ViewOptions) -> Table | None:
    """Return (256,) uint8: the brightness that each brightness is shown with; None if all stay as they are."""
    if (options.brightness, options.contrast, options.gamma) == (0.0, 0.0, 1.0):
        return None
    levels = (np.arange(256) / 255) ** (1 / options.gamma)
    # A contrast of 1 leaves black and white, one of -1 leaves grey.
    slope = np.tan((min(options.contrast, 0.98) + 1) * np.pi / 4)
    levels = (levels - 0.5) * slope + 0.5 + options.brightness / 2
    return np.asarray(np.clip(levels * 255 + 0.5, 0, 255), np.uint8)
