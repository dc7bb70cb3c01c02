"""What must be true before Qt is started, since Qt itself ends the process with a message for programmers.

Pure functions: they get the facts of the machine and answer with a text for the user, or None where all is well.
"""

import re
from collections.abc import Callable, Iterable, Mapping

MIN_PYTHON = (3, 11)
END_PYTHON = (3, 14)

HEADLESS = "petseg propose PHOTOS --out FOLDER"

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
"""System libraries that the wheels of Qt expect on Linux, and the Debian or Ubuntu package of each."""

_WINDOWLESS = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})


def python_problem(version: tuple[int, ...]) -> str | None:
    """Why this Python cannot run PetSeg, or None."""
    if MIN_PYTHON <= version[:2] < END_PYTHON:
        return None
    have = ".".join(map(str, version[:2]))
    return f"PetSeg needs Python 3.11, 3.12 or 3.13; this is Python {have}. Install one of those and try again."


def display_problem(
    platform: str, environ: Mapping[str, str], reachable: Callable[[str], bool] | None = None
) -> str | None:
    """Why no window can be shown, or None.

    Parameters
    ----------
    platform : str
        As `sys.platform` has it.
    environ : mapping of str to str
    reachable : callable or None
        Whether the X server that a DISPLAY names answers; None stands for asking it.
    """
    if platform != "linux" or _chosen_plugin(environ) in _WINDOWLESS:
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ.get("DISPLAY", "")
    if not display:
        return f"No display was found, so no window can be shown. Without one, use: {HEADLESS}"
    if not (reachable or x_server_answers)(display):
        return f"The display {display} does not answer, so no window can be shown. Without one, use: {HEADLESS}"
    return None


def needs_x_libraries(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether Qt is going to load its X11 plugin."""
    if platform != "linux" or _chosen_plugin(environ) not in ("", "xcb"):
        return False
    return bool(environ.get("DISPLAY")) and not environ.get("WAYLAND_DISPLAY")


def missing_libraries(load: Callable[[str], object] | None = None) -> list[str]:
    """Names of the system libraries that Qt needs and this machine lacks; `load` stands for loading them."""
    import ctypes

    load = load or ctypes.CDLL
    return [name for name in PACKAGES if not _loads(name, load)]


def libraries_problem(missing: Iterable[str]) -> str | None:
    """The line that installs missing libraries, or None if none is missing."""
    names = list(missing)
    if not names:
        return None
    packages = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    lacking = f"Some system libraries that the window needs are missing ({', '.join(names)})."
    if not packages:
        return f"{lacking} Install the packages of your system that contain them."
    return f"{lacking} On Debian or Ubuntu, install them with:\n  sudo apt-get install -y {' '.join(packages)}"


def import_problem(error: ImportError) -> str | None:
    """The same for an import of Qt that failed; None if a system library was not the cause."""
    named = re.search(r"(lib[\w.+-]+\.so[\d.]*): cannot open shared object file", str(error))
    return None if named is None else libraries_problem([named.group(1)])


def x_server_answers(display: str) -> bool:
    """Whether the X server of a DISPLAY such as `:0` takes connections; True for one on another machine."""
    named = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if named is None:
        return True
    path = f"/tmp/.X11-unix/X{named.group(1)}"  # noqa: S108 - where X servers listen
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
