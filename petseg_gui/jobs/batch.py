"""A run over many photos: which are left, and how it went."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from petseg_gui.localized import sentences
from petseg_gui.translation import tr


class Batch(QObject):
    """Counts the photos of a run, which a person can pause and cancel.

    Signals
    -------
    changed
        A run has begun or ended, was paused or resumed.
    progress : done, total
    resumed
        There may be a photo to propose again.
    finished : summary for the user
    settled
        After `finished`: the run is complete, or a person does not want it any more.
    """

    changed = Signal()
    progress = Signal(int, int)
    resumed = Signal()
    finished = Signal(str)
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        """Whether a run has begun and not ended; it may be paused."""
        self.paused = False
        self._left: deque[str] = deque()
        self._in_progress: str | None = None
        self._total = 0
        self._failed = 0

    @property
    def left(self) -> list[str]:
        """Photos that the run has not reached."""
        return list(self._left)

    def start(self, names: Iterable[str], *, paused: bool = False) -> None:
        """Begin a run over these photos, in place of one that is running."""
        self._left = deque(names)
        self._in_progress = None
        self._total = len(self._left)
        self._failed = 0
        self.running, self.paused = True, paused
        self.changed.emit()
        self.progress.emit(0, self._total)

    def pause(self) -> None:
        """Pause the run; the current photo still gets its proposal."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on with the run."""
        self._set_paused(False)
        self.resumed.emit()

    def cancel(self) -> None:
        """End the run, as a person wants; its proposals stay."""
        if self.running:
            self._finish(cancelled=True)
            self.settled.emit()

    def break_off(self) -> None:
        """End the run, as it cannot go on; its proposals stay."""
        if self.running:
            self._finish(cancelled=True)

    def drop(self) -> None:
        """Forget the run, without a summary."""
        self.running = self.paused = False
        self._left.clear()
        self._in_progress = None
        self.changed.emit()

    def take(self, is_due: Callable[[str], bool], has_problem: Callable[[str], bool]) -> str | None:
        """Return the next photo that still needs a proposal. Others count as done, or as failed if unreadable."""
        while self._left and not self.paused:
            name = self._left.popleft()
            if is_due(name):
                self._in_progress = name
                return name
            self._failed += has_problem(name)
        return None

    def count_done(self, name: str, *, failed: bool) -> None:
        """Count a photo as done; `failed` if it could not be read."""
        if not self.running:
            return
        if name == self._in_progress:
            self._in_progress = None
            self._failed += failed
        self.progress.emit(self._done, self._total)

    def finish_if_over(self) -> None:
        """End the run if no photo is left or in progress."""
        if self.running and not self._left and self._in_progress is None:
            self._finish(cancelled=False)
            self.settled.emit()

    def _set_paused(self, paused: bool) -> None:
        if self.running and self.paused != paused:
            self.paused = paused
            self.changed.emit()

    @property
    def _done(self) -> int:
        return self._total - len(self._left) - (self._in_progress is not None)

    def _finish(self, *, cancelled: bool) -> None:
        summary = self._summary(cancelled)
        self.drop()
        self.finished.emit(summary)

    def _summary(self, cancelled: bool) -> str:
        if not self._total:
            return tr("Every photo already has a proposal by this model.")
        texts = [_stopped(self._done, self._total) if cancelled else _proposed(self._done - self._failed)]
        if self._failed:
            texts.append(_unreadable(self._failed))
        return sentences(*texts)


def _stopped(done: int, total: int) -> str:
    if total == 1:
        return tr("Stopped after {done} of {total} photo.", done=done, total=total)
    return tr("Stopped after {done} of {total} photos.", done=done, total=total)


def _proposed(count: int) -> str:
    return tr("Proposed {count} photo.", count=count) if count == 1 else tr("Proposed {count} photos.", count=count)


def _unreadable(count: int) -> str:
    if count == 1:
        return tr("{count} photo could not be read.", count=count)
    return tr("{count} photos could not be read.", count=count)
