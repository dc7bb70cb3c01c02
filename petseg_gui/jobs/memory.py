"""Giving memory back to the system: photos, masks and models come and go, and other programs want the room."""

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

_MMAP_THRESHOLD = -3
_LARGE = 1 << 20


def hold_large_arrays_apart() -> None:
    """Have each array from a megabyte on taken from the system by itself, so that it goes back when it is freed.

    Left alone, the C library learns from the first large array that is freed to keep such room for itself, up to
    32 MB a piece; with a photo of 24 megapixels open that comes to 60 MB.
    """
    mallopt = _c_function("mallopt")
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Return what lies idle in the C library's small change, after something large was taken apart."""
    trim = _c_function("malloc_trim")
    if trim is not None:
        trim(0)


@cache
def _c_function(name: str) -> Callable[..., Any] | None:
    """A function of glibc; other systems do this by themselves."""
    if sys.platform != "linux":
        return None
    try:
        function: Callable[..., Any] = getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):  # another C library
        return None
    return function
