"""Folders of very many photos, which take no space."""

import os
from pathlib import Path

from PIL import Image

PHOTOS, SUB_FOLDERS = 100_000, 1_000
_MAX_LINKS = 30_000
"""Names of one file that every file system takes."""


def fill_large_folder(root: Path) -> Path:
    """Make 100,000 photos in 1,000 sub-folders, most of them hard links."""
    _fill(root, ".jpg", Image.new("RGB", (48, 32), (120, 90, 60)))
    return root


def add_masks(root: Path, every: int = 1) -> None:
    """Give each photo of a large folder, or one of so many, a mask."""
    _fill(root / "annotations" / "trimaps", ".png", Image.new("L", (48, 32), 2), every)


def add_proposals(root: Path) -> None:
    """Give each photo of a large folder the file of a proposal."""
    _fill(root / ".petseg" / "proposals", ".jpg.png", Image.new("L", (48, 32), 2))


def _fill(root: Path, ending: str, image: Image.Image, every: int = 1) -> None:
    for sub in range(SUB_FOLDERS):
        (root / f"camera {sub}").mkdir(parents=True)
    for place, number in enumerate(range(0, PHOTOS, every)):
        target = root / f"camera {number % SUB_FOLDERS}" / f"IMG_{number}{ending}"
        if place % _MAX_LINKS == 0:
            image.save(source := target)
        else:
            os.link(source, target)
