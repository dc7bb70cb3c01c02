"""Photos with masks for the formats' tests."""

from pathlib import Path

import numpy as np
from PIL import Image

from core.formats.file_stems import file_stems
from core.formats.format import ExportedPhoto
from core.labels import Label, Mask

LETTERS = {"P": Label.PET, ".": Label.BACKGROUND, "B": Label.BORDER}


def mask_of_rows(*rows: str) -> Mask:
    """Return the mask that rows of P, . and B show."""
    return np.array([[LETTERS[letter] for letter in row] for row in rows], np.uint8)


def exported_photo(folder: Path, name: str, mask: Mask, category: str = "pet") -> ExportedPhoto:
    """Write a photo of a mask's size, and return it as formats get it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = mask.shape
    pixels = np.random.default_rng(1).integers(0, 255, (height, width, 3), np.uint8)
    Image.fromarray(pixels).save(path)
    return ExportedPhoto(name, file_stems([name])[name], path, category, mask, "reviewed")
