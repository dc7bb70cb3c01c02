"""Folders of very many photos, which take no space."""

import os
from pathlib import Path

from PIL import Image

PHOTOS, SUB_FOLDERS = 100_000, 1_000
_MAX_LINKS = 30_000
"""Names of one file that every file system takes."""


def fill_large_folder(root: Path) -> Path:
    """Make 100,000 photos in 1,000 sub-folders, most of them hard links."""
    _fill(root, "IMG_{}.jpg", (90, 60))
    return root


def add_masks(root: Path, every: int = 1) -> None:
    """Give each photo of a large folder, or each of so many, a mask."""
    _fill(root / "annotations" / "trimaps", "IMG_{}.png", None, every)


def _fill(root: Path, name: str, colour: tuple[int, int] | None, every: int = 1) -> None:
    for sub in range(SUB_FOLDERS):
        (root / f"camera {sub}").mkdir(parents=True)
    for place, number in enumerate(range(0, PHOTOS, every)):
        target = root / f"camera {number % SUB_FOLDERS}" / name.format(number)
        if place % _MAX_LINKS == 0:
            mode, content = ("L", 2) if colour is None else ("RGB", (number % 255, *colour))
            Image.new(mode, (48, 32), content).save(source := target)
        else:
            os.link(source, target)
