"""Large arrays go back to the system when they are freed, where the C library can be asked to."""

import sys

import numpy as np
import pytest

from core import memory
from core.memory import give_back, hold_large_arrays_apart


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_freed_array_leaves_the_process():
    def resident() -> int:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * 4096

    hold_large_arrays_apart()
    for _ in range(2):  # freeing the first would raise the threshold of the C library
        large = np.ones(30_000_000, np.uint8)
        before = resident()
        del large
        give_back()
        assert before - resident() > 25_000_000


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_left_alone(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(memory.ctypes, "CDLL", None)
    hold_large_arrays_apart()
    give_back()
