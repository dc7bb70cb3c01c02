"""The command that starts the child process, from an environment and from a bundle."""

import sys
from pathlib import Path

KERAS_PROCESS = "--keras-process"
"""Hidden argument of a bundle's program: be the child process that runs Keras."""
_CONSOLE_PROGRAM = "petseg-console.exe"
"""On Windows the program of the window has no standard streams; this one is next to it."""


def in_bundle() -> bool:
    """Whether PetSeg runs from a bundle, which has no Python interpreter of its own."""
    return bool(getattr(sys, "frozen", False))


def command_of_child() -> list[str]:
    """Return the command; `sys.executable -m` would start a second window in a bundle."""
    if not in_bundle():
        return [sys.executable, "-P", "-m", "core.network"]
    program = Path(sys.executable)
    if sys.platform == "win32":
        program = program.with_name(_CONSOLE_PROGRAM)
    return [str(program), KERAS_PROCESS]
