"""`python -m core.network`: the child process that runs Keras. It trains, predicts on a GPU, and reads data sets.

It reads one JSON request a line from standard input and writes its answers, one a line, to standard output; whatever
libraries print goes to standard error. It exits when its input is closed, even in the middle of a training, so it
never outlives its parent. Keras is imported at the first request.

A `StopTuning` is no request: it comes while one is served, and nothing answers it.
"""

import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import IO

from core.network.server import Server
from core.worker.finetune_messages import StopTuning

_END_SECONDS = 0.5
"""How long the process has to end by itself when its input has ended."""
_STD_INPUT_HANDLE = 0xFFFFFFF6
"""What Windows calls standard input: -10 in 32 bits."""


def main() -> int:
    """Serve requests until the input ends."""
    _lower_priority()
    # Ctrl-C in a terminal reaches every process in it; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = _Requests(_take_stdin())
    with _take_stdout() as out:
        server = Server(out, os.environ.get("PETSEG_DEVICE", "auto"), requests.stop_early)
        for line in requests:
            server.serve(line)
    return 0


class _Requests:
    """The lines of the input, which a thread reads, since one may come while another is served."""

    def __init__(self, source: IO[str]) -> None:
        self._source = source
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._stop = threading.Event()
        threading.Thread(target=self._read, name="requests", daemon=True).start()

    def __iter__(self) -> Iterator[str]:
        while (line := self._lines.get()) is not None:
            yield line

    def stop_early(self) -> bool:
        """Return whether a `StopTuning` has come since the last request."""
        return self._stop.is_set()

    def _read(self) -> None:
        stop = StopTuning().to_json()
        for line in self._source:
            if line.strip() == stop:
                self._stop.set()
            else:
                self._stop.clear()
                self._lines.put(line)
        self._lines.put(None)
        time.sleep(_END_SECONDS)
        # A hard exit, since neither Keras nor a running step can be interrupted. Files are replaced atomically.
        os._exit(0)


def _lower_priority() -> None:
    """Leave the CPU to the window; on Windows the parent has set the priority already."""
    if hasattr(os, "nice"):
        os.nice(10)


def _take_stdin() -> IO[str]:
    """Keep standard input for the requests, and leave an empty one to libraries.

    On Windows a pipe answers nobody while somebody waits to read from it, and many libraries ask of what kind standard
    input is when they are loaded: they would wait for the next request.
    """
    requests = os.dup(sys.stdin.fileno())
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, sys.stdin.fileno())
    os.close(nothing)
    _note_new_stdin()
    return os.fdopen(requests, encoding="utf-8")


def _note_new_stdin() -> None:
    """Have Windows know the new standard input, which `dup2` does only in a program with a console."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        handle = msvcrt.get_osfhandle(sys.stdin.fileno())
        ctypes.windll.kernel32.SetStdHandle(ctypes.c_ulong(_STD_INPUT_HANDLE), ctypes.c_void_p(handle))


def _take_stdout() -> IO[str]:
    """Keep standard output for the answers, and redirect what libraries print to standard error."""
    sys.stdout.flush()
    answers = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(answers, "w", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
