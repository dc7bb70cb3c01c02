"""How long work is cancelled: it asks between its steps whether it is still wanted."""

from collections.abc import Callable

ShouldStop = Callable[[], bool]
"""Asked between steps; True ends the work with `Cancelled`."""


class Cancelled(Exception):  # noqa: N818 - an outcome that the user asked for, not an error
    """Raised by long work when its caller asked it to stop."""


def never() -> bool:
    """Return False: the work is done to its end."""
    return False


def stop_if(should_stop: ShouldStop) -> None:
    """Raise `Cancelled` if the work is no longer wanted."""
    if should_stop():
        raise Cancelled
