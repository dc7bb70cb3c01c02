"""A simulated user who asks after each stroke what it changes elsewhere, and takes what clearly helps."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.marks import marks_of
from core.editing.plan import plan
from core.images import RgbImage
from core.model.propagation.propagation import Propagation
from core.model.propagation.strokes import Strokes
from core.pixels import Box
from scripts.simulated_users.brush import Helper
from scripts.simulated_users.correction import Correction

CLEARLY_BETTER = 0.9
"""A preview is taken if it leaves at most this share of the wrong pixels: a person sees no smaller gain."""


@dataclass
class PropagateKey:
    """Looks at every suggestion, one press of the key each, and accepts the best or leaves the mask as it is.

    After `patience` times in a row that brought nothing it does not ask again.
    """

    propagation: Propagation
    image: RgbImage
    border_width: int
    patience: float = math.inf
    taken: list[MaskEdit] = field(default_factory=list)
    in_vain: int = 0

    def __call__(self, correction: Correction) -> tuple[int, bool]:
        """Return how often the key was pressed, and whether a suggestion was taken."""
        if self.in_vain >= self.patience:
            return 0, False
        edits = list(self._suggested(correction.layers))
        wrong = np.count_nonzero(correction.wrong())
        left = [_wrong_after(correction, edit) for edit in edits]
        best = min(range(len(edits)), key=left.__getitem__, default=None)
        if best is None or left[best] > CLEARLY_BETTER * wrong:
            self.in_vain += 1
            return max(1, len(edits)), False
        edits[best].apply(correction.layers)
        self.taken.append(edits[best])
        self.in_vain = 0
        return len(edits), True

    def _suggested(self, layers: MaskLayers) -> Iterator[MaskEdit]:
        strokes = Strokes(layers.mask, layers.touched, marks_of(layers, self.taken), self.border_width)
        number, count = 0, 1
        while number < count:
            suggestion = self.propagation.suggest(self.image, strokes, number)
            mask, count = suggestion.mask, suggestion.count
            edit = plan(layers, "Propagate", [(Box.whole(mask.shape), mask != layers.mask, mask)])
            if edit is not None:
                yield edit
            number += 1


def _wrong_after(correction: Correction, edit: MaskEdit) -> int:
    copy = correction.layers.copy()
    edit.apply(copy)
    return int(np.count_nonzero(correction.wrong(copy)))


def propagate_key(
    propagation: Propagation, image: RgbImage, border_width: int, patience: float = math.inf
) -> Callable[[], Helper]:
    """Return what makes the helper of a brush for fresh masks of one photo."""
    return lambda: PropagateKey(propagation, image, border_width, patience)
