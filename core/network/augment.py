"""Random variations of training samples: crop, flip, colour. Masks follow nearest-neighbour."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.labels import Mask
from core.resizing import resize_bilinear, resize_by_area, resize_nearest


@dataclass(frozen=True)
class Augmentation:
    """How strongly samples vary; each attribute is a range or a probability.

    Attributes
    ----------
    crop_area : (float, float)
        Share of the photo's area that a crop keeps.
    aspect : float
        The crop's width over height lies within 1 / aspect .. aspect.
    brightness, contrast, saturation : float
        Largest relative change, 0 for none.
    """

    crop_area: tuple[float, float] = (0.4, 1.0)
    aspect: float = 1.33
    brightness: float = 0.25
    contrast: float = 0.3
    saturation: float = 0.4


def augment(
    image: npt.NDArray[np.uint8], mask: Mask, size: int, amount: Augmentation, rng: np.random.Generator
) -> tuple[npt.NDArray[np.uint8], Mask]:
    """One random variation of a sample, `size` pixels square."""
    rows, columns = _random_crop(image.shape[0], image.shape[1], amount, rng)
    image, mask = image[rows, columns], mask[rows, columns]
    resize = resize_by_area if image.shape[0] > size else resize_bilinear
    image, mask = resize(image, size, size), resize_nearest(mask, size, size)
    if rng.random() < 0.5:
        image, mask = image[:, ::-1], mask[:, ::-1]
    return _vary_colour(image, amount, rng), mask


def _random_crop(height: int, width: int, amount: Augmentation, rng: np.random.Generator) -> tuple[slice, slice]:
    share = np.sqrt(rng.uniform(*amount.crop_area))
    stretch = np.exp(rng.uniform(-1, 1) * np.log(amount.aspect) / 2)
    rows = min(height, max(1, round(height * share / stretch)))
    columns = min(width, max(1, round(width * share * stretch)))
    top = int(rng.integers(height - rows + 1))
    left = int(rng.integers(width - columns + 1))
    return slice(top, top + rows), slice(left, left + columns)


def _vary_colour(image: npt.NDArray[np.uint8], amount: Augmentation, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    if not (amount.brightness or amount.contrast or amount.saturation):
        return image
    pixels = image.astype(np.float32)
    saturation, contrast = (1 + rng.uniform(-a, a) for a in (amount.saturation, amount.contrast))
    grey = pixels.mean(axis=2, keepdims=True)
    pixels = grey + (pixels - grey) * saturation
    mean = pixels.mean()
    pixels = mean * (1 + rng.uniform(-amount.brightness, amount.brightness)) + (pixels - mean) * contrast
    varied: npt.NDArray[np.uint8] = np.clip(pixels, 0, 255).astype(np.uint8)
    return varied
