"""Small maps beside masks and proposals, as PNG files: confidence (8-bit grey) and touched pixels (1-bit)."""

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.masks import write_mask_bytes
from core.proposal import Confidence

Touched = npt.NDArray[np.bool_]
"""(H, W) bool, True where a person decided."""

_STEPS = 255
_MAX_CONFIDENCE_SIDE = 4096
"""No network looks at more pixels."""


def write_confidence(path: Path, confidence: Confidence, root: Path | None = None) -> None:
    """Write a confidence map in one step, quantized to 1/255; for `root` see `core.files.atomic_write`.

    Raises
    ------
    MaskError
        If the file cannot be written.
    """
    steps = np.rint(np.clip(confidence, 0, 1) * _STEPS).astype(np.uint8)
    write_mask_bytes(path, _png(Image.fromarray(steps)), durable=False, root=root)


def read_confidence(path: Path) -> Confidence | None:
    """Read a confidence map; None if there is none that can be read."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            if image.mode != "L" or max(image.size) > _MAX_CONFIDENCE_SIDE:
                return None
            return np.array(image, np.float32) / np.float32(_STEPS)
    except Exception:  # noqa: BLE001 - it is only displayed, and the next proposal brings another
        return None


def write_touched(path: Path, touched: Touched, root: Path | None = None) -> None:
    """Write a map of touched pixels in one step; for `root` see `core.files.atomic_write`.

    Raises
    ------
    MaskError
        If the file cannot be written.
    """
    write_mask_bytes(path, _png(Image.fromarray(touched)), root=root)


def read_touched(path: Path, shape: tuple[int, ...]) -> Touched | None:
    """Read a map of touched pixels; None if there is none of this shape that can be read."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            if image.mode != "1" or (image.height, image.width) != tuple(shape):
                return None
            return np.array(image)
    except Exception:  # noqa: BLE001 - a damaged map equals a missing one: every pixel then counts as touched
        return None


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=1)
    return stream.getvalue()
