"""What holds for every painting of a stroke, whatever the tool."""

from dataclasses import dataclass

from core.labels import Label


@dataclass(frozen=True)
class PaintRules:
    """How painting is restrained and completed.

    Attributes
    ----------
    locked : frozenset of Label
        Classes that are not painted over: a pixel that has one of them keeps it.
    border_width : int
        Width in pixels of the border band that follows the outline of the pet by itself while pet or background is
        painted; 0 leaves the border to the person.
    """

    locked: frozenset[Label] = frozenset()
    border_width: int = 0


FREE = PaintRules()
"""Every class may be painted over and nothing is added."""
