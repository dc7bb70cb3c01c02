"""What a bundle starts: the window and the commands, or the child process that runs Keras."""

import multiprocessing
import os
import sys

from core.worker.program import KERAS_PROCESS, in_bundle

_LIBRARIES = "LD_LIBRARY_PATH"


def main() -> int:
    """Run what the arguments ask for; returns the exit code."""
    if in_bundle():
        _forget_library_path()
    if sys.argv[1:] == [KERAS_PROCESS]:
        from core.network.__main__ import main as run_keras

        return run_keras()
    from petseg_gui.__main__ import main as run_petseg

    return run_petseg()


def _forget_library_path() -> None:
    """Let programs of the system, such as a browser for the pages of Help, find their own libraries, not ours.

    This process looked at the variable when it started. The child process needs it again: PyInstaller sets it in a
    bundle that starts by itself, but not in one that takes itself for a part of another.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    original = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    os.environ.pop(_LIBRARIES, None)
    if original is not None:
        os.environ[_LIBRARIES] = original


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
