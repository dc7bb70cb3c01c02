"""Masks on disk: trimap PNG files of the photo's size, with 1 for pet, 2 for background, 3 for border."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.errors import ImageError, MaskError, TooManyPixelsError, first_line, reason_of
from core.files import IrregularFileError, open_regular, read_regular, write_bytes
from core.images import MAX_FILE_BYTES, open_image
from core.images.png import parse_png
from core.images.png_writing import encode_grey
from core.images.source import PillowPixels, Pixels
from core.images.turning import upright
from core.labels import TRIMAP_CODES, Label, Mask, mask_from_trimap, trimap_from_mask

_MAX_LISTED = 6
"""Foreign values that an error lists."""
_SOURCE = "Source"
_PROPOSED = "PetSeg proposal"
_PROPOSAL_NOTE = f"{_SOURCE}\0{_PROPOSED}".encode("latin-1")
_ORIGIN = "PetSeg origin"
_START = 65_536
"""Bytes that hold the notes at the start of a mask of ours."""


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
    try:
        return read_regular(path, MAX_FILE_BYTES)
    except (FileNotFoundError, IrregularFileError) as error:
        raise MaskError("there is no mask file of this name", path=path, remedy="Was it moved or renamed?") from error
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
        source = open_image(data)
        return upright(_codes(source.decode(None), source.levels), source.orientation)
    except MemoryError:
        raise
    except Exception as error:
        raise _as_mask_error(error, path) from error


def _codes(pixels: Pixels, levels: int) -> npt.NDArray[np.uint8]:
    """Return the values that a grey or palette image stores."""
    if not isinstance(pixels, PillowPixels) or pixels.kind not in ("L", "P", "1"):
        raise MaskError(
            "the mask is a {mode} image, not one with a single 8-bit channel",
            remedy="Save it as an 8-bit grey or palette PNG.",
            mode=pixels.kind,
        )
    values = np.array(pixels.image, np.uint8)
    if pixels.kind == "P":
        return _palette_codes(pixels.image, values)
    return values if levels == 256 else values // np.uint8(255 // (levels - 1))


def _palette_codes(image: Image.Image, values: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return the codes of a palette image: its indices, unless these are none and its colours are."""
    used = [index for index, count in enumerate(image.histogram()) if count]
    palette = image.getpalette("RGB") or []
    colours = [tuple(palette[3 * index : 3 * index + 3]) for index in used]
    if not all(colour in _CODE_COLOURS for colour in colours):
        return values
    by_colour = dict(zip(used, (colour[0] for colour in colours), strict=True))
    if any(index not in TRIMAP_CODES for index in used):
        return np.array([by_colour.get(index, 0) for index in range(256)], np.uint8)[values]
    if any(index != code for index, code in by_colour.items()):
        raise MaskError(
            "the mask can be read in two ways, since its palette shows the codes 1, 2 and 3 in another order",
            remedy="Save it as an 8-bit grey PNG.",
        )
    return values


_CODE_COLOURS = frozenset((code, code, code) for code in TRIMAP_CODES)


def _as_mask_error(error: Exception, path: Path) -> MaskError:
    if isinstance(error, MaskError):
        return error.recast(MaskError, path=path)
    if isinstance(error, TooManyPixelsError):
        return MaskError(
            "the mask has {width} x {height} pixels, too many",
            path=path,
            width=error.values["width"],
            height=error.values["height"],
        )
    reason = error.values.get("reason", error) if isinstance(error, ImageError) else first_line(error)
    return MaskError("the mask cannot be read ({reason})", path=path, remedy="The file may be damaged.", reason=reason)


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


def encode_mask(mask: Mask, *, proposed: bool = False, origin: str = "") -> bytes:
    """Return the trimap file of a mask.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    proposed : bool
        Whether the mask is a proposal that nobody has seen.
    origin : str
        What a proposal was made from, in Latin-1, see `read_origin`; it can never get out of step with the mask.

    Raises
    ------
    ValueError
        If the mask contains anything but labels: that must never be written.
    """
    if mask.ndim != 2 or mask.dtype != np.uint8 or not mask.size or mask.max() > max(Label):
        raise ValueError(f"no mask of labels: shape {mask.shape}, {mask.dtype}, up to {mask.max(initial=0)}")
    notes = [(_SOURCE, _PROPOSED)] if proposed else []
    if proposed and origin:
        notes.append((_ORIGIN, origin))
    return encode_grey(trimap_from_mask(mask), notes)


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
        with open_regular(path) as stream:
            start = stream.read(_START)
    except OSError:  # whatever is wrong with the file, it is not ours
        return False
    return is_proposal(start)


def is_proposal(content: bytes) -> bool:
    """Whether a file of this content, or of this beginning, is marked as a proposal that nobody has seen."""
    try:
        return _PROPOSAL_NOTE in parse_png(content[:_START]).bodies(b"tEXt")
    except ValueError:
        return False


def read_origin(path: Path) -> str | None:
    """Return what a proposal says it was made from.

    None if it says nothing, is none that nobody has seen, or is not whole: what a power cut leaves is no proposal.
    """
    try:
        return origin_of(read_regular(path, MAX_FILE_BYTES))
    except OSError:
        return None


def origin_of(content: bytes) -> str | None:
    """Return the same as `read_origin` from the content of a file."""
    try:
        file = parse_png(content)
    except ValueError:
        return None
    notes = list(file.bodies(b"tEXt"))
    if _PROPOSAL_NOTE not in notes or not file.is_whole:
        return None
    name = f"{_ORIGIN}\0".encode("latin-1")
    return next((note.removeprefix(name).decode("latin-1") for note in notes if note.startswith(name)), None)


def is_trimap(path: Path) -> bool:
    """Whether a file is a PNG of values 1, 2 and 3 alone, which no photo is; those in colour are not decoded."""
    try:
        with open_regular(path) as stream:
            header = parse_png(stream.read(_START)).header
        if header.colour_type not in (_GREY, _PALETTE):
            return False
        read_mask(path)
    except (OSError, ValueError, MaskError):
        return False
    return True


_GREY, _PALETTE = 0, 3
"""Colour types of PNG."""
