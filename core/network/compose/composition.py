"""How much of each batch is composed, and how."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Composition:
    """How much of each batch is composed of several photos, and how; nothing by default.

    Attributes
    ----------
    empty : float
        Share of each batch that shows no pet, 0..1: photos whose mask is all background, pet-free parts of other
        photos, and photos whose pet is covered.
    pasted : float
        Share of each batch that shows cut-out pets in such a scene, 0..1.
    real : float
        Where the sources have photos without a pet, the share of the scenes that are such photos, 0..1.
    covered : float
        Of the other scenes, the share whose pet is covered; the rest are parts of photos, 0..1.
    blurred : float
        Share of the scenes that are out of focus, 0..1.
    pets : (int, int)
        Least and largest number of pets in a scene.
    pet_side : (float, float)
        Range of a pet's longer side, relative to the square's.
    distractors : int
        Largest number of shapes of pets filled with something else. They are pasted in the same way into scenes with
        and without pets, so that pasting itself means nothing.
    distractor_side : (float, float)
        Range of their longer side, relative to the square's.
    adaptation : float
        How far a pet's light and colour move towards those around it at most, 0..1.
    border_width : float
        Width of the border of a pasted pet, relative to the square's side.
    """

    empty: float = 0.0
    pasted: float = 0.0
    real: float = 0.65
    covered: float = 0.3
    blurred: float = 0.25
    pets: tuple[int, int] = (1, 5)
    pet_side: tuple[float, float] = (0.05, 0.4)
    distractors: int = 2
    distractor_side: tuple[float, float] = (0.05, 0.4)
    adaptation: float = 0.6
    border_width: float = 0.016

    def __post_init__(self) -> None:
        if not (self.empty >= 0 and self.pasted >= 0 and self.empty + self.pasted < 1):
            raise ValueError(f"{self.empty} and {self.pasted} of a batch leave no photos in it")

    @property
    def is_needed(self) -> bool:
        """Whether anything is composed at all."""
        return self.empty + self.pasted > 0
