"""Rules for every painting of a stroke, whatever the tool."""

from dataclasses import dataclass

from core.labels import Label


@dataclass(frozen=True)
class PaintRules:
    """What painting leaves alone, and what it adds by itself.

    Attributes
    ----------
    locked : frozenset of Label
        Classes that are not painted over.
    border_width : int
        Width in pixels of the border band that follows the outline while pet or background is painted; 0 for none.
    """

    locked: frozenset[Label] = frozenset()
    border_width: int = 0


FREE = PaintRules()
"""Nothing is locked and no border follows."""
