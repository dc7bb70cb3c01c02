"""Ctrl+C as a wish to stop, for commands that tell afterwards how far they came."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from core.cancel import ShouldStop, never


@contextmanager
def stop_on_interrupt() -> Iterator[ShouldStop]:
    """Have Ctrl+C end the block between two steps; pressed again, it ends it at once, with KeyboardInterrupt.

    Where Ctrl+C is ignored or handled already, and outside the main thread, it stays as it is.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield never
        return
    pressed = threading.Event()

    def press(*_: object) -> None:
        pressed.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, press)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
