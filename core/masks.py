"""Masks on disk: trimap PNG files, values 1 pet, 2 background, 3 border, the photo's full size."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.errors import MaskError
from core.files import atomic_write
from core.images import MAX_PIXELS
from core.labels import TRIMAP_CODES, Mask, mask_from_trimap, trimap_from_mask

_PNG_LEVEL = 3
"""zlib level: a 12 MP mask is small at any level, and higher ones cost time."""


def read_mask(path: Path, shape: tuple[int, ...] | None = None) -> Mask:
    """Read a trimap.

    Parameters
    ----------
    path : Path
    shape : (int, int) or None
        Height and width that the photo has; None accepts any.

    Returns
    -------
    (H, W) uint8 Label

    Raises
    ------
    MaskError
        If the file is no trimap or not of the photo's size. The file is left as it is.
    """
    trimap = _read_grey(path)
    if shape is not None and trimap.shape != tuple(shape):
        raise MaskError(f"the mask has {_size(trimap.shape)} pixels, its photo {_size(tuple(shape))}", path=path,
                        remedy="Was the photo turned or resized after the mask was made?")
    counts = np.bincount(trimap.ravel(), minlength=256)
    foreign = [int(value) for value in np.flatnonzero(counts) if value not in TRIMAP_CODES]
    if foreign:
        values = ", ".join(map(str, foreign[:6])) + (", ..." if len(foreign) > 6 else "")
        raise MaskError(f"the mask has values other than 1, 2 and 3 ({values})", path=path,
                        remedy="A trimap has 1 for pet, 2 for background and 3 for border.")
    return mask_from_trimap(trimap)


def _read_grey(path: Path) -> npt.NDArray[np.uint8]:
    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_PIXELS:
                raise MaskError(f"the mask has {image.width} x {image.height} pixels, too many", path=path)
            if image.mode not in ("L", "P", "1"):
                raise MaskError(f"the mask is a {image.mode} image, not one with a single 8-bit channel", path=path,
                                remedy="Save it as an 8-bit grey or palette PNG.")
            return np.array(image, np.uint8)
    except (MaskError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - decoders raise anything from SyntaxError to struct.error
        raise MaskError("the mask cannot be read", path=path, remedy="The file may be damaged.") from error


def write_mask(path: Path, mask: Mask) -> None:
    """Write a trimap in one step: the file is either the old one or the whole new one.

    Raises
    ------
    MaskError
        If the file cannot be written (no space, no permission).
    """
    try:
        with atomic_write(path) as stream:
            Image.fromarray(trimap_from_mask(mask)).save(stream, "PNG", compress_level=_PNG_LEVEL)
    except OSError as error:
        raise MaskError(f"the mask cannot be saved ({(error.strerror or str(error)).lower()})", path=path,
                        remedy="Free some space or check the folder's permissions; your work is kept in the "
                               "window and saved again.") from error


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]} x {shape[0]}"
