"""Long work asks between its steps whether it is still wanted."""

from collections.abc import Callable

from core.errors import Cancelled

ShouldStop = Callable[[], bool]


def never() -> bool:
    """Return False: the work is done to its end."""
    return False


def stop_if(should_stop: ShouldStop) -> None:
    """Raise `Cancelled` if the work is no longer wanted."""
    if should_stop():
        raise Cancelled
