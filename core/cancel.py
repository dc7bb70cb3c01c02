"""How long work is cancelled: between its steps it asks whether to stop."""

from collections.abc import Callable

ShouldStop = Callable[[], bool]
"""Asked between steps; True ends the work with `Cancelled`."""


class Cancelled(Exception):  # noqa: N818 - an outcome that the user asked for, not an error
    """Raised by long work that its caller asked to stop."""


def never() -> bool:
    """Return False; the default `ShouldStop`."""
    return False


def stop_if(should_stop: ShouldStop) -> None:
    """Raise `Cancelled` if the work is to stop."""
    if should_stop():
        raise Cancelled
