"""One figure for a photo: how unsure the network is of it."""

import numpy as np
import numpy.typing as npt


def uncertainty(probabilities: npt.NDArray[np.float32]) -> float:
    """How unsure the network is of a photo, 0..1.

    One minus the margin between pet and background, averaged over the pixels that it does not call border:
    the border band is unsure on every photo and would drown the rest.
    """
    pet, background, border = np.moveaxis(probabilities, -1, 0)
    sure_of_border = (border > pet) & (border > background)
    margin = np.abs(pet - background)[~sure_of_border]
    return float(1 - margin.mean()) if margin.size else 1.0
