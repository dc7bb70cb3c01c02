"""Regions and masks for laws that hold for all of them."""

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from core.formats.shapes.pet_regions import PetRegion
from core.labels import Label
from core.pixels import Box

SHAPES = array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12)
REGIONS = arrays(np.bool_, SHAPES, elements=st.booleans(), fill=st.nothing())
"""(H, W) bool; most have holes in holes, thin lines and pixels that touch at corners."""
MASKS = arrays(np.uint8, SHAPES, elements=st.sampled_from([int(label) for label in Label]), fill=st.nothing())


def region_of(pixels: np.ndarray) -> PetRegion:
    """Return all pixels that hold as a region."""
    return PetRegion(Box.whole(pixels.shape), pixels)
