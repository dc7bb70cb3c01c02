"""Masks on disk: trimap PNG files, values 1 pet, 2 background, 3 border, the photo's full size."""

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from core.errors import MaskError, reason_of
from core.files import write_bytes
from core.images import FORMATS, MAX_PIXELS
from core.labels import TRIMAP_CODES, Label, Mask, mask_from_trimap, trimap_from_mask

_PNG_LEVEL = 3
"""zlib level: a 12 MP mask is small at any level, and higher ones cost time."""
_SOURCE = "Source"
_PROPOSED = "PetSeg proposal"


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
    return decode_mask(read_mask_bytes(path), path, shape)


def read_mask_bytes(path: Path) -> bytes:
    """The undecoded content of a mask file; MaskError if it is missing, no file, or may not be read."""
    if not path.is_file():
        raise MaskError("there is no mask file of this name", path=path, remedy="Was it moved or renamed?")
    try:
        return path.read_bytes()
    except OSError as error:
        raise MaskError(
            f"the mask cannot be read ({_reason(error)})", path=path, remedy="Check the file's permissions."
        ) from error


def decode_mask(data: bytes, path: Path, shape: tuple[int, ...] | None = None) -> Mask:
    """Like `read_mask`, of content that was read before; `path` is only for the text of errors."""
    trimap = _decode_grey(data, path)
    if shape is not None and trimap.shape != tuple(shape):
        raise MaskError(
            f"the mask has {_size(trimap.shape)} pixels, its photo {_size(tuple(shape))}",
            path=path,
            remedy="Was the photo turned or resized after the mask was made?",
        )
    # The smallest and largest code tell, at a hundredth of the cost of counting every value.
    if trimap.size and not TRIMAP_CODES[0] <= trimap.min() <= trimap.max() <= TRIMAP_CODES[-1]:
        foreign = [int(value) for value in np.unique(trimap) if value not in TRIMAP_CODES]
        values = ", ".join(map(str, foreign[:6])) + (", ..." if len(foreign) > 6 else "")
        raise MaskError(
            f"the mask has values other than 1, 2 and 3 ({values})",
            path=path,
            remedy="A trimap has 1 for pet, 2 for background and 3 for border.",
        )
    return mask_from_trimap(trimap)


def _decode_grey(data: bytes, path: Path) -> npt.NDArray[np.uint8]:
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise MaskError(f"the mask has {image.width} x {image.height} pixels, too many", path=path)
            if image.mode not in ("L", "P", "1"):
                raise MaskError(
                    f"the mask is a {image.mode} image, not one with a single 8-bit channel",
                    path=path,
                    remedy="Save it as an 8-bit grey or palette PNG.",
                )
            return np.array(image, np.uint8)
    except (MaskError, MemoryError):
        raise
    except Exception as error:
        raise MaskError("the mask cannot be read", path=path, remedy="The file may be damaged.") from error


def write_mask(path: Path, mask: Mask, *, proposed: bool = False, durable: bool = True) -> None:
    """Write a trimap in one step: the file is either the old one or the whole new one.

    Parameters
    ----------
    path : Path
    mask : (H, W) uint8 Label
    proposed : bool
        Whether the model made the mask and nobody has looked at it; the file says so, see `is_proposed`.
    durable : bool
        Whether the file must survive a power cut; a proposal can be made again.

    Raises
    ------
    MaskError
        If the file cannot be written (no space, no permission).
    """
    write_mask_bytes(path, encode_mask(mask, proposed=proposed), durable=durable)


def encode_mask(mask: Mask, *, proposed: bool = False) -> bytes:
    """The trimap file of a mask; ValueError if it holds anything but labels, for such a file is never written."""
    if mask.ndim != 2 or mask.dtype != np.uint8 or mask.max(initial=0) > max(Label):
        raise ValueError(f"no mask of labels: shape {mask.shape}, {mask.dtype}, up to {mask.max(initial=0)}")
    notes = PngInfo()
    if proposed:
        notes.add_text(_SOURCE, _PROPOSED)
    stream = io.BytesIO()
    Image.fromarray(trimap_from_mask(mask)).save(stream, "PNG", compress_level=_PNG_LEVEL, pnginfo=notes)
    return stream.getvalue()


def write_mask_bytes(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write what `encode_mask` or another encoder made, in one step; MaskError if that fails."""
    try:
        write_bytes(path, data, durable=durable)
    except OSError as error:
        raise MaskError(
            f"the mask cannot be saved ({_reason(error)})",
            path=path,
            remedy="Free some space or check the folder's permissions.",
        ) from error


def is_proposed(path: Path) -> bool:
    """Whether a file says that the model made it and nobody has looked at it; such a one may be replaced."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            return image.info.get(_SOURCE) == _PROPOSED
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is not ours
        return False


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]} x {shape[0]}"


def _reason(error: OSError) -> str:
    return reason_of(error)
