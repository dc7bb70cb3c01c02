"""`python -m core.network`: the child process that runs Keras. It trains, predicts on a GPU, and reads data sets.

It reads one JSON request a line from standard input and writes its answers, one a line, to standard output; whatever
libraries print goes to standard error. It exits when its input is closed, even in the middle of a training, so it
never outlives its parent. Keras is imported at the first request.
"""

import os
import signal
import sys
import threading
import time
from typing import IO

from core.network.server import Server

_POLL_SECONDS = 0.5


def main() -> int:
    """Serve requests until the input ends."""
    _lower_priority()
    # Ctrl-C in a terminal reaches every process in it; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_exit_with_parent, name="parent-watch", daemon=True).start()
    with _take_stdout() as out:
        server = Server(out, os.environ.get("PETSEG_DEVICE", "auto"))
        for line in sys.stdin:
            server.serve(line)
    return 0


def _lower_priority() -> None:
    """Leave the CPU to the window; on Windows the parent has set the priority already."""
    if hasattr(os, "nice"):
        os.nice(10)


def _exit_with_parent() -> None:
    """Poll for the end of the input, which nobody reads while a request is served; runs in a thread."""
    while not _input_is_closed():
        time.sleep(_POLL_SECONDS)
    # A hard exit, since neither Keras nor a running step can be interrupted. Files are replaced atomically.
    os._exit(0)


def _input_is_closed() -> bool:
    """Return whether the other end of standard input is closed, without waiting for input."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        # The call fails on a closed pipe; it blocks while the main thread waits for a request.
        pipe = ctypes.c_void_p(msvcrt.get_osfhandle(0))
        return not ctypes.windll.kernel32.PeekNamedPipe(pipe, None, 0, None, None, None)
    import select

    poll = select.poll()
    poll.register(0, select.POLLHUP)
    return any(event & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))


def _take_stdout() -> IO[str]:
    """Keep standard output for the answers, and redirect what libraries print to standard error."""
    sys.stdout.flush()
    answers = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(answers, "w", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
