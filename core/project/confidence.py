"""How sure the model was of a proposal: small 8-bit grey PNG files beside the proposals."""

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.masks import write_mask_bytes

Confidence = npt.NDArray[np.float32]
"""(S, S) float32 in 0..1, probability of the proposed class at the network's size."""

_STEPS = 255
_LARGEST = 4096
"""Longest side that is read: no network looks at more pixels."""


def write_confidence(path: Path, confidence: Confidence) -> None:
    """Write a map in one step, in steps of 1/255; MaskError if it cannot be written."""
    steps = np.rint(np.clip(confidence, 0, 1) * _STEPS).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(steps).save(stream, "PNG", compress_level=1)
    write_mask_bytes(path, stream.getvalue(), durable=False)


def read_confidence(path: Path) -> Confidence | None:
    """Read a map; None if there is none that can be read."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            if image.mode != "L" or max(image.size) > _LARGEST:
                return None
            return np.array(image, np.float32) / np.float32(_STEPS)
    except Exception:  # noqa: BLE001 - it is only shown, and the next proposal brings another
        return None
