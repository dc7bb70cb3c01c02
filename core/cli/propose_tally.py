"""What a run of `petseg propose` came to, for people and for programs."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cancel import Cancelled
from core.errors import PetsegError
from core.pipeline import Outcome

if TYPE_CHECKING:
    from core.cli.output import Output


@dataclass
class Tally:
    """Counts what happens to the photos of a run.

    Attributes
    ----------
    photos : int
        How many there are, with those of the same name that get no mask.
    written, unchanged : int
        Masks that were written, and that were up to date.
    problems : list of PetsegError
        Why others have none, and which paths are no use.
    """

    photos: int = 0
    written: int = 0
    unchanged: int = 0
    problems: list[PetsegError] = field(default_factory=list)
    _model: str = ""
    _device: str = ""
    _seconds: float = 0.0

    @contextmanager
    def timing(self, name_proposer: Callable[[], tuple[str, str]]) -> Iterator[None]:
        """Take down how long the block takes, and by which model and device: the device may change on the way."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self._seconds = time.perf_counter() - started
            self._model, self._device = name_proposer()

    def add(self, outcome: Outcome) -> None:
        """Count a photo."""
        if outcome.error is not None:
            self.problems.append(outcome.error)
        elif outcome.is_skipped:
            self.unchanged += 1
        else:
            self.written += 1

    def to_text(self, out: Path | str) -> str:
        """Return a line for people."""
        return f"{self._written(out)} ({self._model}, {self._device})."

    def where_stopped(self, out: Path | str) -> str:
        """Return the same of a run that was stopped, and how it goes on."""
        return f"Stopped: {self._written(out)}. Add --resume to go on."

    def _written(self, out: Path | str) -> str:
        unchanged = f", {self.unchanged} up to date" if self.unchanged else ""
        return f"{self.written} of {self.photos} masks written to {out}{unchanged}"

    def to_dict(self, out: Path | str) -> dict[str, Any]:
        """Return the same, and more, for programs."""
        return {
            "out": out,
            "photos": self.photos,
            "written": self.written,
            "unchanged": self.unchanged,
            "model": self._model,
            "device": self._device,
            "seconds": round(self._seconds, 3),
            "photos_per_second": round(self.written / self._seconds, 2) if self._seconds else None,
        }

    @contextmanager
    def reported(self, out: Path | str, output: "Output") -> Iterator[None]:
        """Report what the block did; Cancelled, saying how to go on, if it was interrupted."""
        try:
            yield
        except (KeyboardInterrupt, Cancelled):
            output.record(self.to_dict(out))
            raise Cancelled(self.where_stopped(out)) from None
        output.line(self.to_text(out))
        output.record(self.to_dict(out))
