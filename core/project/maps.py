"""Small maps beside masks and proposals, as PNG files: confidence (8-bit grey) and touched pixels (1-bit)."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.files import read_regular
from core.images import open_image
from core.images.source import PillowPixels
from core.masks import write_mask_bytes
from core.proposal import Confidence

Touched = npt.NDArray[np.bool_]
"""(H, W) bool, True where a person decided."""

_STEPS = 255
_MAX_CONFIDENCE_SIDE = 4096
"""No network looks at more pixels."""
_MAX_BYTES = 100_000_000


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
    values = _read(path, "L", lambda size: max(size) <= _MAX_CONFIDENCE_SIDE)
    return None if values is None else np.asarray(values, np.float32) / np.float32(_STEPS)


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
    return _read(path, "1", lambda size: size[::-1] == tuple(shape))


def _read(path: Path, mode: str, fits: Callable[[tuple[int, int]], bool]) -> npt.NDArray[Any] | None:
    """Return the values of a map; None if it is damaged or of another kind, which is as good as none."""
    try:
        source = open_image(read_regular(path, _MAX_BYTES))
        pixels = source.decode(None) if fits(source.size) else None
    except Exception:  # noqa: BLE001 - decoders raise anything
        return None
    return np.array(pixels.image) if isinstance(pixels, PillowPixels) and pixels.kind == mode else None


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=1)
    return stream.getvalue()
