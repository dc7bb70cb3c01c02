"""How a pen's pressure becomes the size of a brush."""

SMALLEST = 0.15
"""Share of the chosen size that the lightest touch paints."""
_CURVE = 1.5
"""Above 1, so that light touches, where a hand is steadiest, make the finest differences."""


def pressed_size(size: int, pressure: float) -> int:
    """Return the diameter of a brush of a size under a pressure of 0 to 1; the whole size at 1, never below a pixel."""
    share: float = SMALLEST + (1 - SMALLEST) * min(max(pressure, 0.0), 1.0) ** _CURVE
    return max(round(size * share), 1)
