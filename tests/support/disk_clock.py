"""The clock that stamps files, which moves on only every few milliseconds."""

from pathlib import Path


def wait_for_a_tick(probe: Path) -> None:
    """Wait until the file system's clock has moved on, watching a file beside what is tested."""
    probe.touch()
    before = probe.stat().st_mtime_ns
    while probe.stat().st_mtime_ns == before:
        probe.touch()
