"""Maps of the pixels that a person touched: 1-bit PNG files in the project's store."""

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.masks import write_mask_bytes

Touched = npt.NDArray[np.bool_]
"""(H, W) bool, True where a person decided."""


def write_touched(path: Path, touched: Touched) -> None:
    """Write a map in one step; MaskError if it cannot be written."""
    stream = io.BytesIO()
    Image.fromarray(touched).save(stream, "PNG", compress_level=1)
    write_mask_bytes(path, stream.getvalue())


def read_touched(path: Path, shape: tuple[int, ...]) -> Touched | None:
    """Read a map; None if there is none of this size that can be read."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            if image.mode != "1" or (image.height, image.width) != tuple(shape):
                return None
            return np.array(image)
    except Exception:  # noqa: BLE001 - a broken map is as good as none: every pixel then counts as touched
        return None
