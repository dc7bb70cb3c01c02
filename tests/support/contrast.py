"""How well a colour stands out against another, as WCAG 2 measures it."""

from collections import Counter

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

TEXT, SHAPE = 4.5, 3.0
"""Least contrast of a text, and of what has to be seen but not read, such as the frame of a check box."""


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def drawn_contrast(widget: QWidget, inset: int = 0, part: tuple[int, int, int, int] | None = None) -> float:
    """Contrast of what a widget draws on its ground, the most frequent colour; `part` is x, y, width, height."""
    image = widget.grab().toImage()
    x, y, width, height = part or (inset, inset, image.width() - 2 * inset, image.height() - 2 * inset)
    colours = Counter(
        image.pixelColor(left, top).name() for left in range(x, x + width) for top in range(y, y + height)
    )
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(QColor(name), ground) for name in colours)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
