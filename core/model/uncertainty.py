"""One figure per photo: how unsure the network is of the pet in it."""

import cv2
import numpy as np
import numpy.typing as npt

_SMALL_PET = 0.0015
"""Area of a pet that is easily missed, as a share of the photo's: a twenty-fifth of the side, squared."""


def uncertainty(probabilities: npt.NDArray[np.float32]) -> float:
    """Estimate how much of the pet may be wrong, 0..1; photos with a higher figure need more correction.

    Parameters
    ----------
    probabilities : (S, S, 3) float32 in 0..1, in the order of `Label`

    Returns
    -------
    float
        The unsure area, as a share of the pet's area and of what may belong to it. A pixel counts (1 - margin)², with
        the margin between the probabilities of pet and background. Where no pet is found, the unsure area is compared
        with that of a small pet: a missed pet leaves traces, an empty scene does not.

    Notes
    -----
    The border band, and a pixel on either side of it, is left out: it is unsure on every photo and would drown the
    rest. The area is relative, since losing a small pet counts as much as losing a large one.
    """
    pet, background, border = cv2.split(probabilities)
    # As `argmax` chooses, which takes several times as long over a last axis of three.
    on_border = border > np.maximum(pet, background)
    on_background = (background > pet) & ~on_border
    on_pet = ~(on_background | on_border)
    unsure = np.square(1 - cv2.absdiff(pet, background)) * _away_from(on_border)
    beside = float((unsure * on_background).sum())
    within = float((unsure * on_pet).sum())
    area = float(np.count_nonzero(on_pet))
    if area:
        return (within + beside) / (area + beside)
    if on_border.any():
        return 1.0
    return beside / (beside + _SMALL_PET * float(pet.size))


def _away_from(band: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    grown = cv2.dilate(band.astype(np.uint8), np.ones((3, 3), np.uint8))
    away: npt.NDArray[np.bool_] = grown == 0
    return away
