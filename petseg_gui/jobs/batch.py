"""A run over many photos: which are left, and how it went."""

from collections import deque
from collections.abc import Callable, Iterable


class Batch:
    """Counts off names; pausing keeps them."""

    def __init__(self, names: Iterable[str], *, paused: bool = False) -> None:
        self._left = deque(names)
        self.total = len(self._left)
        self.failed = 0
        self.paused = paused
        self.in_hand: str | None = None

    @property
    def done(self) -> int:
        """How many photos are dealt with."""
        return self.total - len(self._left) - (self.in_hand is not None)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left and nothing in hand."""
        return not self._left and self.in_hand is None

    def take(self, is_due: Callable[[str], bool], has_problem: Callable[[str], bool]) -> str | None:
        """The next photo that still needs a proposal; others count as done, or as failed if they cannot be read."""
        while self._left and not self.paused:
            name = self._left.popleft()
            if is_due(name):
                self.in_hand = name
                return name
            self.failed += has_problem(name)
        return None

    def put_down(self, name: str, *, failed: bool) -> None:
        """The photo in hand is dealt with."""
        if name == self.in_hand:
            self.in_hand = None
            self.failed += failed

    def summary(self, *, stopped: bool) -> str:
        """What to tell the user at the end."""
        if not self.total:
            return "Every photo has been proposed by this model already."
        photos = "photo" if (self.total if stopped else self._made) == 1 else "photos"
        text = f"Stopped after {self.done} of {self.total} {photos}" if stopped else f"Proposed {self._made} {photos}"
        return f"{text}; {self.failed} could not be read." if self.failed else f"{text}."

    @property
    def _made(self) -> int:
        return self.done - self.failed
