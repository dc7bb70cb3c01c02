"""Photos of an Oxford-layout folder with their true masks."""

from pathlib import Path

import numpy as np

from core.images import RgbImage, list_images, read_image
from core.labels import Mask
from core.masks import read_mask


def spread_over(folder: Path, max_photos: int) -> list[Path]:
    """Return photos at regular intervals."""
    photos = list_images(folder / "images")
    return photos[:: max(1, -(-len(photos) // max_photos))]


def drawn_from(folder: Path, max_photos: int) -> list[Path]:
    """Return photos drawn at random, the same ones every time."""
    photos = list_images(folder / "images")
    return [photos[index] for index in np.random.default_rng(0).permutation(len(photos))[:max_photos]]


def read_labelled(folder: Path, photo: Path) -> tuple[RgbImage, Mask]:
    """Return a photo's image and its true mask."""
    image = read_image(photo)
    return image, read_mask(folder / "annotations" / "trimaps" / f"{photo.stem}.png", image.shape[:2])
