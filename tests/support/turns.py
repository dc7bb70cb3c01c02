"""How long the window's thread is busy at a stretch."""

import time

from PySide6.QtCore import QTimer

PATIENCE_MS = 600_000
_LEAD_MS = 20


class Turns:
    """Measures the turns of the event loop during an action, with a timer that is due in each."""

    def __init__(self, qtbot):
        self.figures, self.work = {}, {}
        self._qtbot = qtbot
        self._turns, self._longest, self._last = 0, [0.0, 0.0], None
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)

    def measure(self, name, act, is_done):
        """Act, and watch every turn until it is done, and a few more."""
        self._turns, self._longest, self._last, start = 0, [0.0, 0.0], None, time.perf_counter()
        acted = []
        self._timer.start()
        # Between two beats, or what it does at once would not be counted.
        QTimer.singleShot(_LEAD_MS, lambda: (act(), acted.append(True)))
        self._qtbot.waitUntil(lambda: bool(acted) and is_done(), timeout=PATIENCE_MS)
        seconds, done = time.perf_counter() - start, self._turns
        self._qtbot.waitUntil(lambda: self._turns > done + 20)
        self._timer.stop()
        wall, work = self._longest
        self.figures[name] = f"{seconds:.2f} s; longest turn {work:.0f} ms of the processor, {wall:.0f} ms with waiting"
        self.work[name] = work
        print(name, self.figures[name])  # noqa: T201

    def _beat(self):
        now = 1000 * time.perf_counter(), 1000 * time.thread_time()
        if self._last is not None:
            self._turns += 1
            turn = (new - old for new, old in zip(now, self._last, strict=True))
            self._longest = [max(pair) for pair in zip(self._longest, turn, strict=True)]
        self._last = now
