"""Keeps PySide6 from using up `None`.

PySide6 6.12.0 hands out `None` from every method without a result, but takes no reference for it. From Python 3.12 on
that is allowed, as `None` no longer counts its references; on 3.11 the count falls by one with each call, and after
some thousand calls, a few strokes of the brush, the interpreter aborts with "none_dealloc: deallocating None".
"""

import ctypes
import sys

_PLENTY = 1 << 40
"""More references than a window could use up in years."""


def keep_none() -> None:
    """Give `None` so many references that it never runs out of them; needed, and done, on Python 3.11 alone."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _PLENTY:
        # The count is the first field of every object in CPython; counting up one by one would take hours.
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
