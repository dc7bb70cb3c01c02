"""Keeps libtiff from printing."""

import ctypes
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import PIL


@cache
def silence_libtiff() -> None:
    """Have libtiff drop its messages about damaged files, which it would print on the terminal.

    Pillow has no switch for it. It works where Pillow uses a shared library, as on Linux and macOS; elsewhere messages
    are printed as before.
    """
    for path in _libraries():
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(path)
            library.TIFFSetErrorHandler(None)
            library.TIFFSetWarningHandler(None)


def _libraries() -> Iterator[str]:
    """Yield the paths of libtiff in this process."""
    package = Path(PIL.__file__).parent
    for folder in (package.parent / "pillow.libs", package / ".dylibs"):
        yield from map(str, folder.glob("libtiff*"))
    with suppress(OSError):  # Linux
        lines = Path("/proc/self/maps").read_text().splitlines()
        yield from {line.split(maxsplit=5)[-1] for line in lines if "libtiff" in line}
