"""Keeps PySide6 from using up `None`, `True` and `False`.

PySide6 6.12.0 hands out `None` from every method without a result, and booleans from some calls such as the emission
of a signal, but takes no reference for them. From Python 3.12 on that is allowed, as these objects no longer count
their references; on 3.11 the count falls by one with each call, and after some thousand calls, a few strokes of the
brush, the interpreter aborts with "none_dealloc: deallocating None".
"""

import ctypes
import sys

_PLENTY = 1 << 40
"""More references than a window could use up in years."""


def keep_singletons() -> None:
    """Give them so many references that they never run out; needed, and done, on Python 3.11 alone."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False):
        if sys.getrefcount(singleton) < _PLENTY:
            # The count is the first field of every object in CPython; counting up one by one would take hours.
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
