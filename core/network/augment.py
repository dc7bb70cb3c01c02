"""Random variations of training samples: crop, flip, colour, blur, JPEG and mosaics."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from core.images import RgbImage
from core.labels import Mask
from core.resizing import resize_bilinear, resize_by_area, resize_nearest

Sample = tuple[RgbImage, Mask]
"""Photo (H, W, 3) uint8 RGB and mask (H, W)."""
_COARSE_SIDE = (100, 180)
"""Range of a thumbnail's side in pixels."""
_GREY_SHARES = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class Augmentation:
    """How strongly samples vary.

    Attributes
    ----------
    crop_area : (float, float)
        Range of the share of the photo's area that a crop keeps.
    aspect : float
        The crop's width over its height lies within 1 / aspect .. aspect.
    brightness, contrast, saturation, tint : float
        Maximum relative change, 0 for none; tint is the change of one colour against the others.
    blur, jpeg : float
        Probability of a slight blur and of strong JPEG compression.
    mosaic : float
        Probability that four samples share a square, which shows small, cut-off and several animals.
    whole : float
        Probability, outside mosaics, that a crop covers nearly the whole photo: otherwise animals look larger in
        training than at inference (Touvron et al., 2019).
    coarse : float
        Probability, outside mosaics, that a photo has no more detail than a thumbnail.
    poor : float
        Probability of a blurred photo, or of one taken in low light: dark, noisy and often grey. Empty scenes are
        blurred too, so without blurred pets the network learns that blur means no pet.
    """

    crop_area: tuple[float, float] = (0.4, 1.0)
    aspect: float = 1.33
    brightness: float = 0.25
    contrast: float = 0.3
    saturation: float = 0.4
    tint: float = 0.0
    blur: float = 0.0
    jpeg: float = 0.0
    mosaic: float = 0.0
    whole: float = 0.0
    coarse: float = 0.0
    poor: float = 0.0


FLIP_ONLY = Augmentation(crop_area=(1.0, 1.0), aspect=1.0, brightness=0, contrast=0, saturation=0)
"""What the tutorial does."""
_NEARLY_WHOLE = Augmentation(crop_area=(0.75, 1.0), aspect=1.1)


def augment(image: RgbImage, mask: Mask, size: int, amount: Augmentation, rng: np.random.Generator) -> Sample:
    """Return a random variation of a sample, `size` pixels square."""
    if amount.coarse and rng.random() < amount.coarse:
        image = _made_coarse(image, rng)
    form = _NEARLY_WHOLE if amount.whole and rng.random() < amount.whole else amount
    image, mask = vary_form((image, mask), (size, size), form, rng)
    return vary_look(image, amount, rng), mask


def vary_form(sample: Sample, shape: tuple[int, int], amount: Augmentation, rng: np.random.Generator) -> Sample:
    """Return a crop of a sample in this shape, (height, width), flipped or not; neither array is shared."""
    image, mask = sample
    # Tiles of a mosaic are rarely square; the crop has the tile's aspect ratio, so that animals are not distorted.
    rows, columns = _random_crop(image.shape[0], image.shape[1], shape[1] / shape[0], amount, rng)
    image, mask = image[rows, columns], mask[rows, columns]
    resize = resize_by_area if image.shape[0] > shape[0] else resize_bilinear
    image, mask = resize(image, *shape), resize_nearest(mask, *shape)
    if rng.random() < 0.5:
        image, mask = np.ascontiguousarray(image[:, ::-1]), mask[:, ::-1]
    return image, mask


def vary_look(image: RgbImage, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
    """Return a photo in another light and of another quality."""
    return _vary_quality(_vary_colour(image, amount, rng), amount, rng)


def mosaic(samples: Sequence[Sample], size: int, amount: Augmentation, rng: np.random.Generator) -> Sample:
    """Join variations of four samples around a random point of a square (Bochkovskiy et al., YOLOv4, 2020)."""
    image, mask = np.empty((size, size, 3), np.uint8), np.empty((size, size), np.uint8)
    for sample, (rows, columns) in zip(samples, _quarters(size, rng), strict=True):
        shape = (rows.stop - rows.start, columns.stop - columns.start)
        image[rows, columns], mask[rows, columns] = _vary(sample, shape, amount, rng)
    return image, mask


def _quarters(size: int, rng: np.random.Generator) -> Iterator[tuple[slice, slice]]:
    middle, centre = (round(size * rng.uniform(0.3, 0.7)) for _ in range(2))
    for rows in (slice(0, middle), slice(middle, size)):
        for columns in (slice(0, centre), slice(centre, size)):
            yield rows, columns


def _vary(sample: Sample, shape: tuple[int, int], amount: Augmentation, rng: np.random.Generator) -> Sample:
    image, mask = vary_form(sample, shape, amount, rng)
    return vary_look(image, amount, rng), mask


def _made_coarse(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Reduce a photo to the detail of a thumbnail, keeping its size."""
    side = int(rng.integers(*_COARSE_SIDE))
    height, width = image.shape[:2]
    if side >= min(height, width):
        return image
    return resize_bilinear(resize_by_area(image, side, side), height, width)


def _made_poor(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    if rng.random() < 0.5:
        return cv2.GaussianBlur(image, (0, 0), len(image) * rng.uniform(0.006, 0.016)).astype(np.uint8, copy=False)
    grey = rng.random() < 0.5
    values = image @ _GREY_SHARES[:, None] if grey else image.astype(np.float32)
    noise = np.float32(rng.uniform(1, 10)) * rng.standard_normal(values.shape, np.float32)
    dark = np.broadcast_to(values * np.float32(rng.uniform(0.15, 0.6)) + noise, image.shape)
    poor: RgbImage = np.clip(dark, 0, 255).astype(np.uint8)
    return poor


def _random_crop(
    height: int, width: int, shape_aspect: float, amount: Augmentation, rng: np.random.Generator
) -> tuple[slice, slice]:
    share = np.sqrt(rng.uniform(*amount.crop_area))
    stretch = np.sqrt(shape_aspect) * np.exp(rng.uniform(-1, 1) * np.log(amount.aspect) / 2)
    rows = min(height, max(1, round(height * share / stretch)))
    columns = min(width, max(1, round(width * share * stretch)))
    top = int(rng.integers(height - rows + 1))
    left = int(rng.integers(width - columns + 1))
    return slice(top, top + rows), slice(left, left + columns)


def _vary_colour(image: RgbImage, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
    """Apply saturation, tint, contrast and brightness as a single matrix."""
    if not (amount.brightness or amount.contrast or amount.saturation or amount.tint):
        return image
    saturation, contrast = (1 + rng.uniform(-a, a) for a in (amount.saturation, amount.contrast))
    colours = np.diag(1 + rng.uniform(-amount.tint, amount.tint, 3))
    matrix = contrast * colours @ (saturation * np.eye(3) + (1 - saturation) * _GREY_SHARES)
    mean = float(image.mean())
    offset = mean * (1 + rng.uniform(-amount.brightness, amount.brightness)) - contrast * mean
    affine = np.hstack([matrix, np.full((3, 1), offset)])
    return cv2.transform(image, affine).astype(np.uint8, copy=False)


def _vary_quality(image: RgbImage, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
    if amount.poor and rng.random() < amount.poor:
        image = _made_poor(image, rng)
    if rng.random() < amount.blur:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.6)).astype(np.uint8, copy=False)
    if rng.random() < amount.jpeg:
        # OpenCV expects BGR: given RGB, it would take red for blue in the lightness, which JPEG preserves best.
        bgr = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
        jpeg = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 80))])[1]
        decoded = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
        image = np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
    return image
