"""How large a photo or mask may be; checked before anything is decoded."""

from core.errors import ImageError, TooManyPixelsError

MAX_PIXELS = 100_000_000
MAX_SIDE = 32_000
MAX_FILE_BYTES = 1_000_000_000
"""A photo of `MAX_PIXELS` in four channels of 16 bits takes less."""
MAX_DEEP_BYTES = 800_000_000
"""Memory for values of more than 8 bits, before they are converted."""
MAX_PROFILE_BYTES = 4_000_000
"""The largest profiles of printers take 2 or 3 MB."""
MAX_BLOCKS = 100_000
"""Strips or tiles of a TIFF file."""
MAX_PACKED_BLOCKS = 15_000
"""The same, where each takes some 200 microseconds; usual photos have one for a row at most."""


def check_size(size: tuple[int, int]) -> None:
    """Refuse more pixels than PetSeg opens.

    Parameters
    ----------
    size : (int, int)
        Width and height.

    Raises
    ------
    ImageError
        Has no path; the caller fills it in.
    """
    width, height = size
    if width < 1 or height < 1:
        raise ImageError("the photo has no pixels", remedy="Copy it again from where it came.")
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        raise TooManyPixelsError(
            "the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)",
            remedy="Save a smaller copy and open that.",
            width=width,
            height=height,
            megapixels=MAX_PIXELS // 1_000_000,
            side=MAX_SIDE,
        )


def check_blocks(count: int, limit: int = MAX_BLOCKS) -> None:
    """Refuse more strips or tiles than can be decoded in a few seconds; raises what `check_size` raises."""
    if count > limit:
        raise ImageError(
            "the photo is stored in {count} pieces, more than PetSeg opens ({limit})",
            remedy="Save it as PNG and open that.",
            count=count,
            limit=limit,
        )


def check_deep_size(size: tuple[int, int], bytes_per_pixel: int) -> None:
    """Refuse values of more than 8 bits that would take too much memory; raises what `check_size` raises."""
    width, height = size
    if width * height * bytes_per_pixel > MAX_DEEP_BYTES:
        raise ImageError(
            "the photo has {width} x {height} pixels of {bits} bits, more than PetSeg opens",
            remedy="Save it with 8 bits per channel and open that.",
            width=width,
            height=height,
            bits=8 * bytes_per_pixel,
        )


def cut_off() -> ImageError:
    """Return the error of a file that lacks some of its picture; without a path."""
    return ImageError(
        "the file cannot be read as an image ({reason})",
        remedy="It may be damaged or of another type; copy it again or remove it.",
        reason="it is cut off",
    )


def unknown_layout(what: str) -> ImageError:
    """Return the error of a file whose pixels are stored in a way that is not read; without a path."""
    return ImageError(
        "the photo is stored in a way that PetSeg does not read ({what})",
        remedy="Save it again as PNG or JPEG.",
        what=what,
    )
