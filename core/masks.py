"""Masks on disk: trimap PNG files of the photo's size, with 1 for pet, 2 for background, 3 for border."""

import io
from collections.abc import Callable
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
"""zlib level: a mask of 12 megapixels is small at any level, and higher ones cost time."""
_MAX_LISTED = 6
"""Foreign values that an error lists."""
_SOURCE = "Source"
_PROPOSED = "PetSeg proposal"


def read_mask(path: Path, shape: tuple[int, ...] | None = None) -> Mask:
    """Read a trimap.

    Parameters
    ----------
    path : Path
    shape : (int, int) or None
        Height and width of the photo; None accepts any.

    Returns
    -------
    (H, W) uint8 Label

    Raises
    ------
    MaskError
        If the file is no trimap, or not of the photo's size. The file is left as it is.
    """
    return decode_mask(read_mask_bytes(path), path, shape)


def read_mask_bytes(path: Path) -> bytes:
    """Return the encoded content of a mask file.

    Raises
    ------
    MaskError
        If it is missing, no file, or cannot be read.
    """
    if not path.is_file():
        raise MaskError("there is no mask file of this name", path=path, remedy="Was it moved or renamed?")
    try:
        return path.read_bytes()
    except OSError as error:
        raise MaskError(
            "the mask cannot be read ({reason})",
            path=path,
            remedy="Check the file's permissions.",
            reason=reason_of(error),
        ) from error


def decode_mask(data: bytes, path: Path, shape: tuple[int, ...] | None = None) -> Mask:
    """Decode a trimap like `read_mask`, from its content; `path` is only for errors."""
    trimap = _decode_grey(data, path)
    if shape is not None and trimap.shape != tuple(shape):
        raise MaskError(
            "the mask has {width} x {height} pixels, its photo {photo_width} x {photo_height}",
            path=path,
            remedy="Was the photo turned or resized after the mask was made?",
            height=trimap.shape[0],
            width=trimap.shape[1],
            photo_height=shape[0],
            photo_width=shape[1],
        )
    # Comparing the extremes takes a hundredth of the time of counting every value.
    if trimap.size and not TRIMAP_CODES[0] <= trimap.min() <= trimap.max() <= TRIMAP_CODES[-1]:
        raise _foreign_values(trimap, path)
    return mask_from_trimap(trimap)


def _foreign_values(trimap: npt.NDArray[np.uint8], path: Path) -> MaskError:
    foreign = [str(value) for value in np.unique(trimap) if value not in TRIMAP_CODES]
    more = ["..."] if len(foreign) > _MAX_LISTED else []
    return MaskError(
        "the mask has values other than 1, 2 and 3 ({values})",
        path=path,
        remedy="A trimap has 1 for pet, 2 for background and 3 for border.",
        values=", ".join(foreign[:_MAX_LISTED] + more),
    )


def _decode_grey(data: bytes, path: Path) -> npt.NDArray[np.uint8]:
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise MaskError(
                    "the mask has {width} x {height} pixels, too many",
                    path=path,
                    width=image.width,
                    height=image.height,
                )
            if image.mode not in ("L", "P", "1"):
                raise MaskError(
                    "the mask is a {mode} image, not one with a single 8-bit channel",
                    path=path,
                    remedy="Save it as an 8-bit grey or palette PNG.",
                    mode=image.mode,
                )
            return np.array(image, np.uint8)
    except (MaskError, MemoryError):
        raise
    except Exception as error:
        raise MaskError("the mask cannot be read", path=path, remedy="The file may be damaged.") from error


def write_mask(
    path: Path, mask: Mask, *, proposed: bool = False, durable: bool = True, root: Path | None = None
) -> None:
    """Write a trimap in one step: a failure leaves the old file whole.

    Parameters
    ----------
    path : Path
    mask : (H, W) uint8 Label
    proposed : bool
        Whether the mask is a proposal that nobody has seen; the file says so, see `is_proposed`.
    durable : bool
        Whether the file must survive a power cut; a proposal can be made again.
    root : Path or None
        A folder that has to be there, see `core.files.atomic_write`.

    Raises
    ------
    MaskError
        If the file cannot be written (no space, no permission).
    """
    write_mask_bytes(path, encode_mask(mask, proposed=proposed), durable=durable, root=root)


def encode_mask(mask: Mask, *, proposed: bool = False) -> bytes:
    """Return the trimap file of a mask; ValueError if it contains anything but labels: that must never be written."""
    if mask.ndim != 2 or mask.dtype != np.uint8 or mask.max(initial=0) > max(Label):
        raise ValueError(f"no mask of labels: shape {mask.shape}, {mask.dtype}, up to {mask.max(initial=0)}")
    notes = PngInfo()
    if proposed:
        notes.add_text(_SOURCE, _PROPOSED)
    stream = io.BytesIO()
    Image.fromarray(trimap_from_mask(mask)).save(stream, "PNG", compress_level=_PNG_LEVEL, pnginfo=notes)
    return stream.getvalue()


def write_mask_bytes(
    path: Path,
    data: bytes,
    *,
    durable: bool = True,
    root: Path | None = None,
    before: Callable[[], object] | None = None,
) -> None:
    """Write encoded content in one step, see `core.files.atomic_write`.

    Raises
    ------
    MaskError
        If the file cannot be written.
    """
    try:
        write_bytes(path, data, durable=durable, root=root, before=before)
    except OSError as error:
        raise MaskError(
            "the mask cannot be saved ({reason})",
            path=path,
            remedy="Free some space or check the folder's permissions.",
            reason=reason_of(error),
        ) from error


def is_proposed(path: Path) -> bool:
    """Whether a file is marked as a proposal that nobody has seen; such a file may be replaced."""
    try:
        with Image.open(path, formats=("PNG",)) as image:
            return image.info.get(_SOURCE) == _PROPOSED
    except Exception:  # noqa: BLE001 - whatever is wrong with the file, it is not ours
        return False
