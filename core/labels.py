"""The three classes of a mask, and their codes in trimap files."""

from enum import IntEnum

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.uint8]
"""(H, W) uint8, a `Label` per pixel."""


class Label(IntEnum):
    """Class of a pixel; a trimap file stores the value plus one."""

    PET = 0
    BACKGROUND = 1
    BORDER = 2

    @property
    def title(self) -> str:
        """Name as shown to the user."""
        return _TITLES[self]


_TITLES = {Label.PET: "Pet", Label.BACKGROUND: "Background", Label.BORDER: "Border"}

COLOURS: dict[Label, tuple[int, int, int]] = {
    Label.PET: (255, 0, 200),
    Label.BACKGROUND: (40, 90, 200),
    Label.BORDER: (250, 240, 70),
}
"""RGB 0-255 of each class, independent of the theme so that a class looks the same everywhere.

Pet is the candidate that stands out best from fur, orange fur included: `scripts/measure_mask_colours.py`.
"""

TRIMAP_CODES = tuple(label + 1 for label in Label)


def trimap_from_mask(mask: Mask) -> npt.NDArray[np.uint8]:
    """Return the trimap of a mask, (H, W): 1 pet, 2 background, 3 border, as in Oxford-IIIT Pet."""
    return mask + np.uint8(1)


def mask_from_trimap(trimap: npt.NDArray[np.uint8]) -> Mask:
    """Return the mask of a trimap, (H, W), all of whose codes the caller has checked to be 1, 2 or 3."""
    return trimap - np.uint8(1)


def is_empty(mask: Mask) -> bool:
    """Return whether a mask shows no pet: all of it is background."""
    return bool((mask == Label.BACKGROUND).all())
