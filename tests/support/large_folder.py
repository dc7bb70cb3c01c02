"""A folder of very many photos, which take no space."""

import os
from pathlib import Path

from PIL import Image

PHOTOS, SUB_FOLDERS = 100_000, 1_000
_MAX_LINKS = 30_000
"""Names of one file that every file system takes."""


def fill_large_folder(root: Path) -> Path:
    """Make 100,000 photos in 1,000 sub-folders, most of them hard links."""
    for sub in range(SUB_FOLDERS):
        (root / f"camera {sub}").mkdir()
    for number in range(PHOTOS):
        target = root / f"camera {number % SUB_FOLDERS}" / f"IMG_{number}.jpg"
        if number % _MAX_LINKS == 0:
            Image.new("RGB", (48, 32), (number % 255, 90, 60)).save(source := target)
        else:
            os.link(source, target)
    return root
