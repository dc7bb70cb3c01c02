"""Returns freed memory to the system: photos, masks and models come and go, and other programs need the room."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

_MMAP_THRESHOLD = -3
_LARGE = 1 << 20


def hold_large_arrays_apart() -> None:
    """Allocate arrays of a megabyte or more separately, so that they go back to the system when freed.

    By default, the C library raises that threshold to up to 32 MB when a large array is freed, and keeps what lies
    below; with a photo of 24 megapixels open that comes to 60 MB.
    """
    mallopt = _c_function("mallopt")
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Return free memory that the C library holds in small pieces, after something large was released."""
    trim = _c_function("malloc_trim")
    if trim is not None:
        trim(0)


def _c_function(name: str) -> Callable[..., Any] | None:
    """Return a function of glibc; other systems need none."""
    if sys.platform != "linux":
        return None
    try:
        function: Callable[..., Any] = getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):  # another C library
        return None
    return function
