"""Which files a proposal may replace: those that can be made again, and no others."""

from pathlib import Path

from core.errors import MaskError, PetsegError
from core.masks import decode_mask, is_proposal


def may_replace(content: bytes, *, overwrite: bool) -> bool:
    """Whether a proposal may replace a file of this content; masks that people made only with `overwrite`."""
    return is_proposal(content) or is_blank(content) or (overwrite and _is_mask(content))


def is_blank(content: bytes) -> bool:
    """Whether a file is empty or holds zeros alone: what a power cut leaves of a proposal that was just written."""
    return not content.strip(b"\0")


def _is_mask(content: bytes) -> bool:
    try:
        decode_mask(content, Path())
    except MaskError:
        return False
    return True


def kept_file(location: Path | str) -> PetsegError:
    """Return what to say of a file that may not be replaced."""
    return PetsegError(
        "this file is not an earlier proposal and was left as it is",
        path=location,
        remedy="Choose another folder with --out, or replace masks, but no other files, with --overwrite.",
    )
