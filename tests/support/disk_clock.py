"""The clock that stamps files, which moves on only every few milliseconds."""

from pathlib import Path


def wait_for_a_tick(probe: Path) -> None:
    """Wait, with a file beside what is tested, until the next change of a folder has another time than the last one."""
    probe.touch()
    before = probe.stat().st_mtime_ns
    while probe.stat().st_mtime_ns == before:
        probe.touch()
