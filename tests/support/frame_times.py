"""Frame times, and how much processor time the host of a virtual machine has taken away."""

import os
import time
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

STAT = Path("/proc/stat")
_STEAL = 7
"""Index of the stolen time in a line of /proc/stat."""


def processor_times():
    """Return the ticks of all processors by what they were spent on; None on a system without /proc/stat."""
    if not STAT.exists():
        return None
    return np.array(STAT.read_text(encoding="ascii").split("\n", 1)[0].split()[1 : _STEAL + 2], float)


def stolen_ms():
    """Return the stolen milliseconds of all processors together; 0 on a system without /proc/stat."""
    ticks = processor_times()
    return 0.0 if ticks is None else 1000 * float(ticks[_STEAL]) / os.sysconf("SC_CLK_TCK")


class FrameTimes:
    """Times actions together with the repaints that they cause.

    Parameters
    ----------
    events : int
        Frames per run. The best run shows what the software takes, all runs what it took here and now.
    """

    def __init__(self, events):
        self.events = events
        self.wall, self.busy = [], []
        self._ticks = processor_times()

    def measure(self, action):
        """Perform an action and let the window paint what it changed."""
        start, busy = time.perf_counter(), time.process_time()
        action()
        QApplication.processEvents()
        self.busy.append(1000 * (time.process_time() - busy))
        self.wall.append(1000 * (time.perf_counter() - start))

    def report(self, benchmark, reach):
        """Record the figures, in milliseconds except the share of stolen time, and print them."""
        wall, busy = (np.array(times).reshape(-1, self.events) for times in (self.wall, self.busy))
        best = np.percentile(wall, 95, axis=1).argmin()
        figures = {
            "p50_ms": np.percentile(wall[best], 50),
            "p95_ms": np.percentile(wall[best], 95),
            "p95_all_ms": np.percentile(wall, 95),
            "max_ms": wall.max(),
            "p50_processor_ms": np.percentile(busy, 50),
            "p95_processor_ms": np.percentile(busy, 95),
        }
        benchmark.extra_info.update({name: round(float(value), 2) for name, value in figures.items()})
        if self._ticks is not None:
            spent = processor_times() - self._ticks
            benchmark.extra_info["stolen"] = round(float(spent[_STEAL] / max(spent.sum(), 1)), 2)
        benchmark.extra_info["reach_p95_ms"] = reach
        print(dict(benchmark.extra_info))  # noqa: T201
