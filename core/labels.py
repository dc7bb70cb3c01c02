"""The three classes of a mask, and the trimap codes under which they are saved."""

from enum import IntEnum

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.uint8]
"""(H, W) uint8, each pixel a `Label`."""


class Label(IntEnum):
    """Class of a pixel. A trimap file stores the value plus one."""

    PET = 0
    BACKGROUND = 1
    BORDER = 2

    @property
    def title(self) -> str:
        """Name as shown to a person."""
        return self.name.capitalize()


COLOURS: dict[Label, tuple[int, int, int]] = {
    Label.PET: (255, 140, 0),
    Label.BACKGROUND: (40, 90, 200),
    Label.BORDER: (250, 240, 70),
}
"""RGB 0-255 of each class. They do not follow the theme: a class looks the same everywhere."""

TRIMAP_CODES = tuple(label + 1 for label in Label)


def trimap_from_mask(mask: Mask) -> npt.NDArray[np.uint8]:
    """Trimap codes 1 pet, 2 background, 3 border (Oxford-IIIT Pet) of a mask of labels 0, 1, 2."""
    return mask + np.uint8(1)


def mask_from_trimap(trimap: npt.NDArray[np.uint8]) -> Mask:
    """Labels of a trimap; the caller has checked that every code is 1, 2 or 3."""
    return trimap - np.uint8(1)
