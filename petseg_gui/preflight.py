"""Checks before Qt starts, since Qt ends the process with a message for programmers.

Pure functions that take facts about the machine and return a problem in words for the user, or None. The texts are
English only, as there is no Qt yet to translate them.
"""

import re
from collections.abc import Callable, Iterable, Mapping

MIN_PYTHON = (3, 11)
END_PYTHON = (3, 14)

HEADLESS_COMMAND = "petseg propose PHOTOS --out FOLDER"

PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""System libraries that the Qt wheels need on Linux, with the Debian and Ubuntu package of each."""

_HEADLESS_PLUGINS = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})


def python_problem(version: tuple[int, ...]) -> str | None:
    """Return why this Python cannot run PetSeg, or None."""
    if MIN_PYTHON <= version[:2] < END_PYTHON:
        return None
    found = ".".join(map(str, version[:2]))
    return f"PetSeg needs Python 3.11, 3.12 or 3.13; this is Python {found}. Install one of those and try again."


def display_problem(
    platform: str, environ: Mapping[str, str], reachable: Callable[[str], bool] | None = None
) -> str | None:
    """Return why no window can be shown, or None.

    Parameters
    ----------
    platform : str
        As in `sys.platform`.
    environ : mapping of str to str
    reachable : callable or None
        Tells whether the X server of a DISPLAY answers; None tries to connect.
    """
    if platform != "linux" or _chosen_plugin(environ) in _HEADLESS_PLUGINS:
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ.get("DISPLAY", "")
    if not display:
        return f"No display was found, so no window can be shown. Without one, use: {HEADLESS_COMMAND}"
    if not (reachable or x_server_answers)(display):
        return f"The display {display} does not answer, so no window can be shown. Without one, use: {HEADLESS_COMMAND}"
    return None


def needs_x_libraries(platform: str, environ: Mapping[str, str]) -> bool:
    """Return whether Qt will load its X11 plugin."""
    if platform != "linux" or _chosen_plugin(environ) not in ("", "xcb"):
        return False
    return bool(environ.get("DISPLAY")) and not environ.get("WAYLAND_DISPLAY")


def missing_libraries(load: Callable[[str], object] | None = None) -> list[str]:
    """Return the names of the system libraries that Qt needs but `load` cannot load."""
    import ctypes

    load = load or ctypes.CDLL
    return [name for name in PACKAGES if not _loads(name, load)]


def libraries_problem(missing: Iterable[str]) -> str | None:
    """Return which libraries are missing and how to install them, or None."""
    names = list(missing)
    if not names:
        return None
    packages = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    problem = f"Some system libraries that the window needs are missing ({', '.join(names)})."
    if not packages:
        return f"{problem} Install the packages of your system that contain them."
    return f"{problem} On Debian or Ubuntu, install them with:\n  sudo apt-get install -y {' '.join(packages)}"


def import_problem(error: ImportError) -> str | None:
    """Return the same for a failed import of Qt, or None if no system library caused it."""
    match = re.search(r"(lib[\w.+-]+\.so[\d.]*): cannot open shared object file", str(error))
    return None if match is None else libraries_problem([match.group(1)])


def x_server_answers(display: str) -> bool:
    """Return whether the X server of a DISPLAY such as `:0` accepts connections; True for one on another machine."""
    match = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if match is None:
        return True
    path = f"/tmp/.X11-unix/X{match.group(1)}"  # noqa: S108 - where X servers listen
    return _connects(path) or _connects(f"\0{path}")


def _chosen_plugin(environ: Mapping[str, str]) -> str:
    return environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def _connects(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
