"""Masks and distances for tests of the border."""

import cv2
import numpy as np
from hypothesis import strategies as st

from core.labels import Label

PET, BACKGROUND, BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
CHARACTERS = {"#": PET, ".": BACKGROUND, "o": BORDER}


def drawn(*rows):
    return np.array([[CHARACTERS[character] for character in row] for row in rows], np.uint8)


def ellipse(shape=(300, 400), centre=(200, 150), axes=(140, 90), angle=20.0):
    mask = np.full(shape, BACKGROUND, np.uint8)
    cv2.ellipse(mask, centre, axes, angle, 0, 360, int(PET), -1)
    return mask


@st.composite
def masks(draw, side=60):
    """Blobs of all three classes, some pixels large each, or one class alone."""
    height, width = draw(st.integers(1, side)), draw(st.integers(1, side))
    grain = draw(st.integers(1, 12))
    rng = np.random.default_rng(draw(st.integers(0, 10**6)))
    share = draw(st.sampled_from([(1 / 3, 1 / 3, 1 / 3), (0.6, 0.3, 0.1), (0, 0.5, 0.5), (0, 0, 1), (1, 0, 0)]))
    coarse = rng.choice(3, p=share, size=(-(-height // grain), -(-width // grain))).astype(np.uint8)
    return coarse.repeat(grain, 0).repeat(grain, 1)[:height, :width].copy()


def distance(to):
    """Distance to the nearest pixel of a region, measured pixel by pixel."""
    rows, columns = np.nonzero(to)
    ys, xs = np.indices(to.shape)
    if not rows.size:
        return np.full(to.shape, np.inf)
    return np.sqrt(((ys[..., None] - rows) ** 2 + (xs[..., None] - columns) ** 2).min(-1))
