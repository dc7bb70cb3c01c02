"""Where the last stroke ended."""

from dataclasses import dataclass

from petseg_gui.canvas.transform import Place


@dataclass
class Trail:
    """Shared by all tools that paint strokes: with Shift, the next one goes straight on from there.

    Attributes
    ----------
    end : (float, float) or None
        (y, x) in the photo that is shown; None before the first stroke in it.
    """

    end: Place | None = None
