"""How the state of a photo is told: a word and an icon, and a colour beside them."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette, QPixmap

from core.project import ImageState
from petseg_gui import icons, theme

TITLES: Mapping[ImageState, str] = {
    ImageState.TODO: "To do",
    ImageState.PROPOSED: "Proposed",
    ImageState.CORRECTED: "Corrected",
    ImageState.REVIEWED: "Reviewed",
    ImageState.SKIPPED: "Skipped",
}


def state_colour(state: ImageState, palette: QPalette) -> QColor:
    """Colour of a state's word and icon on this palette."""
    return theme.tone(state.value, palette)


def state_pixmap(state: ImageState, side: int, colour: QColor, ratio: float) -> QPixmap:
    """Icon of a state."""
    return icons.tinted_pixmap(f"state-{state.value}", side, colour, ratio)
